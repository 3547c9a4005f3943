// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve_parts.h"

#include <algorithm>

namespace warroom {

namespace {

Lot *lotOf(DraftState &state, const LotId &id)
{
    QList<Lot> &lots = state.auction.lots;
    const auto found =
        std::find_if(lots.begin(), lots.end(), [&](const Lot &lot) { return lot.id == id; });
    return found == lots.end() ? nullptr : &*found;
}

} // namespace

void evolvePart(DraftState &state, const events::NominationStarted &started)
{
    if (!state.setup->team(started.team))
        return;
    state.auction.nominating =
        Nominating{started.team, started.turn, started.startedAt, started.timeoutAt};
    state.auction.turns = std::max(state.auction.turns, started.turn);
}

void evolvePart(DraftState &state, const events::LotNominated &nominated)
{
    if (lotOf(state, nominated.lot) || !state.setup->player(nominated.player)
        || state.isTaken(nominated.player))
        return;
    state.auction.nominating.reset();
    state.auction.lots.append(
        Lot{nominated.lot, nominated.player, nominated.team, nominated.team, nominated.amount});
    ++state.auction.lotsSoFar;
}

void evolvePart(DraftState &state, const events::LotClockStarted &started)
{
    Lot *lot = lotOf(state, started.lot);
    if (!lot)
        return;
    lot->startedAt = started.startedAt;
    lot->timeoutAt = started.timeoutAt;
    lot->remaining.reset();
}

void evolvePart(DraftState &state, const events::BidPlaced &placed)
{
    Lot *lot = lotOf(state, placed.lot);
    if (!lot)
        return;
    lot->bidder = placed.team;
    lot->amount = placed.amount;
    ++lot->bids;
}

void evolvePart(DraftState &state, const events::BidLimitSet &set)
{
    Lot *lot = lotOf(state, set.lot);
    if (!lot)
        return;
    lot->limits.removeIf([&](const BidLimit &limit) { return limit.team == set.team; });
    if (set.most > 0)
        lot->limits.append({set.team, set.most});
}

void evolvePart(DraftState &state, const events::LotSold &sold)
{
    state.auction.lots.removeIf([&](const Lot &lot) { return lot.id == sold.lot; });
}

} // namespace warroom
