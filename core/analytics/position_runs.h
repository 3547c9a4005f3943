// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analytics/selections.h"
#include "domain/position.h"

#include <optional>

namespace warroom::analytics {

/// How many players of a group were gone after each selection.
struct PositionCount {
    PositionGroup group = PositionGroup::QB;
    QList<int> taken; ///< [i]: after selection i + 1

    friend bool operator==(const PositionCount &, const PositionCount &) = default;
};

/// One count for each group somebody was taken from, by group. Positions no group knows are left
/// out; all counts are as long as there are selections.
QList<PositionCount> positionCounts(std::span<const EventEnvelope> events);

/// What makes a run: so many of the same group within so many selections.
struct RunRule {
    int taken = 4;
    int within = 7;
};

/// A stretch of selections in which a group went faster than the rule allows for.
struct PositionRun {
    PositionGroup group = PositionGroup::QB;
    int firstPick = 0; ///< the first and the last player of the group in it, by order of selection
    int lastPick = 0;
    int taken = 0;

    friend bool operator==(const PositionRun &, const PositionRun &) = default;
};

/// All runs, by their first pick. Runs of one group that share a selection are one.
QList<PositionRun> positionRuns(std::span<const EventEnvelope> events, RunRule rule = {});

/// The run the last selection belongs to, if it does.
std::optional<PositionRun> runGoingOn(std::span<const EventEnvelope> events, RunRule rule = {});

} // namespace warroom::analytics
