// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <optional>

namespace warroom {

/// How far another clock is ahead of this one, by messages that went there and back: of all tries
/// the quickest counts, since it can be wrong by half its time at most.
class ClockOffset {
public:
    /// Sent at \a t0 here, received at \a t1 and answered at \a t2 there, back at \a t3 here.
    void take(Instant t0, Instant t1, Instant t2, Instant t3)
    {
        const Try made{(t3 - t0) - (t2 - t1), ((t1 - t0) + (t2 - t3)) / 2};
        if (made.roundTrip < Milliseconds{0})
            return;
        ++m_tries;
        if (!m_quickest || made.roundTrip < m_quickest->roundTrip)
            m_quickest = made;
        if (!m_believed || m_tries >= leastTries || m_quickest->roundTrip <= m_believed->roundTrip)
            m_believed = m_quickest;
    }
    /// Tries anew: clocks drift, and so do ways. What was believed stands until enough tries are
    /// made, or one that is as good.
    void restart()
    {
        m_quickest.reset();
        m_tries = 0;
    }
    Milliseconds ahead() const { return m_believed ? m_believed->ahead : Milliseconds{0}; }
    bool isKnown() const { return m_believed.has_value(); }
    /// Whether further tries can hardly make it better.
    bool isSettled() const { return m_tries >= leastTries && m_quickest->roundTrip <= closeEnough; }

private:
    struct Try {
        Milliseconds roundTrip;
        Milliseconds ahead;
    };
    static constexpr int leastTries = 5;
    static constexpr Milliseconds closeEnough{100}; ///< wrong by 50 ms at most

    std::optional<Try> m_quickest; ///< since it was begun anew
    std::optional<Try> m_believed;
    int m_tries = 0;
};

} // namespace warroom
