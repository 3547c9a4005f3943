// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction.h"
#include "support/auctions.h"
#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestAuctionLargestBid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesTheMinimumForEveryOtherPlace_data()
    {
        QTest::addColumn<int>("money");
        QTest::addColumn<int>("places");
        QTest::addColumn<int>("bound");
        QTest::addColumn<int>("leading");
        QTest::addColumn<int>("minimum");
        QTest::addColumn<int>("largest");
        QTest::newRow("the rule book") << 200 << 16 << 0 << 0 << 1 << 185;
        QTest::newRow("one place") << 7 << 1 << 0 << 0 << 1 << 7;
        QTest::newRow("dearer places") << 100 << 5 << 0 << 0 << 10 << 60;
        QTest::newRow("no place") << 100 << 0 << 0 << 0 << 1 << 0;
        QTest::newRow("another lot led") << 200 << 16 << 40 << 1 << 1 << 146;
        QTest::newRow("all places led") << 200 << 2 << 40 << 2 << 1 << 0;
        QTest::newRow("just enough") << 16 << 16 << 0 << 0 << 1 << 1;
    }

    void leavesTheMinimumForEveryOtherPlace()
    {
        QFETCH(int, money);
        QFETCH(int, places);
        QFETCH(int, bound);
        QFETCH(int, leading);
        QFETCH(int, minimum);
        QFETCH(int, largest);
        const Purse purse{money, places, bound, leading, minimum};
        QCOMPARE(purse.largestBid(), largest);
        QVERIFY(purse.isEnough());
    }

    void isTakenAndNotOneMore()
    {
        Given draft = given(auctionOf(u"A B", 3)).started().did(nominate(u"A", u"p1"));
        QCOMPARE(draft.when(bid(u"L1", u"B", 18)), u"B bids 18"_s);
        QCOMPARE(draft.when(bid(u"L1", u"B", 19)), u"refused: bid_too_high"_s);
    }

    void countsWhatWasPaid()
    {
        Given draft = given(auctionOf(u"A B", 3)).started();
        draft.did(nominate(u"A", u"p1", 15)).did(hammer(u"L1")).did(nominate(u"B", u"p2"));
        const TeamId a(u"A"_s);
        QCOMPARE(purseOf(draft.state(), a), (Purse{5, 2, 0, 0, 1}));
        QCOMPARE(draft.when(bid(u"L2", u"A", 5)), u"refused: bid_too_high"_s);
        QCOMPARE(draft.when(bid(u"L2", u"A", 4)), u"A bids 4"_s);
    }

    void isEachTeamsOwnWhereTheirMoneyDiffers()
    {
        commands::CreateDraft create = auctionOf(u"A B");
        create.auction.budgets = {{TeamId(u"B"_s), 40}};
        Given draft = given(create).started().did(nominate(u"A", u"p1"));
        QCOMPARE(draft.when(bid(u"L1", u"B", 39)), u"B bids 39"_s);
    }

    void isNothingForAFullTeam()
    {
        commands::CreateDraft create = auctionOf(u"A B", 2);
        Given draft = given(create).started();
        draft.did(nominate(u"A", u"p1")).did(hammer(u"L1"));
        draft.did(nominate(u"B", u"p2")).did(bid(u"L2", u"A", 2)).did(hammer(u"L2"));
        draft.did(nominate(u"B", u"p3"));
        QCOMPARE(draft.when(bid(u"L3", u"A", 2)), u"refused: player_does_not_fit"_s);
    }

    void holdsWhenPlacesAreTraded()
    {
        commands::CreateDraft create = draftOf(u"A B", 3);
        create.auction = auctionOf(u"A B", 2, 3).auction;
        Given draft = given(create).started().did(nominate(u"A", u"p1", 2)).did(hammer(u"L1"));
        // A has 1 for one place; with one more it could not fill both.
        QCOMPARE(draft.when(trade(u"A", u"3.01", u"B", u"1.02")), u"refused: bid_too_high"_s);
        QCOMPARE(draft.when(trade(u"A", u"3.01", u"B", u"3.02")), u"traded"_s);
    }

    void rulesThatDoNotWorkAreRefused_data()
    {
        QTest::addColumn<AuctionRules>("rules");
        const auto row = [](const char *name, auto change) {
            AuctionRules rules = auctionOf(u"A B").auction;
            change(rules);
            QTest::newRow(name) << rules;
        };
        row("more rounds than the draft", [](AuctionRules &r) { r.rounds = 3; });
        row("rounds below none", [](AuctionRules &r) { r.rounds = -1; });
        row("less money than places", [](AuctionRules &r) { r.budget = 1; });
        row("minimum too dear", [](AuctionRules &r) { r.minimumBid = 11; });
        row("no minimum", [](AuctionRules &r) { r.minimumBid = 0; });
        row("no increment", [](AuctionRules &r) { r.increment = 0; });
        row("too much money", [](AuctionRules &r) { r.budget = AuctionRules::mostMoney + 1; });
        row("money for nobody", [](AuctionRules &r) { r.budgets = {{TeamId(u"Z"_s), 30}}; });
        row("money twice", [](AuctionRules &r) {
            r.budgets = {{TeamId(u"A"_s), 30}, {TeamId(u"A"_s), 31}};
        });
        row("one too poor", [](AuctionRules &r) { r.budgets = {{TeamId(u"A"_s), 1}}; });
        row("no lot", [](AuctionRules &r) { r.lotsAtOnce = 0; });
        row("too many lots", [](AuctionRules &r) { r.lotsAtOnce = 13; });
        row("a time before now", [](AuctionRules &r) { r.nominationSeconds = -1; });
        row("too long", [](AuctionRules &r) { r.bidSeconds = AuctionRules::longestTime + 1; });
        row("an answer without bids", [](AuctionRules &r) { r.softCloseSeconds = 5; });
    }

    void rulesThatDoNotWorkAreRefused()
    {
        QFETCH(AuctionRules, rules);
        commands::CreateDraft create = auctionOf(u"A B");
        create.auction = rules;
        QCOMPARE(told(decide({}, {{}, commissionerWith({}), dayOne, create, {}})),
                 u"refused: auction_unusable"_s);
    }

    void placesThatAreNotSharedAreRefused()
    {
        commands::CreateDraft create = draftInOrder(u"A B A");
        create.teams = teamsCalled(u"A B");
        create.auction = auctionOf(u"A B", 1).auction;
        QCOMPARE(told(decide({}, {{}, commissionerWith({}), dayOne, create, {}})),
                 u"refused: auction_unusable"_s);
    }
};

QTEST_APPLESS_MAIN(TestAuctionLargestBid)
#include "tst_auction_largest_bid.moc"
