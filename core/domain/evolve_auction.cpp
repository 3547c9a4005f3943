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

/// Works on a Lot and on Nominating: \a whole is the time either begins with, in seconds.
template <typename Timed>
void freeze(Timed &timed, const events::DraftPaused &paused, int whole, const ClockRules &clock)
{
    if (!timed.timeoutAt)
        return;
    const bool shutOut =
        paused.reason == PauseReason::ClosedPastDeadline && paused.pausedAt >= *timed.timeoutAt;
    const bool afresh = shutOut || clock.onPause == PauseEffect::Reset;
    timed.remaining = afresh ? Milliseconds{Seconds{whole}}
                             : runningTime(paused.pausedAt, *timed.timeoutAt, clock.quietHours);
    timed.timeoutAt.reset();
}

} // namespace

void freezeBlock(DraftState &state, const events::DraftPaused &paused)
{
    const events::DraftCreated &created = state.setup->created();
    for (Lot &lot : state.auction.lots)
        freeze(lot, paused, created.auction.bidSeconds, created.clock);
    if (state.auction.nominating)
        freeze(*state.auction.nominating, paused, created.auction.nominationSeconds, created.clock);
}

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
