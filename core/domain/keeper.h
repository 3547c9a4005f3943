// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/field.h"
#include "domain/id.h"

#include <optional>

namespace warroom {

/// A player a team keeps from last season, in place of a pick or for money.
struct Keeper {
    TeamId team;
    PlayerId player;
    std::optional<SlotId> slot; ///< the pick he costs; absent where he is paid for
    std::optional<int> price;   ///< what he costs of the budget, in an auction

    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &Keeper::team), field("player_id", &Keeper::player),
                          field("pick_id", &Keeper::slot), field("price", &Keeper::price)};
    }
    friend bool operator==(const Keeper &, const Keeper &) = default;
};

} // namespace warroom
