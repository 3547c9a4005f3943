// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction.h"
#include "support/auctions.h"
#include "support/given.h"
#include "support/rosters.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestAuctionNomination : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheDraft()
    {
        QCOMPARE(given(withClocks(auctionOf(u"A B"))).when(commands::StartDraft{}),
                 u"started; A nominates until 0:30"_s);
    }

    void putsAPlayerOnTheBlockAndOpensTheBids()
    {
        Given draft = given(withClocks(auctionOf(u"A B"))).started().after(5s);
        QCOMPARE(draft.when(nominate(u"A", u"p3", 4)),
                 u"A puts p3 on the block for 4; lot L1 until 1:05"_s);
        draft.did(nominate(u"A", u"p3", 4));
        const Lot lot = draft.state().auction.lots.first();
        QCOMPARE(lot.bidder, TeamId(u"A"_s));
        QCOMPARE(lot.amount, 4);
        QVERIFY(!draft.state().auction.nominating);
    }

    void goesRoundStraight() { QCOMPARE(turns(NominationOrder::Straight), u"A B C A B C A"_s); }
    void goesRoundInASnake() { QCOMPARE(turns(NominationOrder::Snake), u"A B C C B A A"_s); }

    void isForWhoseTurnItIs_data()
    {
        QTest::addColumn<QString>("team");
        QTest::addColumn<QString>("player");
        QTest::addColumn<int>("amount");
        QTest::addColumn<QString>("why");
        QTest::newRow("another team") << u"B"_s << u"p1"_s << 1 << u"not_your_nomination"_s;
        QTest::newRow("no team") << u"Z"_s << u"p1"_s << 1 << u"unknown_team"_s;
        QTest::newRow("nobody") << u"A"_s << u"p99"_s << 1 << u"unknown_player"_s;
        QTest::newRow("for nothing") << u"A"_s << u"p1"_s << 0 << u"bid_too_low"_s;
        QTest::newRow("for too much") << u"A"_s << u"p1"_s << 20 << u"bid_too_high"_s;
    }

    void isForWhoseTurnItIs()
    {
        QFETCH(QString, team);
        QFETCH(QString, player);
        QFETCH(int, amount);
        QFETCH(QString, why);
        Given draft = given(auctionOf(u"A B")).started();
        QCOMPARE(draft.when(nominate(team, player, amount)), u"refused: "_s + why);
    }

    void isRefusedForSomebodyElsesTeam()
    {
        QCOMPARE(given(auctionOf(u"A B")).started().when(nominate(u"A", u"p1"), drafterOf(u"B")),
                 u"refused: not_your_team"_s);
    }

    void needsSomebodyWhoIsFree()
    {
        Given draft = given(auctionOf(u"A B")).started();
        draft.did(nominate(u"A", u"p1")).did(hammer(u"L1"));
        QCOMPARE(draft.when(nominate(u"B", u"p1")), u"refused: player_taken"_s);
        QCOMPARE(draft.did(nominate(u"B", u"p2")).when(nominate(u"A", u"p3")),
                 u"refused: block_is_full"_s);
    }

    void isNotKnownWhereNothingIsSold()
    {
        QCOMPARE(given(draftOf(u"A B")).started().when(nominate(u"A", u"p1")),
                 u"refused: not_an_auction"_s);
    }

    void remembersThatTheProgramChose()
    {
        Given draft = given(auctionOf(u"A B")).started();
        const commands::NominatePlayer wish{TeamId(u"A"_s), PlayerId(u"p1"_s), 1, PickSource::Gm,
                                            PickReason{ReasonKind::FillsNeed, 1, 1, 0}};
        const auto events = draft.eventsWhen(wish); // everybody is no program
        QCOMPARE(std::get<events::LotNominated>(events.front()).source, PickSource::Drafter);
        QVERIFY(draft.when(wish, programItself()).startsWith(u"A puts p1"));
    }

    void aTurnThatWaitsForTheBlockGetsItsClockBack()
    {
        commands::CreateDraft create = withClocks(auctionOf(u"A B"));
        create.auction.lotsAtOnce = 3;
        create.roster = rosterOf(u"QB<1 WR<1 OT<0 EDGE<0 CB<0 S<0");
        create.keepers = {{TeamId(u"B"_s), PlayerId(u"p2"_s), {}, 1}}; // B has one place left
        Given draft = given(create).started().did(nominate(u"A", u"p1"));
        // A could name anybody; outbid, it has room for the one on the block alone.
        QCOMPARE(draft.when(bid(u"L1", u"B", 2)), u"B bids 2; A nominates"_s);
        draft.did(bid(u"L1", u"B", 2));
        QCOMPARE(draft.after(60s).when(hammer(u"L1")),
                 u"p1 sold to B for 2; 2.02 B takes p1 as #2; A nominates until 1:30"_s);
    }

private:
    static QString turns(NominationOrder order)
    {
        commands::CreateDraft create = auctionOf(u"A B C", 3);
        create.auction.order = order;
        Given draft = given(create).started();
        QStringList teams;
        for (int turn = 1; turn <= 7; ++turn) {
            const QString team = draft.state().auction.nominating->team.text();
            teams.append(team);
            draft.did(nominate(team, u"p%1"_s.arg(turn)));
            draft.did(hammer(u"L%1"_s.arg(turn)));
        }
        return teams.join(u' ');
    }
};

QTEST_APPLESS_MAIN(TestAuctionNomination)
#include "tst_auction_nomination.moc"
