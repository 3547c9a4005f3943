// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve_parts.h"

#include <algorithm>

namespace warroom {

namespace {

template <typename Right>
void changeHands(Right &right, const TeamId &receiver)
{
    if (right.team != right.originalTeam || !right.via.isEmpty())
        right.via.append(right.team);
    right.team = receiver;
}

void handOver(DraftState &state, const SlotId &id, const TeamId &receiver)
{
    const int index = state.setup->slotIndex(id);
    if (index >= 0) {
        changeHands(state.slots[index].slot, receiver);
        state.slots[index].bankUsed = {}; // what the giver used is not the receiver's
        return;
    }
    for (FuturePick &pick : state.futurePicks) {
        if (pick.id == id)
            changeHands(pick, receiver);
    }
}

bool areKnown(const DraftState &state, const Trade &trade)
{
    return trade.sides.size() >= 2
        && std::all_of(trade.sides.begin(), trade.sides.end(), [&](const TradeSide &side) {
               return state.setup->team(side.team) && state.setup->team(side.to);
           });
}

/// The open offer \a id, or null.
OpenOffer *openOffer(DraftState &state, const TradeId &id)
{
    const auto found = std::find_if(state.offers.begin(), state.offers.end(),
                                    [&](const OpenOffer &offer) { return offer.trade.id == id; });
    return found == state.offers.end() ? nullptr : &*found;
}

void forget(DraftState &state, const TradeId &id)
{
    state.offers.removeIf([&](const OpenOffer &offer) { return offer.trade.id == id; });
}

} // namespace

void evolvePart(DraftState &state, const events::TradeExecuted &executed)
{
    if (!areKnown(state, executed.trade))
        return;
    for (const TradeSide &side : executed.trade.sides) {
        for (const SlotId &id : side.gives)
            handOver(state, id, side.to);
        for (const PlayerId &player : side.players)
            state.movedPlayers.insert(player, side.to);
    }
    forget(state, executed.trade.id);
    state.trades.append(
        TradeRecord{executed.trade, executed.executedAt, state.picksMade(), executed.forced});
}

void evolvePart(DraftState &state, const events::TradeOffered &offered)
{
    if (!areKnown(state, offered.trade) || openOffer(state, offered.trade.id))
        return;
    state.offers.append(OpenOffer{offered.trade,
                                  offered.by,
                                  {offered.by},
                                  offered.counters,
                                  offered.words,
                                  offered.offeredAt,
                                  offered.expiresAt,
                                  {}});
}

void evolvePart(DraftState &state, const events::TradeAccepted &accepted)
{
    OpenOffer *offer = openOffer(state, accepted.trade);
    if (!offer)
        return;
    offer->accepted.append(accepted.team);
    offer->vetoUntil = accepted.vetoUntil;
}

void evolvePart(DraftState &state, const events::TradeClosed &closed)
{
    const OpenOffer *offer = openOffer(state, closed.trade);
    if (!offer)
        return;
    state.closedOffers.append(ClosedOffer{offer->trade, offer->by, closed.end, closed.team,
                                          closed.reason, closed.closedAt, state.picksMade()});
    forget(state, closed.trade);
}

} // namespace warroom
