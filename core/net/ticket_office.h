// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/token_claims.h"
#include "net/token_objection.h"

#include <QHash>

#include <tl/expected.hpp>

namespace warroom {

/// Tickets for browsers that must not put a token into a URL: each lets the bearer of a token in
/// once, within 30 seconds. Kept in memory alone, as hashes. One thread at a time.
class TicketOffice {
public:
    static constexpr Seconds lifetime{30};
    static constexpr int mostOfOneToken = 8; ///< open at the same time

    explicit TicketOffice(int most = 4096) : m_most(most) { }

    /// A ticket for \a claims, which must hold: 192 random bits as 32 characters of base64url.
    /// Nothing where too many are open.
    std::optional<QByteArray> issue(const Claims &claims, Instant now);

    /// What \a ticket stands for. Whatever the answer, it is used after that. Ask
    /// Tokens::stillHolds() as well: the token may have been revoked since.
    tl::expected<Claims, TokenObjection> redeem(QByteArrayView ticket, const DraftId &draft,
                                                Instant now);

    int open() const { return static_cast<int>(m_tickets.size()); }

private:
    struct Ticket {
        Claims claims;
        Instant deadline;
    };

    int m_most;
    QHash<QByteArray, Ticket> m_tickets; ///< by the hash of the ticket
};

} // namespace warroom
