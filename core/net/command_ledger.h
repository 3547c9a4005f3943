// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QUuid>

#include <deque>
#include <mutex>

namespace warroom {

/// Remembers which command an id stood for, so that it cannot come to stand for another one. Any
/// thread may ask; keeps the last 65 536.
class CommandLedger {
public:
    /// Whether \a id may mean \a fingerprint: it is new, or meant the same before.
    bool fits(const QUuid &id, const QByteArray &fingerprint)
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_known.constFind(id); known != m_known.cend())
            return *known == fingerprint;
        m_known.insert(id, fingerprint);
        m_order.push_back(id);
        if (m_order.size() > most) {
            m_known.remove(m_order.front());
            m_order.pop_front();
        }
        return true;
    }

private:
    static constexpr std::size_t most = 65'536;

    std::mutex m_mutex;
    QHash<QUuid, QByteArray> m_known;
    std::deque<QUuid> m_order;
};

} // namespace warroom
