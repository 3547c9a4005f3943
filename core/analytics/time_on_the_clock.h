// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event_envelope.h"

#include <QList>

#include <span>

namespace warroom::analytics {

/// How long one selection took.
struct ClockTime {
    SlotId slot;
    int overallPick = 0; ///< by order of selection, from 1
    int round = 0;
    PlayerId player;
    TeamId team;      ///< that picked, whoever the slot was with before
    QString position; ///< as the pool writes it
    Milliseconds used{0};

    friend bool operator==(const ClockTime &, const ClockTime &) = default;
};

/// The time each selection that stands took, by order of selection.
///
/// Counted is what ran on the clock of its slot: from PickStarted to the pick, the pause or the
/// expiry that passed or skipped it, summed. A pause and quiet hours do not count; a trade on the
/// clock does not start anew. What an undone pick took is forgotten with it.
QList<ClockTime> timeOnTheClock(std::span<const EventEnvelope> events);

/// The mean of \a times; 0 of none.
Milliseconds meanTime(std::span<const ClockTime> times);

} // namespace warroom::analytics
