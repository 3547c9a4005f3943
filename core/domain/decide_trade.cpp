// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision_recorder.h"

#include <algorithm>

namespace warroom {

namespace {

std::optional<Rejection> objectionTo(const DraftState &state, const TradeSide &side)
{
    if (!state.setup->team(side.team))
        return Rejection::UnknownTeam;
    if (side.gives.isEmpty())
        return Rejection::TradeGivesNothing;
    for (const SlotId &id : side.gives) {
        const SlotState *slot = state.slot(id);
        if (!slot)
            return Rejection::UnknownSlot;
        if (!slot->isOpen())
            return Rejection::TradeSlotUsed;
        if (state.keeperDueIn(state.setup->slotIndex(id)))
            return Rejection::SlotIsKept;
        if (slot->slot.team != side.team || side.gives.count(id) > 1)
            return Rejection::TradeSlotNotOwned;
    }
    return {};
}

/// Where two teams trade, each side is for the other.
Trade addressed(Trade trade)
{
    if (trade.sides.size() != 2)
        return trade;
    for (int i = 0; i < 2; ++i) {
        if (trade.sides.at(i).to.isEmpty())
            trade.sides[i].to = trade.sides.at(1 - i).team;
    }
    return trade;
}

bool agrees(const TeamId &team, const IssuedCommand &command)
{
    return command.actor.teams.contains(team) || command.consents.contains(team);
}

/// New hands on the clock's slot: the time that is left, and the new team's own bank.
void keepClock(DecisionRecorder &recorder, std::optional<Milliseconds> left)
{
    if (recorder.state().onTheClock)
        startClock(recorder, recorder.state().onTheClock->slotIndex, left);
}

bool gives(const Trade &trade, const SlotId &slot)
{
    return std::any_of(trade.sides.begin(), trade.sides.end(),
                       [&](const TradeSide &side) { return side.gives.contains(slot); });
}

} // namespace

Decision decideTrade(const DraftState &state, const IssuedCommand &command,
                     const commands::ExecuteTrade &execute)
{
    const Trade trade = addressed(execute.trade);
    if (trade.sides.size() != 2 || trade.sides.first().team == trade.sides.last().team)
        return tl::unexpected(Rejection::TradeNeedsTwoSides);
    for (const TradeSide &side : trade.sides) {
        if (const std::optional<Rejection> objection = objectionTo(state, side))
            return tl::unexpected(*objection);
    }
    const bool ownSide = std::any_of(trade.sides.begin(), trade.sides.end(), [&](const auto &side) {
        return command.actor.teams.contains(side.team);
    });
    if (!ownSide && command.actor.role != Role::Program)
        return tl::unexpected(Rejection::NotYourTeam);
    for (const TradeSide &side : trade.sides) {
        if (!agrees(side.team, command))
            return tl::unexpected(Rejection::TradeDeclined);
    }

    DecisionRecorder recorder(state, command.at);
    const SlotState *current = state.slotOnTheClock();
    const bool changesHands = current && gives(trade, current->slot.id);
    if (changesHands)
        settleBank(recorder);
    recorder.record(events::TradeExecuted{trade, command.at, {}});
    if (changesHands)
        keepClock(recorder, state.timeLeft(command.at));
    return recorder.take();
}

} // namespace warroom
