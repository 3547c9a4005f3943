// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/personal_text.h"
#include "domain/slot.h"

#include <optional>

namespace warroom {

/// How an offer ended without an exchange.
enum class OfferEnd {
    Declined,
    Withdrawn,
    Countered, ///< another offer took its place
    Expired,
    Vetoed,
    Void, ///< somebody can no longer give what he offered
};

template <>
struct EnumNames<OfferEnd> {
    static constexpr std::array<std::string_view, 6> names{"declined", "withdrawn", "countered",
                                                           "expired",  "vetoed",    "void"};
};

/// What becomes of offers; a part of events.h. An exchange is a TradeExecuted.
namespace events {

struct TradeOffered {
    static constexpr auto type = "TradeOffered";
    static constexpr int schema = 1;

    Trade trade;
    TeamId by;                         ///< one of those that take part; it agrees
    std::optional<TradeId> counters;   ///< the offer this one answers
    std::optional<PersonalText> words; ///< to those who are asked
    std::optional<Instant> expiresAt;  ///< absent: it stands until it is answered
    Instant offeredAt;

    static constexpr auto fields()
    {
        return std::tuple{field("trade", &TradeOffered::trade),
                          field("by_team_id", &TradeOffered::by),
                          field("counters", &TradeOffered::counters),
                          field("words", &TradeOffered::words),
                          field("expires_at", &TradeOffered::expiresAt),
                          field("offered_at", &TradeOffered::offeredAt)};
    }
    friend bool operator==(const TradeOffered &, const TradeOffered &) = default;
};

/// One team agreed. The last one to do so executes the trade, or opens the time for a veto.
struct TradeAccepted {
    static constexpr auto type = "TradeAccepted";
    static constexpr int schema = 1;

    TradeId trade;
    TeamId team;
    std::optional<Instant> vetoUntil; ///< all agree now; it is executed then unless forbidden
    Instant acceptedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("trade_id", &TradeAccepted::trade),
                          field("team_id", &TradeAccepted::team),
                          field("veto_until", &TradeAccepted::vetoUntil),
                          field("accepted_at", &TradeAccepted::acceptedAt)};
    }
    friend bool operator==(const TradeAccepted &, const TradeAccepted &) = default;
};

/// The offer stands no longer.
struct TradeClosed {
    static constexpr auto type = "TradeClosed";
    static constexpr int schema = 1;

    TradeId trade;
    OfferEnd end = OfferEnd::Declined;
    std::optional<TeamId> team;         ///< whose doing it is; absent: nobody's
    std::optional<SlotId> slot;         ///< where it is void: what is used
    std::optional<PersonalText> reason; ///< the words of who ended it
    Instant closedAt;

    static constexpr auto fields()
    {
        return std::tuple{
            field("trade_id", &TradeClosed::trade), field("end", &TradeClosed::end),
            field("team_id", &TradeClosed::team),   field("pick_id", &TradeClosed::slot),
            field("reason", &TradeClosed::reason),  field("closed_at", &TradeClosed::closedAt)};
    }
    friend bool operator==(const TradeClosed &, const TradeClosed &) = default;
};

} // namespace events

} // namespace warroom
