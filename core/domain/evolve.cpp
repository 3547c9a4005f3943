// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve.h"

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
            state.slots.append(SlotState{slot, false, {}});
        state.status = DraftStatus::Created;
    }

    void operator()(const events::DraftStarted &started) const
    {
        state.status = DraftStatus::InProgress;
        state.startedAt = started.startedAt;
    }

    void operator()(const events::PickStarted &started) const
    {
        const int slot = index(started.slot);
        if (slot < 0 || !state.slots.at(slot).isOpen())
            return;
        state.onTheClock = OnTheClock{slot, started.startedAt, started.timeoutAt,
                                      Seconds{started.timePerPickSec}, false};
    }

    void operator()(const events::PickMade &made) const
    {
        const int slot = index(made.slot);
        if (slot < 0 || !state.slots.at(slot).isOpen() || !isFree(made.player))
            return;
        state.slots[slot].selection = Selection{made.player, made.overallPick, made.pick,
                                                made.source, made.reason,      made.pickedAt};
        state.owners.insert(made.player, slot);
        state.selections.append(slot);
        takeOffTheClock(slot);
    }

    void operator()(const events::TimeExpired &expired) const
    {
        const int slot = index(expired.slot);
        if (slot < 0 || !state.onTheClock || state.onTheClock->slotIndex != slot)
            return;
        switch (expired.outcome) {
        case ExpiryPolicy::Pass:
            state.slots[slot].passed = true;
            state.onTheClock.reset();
            break;
        case ExpiryPolicy::Nothing:
        case ExpiryPolicy::Autopick:
            state.onTheClock->timeoutAt.reset();
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
        state.onTheClock.reset();
    }

    void operator()(const events::DraftResumed &) const
    {
        state.status = DraftStatus::InProgress;
        state.pause.reset();
    }

    void operator()(const events::PickUndone &undone) const
    {
        const int slot = index(undone.slot);
        if (slot < 0 || state.selections.isEmpty() || state.selections.last() != slot)
            return;
        state.owners.remove(state.slots.at(slot).selection->player);
        state.slots[slot].selection.reset();
        state.selections.removeLast();
        if (state.slots.at(slot).passed)
            return;
        state.onTheClock.reset();
        if (state.pause) {
            state.pause->remaining.reset();
            state.pause->slotIndex = -1;
        }
    }

    void operator()(const events::TradeExecuted &executed) const
    {
        const QList<TradeSide> &sides = executed.trade.sides;
        if (sides.size() != 2 || !isKnown(sides.first().team) || !isKnown(sides.last().team))
            return;
        for (int i = 0; i < sides.size(); ++i) {
            for (const SlotId &id : sides.at(i).gives)
                handOver(index(id), sides.at(1 - i).team);
        }
        state.trades.append(TradeRecord{executed.trade, executed.executedAt, state.picksMade()});
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
    }

private:
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

    void handOver(int slotIndex, const TeamId &receiver) const
    {
        if (slotIndex < 0)
            return;
        Slot &slot = state.slots[slotIndex].slot;
        if (slot.team != slot.originalTeam || !slot.via.isEmpty())
            slot.via.append(slot.team);
        slot.team = receiver;
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
