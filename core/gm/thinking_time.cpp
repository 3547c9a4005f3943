// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gm/chance.h"
#include "gm/general_manager.h"
#include "gm/judgement.h"

#include <algorithm>

namespace warroom::gm {

namespace {

constexpr Milliseconds withoutClock{90'000};
constexpr Milliseconds reserve{1'000}; // the pick must be in before the clock is out

/// From 15 to 85 % of \a whole, mostly little; the clearer the choice, the less.
Milliseconds believablePart(Milliseconds whole, int lead, const Chance &chance)
{
    const qint64 draw = std::min(chance.below(1001, 0), chance.below(1001, 1));
    const qint64 doubt = 1000 - std::clamp(lead * 4, 0, 700); // a lead of 17.5 % leaves no more
    const qint64 part = 150'000 + 700 * draw * doubt / 1000;  // in millionths
    return Milliseconds{whole.count() * part / 1'000'000};
}

/// The time \a slotIndex had when it went on the clock, for the program uses no bank; nothing
/// without a clock.
std::optional<Milliseconds> timeLeft(const DraftState &state, int slotIndex)
{
    const auto &clock = state.onTheClock;
    if (clock && clock->slotIndex == slotIndex && clock->timeoutAt)
        return clock->bankFrom.value_or(*clock->timeoutAt) - clock->startedAt;
    return {};
}

Milliseconds unboundedTime(const DraftState &state, int slotIndex)
{
    const Slot &slot = state.slots.at(slotIndex).slot;
    const events::DraftCreated &created = state.setup->created();
    const Chance chance(created.program.seed, slot.id.text(), u"thinking");
    switch (created.program.pace) {
    case Pace::AtOnce:
        return Milliseconds{0};
    case Pace::Quick:
        return Milliseconds{600 + chance.below(1901, 0)};
    case Pace::Real:
        break;
    }
    const auto judgement = judge(state, slotIndex);
    const std::optional<Seconds> whole = created.clock.timeFor(slot);
    return believablePart(whole ? Milliseconds{*whole} : withoutClock,
                          judgement ? judgement->lead : 1000, chance);
}

} // namespace

Milliseconds thinkingTime(const DraftState &state, int slotIndex)
{
    if (!state.setup || slotIndex < 0 || slotIndex >= state.slots.size())
        return Milliseconds{0};
    const Milliseconds time = unboundedTime(state, slotIndex);
    const std::optional<Milliseconds> left = timeLeft(state, slotIndex);
    return left ? std::clamp(time, Milliseconds{0}, std::max(*left - reserve, Milliseconds{0}))
                : time;
}

} // namespace warroom::gm
