// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction.h"
#include "support/auctions.h"
#include "support/given.h"
#include "support/rosters.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

commands::CreateDraft twoLots(int rounds = 2)
{
    commands::CreateDraft create = auctionOf(u"A B", rounds);
    create.auction.lotsAtOnce = 2;
    return create;
}

} // namespace

/// Several lots at once.
class TestAuctionLots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areNominatedUntilTheBlockIsFull()
    {
        Given draft = given(twoLots()).started();
        QCOMPARE(draft.when(nominate(u"A", u"p1")), u"A puts p1 on the block for 1; B nominates"_s);
        draft.did(nominate(u"A", u"p1"));
        QCOMPARE(draft.when(nominate(u"B", u"p1")), u"refused: on_the_block"_s);
        QCOMPARE(draft.when(nominate(u"B", u"p2")), u"B puts p2 on the block for 1"_s);
        draft.did(nominate(u"B", u"p2"));
        QCOMPARE(draft.when(hammer(u"L2")),
                 u"p2 sold to B for 1; 1.02 B takes p2 as #1; A nominates"_s);
    }

    void holdTheMoneyOfWhoLeads()
    {
        Given draft = given(twoLots()).started();
        draft.did(nominate(u"A", u"p1", 15)).did(nominate(u"B", u"p2"));
        QCOMPARE(draft.when(bid(u"L2", u"A", 6)), u"refused: bid_too_high"_s);
        QCOMPARE(draft.when(bid(u"L2", u"A", 5)), u"A bids 5"_s);
        draft.did(bid(u"L1", u"B", 16)); // and give it back
        QCOMPARE(draft.when(bid(u"L2", u"A", 19)), u"A bids 19"_s);
    }

    void holdThePlaceOfWhoLeads()
    {
        Given draft = given(twoLots(1)).started().did(nominate(u"A", u"p1"));
        draft.did(nominate(u"B", u"p2"));
        QCOMPARE(draft.when(bid(u"L2", u"A", 2)), u"refused: player_does_not_fit"_s);
    }

    void holdThePlaceOfAPositionOnTheRoster()
    {
        auto create = twoLots();
        create.players = playersOf(8); // p1 and p7 are quarterbacks
        create.roster = rosterOf(u"QB WR");
        Given draft = given(create).started();
        draft.did(nominate(u"A", u"p1")).did(nominate(u"B", u"p7"));
        QCOMPARE(draft.when(bid(u"L2", u"A", 2)), u"refused: player_does_not_fit"_s);
        QCOMPARE(draft.when(bid(u"L1", u"B", 2)), u"refused: player_does_not_fit"_s);
    }

    void takeATurnFromWhoHasNoPlaceLeft()
    {
        Given draft = given(twoLots(1)).started().did(nominate(u"A", u"p1"));
        QCOMPARE(draft.when(bid(u"L1", u"B", 2)), u"B bids 2; A nominates"_s);
    }

    void haveAClockEach()
    {
        Given draft = given(withClocks(twoLots())).started();
        draft.did(nominate(u"A", u"p1")).after(20s);
        QCOMPARE(draft.when(nominate(u"B", u"p2")),
                 u"B puts p2 on the block for 1; lot L2 until 1:20"_s);
        draft.did(nominate(u"B", u"p2")).after(35s); // 0:55
        QCOMPARE(draft.when(bid(u"L2", u"A", 2)), u"A bids 2"_s);
        QCOMPARE(draft.when(bid(u"L1", u"B", 2)), u"B bids 2; lot L1 until 1:05"_s);
    }

    void closeOneByOneUntilAllIsSold()
    {
        Given draft = given(twoLots(1)).started();
        draft.did(nominate(u"A", u"p1")).did(nominate(u"B", u"p2")).did(hammer(u"L2"));
        QVERIFY(!draft.state().auction.nominating);
        QCOMPARE(draft.when(hammer(u"L1")),
                 u"p1 sold to A for 1; 1.01 A takes p1 as #2; completed"_s);
    }
};

QTEST_APPLESS_MAIN(TestAuctionLots)
#include "tst_auction_lots.moc"
