// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/summary_of.h"

namespace warroom {

namespace {

QStringList takenPositions(const DraftState &state)
{
    QStringList positions;
    positions.reserve(state.selections.size());
    for (const int slot : state.selections) {
        const Player *player = state.setup->player(state.slots.at(slot).selection->player);
        positions.append(player ? player->position : QString());
    }
    return positions;
}

} // namespace

DraftSummary summaryOf(const DraftId &draft, const DraftState &state, Instant changedAt)
{
    const events::DraftCreated &created = state.setup->created();
    const int due = state.nextDueSlot();

    DraftSummary summary;
    summary.draft = draft;
    summary.title = created.title;
    summary.note = created.note;
    summary.draftType = created.draftType;
    summary.status = state.status;
    summary.teams = static_cast<int>(created.teams.size());
    summary.rounds = created.rounds;
    summary.totalPicks = static_cast<int>(created.slots.size());
    summary.picksMade = state.picksMade();
    summary.trades = static_cast<int>(state.trades.size());
    summary.round = due < 0 ? 0 : state.slots.at(due).slot.round;
    summary.eventCount = state.version;
    summary.positions = takenPositions(state);
    summary.createdAt = created.createdAt;
    summary.changedAt = changedAt;
    return summary;
}

} // namespace warroom
