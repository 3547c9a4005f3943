// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"
#include "domain/field.h"
#include "domain/id.h"

#include <QList>

#include <algorithm>

namespace warroom {

enum class NominationOrder {
    Straight, ///< the same order in every turn
    Snake,    ///< every other turn backwards
};

template <>
struct EnumNames<NominationOrder> {
    static constexpr std::array<std::string_view, 2> names{"straight", "snake"};
};

/// A team that has other money than the rest.
struct TeamBudget {
    TeamId team;
    int budget = 0;

    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &TeamBudget::team),
                          field("budget", &TeamBudget::budget)};
    }
    friend bool operator==(const TeamBudget &, const TeamBudget &) = default;
};

/// How players are sold. The first rounds of the draft are sold, one place a round and team; the
/// slots of the rest, if there are any, are picked for in their order.
struct AuctionRules {
    int rounds = 0;            ///< that are sold; 0: no auction
    int budget = 0;            ///< of every team, in whole units of money
    QList<TeamBudget> budgets; ///< where it differs
    int minimumBid = 1;
    int increment = 1; ///< by which a bid goes above the one before at least
    NominationOrder order = NominationOrder::Straight;
    int lotsAtOnce = 1;        ///< on the block together
    int nominationSeconds = 0; ///< for naming a player; 0: no clock
    int bidSeconds = 0;        ///< from the nomination to the close; 0: the commissioner closes
    int softCloseSeconds = 0;  ///< a bid leaves at least so long to answer it; 0: no soft close

    static constexpr int mostMoney = 1'000'000;
    static constexpr int mostLots = 12;
    static constexpr int longestTime = 7 * 24 * 60 * 60; ///< seconds

    bool isOff() const { return rounds == 0; }

    int budgetOf(const TeamId &team) const
    {
        const auto own = std::find_if(budgets.begin(), budgets.end(),
                                      [&](const TeamBudget &each) { return each.team == team; });
        return own == budgets.end() ? budget : own->budget;
    }

    static constexpr auto fields()
    {
        return std::tuple{field("rounds", &AuctionRules::rounds),
                          field("budget", &AuctionRules::budget),
                          field("budgets", &AuctionRules::budgets),
                          field("minimum_bid", &AuctionRules::minimumBid),
                          field("increment", &AuctionRules::increment),
                          field("order", &AuctionRules::order),
                          field("lots_at_once", &AuctionRules::lotsAtOnce),
                          field("nomination_seconds", &AuctionRules::nominationSeconds),
                          field("bid_seconds", &AuctionRules::bidSeconds),
                          field("soft_close_seconds", &AuctionRules::softCloseSeconds)};
    }
    friend bool operator==(const AuctionRules &, const AuctionRules &) = default;
};

} // namespace warroom
