// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clock/clock_face.h"

#include <algorithm>

namespace warroom {

namespace {

constexpr Seconds urgent{10};

ClockFace faceOf(ClockMood mood, int slotIndex)
{
    ClockFace face;
    face.mood = mood;
    face.slotIndex = slotIndex;
    return face;
}

/// Adds what the team of the face's slot has in reserve.
ClockFace withReserves(ClockFace face, const DraftState &state, Instant now)
{
    if (face.slotIndex < 0)
        return face;
    const TeamId team = state.slots.at(face.slotIndex).slot.team;
    face.bank = state.bankLeft(team, now);
    face.timeOuts = state.times.value(team).timeOuts;
    return face;
}

ClockFace pausedFace(const DraftState &state)
{
    ClockFace face = faceOf(ClockMood::Paused, state.pause->slotIndex);
    face.remaining = state.pause->remaining;
    if (face.slotIndex < 0)
        face.slotIndex = state.nextDueSlot();
    if (face.slotIndex >= 0) {
        const ClockRules &clock = state.setup->created().clock;
        face.total = clock.timeFor(state.slots.at(face.slotIndex).slot).value_or(Seconds{0});
    }
    return face;
}

ClockFace betweenFace(int next)
{
    return faceOf(next < 0 ? ClockMood::Waiting : ClockMood::Between, next);
}

ClockFace runningFace(const DraftState &state, Instant now)
{
    const OnTheClock &onTheClock = *state.onTheClock;
    ClockFace face = faceOf(ClockMood::Untimed, onTheClock.slotIndex);
    face.total = onTheClock.timePerPick;
    if (onTheClock.expired)
        face.mood = ClockMood::Expired;
    if (!onTheClock.timeoutAt)
        return face;
    face.mood = ClockMood::Running;
    face.remaining = state.timeLeft(now);
    face.quietUntil = quietUntil(now, state.setup->created().clock.quietHours);
    if (onTheClock.bankFrom && *onTheClock.bankFrom <= now) {
        const TeamId team = state.slots.at(onTheClock.slotIndex).slot.team;
        face.onBank = true;
        face.remaining = state.bankLeft(team, now);
        face.total = std::chrono::ceil<Seconds>(state.times.value(team).bank);
    }
    return face;
}

} // namespace

double ClockFace::share() const
{
    if (!remaining || total.count() <= 0)
        return 0;
    const double left = std::chrono::duration<double>(*remaining) / total;
    return std::clamp(left, 0.0, 1.0);
}

bool ClockFace::isUrgent() const
{
    return mood == ClockMood::Expired
        || (mood == ClockMood::Running && !quietUntil && remaining && *remaining <= urgent);
}

ClockFace clockFace(const DraftState &state, Instant now)
{
    switch (state.status) {
    case DraftStatus::None:
        return {};
    case DraftStatus::Created:
        return withReserves(faceOf(ClockMood::NotStarted, state.nextDueSlot()), state, now);
    case DraftStatus::Completed:
        return faceOf(ClockMood::Completed, -1);
    case DraftStatus::Paused:
        return withReserves(pausedFace(state), state, now);
    case DraftStatus::InProgress:
        break;
    }
    return withReserves(
        state.onTheClock ? runningFace(state, now) : betweenFace(state.nextDueSlot()), state, now);
}

} // namespace warroom
