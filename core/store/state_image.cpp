// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/state_image.h"

#include <algorithm>

namespace warroom::image {

namespace {

std::optional<qint64> msOf(const std::optional<Milliseconds> &duration)
{
    return duration ? std::optional<qint64>(duration->count()) : std::nullopt;
}

void drawSlots(const DraftState &state, StateImage &image)
{
    for (int i = 0; i < state.slots.size(); ++i) {
        const SlotState &slot = state.slots.at(i);
        image.slots.append(slot.slot);
        if (slot.passed)
            image.passed.append(i);
        if (slot.skipped)
            image.skipped.append(i);
        if (slot.bankUsed != Milliseconds{0})
            image.bankUses.append({i, slot.bankUsed.count()});
    }
}

void drawTimes(const DraftState &state, StateImage &image)
{
    for (auto time = state.times.cbegin(); time != state.times.cend(); ++time)
        image.times.append(
            {time.key(), time->bank.count(), time->timeOuts, time->expiries, time->onAutopick});
    std::sort(image.times.begin(), image.times.end(),
              [](const TimeImage &a, const TimeImage &b) { return a.team < b.team; });
    image.pausedBefore = state.pausedBefore;
}

void drawOffers(const DraftState &state, StateImage &image)
{
    for (const OpenOffer &offer : state.offers)
        image.offers.append({offer.trade, offer.by, offer.accepted, offer.counters, offer.words,
                             offer.offeredAt, offer.expiresAt, offer.vetoUntil});
    for (const ClosedOffer &offer : state.closedOffers)
        image.closedOffers.append({offer.trade, offer.by, offer.end, offer.team, offer.reason,
                                   offer.closedAt, offer.picksBefore});
    image.futurePicks = state.futurePicks;
    for (auto moved = state.movedPlayers.cbegin(); moved != state.movedPlayers.cend(); ++moved)
        image.movedPlayers.append({moved.key(), moved.value()});
    std::sort(image.movedPlayers.begin(), image.movedPlayers.end(),
              [](const auto &a, const auto &b) { return a.player < b.player; });
    image.changedSeats = state.changedSeats.values();
    std::sort(image.changedSeats.begin(), image.changedSeats.end(),
              [](const Seat &a, const Seat &b) { return a.team < b.team; });
    const LotteryState &lottery = state.lottery;
    image.lottery = {lottery.entrants, lottery.seedHash, lottery.seed, lottery.order};
}

void restoreOffers(const StateImage &image, DraftState &state)
{
    for (const OfferImage &offer : image.offers)
        state.offers.append({offer.trade, offer.by, offer.accepted, offer.counters, offer.words,
                             offer.offeredAt, offer.expiresAt, offer.vetoUntil});
    for (const ClosedOfferImage &offer : image.closedOffers)
        state.closedOffers.append({offer.trade, offer.by, offer.end, offer.team, offer.reason,
                                   offer.closedAt, offer.picksBefore});
    state.futurePicks = image.futurePicks;
    for (const MovedPlayerImage &moved : image.movedPlayers)
        state.movedPlayers.insert(moved.player, moved.team);
    for (const Seat &seat : image.changedSeats)
        state.changedSeats.insert(seat.team, seat);
    const LotteryImage &lottery = image.lottery;
    state.lottery = {lottery.entrants, lottery.seedHash, lottery.seed, lottery.order};
}

std::optional<Milliseconds> durationOf(const std::optional<qint64> &ms)
{
    return ms ? std::optional(Milliseconds{*ms}) : std::nullopt;
}

void drawAuction(const AuctionState &auction, AuctionImage &image)
{
    for (const Lot &lot : auction.lots) {
        QList<LimitImage> limits;
        for (const BidLimit &limit : lot.limits)
            limits.append({limit.team, limit.most});
        image.lots.append({lot.id, lot.player, lot.nominator, lot.bidder, lot.amount, lot.bids,
                           limits, lot.startedAt, lot.timeoutAt, msOf(lot.remaining)});
    }
    if (const auto &turn = auction.nominating)
        image.nominating = NominatingImage{turn->team, turn->turn, turn->startedAt, turn->timeoutAt,
                                           msOf(turn->remaining)};
    image.turns = auction.turns;
    image.lotsSoFar = auction.lotsSoFar;
}

void restoreAuction(const AuctionImage &image, AuctionState &auction)
{
    for (const LotImage &lot : image.lots) {
        QList<BidLimit> limits;
        for (const LimitImage &limit : lot.limits)
            limits.append({limit.team, limit.most});
        auction.lots.append({lot.id, lot.player, lot.nominator, lot.bidder, lot.amount, lot.bids,
                             limits, lot.startedAt, lot.timeoutAt, durationOf(lot.remainingMs)});
    }
    if (const auto &turn = image.nominating)
        auction.nominating = Nominating{turn->team, turn->turn, turn->startedAt, turn->timeoutAt,
                                        durationOf(turn->remainingMs)};
    auction.turns = image.turns;
    auction.lotsSoFar = image.lotsSoFar;
}

bool placeSelections(const StateImage &image, DraftState &state)
{
    const auto isPlace = [&](int slot) { return slot >= 0 && slot < state.slots.size(); };
    for (const int slot : image.passed) {
        if (!isPlace(slot))
            return false;
        state.slots[slot].passed = true;
    }
    for (const int slot : image.skipped) {
        if (!isPlace(slot))
            return false;
        state.slots[slot].skipped = true;
    }
    for (const BankUseImage &use : image.bankUses) {
        if (!isPlace(use.slot))
            return false;
        state.slots[use.slot].bankUsed = Milliseconds{use.usedMs};
    }
    for (const SelectionImage &made : image.selections) {
        if (!isPlace(made.slot) || state.slots.at(made.slot).selection)
            return false;
        state.slots[made.slot].selection =
            Selection{made.player, made.overallPick, made.pick,  made.source,
                      made.reason, made.pickedAt,    made.price, made.corrected};
        state.selections.append(made.slot);
        state.owners.insert(made.player, made.slot);
    }
    const bool isClockThere = !image.clock || isPlace(image.clock->slot);
    return isClockThere && (!image.pause || image.pause->slot < state.slots.size());
}

} // namespace

StateImage imageOf(const DraftState &state)
{
    StateImage image;
    image.status = state.status;
    image.version = state.version;
    drawSlots(state, image);
    drawTimes(state, image);
    for (const int slot : state.selections) {
        const Selection &made = *state.slots.at(slot).selection;
        image.selections.append({slot, made.player, made.overallPick, made.pick, made.source,
                                 made.reason, made.pickedAt, made.price, made.corrected});
    }
    if (const auto &clock = state.onTheClock)
        image.clock = ClockImage{clock->slotIndex,           clock->startedAt, clock->timeoutAt,
                                 clock->timePerPick.count(), clock->expired,   clock->bankFrom};
    if (const auto &pause = state.pause)
        image.pause =
            PauseImage{pause->since, pause->reason, msOf(pause->remaining), pause->slotIndex};
    for (auto queue = state.queues.cbegin(); queue != state.queues.cend(); ++queue)
        image.queues.append({queue.key(), queue.value()});
    std::sort(image.queues.begin(), image.queues.end(),
              [](const QueueImage &a, const QueueImage &b) { return a.team < b.team; });
    for (const TradeRecord &trade : state.trades)
        image.trades.append({trade.trade, trade.executedAt, trade.picksBefore, trade.forced});
    drawOffers(state, image);
    drawAuction(state.auction, image.auction);
    image.company = state.company;
    image.names = state.names.values();
    std::sort(image.names.begin(), image.names.end(),
              [](const PersonalText &a, const PersonalText &b) { return a.person < b.person; });
    image.startedAt = state.startedAt;
    image.completedAt = state.completedAt;
    return image;
}

std::optional<DraftState> stateOf(const StateImage &image, const events::DraftCreated &created)
{
    DraftState state;
    state.status = image.status;
    state.version = image.version;
    state.setup = std::make_shared<const DraftSetup>(created);
    for (const Slot &slot : image.slots)
        state.slots.append(SlotState{slot, false, {}, false, {}});
    if (image.slots.size() != created.slots.size() || !placeSelections(image, state))
        return {};
    if (const auto &clock = image.clock)
        state.onTheClock = OnTheClock{clock->slot,      clock->startedAt,
                                      clock->timeoutAt, Seconds{clock->timePerPickSec},
                                      clock->expired,   clock->bankFrom};
    if (const auto &pause = image.pause) {
        state.pause = Pause{pause->since, pause->reason, {}, pause->slot};
        if (pause->remainingMs)
            state.pause->remaining = Milliseconds{*pause->remainingMs};
    }
    for (const TimeImage &time : image.times)
        state.times.insert(
            time.team, {Milliseconds{time.bankMs}, time.timeOuts, time.expiries, time.onAutopick});
    state.pausedBefore = image.pausedBefore;
    for (const QueueImage &queue : image.queues)
        state.queues.insert(queue.team, queue.players);
    for (const TradeImage &trade : image.trades)
        state.trades.append({trade.trade, trade.executedAt, trade.picksBefore, trade.forced});
    restoreOffers(image, state);
    restoreAuction(image.auction, state.auction);
    state.company = image.company;
    for (const PersonalText &name : image.names)
        state.names.insert(name.person, name);
    state.startedAt = image.startedAt;
    state.completedAt = image.completedAt;
    return state;
}

} // namespace warroom::image
