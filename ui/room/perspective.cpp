// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/perspective.h"

#include <algorithm>

namespace warroom {

namespace {

/// Fewer picks than this say little about the pace.
constexpr int fewPicks = 5;

/// Time a pick took on average since the start, pauses of the draft not taken out.
std::optional<Milliseconds> pace(const DraftState &state)
{
    const int made = state.picksMade();
    if (made < fewPicks || !state.startedAt)
        return {};
    const Instant last = state.slots.at(state.selections.last()).selection->pickedAt;
    return (last - *state.startedAt) / made;
}

/// The slots that are due before \a slotIndex.
QList<int> before(const DraftState &state, int slotIndex)
{
    const QList<int> due = state.upcoming(static_cast<int>(state.slots.size()));
    const qsizetype place = due.indexOf(slotIndex);
    if (place >= 0)
        return due.first(place);
    QList<int> earlier = due;
    earlier.removeIf([&](int each) { return each >= slotIndex; });
    return earlier;
}

} // namespace

TeamId teamToPick(const DraftState &state, const Actor &actor)
{
    const int current = state.currentSlot();
    if (current >= 0 && actor.teams.contains(state.slots.at(current).slot.team))
        return state.slots.at(current).slot.team;
    for (const SlotState &slot : state.slots) {
        if (slot.passed && slot.isOpen() && actor.teams.contains(slot.slot.team))
            return slot.slot.team;
    }
    return {};
}

TeamId perspectiveTeam(const DraftState &state, const Actor &actor)
{
    const TeamId picking = teamToPick(state, actor);
    if (!picking.isEmpty())
        return picking;
    const int next = nextSlotOf(state, actor.teams);
    if (next >= 0)
        return state.slots.at(next).slot.team;
    if (!actor.teams.isEmpty())
        return actor.teams.first();
    if (const SlotState *current = state.slotOnTheClock())
        return current->slot.team;
    const int due = state.nextDueSlot();
    return due < 0 ? TeamId() : state.slots.at(due).slot.team;
}

int nextSlotOf(const DraftState &state, const QList<TeamId> &teams)
{
    const int current = state.onTheClock ? state.onTheClock->slotIndex : -1;
    for (const int i : state.upcoming(static_cast<int>(state.slots.size()))) {
        if (i != current && teams.contains(state.slots.at(i).slot.team))
            return i;
    }
    return -1;
}

int picksBefore(const DraftState &state, int slotIndex)
{
    return static_cast<int>(before(state, slotIndex).size());
}

std::optional<Milliseconds> timeUntil(const DraftState &state, int slotIndex, Instant now)
{
    const std::optional<Milliseconds> perPick = pace(state);
    Milliseconds sum{0};
    for (const int i : before(state, slotIndex)) {
        const SlotState &slot = state.slots.at(i);
        const std::optional<Milliseconds> allowed = state.setup->created().clock.timeFor(slot.slot);
        if (!perPick && !allowed)
            return {};
        const bool current = state.onTheClock && state.onTheClock->slotIndex == i;
        Milliseconds needs = perPick ? *perPick : *allowed;
        if (allowed)
            needs = std::min(needs, *allowed);
        if (current)
            needs = std::max(Milliseconds{0}, needs - (now - state.onTheClock->startedAt));
        sum += needs;
    }
    return sum;
}

} // namespace warroom
