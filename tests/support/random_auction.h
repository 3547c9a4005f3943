// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/random_draft.h"

namespace warroom::test {

/// One to five rounds that are all sold or sold at first, with any clocks.
inline commands::CreateDraft anyAuction(Dice dice)
{
    const QStringView teams = QStringView(u"A B C D E").first(3 + 2 * dice.roll(4));
    commands::CreateDraft create = draftOf(teams, 1 + dice.roll(5), u"snake");
    AuctionRules &rules = create.auction;
    rules.rounds = 1 + dice.roll(create.rounds);
    rules.minimumBid = 1 + dice.roll(3);
    rules.increment = 1 + dice.roll(3);
    rules.budget = rules.rounds * rules.minimumBid + dice.roll(60);
    if (dice.oneIn(2))
        rules.budgets = {{create.teams.last().id, rules.rounds * rules.minimumBid}};
    rules.order = static_cast<NominationOrder>(dice.roll(2));
    rules.lotsAtOnce = 1 + dice.roll(4);
    rules.nominationSeconds = dice.oneIn(2) ? 30 : 0;
    rules.bidSeconds = dice.oneIn(3) ? 0 : 40;
    rules.softCloseSeconds = rules.bidSeconds > 0 && dice.oneIn(2) ? 10 : 0;
    addAnyClock(dice, create);
    if (dice.oneIn(2))
        create.clock.secondsByRound = {60};
    addAnyRosters(dice, create);
    return create;
}

/// Somebody who bids, names and closes as it comes.
class AnyBidder {
public:
    AnyBidder(Dice &dice, const DraftState &state) : m_dice(dice), m_state(state) { }

    Command operator()()
    {
        const int kind = m_dice.roll(100);
        if (kind < 30)
            return aNomination();
        if (kind < 55)
            return commands::PlaceBid{aLot(), aTeam(), anAmount()};
        if (kind < 67)
            return commands::SetBidLimit{aLot(), aTeam(), m_dice.oneIn(6) ? 0 : anAmount()};
        if (kind < 83)
            return commands::CloseLot{aLot()};
        if (kind < 90)
            return commands::ExpireNomination{whoseTurn(), Choice{aPlayer(), {}, {}}};
        return AnyWish(m_dice, m_state)();
    }

private:
    TeamId aTeam() { return m_dice.oneOf(m_state.setup->created().teams).id; }
    PlayerId aPlayer() { return m_dice.oneOf(m_state.setup->created().players).id; }
    LotId aLot()
    {
        const QList<Lot> &lots = m_state.auction.lots;
        return lots.isEmpty() || m_dice.oneIn(20) ? LotId(u"L1"_s) : m_dice.oneOf(lots).id;
    }
    TeamId whoseTurn()
    {
        const auto &turn = m_state.auction.nominating;
        return turn && !m_dice.oneIn(8) ? turn->team : aTeam();
    }
    int anAmount() { return m_dice.roll(m_dice.oneIn(3) ? 90 : 20); }
    Command aNomination()
    {
        PlayerId player = aPlayer();
        for (int tries = 0; tries < 5 && m_state.isTaken(player); ++tries)
            player = aPlayer();
        return commands::NominatePlayer{whoseTurn(), player, 1 + anAmount() / 3, {}, {}};
    }

    Dice &m_dice;
    const DraftState &m_state;
};

} // namespace warroom::test
