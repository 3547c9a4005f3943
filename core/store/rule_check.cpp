// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rule_check.h"

#include "domain/lottery_order.h"
#include "store/company_check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

struct RuleCheck {
    const DraftState &state;
    const DraftId &draft;

    QString operator()(const events::DraftCreated &created) const
    {
        if (state.status != DraftStatus::None)
            return u"the draft is created twice"_s;
        return created.draft == draft ? QString()
                                      : u"it creates draft '%1'"_s.arg(created.draft.text());
    }

    QString operator()(const events::DraftStarted &) const
    {
        return state.status == DraftStatus::Created ? QString() : u"the draft cannot start here"_s;
    }

    QString operator()(const events::PickStarted &started) const
    {
        const SlotState *slot = state.slot(started.slot);
        if (!state.isLive())
            return notLive();
        if (!slot)
            return unknownSlot(started.slot);
        if (!slot->isOpen())
            return u"slot '%1' is used"_s.arg(started.slot.text());
        return ownedBy(*slot, started.team);
    }

    QString operator()(const events::PickMade &made) const
    {
        const SlotState *slot = state.slot(made.slot);
        const bool welcome = state.pause && state.setup->created().clock.picksWhilePaused;
        if (!state.isLive() && !welcome)
            return notLive();
        if (!slot)
            return unknownSlot(made.slot);
        if (!slot->isOpen())
            return u"slot '%1' is used"_s.arg(made.slot.text());
        if (!state.setup->player(made.player))
            return u"player '%1' is not in the pool"_s.arg(made.player.text());
        if (state.isTaken(made.player))
            return u"player '%1' is taken"_s.arg(made.player.text());
        if (!mayBeKept(made))
            return u"player '%1' is not %2's to take"_s.arg(made.player.text(), made.team.text());
        if (made.overallPick != state.nextOverall())
            return u"it calls itself pick %1, which is %2"_s.arg(made.overallPick)
                .arg(state.nextOverall());
        return ownedBy(*slot, made.team);
    }

    QString operator()(const events::TimeExpired &expired) const
    {
        return isOnTheClock(expired.slot);
    }

    QString operator()(const events::DraftPaused &) const
    {
        return state.isLive() ? QString() : notLive();
    }

    QString operator()(const events::DraftResumed &) const
    {
        return state.status == DraftStatus::Paused ? QString() : u"the draft is not paused"_s;
    }

    QString operator()(const events::PickUndone &undone) const
    {
        if (isClosed())
            return closed();
        if (state.selections.isEmpty())
            return u"there is no pick to undo"_s;
        const SlotState &last = state.slots.at(state.selections.last());
        return last.slot.id == undone.slot && last.selection->player == undone.player
            ? QString()
            : u"it undoes a pick that is not the last"_s;
    }

    QString operator()(const events::TradeExecuted &executed) const
    {
        if (isClosed())
            return closed();
        return canBeGiven(executed.trade);
    }

    QString operator()(const events::QueueChanged &changed) const { return drafts(changed.team); }

    QString operator()(const events::PersonNamed &named) const
    {
        if (isClosed())
            return closed();
        return named.name.person == named.person ? QString()
                                                 : u"it names '%1' by a text of '%2'"_s.arg(
                                                     named.person.text(), named.name.person.text());
    }

    QString operator()(const events::DraftCompleted &completed) const
    {
        return !isClosed() && (completed.early || state.isComplete())
            ? QString()
            : u"there are picks to make"_s;
    }

    QString operator()(const events::BankChanged &changed) const
    {
        if (const QString objection = drafts(changed.team); !objection.isEmpty())
            return objection;
        if (changed.slot && !state.slot(*changed.slot))
            return unknownSlot(*changed.slot);
        return changed.leftMs >= 0 ? QString() : u"a bank cannot owe time"_s;
    }

    QString operator()(const events::TimeOutTaken &taken) const
    {
        if (const QString objection = isOnTheClock(taken.slot); !objection.isEmpty())
            return objection;
        return taken.left == state.times.value(taken.team).timeOuts - 1
            ? ownedBy(*state.slot(taken.slot), taken.team)
            : u"it counts the time-outs of %1 wrongly"_s.arg(taken.team.text());
    }

    QString operator()(const events::ClockAdjusted &adjusted) const
    {
        if (isClosed())
            return closed();
        if (!state.pause)
            return isOnTheClock(adjusted.slot);
        const int waits = state.pause->slotIndex;
        return waits >= 0 && state.slots.at(waits).slot.id == adjusted.slot
            ? QString()
            : u"slot '%1' does not wait for the pause to end"_s.arg(adjusted.slot.text());
    }

    QString operator()(const events::AutopickSwitched &switched) const
    {
        return drafts(switched.team);
    }

    QString operator()(const events::PickCorrected &corrected) const
    {
        const SlotState *slot = state.slot(corrected.slot);
        if (isClosed() && state.status != DraftStatus::Completed)
            return closed();
        if (!slot)
            return unknownSlot(corrected.slot);
        if (!slot->selection || slot->selection->player != corrected.playerBefore)
            return u"slot '%1' did not hold '%2'"_s.arg(corrected.slot.text(),
                                                        corrected.playerBefore.text());
        if (!state.setup->player(corrected.player))
            return u"player '%1' is not in the pool"_s.arg(corrected.player.text());
        const int owner = state.owners.value(corrected.player, -1);
        const std::optional<SlotId> given =
            corrected.swappedWith ? corrected.swappedWith : corrected.reopened;
        const bool isHis = corrected.player == corrected.playerBefore;
        const bool isFree =
            owner < 0 || isHis || (given && state.slots.at(owner).slot.id == *given);
        return isFree ? ownedBy(*slot, corrected.teamBefore)
                      : u"player '%1' is taken"_s.arg(corrected.player.text());
    }

    QString operator()(const events::SeatChanged &changed) const
    {
        return drafts(changed.seat.team);
    }

    QString operator()(const events::OrderChanged &changed) const
    {
        if (isClosed())
            return closed();
        for (const SlotRight &right : changed.rights) {
            const SlotState *slot = state.slot(right.slot);
            if (!slot)
                return unknownSlot(right.slot);
            if (!slot->isOpen())
                return u"slot '%1' is used"_s.arg(right.slot.text());
            if (!state.setup->team(right.team))
                return drafts(right.team);
        }
        return {};
    }

    QString operator()(const events::NominationStarted &started) const
    {
        return state.isLive() ? drafts(started.team) : notLive();
    }

    QString operator()(const events::LotNominated &nominated) const
    {
        if (const QString objection = drafts(nominated.team); !objection.isEmpty())
            return objection;
        if (!state.setup->player(nominated.player))
            return u"player '%1' is not in the pool"_s.arg(nominated.player.text());
        return !state.isFree(nominated.player)
            ? u"player '%1' is taken"_s.arg(nominated.player.text())
            : QString();
    }

    QString operator()(const events::LotClockStarted &started) const
    {
        return isOnTheBlock(started.lot);
    }

    QString operator()(const events::BidPlaced &placed) const
    {
        const Lot *lot = state.lot(placed.lot);
        if (!lot)
            return isOnTheBlock(placed.lot);
        return placed.amount > lot->amount
            ? drafts(placed.team)
            : u"a bid of %1 does not beat %2"_s.arg(placed.amount).arg(lot->amount);
    }

    QString operator()(const events::BidLimitSet &set) const
    {
        const QString objection = isOnTheBlock(set.lot);
        return objection.isEmpty() ? drafts(set.team) : objection;
    }

    QString operator()(const events::LotSold &sold) const
    {
        const Lot *lot = state.lot(sold.lot);
        if (!lot)
            return isOnTheBlock(sold.lot);
        const bool isHis =
            lot->bidder == sold.team && lot->player == sold.player && lot->amount == sold.price;
        return isHis ? QString() : u"it sells lot '%1' against the bids"_s.arg(sold.lot.text());
    }

    QString operator()(const events::TradeOffered &offered) const
    {
        if (isClosed())
            return closed();
        return state.offer(offered.trade.id)
            ? u"offer '%1' is made twice"_s.arg(offered.trade.id.text())
            : canBeGiven(offered.trade);
    }

    QString operator()(const events::TradeAccepted &accepted) const
    {
        return isOffered(accepted.trade);
    }

    QString operator()(const events::TradeClosed &ended) const { return isOffered(ended.trade); }

    QString operator()(const events::LotteryCommitted &committed) const
    {
        if (state.status != DraftStatus::Created)
            return u"the order cannot be drawn now"_s;
        const bool haveLots = std::ranges::all_of(
            committed.entrants, [](const LotteryEntrant &entrant) { return entrant.lots >= 1; });
        return haveLots ? QString() : u"a team enters the lottery without a lot"_s;
    }

    QString operator()(const PreparationEvent auto &) const
    {
        return u"what a person prepares has no place in a draft"_s;
    }

    QString operator()(const events::LotteryDrawn &drawn) const
    {
        const LotteryState &lottery = state.lottery;
        if (state.status != DraftStatus::Created || lottery.seedHash.isEmpty())
            return u"no lottery was announced"_s;
        if (lotteryHash(drawn.seed) != lottery.seedHash)
            return u"the seed is not the one that was announced"_s;
        return lotteryOrder(lottery.entrants, drawn.seed) == drawn.order
            ? QString()
            : u"the order is not what the seed draws"_s;
    }

    QString operator()(const CompanyEvent auto &event) const
    {
        return companyRuleBroken(state, event);
    }

    QString operator()(const events::EventWithheld &) const { return {}; }

private:
    /// Who is kept goes to his team and his slot, and nobody is called kept who is not.
    bool mayBeKept(const events::PickMade &made) const
    {
        if (const Keeper *reserved = state.keeping(made.player))
            return made.source == PickSource::Keeper && reserved->slot == made.slot;
        if (made.source != PickSource::Keeper)
            return true;
        const Keeper *keeper = state.setup->keeper(made.player);
        return keeper && keeper->team == made.team && keeper->price == made.price;
    }

    bool isClosed() const
    {
        return state.status == DraftStatus::None || state.status == DraftStatus::Completed;
    }

    QString closed() const
    {
        return state.status == DraftStatus::None ? u"the draft is not created yet"_s
                                                 : u"the draft is over"_s;
    }

    QString drafts(const TeamId &team) const
    {
        if (isClosed())
            return closed();
        return state.setup->team(team) ? QString()
                                       : u"team '%1' does not draft here"_s.arg(team.text());
    }

    QString isOnTheClock(const SlotId &slot) const
    {
        const SlotState *current = state.slotOnTheClock();
        return current && current->slot.id == slot
            ? QString()
            : u"slot '%1' is not on the clock"_s.arg(slot.text());
    }

    QString isOnTheBlock(const LotId &lot) const
    {
        return state.lot(lot) ? QString() : u"lot '%1' is not on the block"_s.arg(lot.text());
    }

    QString isOffered(const TradeId &trade) const
    {
        return state.offer(trade) ? QString() : u"no offer '%1' stands"_s.arg(trade.text());
    }

    /// Every side owns what it gives and may still give it.
    QString canBeGiven(const Trade &trade) const
    {
        for (const TradeSide &side : trade.sides) {
            for (const SlotId &id : side.gives) {
                const FuturePick *future = state.futurePick(id);
                const SlotState *slot = state.slot(id);
                if (!slot && !future)
                    return unknownSlot(id);
                if (slot && !slot->isOpen())
                    return u"it trades slot '%1', which is used"_s.arg(id.text());
                if ((slot ? slot->slot.team : future->team) != side.team)
                    return u"slot '%1' is not %2's"_s.arg(id.text(), side.team.text());
            }
            for (const PlayerId &player : side.players) {
                if (state.ownerOf(player) != side.team)
                    return u"player '%1' is not %2's"_s.arg(player.text(), side.team.text());
            }
            if (!state.setup->team(side.to) || side.to == side.team)
                return u"what %1 gives goes to nobody"_s.arg(side.team.text());
        }
        return trade.sides.size() >= 2 ? QString() : u"a trade has two sides"_s;
    }

    QString notLive() const { return isClosed() ? closed() : u"the draft is not running"_s; }

    static QString unknownSlot(const SlotId &slot)
    {
        return u"there is no slot '%1'"_s.arg(slot.text());
    }

    static QString ownedBy(const SlotState &slot, const TeamId &team)
    {
        return slot.slot.team == team
            ? QString()
            : u"slot '%1' is not %2's"_s.arg(slot.slot.id.text(), team.text());
    }
};

} // namespace

QString ruleBroken(const DraftState &before, const DraftId &draft, const Event &event)
{
    return std::visit(RuleCheck{before, draft}, event);
}

} // namespace warroom
