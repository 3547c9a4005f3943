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

struct TradeSide {
    TeamId team;
    QList<SlotId> gives;

    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &TradeSide::team), field("gives", &TradeSide::gives)};
    }
    friend bool operator==(const TradeSide &, const TradeSide &) = default;
};

/// An exchange of slots between two teams; what one side gives the other receives.
struct Trade {
    TradeId id;
    QList<TradeSide> sides; ///< two

    static constexpr auto fields()
    {
        return std::tuple{field("id", &Trade::id), field("sides", &Trade::sides)};
    }
    friend bool operator==(const Trade &, const Trade &) = default;
};

} // namespace warroom
