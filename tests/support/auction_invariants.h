// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/auction.h"

/// What is always true of a block, said by a sentence where it is not.

namespace warroom::test {

#define HOLDS(condition)                                                                           \
    if (!(condition))                                                                              \
    return QStringLiteral(#condition)

inline QString brokenOnTheBlock(const DraftState &state)
{
    const AuctionRules &rules = state.setup->created().auction;
    const AuctionState &block = state.auction;
    HOLDS(everyPurseIsEnough(state)); // for every team, always
    HOLDS(block.lots.size() <= rules.lotsAtOnce);
    HOLDS(!block.nominating || block.lots.size() < rules.lotsAtOnce || !state.isLive());
    HOLDS(!block.nominating || !state.onTheClock || !state.isLive());
    for (const Lot &lot : block.lots) {
        HOLDS(!state.isTaken(lot.player));
        HOLDS(lot.amount >= rules.minimumBid);
        HOLDS(lot.amount <= largestBid(state, lot.bidder, lot));
        HOLDS(lot.timeoutAt.has_value() == (state.isLive() && rules.bidSeconds > 0));
    }
    if (!state.isLive() || !auctionGoesOn(state))
        return {};
    HOLDS(state.onTheClock || block.nominating || !block.lots.isEmpty()); // it never stands still
    if (!block.nominating)
        return {};
    // Rosters may have room for those on the block alone: then the turn waits for them, unclocked.
    const bool can = canNominate(state, block.nominating->team);
    HOLDS(can || (nextTurns(state, 1).isEmpty() && !block.lots.isEmpty()));
    HOLDS(block.nominating->timeoutAt.has_value() == (can && rules.nominationSeconds > 0));
    return {};
}

#undef HOLDS

/// A bid, told of \a before it was made.
inline QString brokenByBid(const DraftState &before, const Event &event)
{
    const auto *placed = std::get_if<events::BidPlaced>(&event);
    const Lot *lot = placed ? before.lot(placed->lot) : nullptr;
    if (!lot)
        return {};
    if (placed->amount < leastBid(before, *lot))
        return u"a bid is less than a step above the one before"_s;
    return placed->amount > largestBid(before, placed->team, *lot) ? u"a bid is too high"_s
                                                                   : QString();
}

} // namespace warroom::test
