// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "domain/rejection.h"

namespace warroom {

/// What follows from the rules of an auction and what happened so far. Amounts are whole units of
/// money. Every \a state here has a setup.

/// What one team can bid with.
struct Purse {
    int money = 0;   ///< not spent yet
    int places = 0;  ///< to be bought, still open
    int bound = 0;   ///< of the money: what it bids on lots where it bids most
    int leading = 0; ///< on how many lots that is
    int minimum = 1; ///< what every place costs at least

    /// The largest bid on one more lot that leaves enough for all other places; 0: none.
    int largestBid() const
    {
        const int after = places - leading - 1;
        return after < 0 ? 0 : std::max(0, money - bound - after * minimum);
    }
    /// Whether the money is enough for every place, whatever the lots on the block end like.
    bool isEnough() const
    {
        return leading <= places && money - bound >= (places - leading) * minimum;
    }
    friend bool operator==(const Purse &, const Purse &) = default;
};

/// A team that will nominate.
struct NominationTurn {
    TeamId team;
    int turn = 0; ///< see NominationStarted

    friend bool operator==(const NominationTurn &, const NominationTurn &) = default;
};

/// Whether the rules sell the slot \a slotIndex; it is never picked for then.
bool isSold(const DraftState &state, int slotIndex);
/// Whether places are left to be sold. Until there are none nobody comes on the clock.
bool auctionGoesOn(const DraftState &state);
/// The first place \a team can still buy, or -1.
int firstOpenPlace(const DraftState &state, const TeamId &team);

/// What \a team has. \a without: a lot not to be counted, since it is asked about.
Purse purseOf(const DraftState &state, const TeamId &team, const LotId &without = {});
/// Whether every team can fill its places with what it has.
bool everyPurseIsEnough(const DraftState &state);
/// What \a team may bid on \a lot at most, 0: nothing; its own bid counts as not made.
int largestBid(const DraftState &state, const TeamId &team, const Lot &lot);
/// What the next bid on \a lot must be at least.
int leastBid(const DraftState &state, const Lot &lot);

/// The lot of \a player, or null.
const Lot *lotOf(const DraftState &state, const PlayerId &player);
/// Why \a team cannot have \a player, money aside, if it cannot.
std::optional<Rejection> objectionToHaving(const DraftState &state, const TeamId &team,
                                           const PlayerId &player);
/// Why \a team cannot put \a player on the block, whosever turn it is, if it cannot.
std::optional<Rejection> objectionToNaming(const DraftState &state, const TeamId &team,
                                           const PlayerId &player);
/// Why \a team cannot bid \a amount on \a lot, if it cannot.
std::optional<Rejection> objectionToBid(const DraftState &state, const TeamId &team, const Lot &lot,
                                        int amount);

/// Whether \a team has a place, the money and a player to nominate.
bool canNominate(const DraftState &state, const TeamId &team);
/// Teams in the order of the first turn.
QList<TeamId> nominationOrder(const DraftState &state);
/// Who nominates after the turn that is or was last, as things are: at most \a count, those left
/// out who cannot. Fewer where nobody can.
QList<NominationTurn> nextTurns(const DraftState &state, int count);

/// Whether a draft of \a teams with \a slots in \a rounds rounds can be held by \a rules.
bool isUsable(const AuctionRules &rules, const QList<Team> &teams, const QList<Slot> &slots,
              int rounds);

} // namespace warroom
