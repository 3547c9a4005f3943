// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"
#include "domain/field.h"
#include "domain/instant.h"
#include "domain/quiet_hours.h"
#include "domain/slot.h"

#include <algorithm>

namespace warroom {

/// What happens to a team whose time has run out.
enum class ExpiryPolicy {
    Nothing,  ///< it stays on the clock
    Pass,     ///< NFL: the next team goes on the clock, the slot stays open
    Autopick, ///< the program picks for it at once
    Skip,     ///< its slot comes back after the others of the round, once; then it is passed
};

template <>
struct EnumNames<ExpiryPolicy> {
    static constexpr std::array<std::string_view, 4> names{"nothing", "pass", "autopick", "skip"};
};

/// A team for which another policy holds.
struct TeamExpiry {
    TeamId team;
    ExpiryPolicy expiry = ExpiryPolicy::Nothing;

    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &TeamExpiry::team),
                          field("expiry", &TeamExpiry::expiry)};
    }
    friend bool operator==(const TeamExpiry &, const TeamExpiry &) = default;
};

/// What the slot on the clock has after a pause.
enum class PauseEffect {
    Freeze, ///< what was left
    Reset,  ///< its whole time
};

template <>
struct EnumNames<PauseEffect> {
    static constexpr std::array<std::string_view, 2> names{"freeze", "reset"};
};

/// Whether the next team may go ahead of one that is passed.
enum class JumpIns {
    Allowed,
    NotWhileTrading, ///< not while the team has an offer that is not answered yet
};

template <>
struct EnumNames<JumpIns> {
    static constexpr std::array<std::string_view, 2> names{"allowed", "not_while_trading"};
};

/// How time is kept. Without any times per pick there is no clock.
struct ClockRules {
    QList<int> secondsByRound;   ///< 1 to longestPick; rounds beyond the list use its last entry
    int secondsCompensatory = 0; ///< for compensatory slots; 0: as their round
    ExpiryPolicy expiry = ExpiryPolicy::Nothing;
    QList<TeamExpiry> expiryByTeam{}; ///< where it differs
    int autopickAfter = 0;  ///< expiries of a team in a row after which the program picks for it
                            ///< until it is taken back; 0: never
    int bankSeconds = 0;    ///< a team's reserve for the whole draft, used when a pick's time is up
    int timeOuts = 0;       ///< a team may take in the whole draft
    int timeOutSeconds = 0; ///< what one adds to the pick
    PauseEffect onPause = PauseEffect::Freeze;
    bool picksWhilePaused = false;
    QList<int> pauseBeforeRounds{}; ///< where the draft pauses by itself
    QList<int> pauseBeforePicks{};  ///< the same, by number as due
    std::optional<QuietHours> quietHours{};
    int graceMs = 2'000; ///< a pick counts that comes so long after the time, if it comes first
    JumpIns jumpIns = JumpIns::Allowed;

    static constexpr int longestPick = 7 * 24 * 60 * 60; ///< seconds
    static constexpr int longestBank = 7 * 24 * 60 * 60; ///< seconds
    static constexpr int longestTimeOut = 24 * 60 * 60;  ///< seconds
    static constexpr int mostTimeOuts = 10;              ///< per team
    static constexpr int mostExpiries = 100;             ///< for autopickAfter
    static constexpr int longestGraceMs = 60'000;

    bool isOff() const { return secondsByRound.isEmpty(); }
    Milliseconds grace() const { return Milliseconds{graceMs}; }

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

    ExpiryPolicy expiryFor(const TeamId &team) const
    {
        const auto own = std::find_if(expiryByTeam.begin(), expiryByTeam.end(),
                                      [&](const TeamExpiry &each) { return each.team == team; });
        return own == expiryByTeam.end() ? expiry : own->expiry;
    }

    static constexpr auto fields()
    {
        return std::tuple{field("seconds_by_round", &ClockRules::secondsByRound),
                          field("seconds_compensatory", &ClockRules::secondsCompensatory),
                          field("expiry", &ClockRules::expiry),
                          field("expiry_by_team", &ClockRules::expiryByTeam),
                          field("autopick_after", &ClockRules::autopickAfter),
                          field("bank_seconds", &ClockRules::bankSeconds),
                          field("time_outs", &ClockRules::timeOuts),
                          field("time_out_seconds", &ClockRules::timeOutSeconds),
                          field("on_pause", &ClockRules::onPause),
                          field("picks_while_paused", &ClockRules::picksWhilePaused),
                          field("pause_before_rounds", &ClockRules::pauseBeforeRounds),
                          field("pause_before_picks", &ClockRules::pauseBeforePicks),
                          field("quiet_hours", &ClockRules::quietHours),
                          field("grace_ms", &ClockRules::graceMs),
                          field("jump_ins", &ClockRules::jumpIns)};
    }
    friend bool operator==(const ClockRules &, const ClockRules &) = default;
};

} // namespace warroom
