// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/trading.h"

#include "domain/decision_recorder.h"

#include <QSet>

#include <algorithm>

namespace warroom {

namespace {

/// A slot of this draft, or a pick of a later one.
std::optional<Rejection> objectionTo(const DraftState &state, const TeamId &giver, const SlotId &id)
{
    const SlotState *slot = state.slot(id);
    const FuturePick *future = state.futurePick(id);
    if (!slot && !future)
        return Rejection::UnknownSlot;
    if (slot && !slot->isOpen())
        return Rejection::TradeSlotUsed;
    if ((slot ? slot->slot.team : future->team) != giver)
        return Rejection::TradeSlotNotOwned;
    const QList<Keeper> &keepers = state.setup->created().keepers;
    const bool kept = std::any_of(keepers.begin(), keepers.end(),
                                  [&](const Keeper &keeper) { return keeper.slot == id; });
    return kept ? std::optional(Rejection::SlotIsKept) : std::nullopt;
}

std::optional<Rejection> objectionTo(const DraftState &state, const TradeSide &side)
{
    if (!state.setup->team(side.team) || (!side.to.isEmpty() && !state.setup->team(side.to)))
        return Rejection::UnknownTeam;
    if (side.to.isEmpty() || side.to == side.team)
        return Rejection::TradeGoesNowhere;
    if (side.gives.isEmpty() && side.players.isEmpty())
        return Rejection::TradeGivesNothing;
    for (const SlotId &id : side.gives) {
        if (const auto objection = objectionTo(state, side.team, id))
            return objection;
    }
    if (!side.players.isEmpty() && !state.setup->created().trading.players)
        return Rejection::TradePlayersNotAllowed;
    const bool ownsAll =
        std::all_of(side.players.begin(), side.players.end(),
                    [&](const PlayerId &player) { return state.ownerOf(player) == side.team; });
    return ownsAll ? std::nullopt : std::optional(Rejection::TradePlayerNotOwned);
}

/// Nothing is given twice, and between two teams stands one side in each direction at most.
std::optional<Rejection> objectionToRepetition(const Trade &trade)
{
    QSet<SlotId> slots;
    QSet<PlayerId> players;
    QSet<std::pair<TeamId, TeamId>> directions;
    for (const TradeSide &side : trade.sides) {
        if (directions.contains({side.team, side.to}))
            return Rejection::TradeNeedsTwoSides;
        directions.insert({side.team, side.to});
        for (const SlotId &id : side.gives) {
            if (slots.contains(id))
                return Rejection::TradeSlotNotOwned;
            slots.insert(id);
        }
        for (const PlayerId &player : side.players) {
            if (players.contains(player))
                return Rejection::TradePlayerNotOwned;
            players.insert(player);
        }
    }
    return {};
}

bool givesAndReceives(const Trade &trade, const TeamId &team)
{
    const auto gives = [&](const TradeSide &side) { return side.team == team; };
    const auto receives = [&](const TradeSide &side) { return side.to == team; };
    return std::any_of(trade.sides.begin(), trade.sides.end(), gives)
        && std::any_of(trade.sides.begin(), trade.sides.end(), receives);
}

bool gives(const Trade &trade, const SlotId &slot)
{
    return std::any_of(trade.sides.begin(), trade.sides.end(),
                       [&](const TradeSide &side) { return side.gives.contains(slot); });
}

/// The slot of \a trade that was used, if that is why it is void.
std::optional<SlotId> usedSlotOf(const DraftState &state, const Trade &trade)
{
    for (const TradeSide &side : trade.sides) {
        for (const SlotId &id : side.gives) {
            const SlotState *slot = state.slot(id);
            if (slot && !slot->isOpen())
                return id;
        }
    }
    return {};
}

template <typename Condition>
void voidOffersWhere(DecisionRecorder &recorder, Condition isVoid)
{
    const DraftState &state = recorder.state();
    const QList<OpenOffer> offers = state.offers; // closing one changes the state's
    for (const OpenOffer &offer : offers) {
        if (isVoid(offer))
            recorder.record(events::TradeClosed{offer.trade.id,
                                                OfferEnd::Void,
                                                {},
                                                usedSlotOf(state, offer.trade),
                                                {},
                                                recorder.at()});
    }
}

} // namespace

QList<TeamId> teamsIn(const Trade &trade)
{
    QList<TeamId> teams;
    const auto add = [&](const TeamId &team) {
        if (!team.isEmpty() && !teams.contains(team))
            teams.append(team);
    };
    for (const TradeSide &side : trade.sides)
        add(side.team);
    for (const TradeSide &side : trade.sides)
        add(side.to);
    return teams;
}

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

bool isSameExchange(const Trade &one, const Trade &other)
{
    const auto setOf = [](const auto &list) { return QSet(list.begin(), list.end()); };
    const auto isIn = [&](const TradeSide &side, const Trade &trade) {
        return std::any_of(trade.sides.begin(), trade.sides.end(), [&](const TradeSide &its) {
            return its.team == side.team && its.to == side.to
                && setOf(its.gives) == setOf(side.gives)
                && setOf(its.players) == setOf(side.players);
        });
    };
    return one.sides.size() == other.sides.size()
        && std::all_of(one.sides.begin(), one.sides.end(),
                       [&](const TradeSide &side) { return isIn(side, other); });
}

std::optional<Rejection> objectionTo(const DraftState &state, const Trade &trade)
{
    const QList<TeamId> teams = teamsIn(trade);
    if (trade.sides.size() < 2 || teams.size() < 2 || teams.size() > mostTradeTeams)
        return Rejection::TradeNeedsTwoSides;
    for (const TradeSide &side : trade.sides) {
        if (const auto objection = objectionTo(state, side))
            return objection;
    }
    if (const auto objection = objectionToRepetition(trade))
        return objection;
    const bool isFair = std::all_of(teams.begin(), teams.end(), [&](const TeamId &team) {
        return givesAndReceives(trade, team);
    });
    return isFair ? std::nullopt : std::optional(Rejection::TradeGivesNothing);
}

bool isUnanswered(const OpenOffer &offer, Instant at)
{
    return !offer.vetoUntil && !(offer.expiresAt && at >= *offer.expiresAt);
}

bool isHeldByOffers(const DraftState &state, Instant at)
{
    const SlotState *current = state.slotOnTheClock();
    if (!current || !state.onTheClock->timeoutAt)
        return false;
    const ClockRules &clock = state.setup->created().clock;
    const TeamId team = current->slot.team;
    const ExpiryPolicy policy = clock.expiryFor(team);
    const bool wouldPass =
        policy == ExpiryPolicy::Pass || (policy == ExpiryPolicy::Skip && current->skipped);
    if (clock.jumpIns == JumpIns::Allowed || !wouldPass)
        return false;
    return std::any_of(state.offers.begin(), state.offers.end(), [&](const OpenOffer &offer) {
        return offer.offeredAt < *state.onTheClock->timeoutAt && isUnanswered(offer, at)
            && teamsIn(offer.trade).contains(team);
    });
}

std::optional<Milliseconds> timeAfterPause(const DraftState &state)
{
    const Pause &pause = *state.pause;
    if (pause.slotIndex < 0 || !pause.remaining
        || state.setup->created().trading.onClock == OnClockTrade::Keep)
        return pause.remaining;
    const Slot &waits = state.slots.at(pause.slotIndex).slot;
    const bool traded =
        std::any_of(state.trades.begin(), state.trades.end(), [&](const TradeRecord &record) {
            return record.executedAt >= pause.since && gives(record.trade, waits.id);
        });
    return traded ? std::nullopt : pause.remaining;
}

void recordTrade(DecisionRecorder &recorder, const Trade &trade, bool forced,
                 const std::optional<PersonalText> &reason)
{
    const DraftState &state = recorder.state();
    const SlotState *current = state.slotOnTheClock();
    const bool changesHands = current && gives(trade, current->slot.id);
    std::optional<Milliseconds> left;
    if (changesHands) {
        settleBank(recorder);
        if (state.setup->created().trading.onClock == OnClockTrade::Keep)
            left = state.timeLeft(recorder.at());
    }
    recorder.record(events::TradeExecuted{trade, recorder.at(), forced, reason});
    if (changesHands && state.onTheClock)
        startClock(recorder, state.onTheClock->slotIndex, left);
    moveOn(recorder); // whose turn it is to nominate may have no place left to buy
}

void voidOffers(DecisionRecorder &recorder)
{
    const DraftState &state = recorder.state();
    const bool isOver = state.status == DraftStatus::Completed || state.isComplete();
    voidOffersWhere(recorder, [&](const OpenOffer &offer) {
        return isOver || objectionTo(state, offer.trade).has_value();
    });
}

void voidAllOffers(DecisionRecorder &recorder)
{
    voidOffersWhere(recorder, [](const OpenOffer &) { return true; });
}

} // namespace warroom
