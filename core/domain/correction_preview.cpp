// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/correction_preview.h"

#include "domain/evolve.h"
#include "domain/roster_fit.h"
#include "domain/trading.h"

#include <algorithm>

namespace warroom {

namespace {

bool isPossible(const DraftState &state, const commands::CorrectPick &correct)
{
    const SlotState *slot = state.slot(correct.slot);
    return slot && slot->selection && state.setup->player(correct.player)
        && (!correct.team || state.setup->team(*correct.team));
}

/// Where \a team has more than its roster may hold.
QList<RosterOverflow> overflowsOf(const DraftState &state, const TeamId &team)
{
    const RosterRules &rules = state.setup->created().roster;
    const QList<PlayerId> players = state.playersOf(team);
    QList<RosterOverflow> overflows;
    for (const PositionLimit &limit : rules.limits) {
        const auto isOne = [&](const PlayerId &player) {
            return positionKey(state.setup->player(player)->position)
                == positionKey(limit.position);
        };
        if (std::count_if(players.begin(), players.end(), isOne) > limit.most)
            overflows.append({team, limit.position, limit.most});
    }
    if (!RosterFit(state, team).withoutPlace().isEmpty())
        overflows.append({team, {}, placesOf(rules).value_or(0)});
    return overflows;
}

bool gave(const TradeRecord &record, const QList<PlayerId> &players)
{
    return std::any_of(record.trade.sides.begin(), record.trade.sides.end(), [&](const auto &side) {
        return std::any_of(players.begin(), players.end(),
                           [&](const PlayerId &player) { return side.players.contains(player); });
    });
}

void addTrades(CorrectionPreview &preview, const DraftState &state, const DraftState &after,
               const events::PickCorrected &corrected)
{
    QList<PlayerId> moved{corrected.player, corrected.playerBefore};
    moved.removeIf([&](const PlayerId &player) { return !state.movedPlayers.contains(player); });
    for (const TradeRecord &record : state.trades) {
        if (gave(record, moved))
            preview.trades.append(record.trade.id);
    }
    for (const OpenOffer &offer : state.offers) {
        if (objectionTo(after, offer.trade))
            preview.offers.append(offer.trade.id);
    }
}

void addOverflows(CorrectionPreview &preview, const DraftState &state, const DraftState &after,
                  const events::PickCorrected &corrected)
{
    QList<TeamId> teams{corrected.team};
    if (!preview.takenBy.isEmpty() && preview.takenBy != corrected.team)
        teams.append(preview.takenBy);
    for (const TeamId &team : std::as_const(teams)) {
        QList<RosterOverflow> overflows = overflowsOf(after, team);
        const QList<RosterOverflow> before = overflowsOf(state, team);
        overflows.removeIf([&](const RosterOverflow &each) { return before.contains(each); });
        preview.overflows += overflows;
    }
}

} // namespace

const SlotState *takenElsewhere(const DraftState &state, const commands::CorrectPick &correct)
{
    const int owner = state.owners.value(correct.player, -1);
    return owner < 0 || state.slots.at(owner).slot.id == correct.slot ? nullptr
                                                                      : &state.slots.at(owner);
}

events::PickCorrected correctionOf(const DraftState &state, const commands::CorrectPick &correct)
{
    const SlotState &slot = *state.slot(correct.slot);
    events::PickCorrected corrected;
    corrected.slot = correct.slot;
    corrected.teamBefore = slot.slot.team;
    corrected.team = correct.team.value_or(slot.slot.team);
    corrected.playerBefore = slot.selection->player;
    corrected.player = correct.player;
    corrected.playerName = state.setup->player(correct.player)->name;
    corrected.playerNameBefore = state.setup->player(slot.selection->player)->name;
    if (const SlotState *other = takenElsewhere(state, correct)) {
        if (correct.onConflict == commands::CorrectionConflict::Swap)
            corrected.swappedWith = other->slot.id;
        if (correct.onConflict == commands::CorrectionConflict::Reopen)
            corrected.reopened = other->slot.id;
    }
    return corrected;
}

CorrectionPreview correctionPreview(const DraftState &state, const commands::CorrectPick &correct)
{
    CorrectionPreview preview;
    if (!state.setup || !isPossible(state, correct))
        return preview;
    commands::CorrectPick wish = correct;
    if (const SlotState *other = takenElsewhere(state, correct)) {
        preview.takenAt = other->slot.id;
        preview.takenBy = other->slot.team;
        preview.mayReopen = state.status != DraftStatus::Completed;
        if (wish.onConflict == commands::CorrectionConflict::Refuse)
            wish.onConflict = commands::CorrectionConflict::Swap; // the first that is offered
    }
    const qsizetype place = state.selections.indexOf(state.setup->slotIndex(correct.slot));
    preview.laterPicks = static_cast<int>(state.selections.size() - place - 1);
    const events::PickCorrected corrected = correctionOf(state, wish);
    DraftState after = state;
    evolve(after, corrected);
    addTrades(preview, state, after, corrected);
    addOverflows(preview, state, after, corrected);
    return preview;
}

} // namespace warroom
