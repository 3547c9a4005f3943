// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"
#include "domain/field.h"
#include "domain/instant.h"
#include "domain/slot.h"

#include <algorithm>

namespace warroom {

/// What happens to a team whose time has run out.
enum class ExpiryPolicy {
    Nothing,  ///< it stays on the clock
    Pass,     ///< NFL: the next team goes on the clock, the slot stays open
    Autopick, ///< the program picks for it at once
};

template <>
struct EnumNames<ExpiryPolicy> {
    static constexpr std::array<std::string_view, 3> names{"nothing", "pass", "autopick"};
};

/// Time per pick. Without any times there is no clock.
struct ClockRules {
    QList<int> secondsByRound;   ///< 1 to 86 400; rounds beyond the list use its last entry
    int secondsCompensatory = 0; ///< for compensatory slots; 0: as their round
    ExpiryPolicy expiry = ExpiryPolicy::Nothing;

    bool isOff() const { return secondsByRound.isEmpty(); }

    /// The time \a slot has, or nothing where there is no clock.
    std::optional<Seconds> timeFor(const Slot &slot) const
    {
        if (isOff())
            return {};
        if (slot.kind == SlotKind::Compensatory && secondsCompensatory > 0)
            return Seconds{secondsCompensatory};
        const qsizetype last = secondsByRound.size() - 1;
        return Seconds{secondsByRound.at(std::clamp<qsizetype>(slot.round - 1, 0, last))};
    }

    static constexpr auto fields()
    {
        return std::tuple{field("seconds_by_round", &ClockRules::secondsByRound),
                          field("seconds_compensatory", &ClockRules::secondsCompensatory),
                          field("expiry", &ClockRules::expiry)};
    }
    friend bool operator==(const ClockRules &, const ClockRules &) = default;
};

} // namespace warroom
