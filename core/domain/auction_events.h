// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/pick_reason.h"

#include <optional>

/// What happens on the block; a part of events.h. What is sold becomes a PickMade with its price.
namespace warroom::events {

/// It is a team's turn to name a player.
struct NominationStarted {
    static constexpr auto type = "NominationStarted";
    static constexpr int schema = 1;

    TeamId team;
    int turn = 0; ///< from 1; who cannot nominate is skipped and uses up a turn all the same
    Instant startedAt;
    std::optional<Instant> timeoutAt; ///< absent: no clock

    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &NominationStarted::team),
                          field("turn", &NominationStarted::turn),
                          field("started_at", &NominationStarted::startedAt),
                          field("timeout_at", &NominationStarted::timeoutAt)};
    }
    friend bool operator==(const NominationStarted &, const NominationStarted &) = default;
};

/// A player came onto the block. The nominator bids first.
struct LotNominated {
    static constexpr auto type = "LotNominated";
    static constexpr int schema = 1;

    LotId lot;
    TeamId team;
    PlayerId player;
    QString playerName; ///< as it was when he was nominated
    int amount = 0;     ///< the first bid
    PickSource source = PickSource::Drafter;
    PickReason reason;
    Instant nominatedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("lot_id", &LotNominated::lot),
                          field("team_id", &LotNominated::team),
                          field("player_id", &LotNominated::player),
                          field("player_name", &LotNominated::playerName),
                          field("amount", &LotNominated::amount),
                          field("source", &LotNominated::source),
                          field("reason", &LotNominated::reason),
                          field("nominated_at", &LotNominated::nominatedAt)};
    }
    friend bool operator==(const LotNominated &, const LotNominated &) = default;
};

/// The clock of a lot runs: from its nomination, after a bid, after a pause. Nothing else says
/// when it closes.
struct LotClockStarted {
    static constexpr auto type = "LotClockStarted";
    static constexpr int schema = 1;

    LotId lot;
    Instant startedAt;
    Instant timeoutAt;

    static constexpr auto fields()
    {
        return std::tuple{field("lot_id", &LotClockStarted::lot),
                          field("started_at", &LotClockStarted::startedAt),
                          field("timeout_at", &LotClockStarted::timeoutAt)};
    }
    friend bool operator==(const LotClockStarted &, const LotClockStarted &) = default;
};

struct BidPlaced {
    static constexpr auto type = "BidPlaced";
    static constexpr int schema = 1;

    LotId lot;
    TeamId team;
    int amount = 0;
    bool byLimit = false; ///< made for the team, within the limit it set
    Instant placedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("lot_id", &BidPlaced::lot), field("team_id", &BidPlaced::team),
                          field("amount", &BidPlaced::amount),
                          field("by_limit", &BidPlaced::byLimit),
                          field("placed_at", &BidPlaced::placedAt)};
    }
    friend bool operator==(const BidPlaced &, const BidPlaced &) = default;
};

/// Up to where the program bids for a team. Private to the team.
struct BidLimitSet {
    static constexpr auto type = "BidLimitSet";
    static constexpr int schema = 1;

    LotId lot;
    TeamId team;
    int most = 0; ///< 0: taken back
    Instant setAt;

    static constexpr auto fields()
    {
        return std::tuple{field("lot_id", &BidLimitSet::lot), field("team_id", &BidLimitSet::team),
                          field("most", &BidLimitSet::most), field("set_at", &BidLimitSet::setAt)};
    }
    friend bool operator==(const BidLimitSet &, const BidLimitSet &) = default;
};

/// The hammer fell. The PickMade that follows gives the player his place.
struct LotSold {
    static constexpr auto type = "LotSold";
    static constexpr int schema = 1;

    LotId lot;
    TeamId team;
    PlayerId player;
    int price = 0;
    Instant soldAt;

    static constexpr auto fields()
    {
        return std::tuple{field("lot_id", &LotSold::lot), field("team_id", &LotSold::team),
                          field("player_id", &LotSold::player), field("price", &LotSold::price),
                          field("sold_at", &LotSold::soldAt)};
    }
    friend bool operator==(const LotSold &, const LotSold &) = default;
};

} // namespace warroom::events
