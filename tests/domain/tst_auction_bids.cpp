// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction.h"
#include "support/auctions.h"
#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestAuctionBids : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takeTheLead()
    {
        Given draft = given(auctionOf(u"A B C")).started().did(nominate(u"A", u"p1", 3));
        QCOMPARE(draft.when(bid(u"L1", u"B", 5)), u"B bids 5"_s);
        draft.did(bid(u"L1", u"B", 5));
        QCOMPARE(draft.state().auction.lots.first().bidder, TeamId(u"B"_s));
        QCOMPARE(draft.state().auction.lots.first().bids, 2);
    }

    void areRefused_data()
    {
        QTest::addColumn<QString>("lot");
        QTest::addColumn<QString>("team");
        QTest::addColumn<int>("amount");
        QTest::addColumn<QString>("why");
        QTest::newRow("no such lot") << u"L2"_s << u"B"_s << 9 << u"unknown_lot"_s;
        QTest::newRow("no such team") << u"L1"_s << u"Z"_s << 9 << u"unknown_team"_s;
        QTest::newRow("the own lead") << u"L1"_s << u"A"_s << 9 << u"already_high_bidder"_s;
        QTest::newRow("as high") << u"L1"_s << u"B"_s << 3 << u"bid_too_low"_s;
        QTest::newRow("no whole step") << u"L1"_s << u"B"_s << 4 << u"not_on_bid_step"_s;
        QTest::newRow("a step") << u"L1"_s << u"B"_s << 5 << QString();
        QTest::newRow("too much") << u"L1"_s << u"B"_s << 20 << u"bid_too_high"_s;
    }

    void areRefused()
    {
        QFETCH(QString, lot);
        QFETCH(QString, team);
        QFETCH(int, amount);
        QFETCH(QString, why);
        commands::CreateDraft create = auctionOf(u"A B");
        create.auction.increment = 2;
        Given draft = given(create).started().did(nominate(u"A", u"p1", 3));
        QCOMPARE(draft.when(bid(lot, team, amount)),
                 why.isEmpty() ? u"B bids 5"_s : u"refused: "_s + why);
    }

    void areForOnesOwnTeam()
    {
        Given draft = given(auctionOf(u"A B")).started().did(nominate(u"A", u"p1"));
        QCOMPARE(draft.when(bid(u"L1", u"B", 2), drafterOf(u"A")), u"refused: not_your_team"_s);
        QCOMPARE(draft.when(bid(u"L1", u"B", 2), drafterOf(u"B")), u"B bids 2"_s);
    }

    void endWithTheHammerAndThePlayerInHisPlace()
    {
        Given draft = given(auctionOf(u"A B")).started();
        draft.did(nominate(u"A", u"p5")).did(bid(u"L1", u"B", 7));
        QCOMPARE(draft.when(hammer(u"L1")),
                 u"p5 sold to B for 7; 1.02 B takes p5 as #1; B nominates"_s);
        draft.did(hammer(u"L1"));
        const Selection selection = *draft.state().slots.at(1).selection;
        QCOMPARE(selection.price, 7);
        QCOMPARE(selection.source, PickSource::Auction);
        QCOMPARE(purseOf(draft.state(), TeamId(u"B"_s)).money, 13);
    }

    void areEndedByTheCommissionerOnlyWhereThereIsNoClock()
    {
        Given slow = given(auctionOf(u"A B")).started().did(nominate(u"A", u"p1"));
        QCOMPARE(slow.when(hammer(u"L1"), drafterOf(u"A B")), u"refused: commissioner_only"_s);
        Given quick = given(withClocks(auctionOf(u"A B"))).started().did(nominate(u"A", u"p1"));
        QCOMPARE(quick.after(59s).when(hammer(u"L1")), u"refused: lot_still_running"_s);
        QVERIFY(quick.after(1s).when(hammer(u"L1")).startsWith(u"p1 sold to A for 1"));
        QCOMPARE(quick.when(hammer(u"L2")), u"refused: unknown_lot"_s);
    }

    void fillPlacesInTheirOrder()
    {
        Given draft = given(auctionOf(u"A B")).started();
        draft.did(nominate(u"A", u"p1")).did(hammer(u"L1"));
        draft.did(nominate(u"B", u"p2")).did(bid(u"L2", u"A", 2)).did(hammer(u"L2"));
        QCOMPARE(draft.state().slots.at(2).selection->player, PlayerId(u"p2"_s)); // A's 2.01
        QCOMPARE(draft.state().slots.at(2).selection->overallPick, 2);
    }

    void leaveNoRoomForPicks()
    {
        Given draft = given(auctionOf(u"A B")).started();
        QCOMPARE(draft.when(pick(u"A", u"p1")), u"refused: auction_goes_on"_s);
        draft.did(nominate(u"A", u"p1"));
        QCOMPARE(draft.when(pick(u"A", u"p2")), u"refused: auction_goes_on"_s);
    }

    void areOverWhenEveryPlaceIsSold()
    {
        Given draft = given(auctionOf(u"A B", 1)).started();
        draft.did(nominate(u"A", u"p1")).did(hammer(u"L1")).did(nominate(u"B", u"p2"));
        QCOMPARE(draft.when(hammer(u"L2")),
                 u"p2 sold to B for 1; 1.02 B takes p2 as #2; completed"_s);
    }
};

QTEST_APPLESS_MAIN(TestAuctionBids)
#include "tst_auction_bids.moc"
