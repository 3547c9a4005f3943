// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clock/clock_face.h"

#include <algorithm>

namespace warroom {

namespace {

constexpr Seconds urgent{10};

ClockFace pausedFace(const DraftState &state)
{
    ClockFace face{ClockMood::Paused, state.pause->slotIndex, state.pause->remaining, Seconds{0}};
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
    return {next < 0 ? ClockMood::Waiting : ClockMood::Between, next, {}, Seconds{0}};
}

ClockFace runningFace(const OnTheClock &onTheClock, Instant now)
{
    ClockFace face{ClockMood::Untimed, onTheClock.slotIndex, {}, onTheClock.timePerPick};
    if (onTheClock.expired)
        face.mood = ClockMood::Expired;
    else if (onTheClock.timeoutAt)
        face.mood = ClockMood::Running;
    if (onTheClock.timeoutAt)
        face.remaining = std::max(Milliseconds{0}, *onTheClock.timeoutAt - now);
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
        || (mood == ClockMood::Running && remaining && *remaining <= urgent);
}

ClockFace clockFace(const DraftState &state, Instant now)
{
    switch (state.status) {
    case DraftStatus::None:
        return {};
    case DraftStatus::Created:
        return {ClockMood::NotStarted, state.nextDueSlot(), {}, Seconds{0}};
    case DraftStatus::Completed:
        return {ClockMood::Completed, -1, {}, Seconds{0}};
    case DraftStatus::Paused:
        return pausedFace(state);
    case DraftStatus::InProgress:
        break;
    }
    if (!state.onTheClock)
        return betweenFace(state.nextDueSlot());
    return runningFace(*state.onTheClock, now);
}

} // namespace warroom
