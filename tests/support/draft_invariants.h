// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/trading.h"
#include "support/roster_invariants.h"

#include <QSet>

#include <utility>

/// What is always true of a draft, whatever was wished. A sentence says what is not; none: all is
/// well.

namespace warroom::test {

#define HOLDS(condition)                                                                           \
    if (!(condition))                                                                              \
    return QStringLiteral(#condition)

inline QString brokenBetweenSlotsAndPlayers(const DraftState &state)
{
    QSet<PlayerId> owned;
    qsizetype used = 0;
    for (int i = 0; i < state.slots.size(); ++i) {
        const SlotState &slot = state.slots.at(i);
        HOLDS(state.setup->team(slot.slot.team));
        if (slot.isOpen())
            continue;
        ++used;
        owned.insert(slot.selection->player);
        HOLDS(state.owners.value(slot.selection->player, -1) == i);
    }
    HOLDS(owned.size() == used); // a player is owned once
    HOLDS(state.owners.size() == used);
    HOLDS(state.selections.size() == used);
    return {};
}

inline QString brokenAmongSlots(const DraftState &state)
{
    const QList<Slot> &created = state.setup->created().slots;
    HOLDS(state.slots.size() == created.size()); // trades make and lose no slot
    for (int i = 0; i < created.size(); ++i) {
        Slot slot = state.slots.at(i).slot;
        slot.originalTeam = created.at(i).originalTeam;
        slot.team = created.at(i).team;
        slot.via = created.at(i).via;
        HOLDS(slot == created.at(i)); // and change its owners alone
    }
    return {};
}

/// Later picks change hands and nothing else, each asset has one owner, and what stands can be
/// done.
inline QString brokenAmongTrades(const DraftState &state)
{
    const QList<FuturePick> &created = state.setup->created().futurePicks;
    HOLDS(state.futurePicks.size() == created.size());
    for (int i = 0; i < created.size(); ++i) {
        FuturePick pick = state.futurePicks.at(i);
        HOLDS(state.setup->team(pick.team));
        HOLDS(pick.via.isEmpty() || pick.via.last() != pick.team);
        pick.team = created.at(i).team;
        pick.via = created.at(i).via;
        HOLDS(pick == created.at(i));
    }
    qsizetype owned = 0;
    for (const Team &team : state.setup->created().teams)
        owned += state.playersOf(team.id).size();
    HOLDS(owned == state.selections.size());
    for (const PlayerId &moved : state.movedPlayers.keys())
        HOLDS(state.isTaken(moved));
    HOLDS(state.offers.isEmpty() || state.status != DraftStatus::Completed);
    for (const OpenOffer &offer : state.offers)
        HOLDS(!objectionTo(state, offer.trade));
    return {};
}

inline QString brokenInTheCounting(const DraftState &state)
{
    // Numbers go up; only a selection that was opened again leaves a gap.
    QHash<int, int> inRound;
    int overall = 0;
    for (const int index : state.selections) {
        const SlotState &slot = state.slots.at(index);
        HOLDS(slot.selection->overallPick > std::exchange(overall, slot.selection->overallPick));
        HOLDS(slot.selection->pick > std::exchange(inRound[slot.slot.round], slot.selection->pick));
    }
    HOLDS(!state.isComplete() || state.status == DraftStatus::Completed);
    return {};
}

/// Whether \a corrected left every slot alone that it does not name, and all but player and team
/// of those it does.
inline QString brokenByCorrecting(const DraftState &before, const DraftState &after,
                                  const events::PickCorrected &corrected)
{
    HOLDS(before.onTheClock == after.onTheClock);
    HOLDS(before.queues == after.queues);
    HOLDS(before.status == after.status);
    for (int i = 0; i < before.slots.size(); ++i) {
        const SlotState &was = before.slots.at(i);
        SlotState is = after.slots.at(i);
        if (is.slot.id == corrected.reopened) {
            HOLDS(is.isOpen() && is.passed && is.slot == was.slot);
            continue;
        }
        if (is.slot.id == corrected.slot || is.slot.id == corrected.swappedWith) {
            HOLDS(is.selection->corrected);
            is.selection->player = was.selection->player;
            is.selection->corrected = was.selection->corrected;
        }
        if (is.slot.id == corrected.slot) {
            is.slot.team = was.slot.team;
            is.bankUsed = was.bankUsed;
        }
        HOLDS(is == was);
    }
    return {};
}

inline QString brokenOnTheClock(const DraftState &state)
{
    HOLDS(state.pause.has_value() == (state.status == DraftStatus::Paused));
    if (!state.isLive()) {
        HOLDS(!state.onTheClock); // none when paused or done
        return {};
    }
    const int due = state.nextDueSlot();
    HOLDS(state.onTheClock.has_value() == (due >= 0));
    if (!state.onTheClock)
        return {};
    const OnTheClock &clock = *state.onTheClock;
    const SlotState &slot = state.slots.at(due);
    HOLDS(clock.slotIndex == due);
    const std::optional<Seconds> whole = state.setup->created().clock.timeFor(slot.slot);
    HOLDS(clock.timeoutAt.has_value() == (whole && !clock.expired)); // exactly one live deadline
    HOLDS(clock.timePerPick >= whole.value_or(Seconds{0})); // time-outs and adjustments add to it
    HOLDS(!clock.timeoutAt || *clock.timeoutAt >= clock.startedAt);
    HOLDS(clock.bankFrom.has_value()
          == (clock.timeoutAt && state.times.value(slot.slot.team).bank > Milliseconds{0}));
    if (!clock.timeoutAt)
        return {};
    const auto &quiet = state.setup->created().clock.quietHours;
    const Milliseconds own =
        runningTime(clock.startedAt, clock.bankFrom.value_or(*clock.timeoutAt), quiet);
    HOLDS(own <= clock.timePerPick);
    HOLDS(own + state.times.value(slot.slot.team).bank
          == runningTime(clock.startedAt, *clock.timeoutAt, quiet));
    return {};
}

inline QString brokenAmongTimes(const DraftState &state)
{
    const ClockRules &rules = state.setup->created().clock;
    HOLDS(state.times.size() == state.setup->created().teams.size());
    for (const TeamTime &time : state.times) {
        HOLDS(time.bank >= Milliseconds{0});
        HOLDS(time.timeOuts >= 0 && time.timeOuts <= rules.timeOuts);
        HOLDS(!time.onAutopick || rules.autopickAfter > 0);
    }
    return {};
}

/// What is true of every draft, whether players are picked, sold or both.
inline QString brokenInAnyDraft(const DraftState &state)
{
    for (const auto &check : {brokenBetweenSlotsAndPlayers, brokenAmongSlots, brokenAmongTrades,
                              brokenAmongTimes, brokenAmongKeepers}) {
        if (const QString what = check(state); !what.isEmpty())
            return what;
    }
    return {};
}

/// And what is true as well where nothing is sold.
inline QString broken(const DraftState &state)
{
    for (const auto &check : {brokenInAnyDraft, brokenInTheCounting, brokenOnTheClock}) {
        if (const QString what = check(state); !what.isEmpty())
            return what;
    }
    return {};
}

#undef HOLDS

} // namespace warroom::test
