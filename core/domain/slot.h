// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"
#include "domain/field.h"
#include "domain/id.h"

#include <QList>

namespace warroom {

enum class SlotKind { Regular, Compensatory, Supplemental };

template <>
struct EnumNames<SlotKind> {
    static constexpr std::array<std::string_view, 3> names{"regular", "compensatory",
                                                           "supplemental"};
};

/// A right to pick. It can change hands until it is used.
///
/// A slot carries its own round: rounds differ in size, so none is ever found by dividing.
struct Slot {
    SlotId id;
    int overall = 0; ///< when it is due, from 1
    int round = 0;   ///< from 1
    int pick = 0;    ///< in the round, from 1
    TeamId originalTeam;
    QList<TeamId> via; ///< owners between the original team and today's, oldest first
    TeamId team;       ///< who owns it
    SlotKind kind = SlotKind::Regular;

    static constexpr auto fields()
    {
        return std::tuple{field("id", &Slot::id),
                          field("overall", &Slot::overall),
                          field("round", &Slot::round),
                          field("pick", &Slot::pick),
                          field("original_team_id", &Slot::originalTeam),
                          field("via", &Slot::via),
                          field("team_id", &Slot::team),
                          field("kind", &Slot::kind)};
    }
    friend bool operator==(const Slot &, const Slot &) = default;
};

/// A right to pick in the draft of a later season. What round it becomes a slot of is known, when
/// in that round is not.
struct FuturePick {
    SlotId id;
    int season = 0;
    int round = 0; ///< from 1
    TeamId originalTeam;
    QList<TeamId> via; ///< owners between the original team and today's, oldest first
    TeamId team;       ///< who owns it

    static constexpr auto fields()
    {
        return std::tuple{field("id", &FuturePick::id),
                          field("season", &FuturePick::season),
                          field("round", &FuturePick::round),
                          field("original_team_id", &FuturePick::originalTeam),
                          field("via", &FuturePick::via),
                          field("team_id", &FuturePick::team)};
    }
    friend bool operator==(const FuturePick &, const FuturePick &) = default;
};

/// What one team gives another in a trade.
struct TradeSide {
    TeamId team;
    QList<SlotId> gives; ///< slots and future picks
    TeamId to{};         ///< who receives it
    QList<PlayerId> players{};

    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &TradeSide::team), field("gives", &TradeSide::gives),
                          field("to_team_id", &TradeSide::to),
                          field("player_ids", &TradeSide::players)};
    }
    friend bool operator==(const TradeSide &, const TradeSide &) = default;
};

/// An exchange between two or three teams.
struct Trade {
    TradeId id;
    QList<TradeSide> sides; ///< one for each giver and receiver; two where two teams trade

    static constexpr auto fields()
    {
        return std::tuple{field("id", &Trade::id), field("sides", &Trade::sides)};
    }
    friend bool operator==(const Trade &, const Trade &) = default;
};

} // namespace warroom
