// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction.h"
#include "support/auctions.h"
#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestAuctionLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bidAsLittleAsNeeded()
    {
        Given draft = given(auctionOf(u"A B C")).started().did(nominate(u"A", u"p1", 3));
        QCOMPARE(draft.when(limit(u"L1", u"B", 10)), u"B goes up to 10; B bids 4 by its limit"_s);
        draft.did(limit(u"L1", u"B", 10));
        QCOMPARE(draft.when(bid(u"L1", u"C", 6)), u"C bids 6; B bids 7 by its limit"_s);
        QCOMPARE(draft.when(bid(u"L1", u"C", 10)), u"C bids 10"_s);
    }

    void theHighestWinsOneStepAboveTheSecond()
    {
        commands::CreateDraft create = auctionOf(u"A B C");
        create.auction.increment = 2;
        Given draft = given(create).started().did(nominate(u"A", u"p1"));
        draft.did(limit(u"L1", u"B", 10));
        QCOMPARE(draft.when(limit(u"L1", u"C", 15)), u"C goes up to 15; C bids 12 by its limit"_s);
        QCOMPARE(draft.when(limit(u"L1", u"C", 11)), u"C goes up to 11; C bids 11 by its limit"_s);
        QCOMPARE(draft.when(limit(u"L1", u"C", 8)), u"C goes up to 8; B bids 10 by its limit"_s);
    }

    void ofEqualOnesTheEarlierWins()
    {
        Given draft = given(auctionOf(u"A B C")).started().did(nominate(u"A", u"p1"));
        draft.did(limit(u"L1", u"B", 10));
        QCOMPARE(draft.when(limit(u"L1", u"C", 10)), u"C goes up to 10; B bids 10 by its limit"_s);
    }

    void theNominatorHasOneToo()
    {
        Given draft = given(auctionOf(u"A B")).started().did(nominate(u"A", u"p1"));
        QCOMPARE(draft.when(limit(u"L1", u"A", 9)), u"A goes up to 9"_s);
        draft.did(limit(u"L1", u"A", 9));
        QCOMPARE(draft.when(bid(u"L1", u"B", 5)), u"B bids 5; A bids 6 by its limit"_s);
    }

    void areChangedAndTakenBack()
    {
        Given draft = given(auctionOf(u"A B")).started().did(nominate(u"A", u"p1"));
        draft.did(limit(u"L1", u"A", 9));
        QCOMPARE(draft.when(limit(u"L1", u"A", 9)), QString());
        QCOMPARE(draft.when(limit(u"L1", u"B", 0)), QString());
        draft.did(limit(u"L1", u"A", 0));
        QCOMPARE(draft.when(bid(u"L1", u"B", 5)), u"B bids 5"_s);
    }

    void areWithinReasonAndMoney()
    {
        Given draft = given(auctionOf(u"A B")).started().did(nominate(u"A", u"p1", 4));
        QCOMPARE(draft.when(limit(u"L1", u"B", 4)), u"refused: bid_too_low"_s);
        QCOMPARE(draft.when(limit(u"L1", u"A", 3)), u"refused: bid_too_low"_s);
        QCOMPARE(draft.when(limit(u"L1", u"B", -1)), u"refused: bid_too_low"_s);
        QCOMPARE(draft.when(limit(u"L1", u"B", 20)), u"refused: bid_too_high"_s);
        QCOMPARE(draft.when(limit(u"L1", u"A", 20)), u"refused: bid_too_high"_s);
        QCOMPARE(draft.when(limit(u"L1", u"B", 9), drafterOf(u"A")), u"refused: not_your_team"_s);
    }

    void whoLeadsIsNotHeldByHisOwnBid()
    {
        Given draft = given(auctionOf(u"A B")).started().did(nominate(u"A", u"p1", 4));
        QCOMPARE(draft.when(limit(u"L1", u"A", 19)), u"A goes up to 19"_s); // not 16
        draft.did(limit(u"L1", u"A", 19));
        QCOMPARE(draft.when(bid(u"L1", u"B", 17)), u"B bids 17; A bids 18 by its limit"_s);
    }

    void aBidByLimitLeavesTimeToAnswerToo()
    {
        Given draft = given(withClocks(auctionOf(u"A B"))).started().did(nominate(u"A", u"p1"));
        QCOMPARE(draft.after(55s).when(limit(u"L1", u"B", 9)),
                 u"B goes up to 9; B bids 2 by its limit; lot L1 until 1:05"_s);
    }

    void goOnWhereMoneyComesFree()
    {
        commands::CreateDraft create = auctionOf(u"A B C", 2, 10);
        create.auction.lotsAtOnce = 2;
        Given draft = given(create).started();
        draft.did(nominate(u"A", u"p1")).did(limit(u"L1", u"C", 5)); // C bids 2
        draft.did(nominate(u"B", u"p2")).did(bid(u"L2", u"C", 7));   // and has 3 for p1
        draft.did(bid(u"L1", u"A", 4));
        QCOMPARE(draft.state().lot(LotId(u"L1"_s))->bidder, TeamId(u"A"_s));
        QCOMPARE(draft.when(bid(u"L2", u"B", 8)), u"B bids 8; C bids 5 by its limit"_s);
    }
};

QTEST_APPLESS_MAIN(TestAuctionLimits)
#include "tst_auction_limits.moc"
