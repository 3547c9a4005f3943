// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision_recorder.h"
#include "domain/objections.h"

#include <algorithm>

namespace warroom {

namespace {

// Pick time and ten time-outs of a day more still fit the milliseconds an event has room for.
constexpr Milliseconds most = std::chrono::days(14);

tl::unexpected<Rejection> reject(Rejection why)
{
    return tl::unexpected(why);
}

/// \a has and \a seconds more or less, as far as that goes; a Rejection where nothing would change.
tl::expected<Milliseconds, Rejection> changed(Milliseconds has, int seconds)
{
    if (seconds == 0 || seconds > commands::largestAdjustment
        || seconds < -commands::largestAdjustment)
        return reject(Rejection::AdjustmentOutOfRange);
    const Milliseconds wanted = has + Seconds{seconds};
    if (wanted > most)
        return reject(Rejection::AdjustmentOutOfRange);
    if (has == Milliseconds{0} && seconds < 0)
        return reject(Rejection::NoTimeToTake);
    return std::max(Milliseconds{0}, wanted);
}

int msBetween(Milliseconds before, Milliseconds after)
{
    return static_cast<int>((after - before).count());
}

std::optional<Rejection> objectionToBeginning(const DraftState &state)
{
    if (state.status == DraftStatus::Created)
        return Rejection::NotStarted;
    if (state.status == DraftStatus::Completed)
        return Rejection::Completed;
    return {};
}

} // namespace

Decision decideTimeOut(const DraftState &state, const TeamId &team, Instant at)
{
    const SlotState *current = state.slotOnTheClock();
    if (!current || current->slot.team != team)
        return reject(Rejection::NotOnTheClock);
    if (!state.onTheClock->timeoutAt)
        return reject(state.onTheClock->expired ? Rejection::TimeIsUp : Rejection::NoClock);
    if (at >= *state.onTheClock->timeoutAt)
        return reject(Rejection::TimeIsUp);
    const int left = state.times.value(team).timeOuts;
    if (left <= 0)
        return reject(Rejection::NoTimeOutLeft);

    DecisionRecorder recorder(state, at);
    const int seconds = state.setup->created().clock.timeOutSeconds;
    const Milliseconds has = state.timeLeft(at).value_or(Milliseconds{0});
    settleBank(recorder);
    recorder.record(events::TimeOutTaken{current->slot.id, team, seconds, left - 1, at});
    startClock(recorder, state.onTheClock->slotIndex, has + Seconds{seconds});
    return recorder.take();
}

Decision decideAdjustment(const DraftState &state, const IssuedCommand &command,
                          const commands::AdjustClock &adjust)
{
    if (const auto objection = objectionToBeginning(state))
        return reject(*objection);
    const int slot = state.pause ? state.pause->slotIndex
        : state.onTheClock       ? state.onTheClock->slotIndex
                                 : -1;
    if (slot < 0 || state.slots.at(slot).slot.id != adjust.slot)
        return reject(Rejection::NotOnTheClock);
    const auto has = state.pause ? state.pause->remaining : state.timeLeft(command.at);
    if (!has)
        return reject(Rejection::NoClock);
    const QString reason = adjust.reason.trimmed();
    if (!canBeSaid(reason))
        return reject(Rejection::UnusableReason);
    const auto left = changed(*has, adjust.seconds);
    if (!left)
        return reject(left.error());

    DecisionRecorder recorder(state, command.at);
    events::ClockAdjusted fact{adjust.slot, state.slots.at(slot).slot.team, msBetween(*has, *left),
                               {},          wordsOf(command, reason),       command.at};
    if (state.pause)
        fact.remainingMs = static_cast<int>(left->count());
    settleBank(recorder);
    recorder.record(fact);
    if (!state.pause)
        startClock(recorder, slot, *left);
    return recorder.take();
}

Decision decideAdjustment(const DraftState &state, const IssuedCommand &command,
                          const commands::AdjustBank &adjust)
{
    if (state.status == DraftStatus::Completed)
        return reject(Rejection::Completed);
    if (!state.setup->team(adjust.team))
        return reject(Rejection::UnknownTeam);
    if (state.setup->created().clock.isOff())
        return reject(Rejection::NoClock);
    const QString reason = adjust.reason.trimmed();
    if (!canBeSaid(reason))
        return reject(Rejection::UnusableReason);
    const Milliseconds has = state.bankLeft(adjust.team, command.at);
    const auto left = changed(has, adjust.seconds);
    if (!left)
        return reject(left.error());

    DecisionRecorder recorder(state, command.at);
    const SlotState *current = state.slotOnTheClock();
    const bool runs = current && current->slot.team == adjust.team && state.onTheClock->timeoutAt;
    if (runs)
        settleBank(recorder);
    recorder.record(events::BankChanged{adjust.team,
                                        {},
                                        msBetween(has, *left),
                                        static_cast<int>(left->count()),
                                        BankCause::Commissioner,
                                        wordsOf(command, reason),
                                        command.at});
    if (runs)
        startClock(recorder, state.onTheClock->slotIndex, state.timeLeft(command.at));
    return recorder.take();
}

Decision decideTakingBack(const DraftState &state, const TeamId &team, Instant at)
{
    if (!state.times.value(team).onAutopick)
        return reject(Rejection::NotOnAutopick);
    return std::vector<Event>{events::AutopickSwitched{team, false, 0, at}};
}

} // namespace warroom
