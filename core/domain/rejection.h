// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"

namespace warroom {

/// Why a rule says no. Closed: it crosses sockets and every value has a sentence in each language.
enum class Rejection {
    NotCreated,
    AlreadyCreated,
    AlreadyStarted,
    NotStarted,
    Paused,
    NotPaused,
    Completed,
    NotYourTeam,
    CommissionerOnly,
    NotOnTheClock,
    UnknownTeam,
    UnknownPlayer,
    UnknownSlot,
    PlayerTaken,
    ClockStillRunning,
    NothingToUndo,
    TradeNeedsTwoSides,
    TradeGivesNothing,
    TradeSlotNotOwned,
    TradeSlotUsed,
    TradeDeclined,
    UnknownFormat,
    TooFewTeams,
    DuplicateTeam,
    NoRounds,
    OrderIncomplete,
    TooFewPlayers,
    DuplicatePlayer,
    ClockOutOfRange,
    ReadOnly,
    UnusableName,
};

template <>
struct EnumNames<Rejection> {
    static constexpr std::array<std::string_view, 31> names{"not_created",
                                                            "already_created",
                                                            "already_started",
                                                            "not_started",
                                                            "paused",
                                                            "not_paused",
                                                            "completed",
                                                            "not_your_team",
                                                            "commissioner_only",
                                                            "not_on_the_clock",
                                                            "unknown_team",
                                                            "unknown_player",
                                                            "unknown_slot",
                                                            "player_taken",
                                                            "clock_still_running",
                                                            "nothing_to_undo",
                                                            "trade_needs_two_sides",
                                                            "trade_gives_nothing",
                                                            "trade_slot_not_owned",
                                                            "trade_slot_used",
                                                            "trade_declined",
                                                            "unknown_format",
                                                            "too_few_teams",
                                                            "duplicate_team",
                                                            "no_rounds",
                                                            "order_incomplete",
                                                            "too_few_players",
                                                            "duplicate_player",
                                                            "clock_out_of_range",
                                                            "read_only",
                                                            "unusable_name"};
};

} // namespace warroom
