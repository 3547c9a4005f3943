// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/rate_limit.h"
#include "net/token_claims.h"

#include <QHash>
#include <QUuid>

#include <deque>
#include <mutex>

namespace warroom {

/// Remembers which command an id stood for, so that it cannot come to stand for another one. Any
/// thread may ask; keeps the last 65 536.
class CommandLedger {
public:
    /// Whether \a id may mean \a message, from \a claims' person, for \a draft: it is new, or meant
    /// the same before.
    bool fits(const QUuid &id, const Claims &claims, const DraftId &draft,
              const QByteArray &message);

private:
    static constexpr std::size_t most = 65'536;

    std::mutex m_mutex;
    QHash<QUuid, QByteArray> m_known; ///< hashes of what the ids meant
    std::deque<QUuid> m_order;
};

/// How fast each person may send commands where every one comes over a connection of its own. Any
/// thread may ask.
class PersonLimits {
public:
    PersonLimits(double rate, double burst) : m_rate(rate), m_burst(burst) { }

    bool take(const PersonId &person, Instant now);

private:
    static constexpr qsizetype most = 10'000; ///< then all begin anew

    double m_rate;
    double m_burst;
    std::mutex m_mutex;
    QHash<PersonId, RateLimit> m_limits;
};

} // namespace warroom
