// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

namespace warroom {

/// What the clock says, in the order of who speaks first.
enum class ClockMood {
    Closed, ///< nothing is known of the draft yet
    NotStarted,
    Completed,
    Paused,
    Between, ///< nobody is on the clock yet; slotIndex is due next
    Waiting, ///< every slot that is left was passed
    Expired, ///< the time ran out and the team stays
    Untimed, ///< on the clock, and there is no clock
    Running,
};

/// The clock at one moment: a pure function of the state and the time.
struct ClockFace {
    ClockMood mood = ClockMood::Closed;
    int slotIndex = -1;                    ///< who is meant, or -1
    std::optional<Milliseconds> remaining; ///< of the bank, once the team uses it
    Seconds total{0};
    bool onBank = false;               ///< the time for the pick is up, the team's bank runs
    Milliseconds bank{0};              ///< what the team has in it
    int timeOuts = 0;                  ///< what the team has left
    std::optional<Instant> quietUntil; ///< the clock stands still until then

    /// The part of the time that is left, 0 to 1.
    double share() const;
    /// The last ten seconds.
    bool isUrgent() const;
    friend bool operator==(const ClockFace &, const ClockFace &) = default;
};

ClockFace clockFace(const DraftState &state, Instant now);

} // namespace warroom
