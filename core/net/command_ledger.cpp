// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/command_ledger.h"

#include "store/sha256.h"

namespace warroom {

bool CommandLedger::fits(const QUuid &id, const Claims &claims, const DraftId &draft,
                         const QByteArray &message)
{
    Sha256 hash;
    hash.add(claims.person.text().toUtf8() + '\n' + draft.text().toUtf8() + '\n');
    hash.add(message);
    const QByteArray meaning = hash.result();

    const std::lock_guard lock(m_mutex);
    if (const auto known = m_known.constFind(id); known != m_known.cend())
        return *known == meaning;
    m_known.insert(id, meaning);
    m_order.push_back(id);
    if (m_order.size() > most) {
        m_known.remove(m_order.front());
        m_order.pop_front();
    }
    return true;
}

bool PersonLimits::take(const PersonId &person, Instant now)
{
    const std::lock_guard lock(m_mutex);
    if (m_limits.size() > most)
        m_limits.clear();
    auto limit = m_limits.find(person);
    if (limit == m_limits.end())
        limit = m_limits.insert(person, RateLimit(m_rate, m_burst));
    return limit->take(now);
}

} // namespace warroom
