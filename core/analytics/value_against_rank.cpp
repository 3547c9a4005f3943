// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analytics/value_against_rank.h"

#include <cstdlib>

namespace warroom::analytics {

QList<RankValue> valueAgainstRank(std::span<const EventEnvelope> events)
{
    QList<RankValue> values;
    for (const PlayerTaken &taken : playersTaken(events)) {
        if (taken.rank > 0)
            values.append({taken, taken.overallPick - taken.rank});
    }
    return values;
}

QList<RankValue> reachesAndSteals(std::span<const EventEnvelope> events, int atLeast)
{
    QList<RankValue> far = valueAgainstRank(events);
    far.removeIf([&](const RankValue &value) { return std::abs(value.value) < atLeast; });
    return far;
}

} // namespace warroom::analytics
