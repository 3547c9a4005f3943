// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"
#include "domain/instant.h"
#include "domain/personal_text.h"

#include <optional>

namespace warroom {

/// Why a team's bank holds more or less.
enum class BankCause {
    Used,         ///< its pick took longer than its time
    Undone,       ///< the pick that used it was taken back
    Commissioner, ///< somebody gave or took
};

template <>
struct EnumNames<BankCause> {
    static constexpr std::array<std::string_view, 3> names{"used", "undone", "commissioner"};
};

/// What happens to the time of teams beside the picks; a part of events.h.
namespace events {

/// A team's bank holds more or less than before.
struct BankChanged {
    static constexpr auto type = "BankChanged";
    static constexpr int schema = 1;

    TeamId team;
    std::optional<SlotId> slot; ///< for which it was used or is given back; absent: for none
    int changeMs = 0;           ///< below zero: it holds less
    int leftMs = 0;
    BankCause cause = BankCause::Used;
    std::optional<PersonalText> reason; ///< the commissioner's words
    Instant changedAt;

    static constexpr auto fields()
    {
        return std::tuple{
            field("team_id", &BankChanged::team),        field("pick_id", &BankChanged::slot),
            field("change_ms", &BankChanged::changeMs),  field("left_ms", &BankChanged::leftMs),
            field("cause", &BankChanged::cause),         field("reason", &BankChanged::reason),
            field("changed_at", &BankChanged::changedAt)};
    }
    friend bool operator==(const BankChanged &, const BankChanged &) = default;
};

/// The team on the clock took one of its time-outs. The deadline stands in the PickStarted that
/// follows.
struct TimeOutTaken {
    static constexpr auto type = "TimeOutTaken";
    static constexpr int schema = 1;

    SlotId slot;
    TeamId team;
    int seconds = 0; ///< what it adds
    int left = 0;    ///< time-outs the team has left
    Instant takenAt;

    static constexpr auto fields()
    {
        return std::tuple{
            field("pick_id", &TimeOutTaken::slot), field("team_id", &TimeOutTaken::team),
            field("seconds", &TimeOutTaken::seconds), field("left", &TimeOutTaken::left),
            field("taken_at", &TimeOutTaken::takenAt)};
    }
    friend bool operator==(const TimeOutTaken &, const TimeOutTaken &) = default;
};

/// The commissioner gave time to the slot on the clock, or took some. The deadline stands in the
/// PickStarted that follows, unless the draft is paused.
struct ClockAdjusted {
    static constexpr auto type = "ClockAdjusted";
    static constexpr int schema = 1;

    SlotId slot;
    TeamId team;
    int changeMs = 0;                   ///< below zero: taken
    std::optional<int> remainingMs;     ///< while paused: what the slot has when it goes on
    std::optional<PersonalText> reason; ///< the commissioner's words
    Instant adjustedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("pick_id", &ClockAdjusted::slot),
                          field("team_id", &ClockAdjusted::team),
                          field("change_ms", &ClockAdjusted::changeMs),
                          field("remaining_ms", &ClockAdjusted::remainingMs),
                          field("reason", &ClockAdjusted::reason),
                          field("adjusted_at", &ClockAdjusted::adjustedAt)};
    }
    friend bool operator==(const ClockAdjusted &, const ClockAdjusted &) = default;
};

/// The program picks for a team that a person runs, or does so no more.
struct AutopickSwitched {
    static constexpr auto type = "AutopickSwitched";
    static constexpr int schema = 1;

    TeamId team;
    bool on = false;
    int afterExpiries = 0; ///< in a row; 0 where somebody took the team back
    Instant switchedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &AutopickSwitched::team),
                          field("on", &AutopickSwitched::on),
                          field("after_expiries", &AutopickSwitched::afterExpiries),
                          field("switched_at", &AutopickSwitched::switchedAt)};
    }
    friend bool operator==(const AutopickSwitched &, const AutopickSwitched &) = default;
};

} // namespace events

} // namespace warroom
