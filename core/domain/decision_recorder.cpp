// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision_recorder.h"

#include <algorithm>

namespace warroom {

namespace {

int picksMadeInRound(const DraftState &state, int round)
{
    return static_cast<int>(
        std::count_if(state.selections.begin(), state.selections.end(),
                      [&](int index) { return state.slots.at(index).slot.round == round; }));
}

} // namespace

void startClock(DecisionRecorder &recorder, int slotIndex, std::optional<Milliseconds> left)
{
    const Slot &slot = recorder.state().slots.at(slotIndex).slot;
    const std::optional<Seconds> whole = recorder.state().setup->created().clock.timeFor(slot);

    events::PickStarted started;
    started.slot = slot.id;
    started.team = slot.team;
    started.round = slot.round;
    started.pick = slot.pick;
    started.overallPick = slot.overall;
    started.startedAt = recorder.at();
    if (whole) {
        started.timeoutAt = recorder.at() + left.value_or(*whole);
        started.timePerPickSec = static_cast<int>(whole->count());
    }
    recorder.record(started);
}

void moveOn(DecisionRecorder &recorder)
{
    const DraftState &state = recorder.state();
    if (state.isComplete()) {
        const Instant began = state.startedAt.value_or(recorder.at());
        const auto duration = std::chrono::duration_cast<Seconds>(recorder.at() - began);
        recorder.record(events::DraftCompleted{state.setup->created().draft, recorder.at(),
                                               static_cast<int>(duration.count()),
                                               state.picksMade()});
        return;
    }
    const int next = state.nextDueSlot();
    if (state.isLive() && !state.onTheClock && next >= 0)
        startClock(recorder, next);
}

void recordPick(DecisionRecorder &recorder, int slotIndex, const Choice &choice)
{
    const DraftState &state = recorder.state();
    const Slot &slot = state.slots.at(slotIndex).slot;

    events::PickMade made;
    made.slot = slot.id;
    made.player = choice.player;
    made.team = slot.team;
    made.round = slot.round;
    made.pick = picksMadeInRound(state, slot.round) + 1;
    made.overallPick = state.picksMade() + 1;
    made.playerName = state.setup->player(choice.player)->name;
    made.teamName = state.setup->team(slot.team)->name;
    made.source = choice.source;
    made.reason = choice.reason;
    made.pickedAt = recorder.at();
    recorder.record(made);
}

} // namespace warroom
