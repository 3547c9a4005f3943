// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/draft_patterns.h"

#include "analytics/position_runs.h"
#include "analytics/value_against_rank.h"

#include <QHash>

#include <algorithm>

namespace warroom {

namespace {

/// What the events of selections say of players and the measures leave out.
QHash<PlayerId, QString> namesIn(std::span<const EventEnvelope> events)
{
    QHash<PlayerId, QString> names;
    for (const EventEnvelope &envelope : events) {
        if (const auto *made = std::get_if<events::PickMade>(&envelope.event))
            names.insert(made->player, made->playerName);
        else if (const auto *corrected = std::get_if<events::PickCorrected>(&envelope.event))
            names.insert(corrected->player, corrected->playerName);
    }
    return names;
}

DraftPattern patternOf(const DraftId &draft, const analytics::PositionRun &run)
{
    DraftPattern pattern;
    pattern.draft = draft;
    pattern.kind = PatternKind::Run;
    pattern.firstPick = run.firstPick;
    pattern.lastPick = run.lastPick;
    pattern.picks = run.taken;
    pattern.position = enumName(run.group);
    return pattern;
}

DraftPattern patternOf(const DraftId &draft, const analytics::RankValue &value,
                       const QHash<PlayerId, QString> &names)
{
    const analytics::PlayerTaken &taken = value.taken;
    DraftPattern pattern;
    pattern.draft = draft;
    pattern.kind = value.value < 0 ? PatternKind::Reach : PatternKind::Steal;
    pattern.firstPick = taken.overallPick;
    pattern.lastPick = taken.overallPick;
    pattern.picks = 1;
    pattern.position = taken.position;
    pattern.player = taken.player;
    pattern.playerName = names.value(taken.player);
    pattern.team = taken.team;
    pattern.value = value.value;
    return pattern;
}

} // namespace

QList<DraftPattern> patternsIn(std::span<const EventEnvelope> events)
{
    const auto *created =
        events.empty() ? nullptr : std::get_if<events::DraftCreated>(&events.front().event);
    if (!created)
        return {};
    const DraftId &draft = events.front().draft;
    QList<DraftPattern> patterns;
    for (const analytics::PositionRun &run : analytics::positionRuns(events))
        patterns.append(patternOf(draft, run));
    const QHash<PlayerId, QString> names = namesIn(events);
    const int aRound = static_cast<int>(created->teams.size());
    for (const analytics::RankValue &value : analytics::reachesAndSteals(events, aRound))
        patterns.append(patternOf(draft, value, names));
    std::stable_sort(patterns.begin(), patterns.end(),
                     [](const DraftPattern &a, const DraftPattern &b) {
                         return std::tie(a.kind, a.firstPick) < std::tie(b.kind, b.firstPick);
                     });
    return patterns;
}

} // namespace warroom
