// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "support/small_draft.h"

#include <algorithm>

namespace warroom::test {

/// Why an event does not belong to the state it was decided on, or nothing.
struct Inapplicable {
    const DraftState &state;

    QString operator()(const events::DraftCreated &) const
    {
        return unless(state.status == DraftStatus::None, u"it was created already"_s);
    }
    QString operator()(const events::DraftStarted &started) const
    {
        return unless(state.status == DraftStatus::Created
                          && started.totalPicks == state.slots.size(),
                      u"it cannot start"_s);
    }
    QString operator()(const events::PickStarted &started) const
    {
        const SlotState *slot = state.slot(started.slot);
        return unless(state.isLive() && slot && slot->isOpen() && !slot->passed
                          && slot->slot.team == started.team && slot->slot.round == started.round
                          && slot->slot.overall == started.overallPick,
                      u"the slot cannot go on the clock"_s);
    }
    QString operator()(const events::PickMade &made) const
    {
        const SlotState *slot = state.slot(made.slot);
        const bool mayPick = slot && slot->isOpen() && slot->slot.team == made.team
            && (slot->passed || made.source == PickSource::Auction || comesAsKeeper(made)
                || state.currentSlot() == state.setup->slotIndex(made.slot));
        const bool welcome = state.pause && state.setup->created().clock.picksWhilePaused;
        return unless((state.isLive() || welcome) && mayPick && !state.isTaken(made.player)
                          && state.setup->player(made.player)
                          && made.overallPick == state.nextOverall(),
                      u"the pick cannot be made"_s);
    }
    QString operator()(const events::TimeExpired &expired) const
    {
        const SlotState *slot = state.slotOnTheClock();
        return unless(slot && slot->slot.id == expired.slot && slot->slot.team == expired.team
                          && state.onTheClock->timeoutAt
                          && *state.onTheClock->timeoutAt + state.setup->created().clock.grace()
                              <= expired.expiredAt,
                      u"the time cannot be over"_s);
    }
    QString operator()(const events::DraftPaused &paused) const
    {
        const bool clock = state.onTheClock && state.onTheClock->timePerPick > Seconds{0};
        const bool planned = paused.reason == PauseReason::Scheduled;
        return unless(state.isLive() && paused.remainingMs.has_value() == clock
                          && paused.remainingMs.value_or(0) >= 0
                          && paused.before.has_value() == planned,
                      u"it cannot be paused"_s);
    }
    QString operator()(const events::DraftResumed &) const
    {
        return unless(state.status == DraftStatus::Paused, u"it is not paused"_s);
    }
    QString operator()(const events::PickUndone &undone) const
    {
        const SlotState *slot = state.slot(undone.slot);
        return unless(slot && slot->selection && slot->selection->player == undone.player
                          && slot->slot.team == undone.team
                          && slot->selection->overallPick == undone.overallPick
                          && state.selections.last() == state.setup->slotIndex(undone.slot),
                      u"the pick cannot be taken back"_s);
    }
    QString operator()(const events::TradeExecuted &executed) const
    {
        return unless(canBeGiven(executed.trade), u"that cannot be traded"_s);
    }
    QString operator()(const events::QueueChanged &changed) const
    {
        return unless(state.setup && state.setup->team(changed.team), u"nobody can queue"_s);
    }
    QString operator()(const events::PersonNamed &named) const
    {
        return unless(state.setup && named.name.person == named.person, u"nobody can be named"_s);
    }
    QString operator()(const events::DraftCompleted &completed) const
    {
        const bool welcome = state.pause && state.setup->created().clock.picksWhilePaused;
        const bool isOver =
            state.isComplete() && !state.onTheClock && completed.totalPicks == state.slots.size();
        return unless((completed.early && state.startedAt)
                          || ((state.isLive() || welcome) && isOver),
                      u"it is not over"_s);
    }

    QString operator()(const events::BankChanged &changed) const
    {
        const Milliseconds before = state.times.value(changed.team).bank;
        const bool runs = state.slotOnTheClock()
            && state.slotOnTheClock()->slot.team == changed.team
            && state.onTheClock->bankFrom <= changed.changedAt;
        const Milliseconds had = runs ? state.bankLeft(changed.team, changed.changedAt) : before;
        const Milliseconds counts = changed.cause == BankCause::Used ? before : had;
        return unless(
            state.times.contains(changed.team) && changed.leftMs >= 0 && changed.changeMs != 0
                && counts + Milliseconds{changed.changeMs} == Milliseconds{changed.leftMs},
            u"the bank cannot change so"_s);
    }
    QString operator()(const events::TimeOutTaken &taken) const
    {
        const SlotState *slot = state.slotOnTheClock();
        return unless(slot && slot->slot.id == taken.slot && slot->slot.team == taken.team
                          && taken.left >= 0
                          && taken.left == state.times.value(taken.team).timeOuts - 1,
                      u"no time-out can be taken"_s);
    }
    QString operator()(const events::ClockAdjusted &adjusted) const
    {
        const int slot = state.pause ? state.pause->slotIndex
            : state.onTheClock       ? state.onTheClock->slotIndex
                                     : -1;
        return unless(slot >= 0 && state.slots.at(slot).slot.id == adjusted.slot
                          && state.slots.at(slot).slot.team == adjusted.team
                          && adjusted.remainingMs.has_value() == state.pause.has_value()
                          && adjusted.remainingMs.value_or(0) >= 0 && adjusted.changeMs != 0,
                      u"the clock cannot change so"_s);
    }
    QString operator()(const events::AutopickSwitched &switched) const
    {
        return unless(state.times.contains(switched.team)
                          && state.times.value(switched.team).onAutopick != switched.on,
                      u"autopick is so already"_s);
    }

    QString operator()(const events::PickCorrected &corrected) const
    {
        const SlotState *slot = state.slot(corrected.slot);
        const int owner = state.owners.value(corrected.player, -1);
        const auto given = corrected.swappedWith ? corrected.swappedWith : corrected.reopened;
        const bool isFree = owner < 0 || corrected.player == corrected.playerBefore
            || (given && state.slots.at(owner).slot.id == *given);
        return unless(
            slot && slot->selection && isFree && slot->selection->player == corrected.playerBefore
                && slot->slot.team == corrected.teamBefore && state.setup->player(corrected.player)
                && state.setup->team(corrected.team),
            u"the pick cannot be corrected so"_s);
    }
    QString operator()(const events::SeatChanged &changed) const
    {
        const Seat *seat = state.setup ? state.seat(changed.seat.team) : nullptr;
        return unless(seat && *seat != changed.seat, u"nobody changes seats"_s);
    }
    QString operator()(const events::OrderChanged &changed) const
    {
        const auto isOpen = [&](const SlotRight &right) {
            const SlotState *slot = state.slot(right.slot);
            return slot && slot->isOpen() && state.setup->team(right.team);
        };
        return unless(std::all_of(changed.rights.begin(), changed.rights.end(), isOpen),
                      u"the order cannot change so"_s);
    }
    QString operator()(const events::NominationStarted &started) const
    {
        const auto &turn = state.auction.nominating;
        return unless(state.isLive() && !state.onTheClock && state.setup->team(started.team)
                          && (!turn || started.turn >= turn->turn),
                      u"nobody nominates now"_s);
    }
    QString operator()(const events::LotNominated &nominated) const
    {
        return unless(state.isLive() && state.auction.nominating
                          && state.auction.nominating->team == nominated.team
                          && !state.isTaken(nominated.player),
                      u"he cannot be nominated"_s);
    }
    QString operator()(const events::LotClockStarted &started) const
    {
        return unless(state.isLive() && state.lot(started.lot), u"there is no such lot"_s);
    }
    QString operator()(const events::BidPlaced &placed) const
    {
        const Lot *lot = state.lot(placed.lot);
        return unless(lot && placed.amount > lot->amount, u"the bid is too low"_s);
    }
    QString operator()(const events::BidLimitSet &set) const
    {
        return unless(state.lot(set.lot), u"there is no such lot"_s);
    }
    QString operator()(const events::LotSold &sold) const
    {
        const Lot *lot = state.lot(sold.lot);
        return unless(lot && lot->bidder == sold.team && lot->amount == sold.price
                          && lot->player == sold.player,
                      u"it is not sold so"_s);
    }
    QString operator()(const events::TradeOffered &offered) const
    {
        return unless(!state.offer(offered.trade.id) && canBeGiven(offered.trade),
                      u"that cannot be offered"_s);
    }
    QString operator()(const events::TradeAccepted &accepted) const
    {
        const OpenOffer *offer = state.offer(accepted.trade);
        return unless(offer && !offer->accepted.contains(accepted.team),
                      u"that cannot be accepted"_s);
    }
    QString operator()(const events::TradeClosed &closed) const
    {
        return unless(state.offer(closed.trade), u"there is no such offer"_s);
    }
    QString operator()(const events::LotteryCommitted &) const
    {
        return unless(state.status == DraftStatus::Created, u"it is too late for lots"_s);
    }
    QString operator()(const events::ReadinessChanged &changed) const
    {
        return unless(state.status == DraftStatus::Created && state.setup->team(changed.team)
                          && state.company.ready.contains(changed.team) != changed.ready,
                      u"it is as ready already"_s);
    }
    QString operator()(const events::StartPlanned &) const
    {
        return unless(state.status == DraftStatus::Created, u"it has begun"_s);
    }
    QString operator()(const CompanyEvent auto &) const
    {
        return unless(state.setup != nullptr, u"there is no draft"_s);
    }
    QString operator()(const events::EventWithheld &) const
    {
        return u"a host withholds nothing from itself"_s;
    }
    QString operator()(const events::LotteryDrawn &drawn) const
    {
        return unless(state.status == DraftStatus::Created && !state.lottery.seedHash.isEmpty()
                          && drawn.order.size() == state.lottery.entrants.size(),
                      u"nothing can be drawn"_s);
    }
    QString operator()(const PreparationEvent auto &) const
    {
        return u"it is about nobody's draft"_s;
    }

private:
    /// Who is kept goes on no clock: his pick is due, or he is paid for and has a place at the
    /// start.
    bool comesAsKeeper(const events::PickMade &made) const
    {
        const Keeper *keeper = state.setup->keeper(made.player);
        if (made.source != PickSource::Keeper || !keeper)
            return false;
        return keeper->slot
            ? *keeper->slot == made.slot && state.nextDueSlot() == state.setup->slotIndex(made.slot)
            : made.round <= state.setup->created().auction.rounds;
    }
    bool canBeGiven(const Trade &trade) const
    {
        return std::all_of(trade.sides.begin(), trade.sides.end(), [&](const TradeSide &side) {
            const auto isItsSlot = [&](const SlotId &id) {
                const SlotState *slot = state.slot(id);
                const FuturePick *future = state.futurePick(id);
                return slot ? slot->isOpen() && slot->slot.team == side.team
                            : future && future->team == side.team;
            };
            const auto isItsPlayer = [&](const PlayerId &player) {
                return state.ownerOf(player) == side.team;
            };
            return side.to != side.team && state.setup->team(side.to)
                && std::all_of(side.gives.begin(), side.gives.end(), isItsSlot)
                && std::all_of(side.players.begin(), side.players.end(), isItsPlayer);
        });
    }
    static QString unless(bool fine, const QString &what) { return fine ? QString() : what; }
};

} // namespace warroom::test
