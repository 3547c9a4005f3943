// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"
#include "domain/field.h"

namespace warroom {

/// What the new owner of the slot on the clock has of its time.
enum class OnClockTrade {
    Keep,    ///< what was left
    Restart, ///< the whole
};

template <>
struct EnumNames<OnClockTrade> {
    static constexpr std::array<std::string_view, 2> names{"keep", "restart"};
};

/// What may be traded, and how an offer lives.
struct TradeRules {
    bool players = false;  ///< those a team has picked may be traded too
    int futureSeasons = 0; ///< whose picks may be traded, 0 to 3
    OnClockTrade onClock = OnClockTrade::Keep;
    int offerSeconds = 0;       ///< for which an offer stands; 0: until it is answered
    int vetoSeconds = 0;        ///< in which the commissioner may forbid what was agreed; 0: never
    bool programOffers = false; ///< teams of the program start trades, too

    static constexpr int mostSeasons = 3;
    static constexpr int longestTime = 7 * 24 * 60 * 60; ///< seconds

    static constexpr auto fields()
    {
        return std::tuple{field("players", &TradeRules::players),
                          field("future_seasons", &TradeRules::futureSeasons),
                          field("on_clock", &TradeRules::onClock),
                          field("offer_seconds", &TradeRules::offerSeconds),
                          field("veto_seconds", &TradeRules::vetoSeconds),
                          field("program_offers", &TradeRules::programOffers)};
    }
    friend bool operator==(const TradeRules &, const TradeRules &) = default;
};

} // namespace warroom
