// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MemoryLog says over all drafts: counted anew each time, from the states it keeps.

#include "store/memory_log.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace warroom {

namespace {

using PlayerKey = std::tuple<PlayerId, QString, QString>;
using TeamKey = std::tuple<TeamId, QString, int, QString>;

/// The number of the selection that took \a player, from 1; 0: nobody did.
int selectionOf(const DraftState &draft, const PlayerId &player)
{
    const int slot = draft.owners.value(player, -1);
    return slot < 0 ? 0 : draft.slots.at(slot).selection->overallPick;
}

void count(std::map<PlayerKey, PlayerStats> &stats, const DraftState &draft)
{
    QSet<PlayerId> seen;
    for (const Player &player : draft.setup->created().players) {
        if (seen.contains(player.id))
            continue;
        seen.insert(player.id);
        PlayerStats &row = stats[{player.id, player.name, player.position}];
        row.player = player.id;
        row.name = player.name;
        row.position = player.position;
        ++row.drafts;
        const qint64 selection = selectionOf(draft, player.id);
        row.timesDrafted += selection > 0 ? 1 : 0;
        row.pickSum += selection;
        row.pickSquares += selection * selection;
    }
}

int tradesOf(const DraftState &draft, const TeamId &team)
{
    int trades = 0;
    for (const TradeRecord &record : draft.trades) {
        trades += std::any_of(record.trade.sides.begin(), record.trade.sides.end(),
                              [&](const TradeSide &side) { return side.team == team; })
            ? 1
            : 0;
    }
    return trades;
}

TeamTendency &rowOf(std::map<TeamKey, TeamTendency> &tendencies, const Team &team, int round,
                    const QString &position)
{
    TeamTendency &row = tendencies[{team.id, team.name, round, position}];
    row.team = team.id;
    row.name = team.name;
    row.round = round;
    row.position = position;
    return row;
}

void count(std::map<TeamKey, TeamTendency> &tendencies, const DraftState &draft)
{
    for (const Team &team : draft.setup->created().teams) {
        TeamTendency &whole = rowOf(tendencies, team, 0, QString());
        ++whole.drafts;
        whole.trades += tradesOf(draft, team.id);
        for (const int index : draft.selections) {
            const SlotState &slot = draft.slots.at(index);
            if (slot.slot.team != team.id)
                continue;
            const Player *player = draft.setup->player(slot.selection->player);
            ++rowOf(tendencies, team, slot.slot.round, player ? player->position : QString()).picks;
            ++whole.picks;
        }
    }
}

template <typename Key, typename Row>
QList<Row> rowsOf(const QList<DraftState> &drafts)
{
    std::map<Key, Row> rows;
    for (const DraftState &draft : drafts)
        count(rows, draft);
    QList<Row> all;
    for (const auto &[key, row] : rows)
        all.append(row);
    return all;
}

QList<PlayerStats> playerStatsOf(const QList<DraftState> &drafts)
{
    QList<PlayerStats> stats = rowsOf<PlayerKey, PlayerStats>(drafts);
    const auto place = [](const PlayerStats &row) {
        return std::pair(-row.timesDrafted, row.meanPick().value_or(0));
    };
    std::stable_sort(stats.begin(), stats.end(), [&](const PlayerStats &a, const PlayerStats &b) {
        return place(a) < place(b);
    });
    return stats;
}

QList<TeamTendency> teamTendenciesOf(const QList<DraftState> &drafts)
{
    return rowsOf<TeamKey, TeamTendency>(drafts);
}

} // namespace

MemoryLog::Done MemoryLog::countIn(const DraftId &draft)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_streams.find(draft);
    if (found != m_streams.end() && found->state.status == DraftStatus::Completed)
        found->isCounted = true;
    return {};
}

QList<PlayerStats> MemoryLog::playerStats() const
{
    const std::lock_guard lock(m_mutex);
    return playerStatsOf(countedStates());
}

QList<TeamTendency> MemoryLog::teamTendencies() const
{
    const std::lock_guard lock(m_mutex);
    return teamTendenciesOf(countedStates());
}

tl::expected<QList<DraftPattern>, StoreError> MemoryLog::draftPatterns(const DraftId &draft) const
{
    const std::lock_guard lock(m_mutex);
    QList<DraftId> drafts = draft.text().isEmpty() ? m_streams.keys() : QList{draft};
    std::sort(drafts.begin(), drafts.end());
    QList<DraftPattern> patterns;
    for (const DraftId &counted : drafts) {
        const auto stream = m_streams.constFind(counted);
        if (stream == m_streams.cend() || !stream->isCounted)
            continue;
        std::vector<EventEnvelope> events;
        for (const qint64 position : stream->positions) {
            auto envelope = envelopeOf(at(position));
            if (!envelope)
                return tl::unexpected(std::move(envelope.error()));
            events.push_back(std::move(*envelope));
        }
        patterns += patternsIn(events);
    }
    return patterns;
}

MemoryLog::Done MemoryLog::rebuildReadModels(const Progress &progress)
{
    if (progress && !progress(1, 1)) // not under the lock: who is told may use another door
        return {};
    const std::lock_guard lock(m_mutex);
    for (Stream &stream : m_streams)
        stream.isCounted = stream.state.status == DraftStatus::Completed;
    return {};
}

QList<DraftState> MemoryLog::countedStates() const
{
    QList<DraftState> states;
    for (const Stream &stream : m_streams) {
        if (stream.isCounted)
            states.append(stream.state);
    }
    return states;
}

} // namespace warroom
