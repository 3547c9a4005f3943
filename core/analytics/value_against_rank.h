// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analytics/selections.h"

namespace warroom::analytics {

/// What a selection got, by the board the draft began with.
struct RankValue {
    PlayerTaken taken;
    /// The selection's number minus the player's rank: how many places he fell.
    /// Positive is a steal, negative a reach.
    int value = 0;

    friend bool operator==(const RankValue &, const RankValue &) = default;
};

/// The value of each selection that stands, by order of selection; players without a rank are
/// left out.
QList<RankValue> valueAgainstRank(std::span<const EventEnvelope> events);

/// Those of them that are \a atLeast places, from 1, away from the rank, to either side.
QList<RankValue> reachesAndSteals(std::span<const EventEnvelope> events, int atLeast);

} // namespace warroom::analytics
