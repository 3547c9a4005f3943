// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision_recorder.h"

#include "domain/auction.h"
#include "domain/auction_flow.h"
#include "domain/trading.h"

#include <algorithm>

namespace warroom {

namespace {

/// The place in its round of the next selection there.
int nextPickInRound(const DraftState &state, int round)
{
    int last = 0;
    for (const int index : state.selections) {
        const SlotState &slot = state.slots.at(index);
        if (slot.slot.round == round)
            last = std::max(last, slot.selection->pick);
    }
    return last + 1;
}

} // namespace

bool isPauseDue(const DraftState &state, const Slot &slot)
{
    const ClockRules &clock = state.setup->created().clock;
    const auto liesBetween = [&](int overall) {
        return state.pausedBefore < overall && overall <= slot.overall;
    };
    const auto begins = [&](int round) {
        const auto first =
            std::find_if(state.slots.begin(), state.slots.end(),
                         [&](const SlotState &each) { return each.slot.round >= round; });
        return first != state.slots.end() && liesBetween(first->slot.overall);
    };
    return std::any_of(clock.pauseBeforePicks.begin(), clock.pauseBeforePicks.end(), liesBetween)
        || std::any_of(clock.pauseBeforeRounds.begin(), clock.pauseBeforeRounds.end(), begins);
}

void startClock(DecisionRecorder &recorder, int slotIndex, std::optional<Milliseconds> left)
{
    const Slot &slot = recorder.state().slots.at(slotIndex).slot;
    const ClockRules &clock = recorder.state().setup->created().clock;
    const std::optional<Seconds> whole = clock.timeFor(slot);

    events::PickStarted started;
    started.slot = slot.id;
    started.team = slot.team;
    started.round = slot.round;
    started.pick = slot.pick;
    started.overallPick = slot.overall;
    started.startedAt = recorder.at();
    if (whole) {
        const Milliseconds own = left.value_or(*whole);
        const Milliseconds bank = recorder.state().times.value(slot.team).bank;
        started.timeoutAt = runsUntil(recorder.at(), own + bank, clock.quietHours);
        if (bank > Milliseconds{0})
            started.bankFrom = runsUntil(recorder.at(), own, clock.quietHours);
        const Seconds most = std::max(*whole, std::chrono::ceil<Seconds>(own));
        started.timePerPickSec = static_cast<int>(most.count());
    }
    recorder.record(started);
}

void settleBank(DecisionRecorder &recorder)
{
    const DraftState &state = recorder.state();
    const SlotState *current = state.slotOnTheClock();
    if (!current)
        return;
    const TeamId team = current->slot.team;
    const Milliseconds left = state.bankLeft(team, recorder.at());
    const Milliseconds change = left - state.times.value(team).bank;
    if (change == Milliseconds{0})
        return;
    recorder.record(events::BankChanged{team,
                                        current->slot.id,
                                        static_cast<int>(change.count()),
                                        static_cast<int>(left.count()),
                                        BankCause::Used,
                                        {},
                                        recorder.at()});
}

void moveOn(DecisionRecorder &recorder)
{
    const DraftState &state = recorder.state();
    voidOffers(recorder);
    if (state.status == DraftStatus::Completed) // only its record is put right
        return;
    while (!state.isComplete()) {
        if (auctionGoesOn(state)) {
            if (state.isLive() && !state.onTheClock)
                goOnSelling(recorder);
            return;
        }
        const int next = state.nextDueSlot();
        const bool welcome = state.pause && state.setup->created().clock.picksWhilePaused;
        if ((!state.isLive() && !welcome) || state.onTheClock || next < 0)
            return;
        const Slot slot = state.slots.at(next).slot;
        if (state.isLive() && isPauseDue(state, slot)) {
            recorder.record(
                events::DraftPaused{recorder.at(), PauseReason::Scheduled, {}, slot.id});
            continue; // where picks are welcome now, keepers are too
        }
        const Keeper *keeper = state.keeperDueIn(next);
        if (!keeper) {
            if (state.isLive())
                startClock(recorder, next);
            return;
        }
        recordPick(recorder, next, Choice{keeper->player, PickSource::Keeper, {}});
    }
    voidOffers(recorder); // keepers may have come last
    const Instant began = state.startedAt.value_or(recorder.at());
    const auto duration = std::chrono::duration_cast<Seconds>(recorder.at() - began);
    recorder.record(events::DraftCompleted{state.setup->created().draft,
                                           recorder.at(),
                                           static_cast<int>(duration.count()),
                                           state.picksMade(),
                                           false,
                                           {}});
}

void recordPaidKeepers(DecisionRecorder &recorder)
{
    const DraftState &state = recorder.state();
    const events::DraftCreated &created = state.setup->created();
    for (const Keeper &keeper : created.keepers) {
        const auto place =
            std::find_if(state.slots.begin(), state.slots.end(), [&](const SlotState &slot) {
                return slot.isOpen() && slot.slot.team == keeper.team
                    && slot.slot.round <= created.auction.rounds;
            });
        if (keeper.price && place != state.slots.end())
            recordPick(recorder, static_cast<int>(place - state.slots.begin()),
                       Choice{keeper.player, PickSource::Keeper, {}}, keeper.price);
    }
}

void recordPick(DecisionRecorder &recorder, int slotIndex, const Choice &choice,
                std::optional<int> price)
{
    const DraftState &state = recorder.state();
    const Slot &slot = state.slots.at(slotIndex).slot;

    events::PickMade made;
    made.slot = slot.id;
    made.player = choice.player;
    made.team = slot.team;
    made.round = slot.round;
    made.pick = nextPickInRound(state, slot.round);
    made.overallPick = state.nextOverall();
    made.playerName = state.setup->player(choice.player)->name;
    made.teamName = state.setup->team(slot.team)->name;
    made.source = choice.source;
    made.reason = choice.reason;
    made.pickedAt = recorder.at();
    made.price = price;
    recorder.record(made);
}

} // namespace warroom
