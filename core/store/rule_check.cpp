// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rule_check.h"

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
        if (made.overallPick != state.picksMade() + 1)
            return u"it calls itself pick %1 after %2 picks"_s.arg(made.overallPick)
                .arg(state.picksMade());
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
        for (const TradeSide &side : executed.trade.sides) {
            for (const SlotId &id : side.gives) {
                const SlotState *slot = state.slot(id);
                if (!slot)
                    return unknownSlot(id);
                if (!slot->isOpen())
                    return u"it trades slot '%1', which is used"_s.arg(id.text());
                if (const QString objection = ownedBy(*slot, side.team); !objection.isEmpty())
                    return objection;
            }
        }
        return executed.trade.sides.size() == 2 ? QString() : u"a trade has two sides"_s;
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

    QString operator()(const events::DraftCompleted &) const
    {
        return !isClosed() && state.isComplete() ? QString() : u"there are picks to make"_s;
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

private:
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
