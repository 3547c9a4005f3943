// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/ticket_office.h"

#include "net/base64url.h"
#include "net/token_key.h"
#include "store/sha256.h"

#include <algorithm>

namespace warroom {

namespace {

constexpr int ticketBytes = 24;

/// How long it takes to find one says nothing about those that are open.
QByteArray hashOf(const QByteArray &ticket)
{
    Sha256 hash;
    hash.add(ticket);
    return hash.result();
}

} // namespace

std::optional<QByteArray> TicketOffice::issue(const Claims &claims, Instant now)
{
    m_tickets.removeIf([&](const auto &entry) { return now >= entry.value().deadline; });
    const auto ofThisToken =
        std::count_if(m_tickets.cbegin(), m_tickets.cend(),
                      [&](const Ticket &other) { return other.claims.id == claims.id; });
    if (m_tickets.size() >= m_most || ofThisToken >= mostOfOneToken)
        return {};
    QByteArray ticket = toBase64Url(randomBytes(ticketBytes));
    m_tickets.insert(hashOf(ticket), {claims, now + lifetime});
    return ticket;
}

tl::expected<Claims, TokenObjection> TicketOffice::redeem(QByteArrayView ticket,
                                                          const DraftId &draft, Instant now)
{
    const auto found = m_tickets.find(hashOf(ticket.toByteArray()));
    if (found == m_tickets.end())
        return tl::unexpected(TokenObjection::BadTicket);
    const Ticket taken = std::move(*found);
    m_tickets.erase(found);
    if (now >= taken.deadline)
        return tl::unexpected(TokenObjection::BadTicket);
    if (taken.claims.draft != draft)
        return tl::unexpected(TokenObjection::WrongDraft);
    return taken.claims;
}

} // namespace warroom
