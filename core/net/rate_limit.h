// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <algorithm>

namespace warroom {

/// A bucket that holds \a burst tokens and gains \a rate of them a second.
class RateLimit {
public:
    RateLimit(double rate, double burst) : m_rate(rate), m_burst(burst), m_tokens(burst) { }

    /// Takes \a count, if there are as many.
    bool take(Instant now, double count = 1)
    {
        if (!has(now, count))
            return false;
        m_tokens -= count;
        return true;
    }

    /// Whether take() would succeed.
    bool has(Instant now, double count = 1)
    {
        if (m_last != Instant{}) {
            const double seconds = std::chrono::duration<double>(now - m_last).count();
            m_tokens = std::min(m_burst, m_tokens + std::max(0.0, seconds) * m_rate);
        }
        m_last = now;
        return m_tokens >= count;
    }

private:
    double m_rate;
    double m_burst;
    double m_tokens;
    Instant m_last{};
};

} // namespace warroom
