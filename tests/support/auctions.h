// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/small_draft.h"

namespace warroom::test {

/// \a rounds rounds that are all sold: every team has \a budget, a bid is 1 at least and 1 more
/// than the one before, one lot at a time, no clock, no grace.
inline commands::CreateDraft auctionOf(QStringView teams, int rounds = 2, int budget = 20)
{
    commands::CreateDraft create = draftOf(teams, rounds);
    create.clock.graceMs = 0;
    create.auction.rounds = rounds;
    create.auction.budget = budget;
    return create;
}

/// The same with half a minute to nominate, a minute to bid and ten seconds to answer a bid.
inline commands::CreateDraft withClocks(commands::CreateDraft create)
{
    create.auction.nominationSeconds = 30;
    create.auction.bidSeconds = 60;
    create.auction.softCloseSeconds = 10;
    return create;
}

inline Command nominate(QStringView team, QStringView player, int amount = 1)
{
    return commands::NominatePlayer{
        TeamId(team.toString()), PlayerId(player.toString()), amount, {}, {}};
}

/// \a lot: "L1" is the first that was nominated.
inline Command bid(QStringView lot, QStringView team, int amount)
{
    return commands::PlaceBid{LotId(lot.toString()), TeamId(team.toString()), amount};
}

inline Command limit(QStringView lot, QStringView team, int most)
{
    return commands::SetBidLimit{LotId(lot.toString()), TeamId(team.toString()), most};
}

inline Command hammer(QStringView lot)
{
    return commands::CloseLot{LotId(lot.toString())};
}

inline Command turnIsUp(QStringView team, QStringView choice = {})
{
    commands::ExpireNomination expire{TeamId(team.toString()), {}};
    if (!choice.isEmpty())
        expire.choice = Choice{PlayerId(choice.toString()), PickSource::Queue, {}};
    return expire;
}

} // namespace warroom::test
