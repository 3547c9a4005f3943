// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analytics/position_runs.h"

#include <algorithm>
#include <map>

namespace warroom::analytics {

namespace {

/// The picks of each group, by order of selection.
std::map<PositionGroup, QList<int>> picksByGroup(const QList<PlayerTaken> &taken)
{
    std::map<PositionGroup, QList<int>> picks;
    for (qsizetype i = 0; i < taken.size(); ++i) {
        if (const auto group = positionGroup(taken.at(i).position))
            picks[*group].append(static_cast<int>(i) + 1);
    }
    return picks;
}

void appendRuns(QList<PositionRun> &runs, PositionGroup group, const QList<int> &picks,
                RunRule rule)
{
    qsizetype firstOfRun = -1;
    const qsizetype before = runs.size();
    for (qsizetype last = rule.taken - 1; last < picks.size(); ++last) {
        const qsizetype first = last - rule.taken + 1;
        if (picks.at(last) - picks.at(first) >= rule.within)
            continue;
        const bool goesOn = runs.size() > before && picks.at(first) <= runs.last().lastPick;
        if (!goesOn) {
            firstOfRun = first;
            runs.append({group, picks.at(first), 0, 0});
        }
        runs.last().lastPick = picks.at(last);
        runs.last().taken = static_cast<int>(last - firstOfRun) + 1;
    }
}

} // namespace

QList<PositionCount> positionCounts(std::span<const EventEnvelope> events)
{
    const QList<PlayerTaken> taken = playersTaken(events);
    QList<PositionCount> counts;
    for (const auto &[group, picks] : picksByGroup(taken)) {
        PositionCount count{group, QList<int>(taken.size(), 0)};
        for (const int pick : picks)
            count.taken[pick - 1] = 1;
        for (qsizetype i = 1; i < count.taken.size(); ++i)
            count.taken[i] += count.taken.at(i - 1);
        counts.append(std::move(count));
    }
    return counts;
}

QList<PositionRun> positionRuns(std::span<const EventEnvelope> events, RunRule rule)
{
    QList<PositionRun> runs;
    for (const auto &[group, picks] : picksByGroup(playersTaken(events)))
        appendRuns(runs, group, picks, rule);
    std::stable_sort(runs.begin(), runs.end(), [](const PositionRun &a, const PositionRun &b) {
        return a.firstPick < b.firstPick;
    });
    return runs;
}

std::optional<PositionRun> runGoingOn(std::span<const EventEnvelope> events, RunRule rule)
{
    const auto picks = static_cast<int>(playersTaken(events).size());
    for (const PositionRun &run : positionRuns(events, rule)) {
        if (run.lastPick == picks)
            return run;
    }
    return {};
}

} // namespace warroom::analytics
