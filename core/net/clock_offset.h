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
        const Milliseconds roundTrip = (t3 - t0) - (t2 - t1);
        if (roundTrip < Milliseconds{0} || (m_best && roundTrip >= *m_best))
            return;
        m_best = roundTrip;
        m_ahead = ((t1 - t0) + (t2 - t3)) / 2;
    }
    /// Forgets the tries, not what they said: clocks drift, and so do ways.
    void restart() { m_best.reset(); }
    Milliseconds ahead() const { return m_ahead; }
    bool isKnown() const { return m_best.has_value(); }

private:
    std::optional<Milliseconds> m_best;
    Milliseconds m_ahead{0};
};

} // namespace warroom
