// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve.h"

#include "domain/evolve_parts.h"

#include <algorithm>

namespace warroom {

namespace {

struct Evolve {
    DraftState &state;

    int index(const SlotId &slot) const { return state.setup->slotIndex(slot); }

    void operator()(const events::DraftCreated &created) const
    {
        state.setup = std::make_shared<const DraftSetup>(created);
        state.slots.clear();
        state.slots.reserve(created.slots.size());
        for (const Slot &slot : created.slots)
            state.slots.append(SlotState{slot, false, {}, false, {}});
        for (const Team &team : created.teams)
            state.times.insert(
                team.id, {Seconds{created.clock.bankSeconds}, created.clock.timeOuts, 0, false});
        state.futurePicks = created.futurePicks;
        state.status = DraftStatus::Created;
    }

    void operator()(const events::DraftStarted &started) const
    {
        state.status = DraftStatus::InProgress;
        state.startedAt = started.startedAt;
        state.company.startsAt.reset();
        state.company.ready.clear();
    }

    void operator()(const events::PickStarted &started) const
    {
        const int slot = index(started.slot);
        if (slot < 0 || !state.slots.at(slot).isOpen())
            return;
        state.onTheClock =
            OnTheClock{slot,  started.startedAt, started.timeoutAt, Seconds{started.timePerPickSec},
                       false, started.bankFrom};
    }

    void operator()(const events::PickMade &made) const
    {
        const int slot = index(made.slot);
        if (slot < 0 || !state.slots.at(slot).isOpen() || !isFree(made.player))
            return;
        state.slots[slot].selection =
            Selection{made.player, made.overallPick, made.pick, made.source,
                      made.reason, made.pickedAt,    made.price};
        state.owners.insert(made.player, slot);
        state.selections.append(slot);
        takeOffTheClock(slot);
        if (state.pause && state.pause->slotIndex == slot)
            forgetWhoWaits();
        const bool inPerson =
            made.source == PickSource::Drafter || made.source == PickSource::Commissioner;
        if (inPerson && state.times.value(made.team).expiries > 0)
            changeTime(made.team, [](TeamTime &time) { time.expiries = 0; });
    }

    void operator()(const events::TimeExpired &expired) const
    {
        const int slot = index(expired.slot);
        if (slot < 0 || !state.onTheClock || state.onTheClock->slotIndex != slot)
            return;
        changeTime(expired.team, [](TeamTime &time) { ++time.expiries; });
        state.slots[slot].bankUsed = {}; // it was used for nothing, which no undo takes back
        switch (expired.outcome) {
        case ExpiryPolicy::Pass:
            state.slots[slot].passed = true;
            state.onTheClock.reset();
            break;
        case ExpiryPolicy::Skip:
            state.slots[slot].skipped = true;
            state.onTheClock.reset();
            break;
        case ExpiryPolicy::Nothing:
        case ExpiryPolicy::Autopick:
            state.onTheClock->timeoutAt.reset();
            state.onTheClock->bankFrom.reset();
            state.onTheClock->expired = true;
            break;
        }
    }

    void operator()(const events::DraftPaused &paused) const
    {
        state.status = DraftStatus::Paused;
        state.pause = Pause{paused.pausedAt, paused.reason, {}, -1};
        if (paused.remainingMs)
            state.pause->remaining = Milliseconds{*paused.remainingMs};
        if (state.onTheClock)
            state.pause->slotIndex = state.onTheClock->slotIndex;
        if (paused.before && index(*paused.before) >= 0)
            stoodBefore(index(*paused.before));
        state.onTheClock.reset();
        freezeBlock(state, paused);
    }

    void operator()(const events::DraftResumed &) const
    {
        state.status = DraftStatus::InProgress;
        state.pause.reset();
        if (const int due = state.nextDueSlot(); due >= 0)
            stoodBefore(due);
    }

    void operator()(const events::PickUndone &undone) const
    {
        const int slot = index(undone.slot);
        if (slot < 0 || state.selections.isEmpty() || state.selections.last() != slot)
            return;
        state.owners.remove(state.slots.at(slot).selection->player);
        state.movedPlayers.remove(state.slots.at(slot).selection->player);
        state.slots[slot].selection.reset();
        state.selections.removeLast();
        if (state.slots.at(slot).passed)
            return;
        state.onTheClock.reset();
        if (state.pause)
            forgetWhoWaits();
    }

    void operator()(const events::QueueChanged &changed) const
    {
        if (isKnown(changed.team))
            state.queues.insert(changed.team, changed.players);
    }

    void operator()(const events::PersonNamed &named) const
    {
        state.names.insert(named.person, named.name);
    }

    void operator()(const events::DraftCompleted &completed) const
    {
        state.status = DraftStatus::Completed;
        state.completedAt = completed.completedAt;
        state.onTheClock.reset();
        state.pause.reset();
        state.auction.lots.clear(); // who is on the block stays unsold
        state.auction.nominating.reset();
    }

    void operator()(const events::BankChanged &changed) const
    {
        changeTime(changed.team, [&](TeamTime &time) { time.bank = Milliseconds{changed.leftMs}; });
        const int slot = changed.slot ? index(*changed.slot) : -1;
        if (slot < 0)
            return;
        Milliseconds &used = state.slots[slot].bankUsed;
        used = std::max(Milliseconds{0}, used - Milliseconds{changed.changeMs});
        if (state.onTheClock && state.onTheClock->slotIndex == slot && state.onTheClock->bankFrom)
            state.onTheClock->bankFrom = changed.changedAt; // until then it is counted
    }

    void operator()(const events::TimeOutTaken &taken) const
    {
        changeTime(taken.team, [&](TeamTime &time) { time.timeOuts = taken.left; });
    }

    void operator()(const events::ClockAdjusted &adjusted) const
    {
        if (state.pause && state.pause->slotIndex == index(adjusted.slot) && adjusted.remainingMs)
            state.pause->remaining = Milliseconds{*adjusted.remainingMs};
    }

    void operator()(const events::AutopickSwitched &switched) const
    {
        changeTime(switched.team, [&](TeamTime &time) {
            time.onAutopick = switched.on;
            if (!switched.on)
                time.expiries = 0;
        });
    }

    void operator()(const events::EventWithheld &) const { }

    /// What a person prepares is no part of any draft, not even of the one it is for.
    void operator()(const PreparationEvent auto &) const { }

    /// What is said of trades, of the block and by the commissioner stands in files of its own.
    template <typename Part>
    void operator()(const Part &event) const requires requires
    {
        evolvePart(state, event);
    }
    {
        evolvePart(state, event);
    }

private:
    template <typename Change>
    void changeTime(const TeamId &team, Change change) const
    {
        if (const auto time = state.times.find(team); time != state.times.end())
            change(*time);
    }
    void stoodBefore(int slot) const
    {
        state.pausedBefore = std::max(state.pausedBefore, state.slots.at(slot).slot.overall);
    }
    void forgetWhoWaits() const
    {
        state.pause->remaining.reset();
        state.pause->slotIndex = -1;
    }
    bool isKnown(const TeamId &team) const { return state.setup->team(team) != nullptr; }
    bool isFree(const PlayerId &player) const
    {
        return state.setup->player(player) && !state.isTaken(player);
    }
    void takeOffTheClock(int slot) const
    {
        if (state.onTheClock && state.onTheClock->slotIndex == slot)
            state.onTheClock.reset();
    }
};

template <typename Visitor, typename... Alternatives>
constexpr bool handlesEvery(const std::variant<Alternatives...> *)
{
    return (std::is_invocable_v<Visitor, const Alternatives &> && ...);
}

static_assert(handlesEvery<Evolve>(static_cast<const Event *>(nullptr)),
              "evolve() must say what every event does to the state");

} // namespace

void evolve(DraftState &state, const Event &event)
{
    ++state.version;
    // Nothing can be true of a draft nobody created, and it is created once.
    const bool creates = std::holds_alternative<events::DraftCreated>(event);
    if (creates != (state.setup == nullptr))
        return;
    std::visit(Evolve{state}, event);
}

DraftState fold(std::span<const Event> events)
{
    DraftState state;
    for (const Event &event : events)
        evolve(state, event);
    return state;
}

} // namespace warroom
