// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/rate_limit.h"

#include <QHash>
#include <QString>

#include <mutex>

namespace warroom {

/// How often people who show no token may ask, from one address and all together. Any thread may
/// ask.
class AddressLimits {
public:
    /// Rates are of a second.
    AddressLimits(double rate, double burst, double rateOfAll, double burstOfAll)
        : m_rate(rate), m_burst(burst), m_ofAll(rateOfAll, burstOfAll)
    {
    }

    bool take(const QString &address, Instant now)
    {
        const std::lock_guard lock(m_mutex);
        if (m_limits.size() > most)
            m_limits.clear();
        auto limit = m_limits.find(address);
        if (limit == m_limits.end())
            limit = m_limits.insert(address, RateLimit(m_rate, m_burst));
        // Who is refused takes nothing from the others.
        return limit->take(now) && m_ofAll.take(now);
    }

private:
    static constexpr qsizetype most = 10'000; ///< then all begin anew

    const double m_rate;
    const double m_burst;
    std::mutex m_mutex;
    RateLimit m_ofAll;
    QHash<QString, RateLimit> m_limits;
};

} // namespace warroom
