// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/events.h"

#include <QUuid>

namespace warroom {

enum class Role { Commissioner, Drafter, Spectator, Program };

template <>
struct EnumNames<Role> {
    static constexpr std::array<std::string_view, 4> names{"commissioner", "drafter", "spectator",
                                                           "program"};
};

/// Who wishes. The host sets it; a message never does.
struct Actor {
    QString id;
    Role role = Role::Spectator;
    QList<TeamId> teams; ///< those it may pick for

    friend bool operator==(const Actor &, const Actor &) = default;
};

/// Wishes: imperative, may be refused.
namespace commands {

struct CreateDraft {
    DraftId draft;
    QString title;
    QString note;
    QString draftType; ///< key of the format, see draftFormats()
    int rounds = 0;
    QList<Team> teams; ///< in order of the first round, where the format makes the order
    QList<Slot> slots; ///< the whole order where the format is "given", else empty
    ClockRules clock;
    QList<Player> players;
    QList<Seat> seats; ///< teams without a seat are played by the program
    ProgramSettings program;
};

struct StartDraft { };

struct MakePick {
    TeamId team;
    PlayerId player;
    PickSource source = PickSource::Drafter; ///< honoured for the program only
    PickReason reason;
};

/// The deadline of \a slot has passed. The clock's only power.
struct ExpireClock {
    SlotId slot;
    std::optional<Choice> choice; ///< whom to take where the rules say autopick
};

struct PauseDraft {
    PauseReason reason = PauseReason::Commissioner; ///< ClosedPastDeadline is for the program only,
                                                    ///< Scheduled for the rules
};

struct ResumeDraft { };

struct UndoLastPick {
    QString reason;
};

struct ExecuteTrade {
    Trade trade;
};

struct SetQueue {
    TeamId team;
    QList<PlayerId> players;
};

/// Characters a person's name may have at most.
inline constexpr int longestName = 60;

/// The actor says what he wants to be called in this draft.
struct NamePerson {
    QString name;
};

/// The team on the clock takes one of its time-outs.
struct TakeTimeOut {
    TeamId team;
};

/// Characters a commissioner's reason may have at most.
inline constexpr int longestReason = 200;

/// Seconds by which a clock or a bank can be changed at once, and what either can hold.
inline constexpr int largestAdjustment = 7 * 24 * 60 * 60;

/// More or less time for the slot on the clock.
struct AdjustClock {
    SlotId slot;     ///< whoever wishes it means this one and no other
    int seconds = 0; ///< below zero: taken
    QString reason;  ///< may be empty
};

/// More or less time in a team's bank.
struct AdjustBank {
    TeamId team;
    int seconds = 0; ///< below zero: taken
    QString reason;  ///< may be empty
};

/// The program shall no longer pick for a person's team.
struct TakeTeamBack {
    TeamId team;
};

} // namespace commands

using Command = std::variant<commands::CreateDraft, commands::StartDraft, commands::MakePick,
                             commands::ExpireClock, commands::PauseDraft, commands::ResumeDraft,
                             commands::UndoLastPick, commands::ExecuteTrade, commands::SetQueue,
                             commands::NamePerson, commands::TakeTimeOut, commands::AdjustClock,
                             commands::AdjustBank, commands::TakeTeamBack>;

/// A command with all that a rule may not look up for itself.
struct IssuedCommand {
    QUuid id;
    Actor actor;
    Instant at;
    Command command;
    QList<TeamId> consents; ///< teams of the program that agree to the trade in the command
};

} // namespace warroom
