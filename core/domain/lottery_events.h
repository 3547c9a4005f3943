// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/field.h"
#include "domain/id.h"
#include "domain/instant.h"

#include <QList>

namespace warroom {

/// A team and its share of the lots.
struct LotteryEntrant {
    TeamId team;
    int lots = 1; ///< from 1

    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &LotteryEntrant::team),
                          field("lots", &LotteryEntrant::lots)};
    }
    friend bool operator==(const LotteryEntrant &, const LotteryEntrant &) = default;
};

/// How the order was drawn; a part of events.h.
namespace events {

/// Before the draw: what it will be made of cannot be changed any more.
struct LotteryCommitted {
    static constexpr auto type = "LotteryCommitted";
    static constexpr int schema = 1;

    QList<LotteryEntrant> entrants;
    QString seedHash; ///< SHA-256 of the seed's characters, 64 hexadecimal digits
    Instant committedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("entrants", &LotteryCommitted::entrants),
                          field("seed_hash", &LotteryCommitted::seedHash),
                          field("committed_at", &LotteryCommitted::committedAt)};
    }
    friend bool operator==(const LotteryCommitted &, const LotteryCommitted &) = default;
};

/// The order that anybody can compute from the entrants and the seed. The OrderChanged that follows
/// gives the slots to their teams.
struct LotteryDrawn {
    static constexpr auto type = "LotteryDrawn";
    static constexpr int schema = 1;

    QString seed;
    QList<TeamId> order;
    Instant drawnAt;

    static constexpr auto fields()
    {
        return std::tuple{field("seed", &LotteryDrawn::seed), field("order", &LotteryDrawn::order),
                          field("drawn_at", &LotteryDrawn::drawnAt)};
    }
    friend bool operator==(const LotteryDrawn &, const LotteryDrawn &) = default;
};

} // namespace events

} // namespace warroom
