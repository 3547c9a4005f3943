// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction.h"
#include "support/auctions.h"
#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestAuctionSkip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesOverWhoIsFull()
    {
        Given draft = given(auctionOf(u"A B C", 1)).started();
        draft.did(nominate(u"A", u"p1")).did(bid(u"L1", u"B", 2)).did(hammer(u"L1"));
        QCOMPARE(draft.state().auction.nominating->team, TeamId(u"C"_s)); // B is full
        QCOMPARE(draft.state().auction.nominating->turn, 3);
        QCOMPARE(draft.did(nominate(u"C", u"p2")).when(hammer(u"L2")),
                 u"p2 sold to C for 1; 1.03 C takes p2 as #2; A nominates"_s);
    }

    void namesWhoIsNext()
    {
        commands::CreateDraft create = auctionOf(u"A B C", 1);
        create.auction.order = NominationOrder::Snake;
        Given draft = given(create).started();
        const auto next = [&] {
            QStringList names;
            for (const NominationTurn &turn : nextTurns(draft.state(), 4))
                names.append(turn.team.text());
            return names.join(u' ');
        };
        QCOMPARE(next(), u"B C C B"_s);
        draft.did(nominate(u"A", u"p1")).did(bid(u"L1", u"B", 2));
        QCOMPARE(next(), u"C C A A"_s); // B leads on the only lot its place is for
    }

    void goesOnWithWhoeverIsLeft()
    {
        Given draft = given(auctionOf(u"A B", 2)).started();
        draft.did(nominate(u"A", u"p1")).did(hammer(u"L1"));
        draft.did(nominate(u"B", u"p2")).did(bid(u"L2", u"A", 2)).did(hammer(u"L2"));
        draft.did(nominate(u"B", u"p3"));
        QCOMPARE(draft.when(hammer(u"L3")),
                 u"p3 sold to B for 1; 1.02 B takes p3 as #3; B nominates"_s);
    }

    void nobodyIsBrokeWithPlacesOpen()
    {
        Given draft = given(auctionOf(u"A B", 3, 3)).started();
        const TeamId a(u"A"_s);
        QCOMPARE(purseOf(draft.state(), a).largestBid(), 1);
        draft.did(nominate(u"A", u"p1"));
        QCOMPARE(draft.when(bid(u"L1", u"B", 2)), u"refused: bid_too_high"_s);
        QVERIFY(canNominate(draft.state(), a));
    }
};

QTEST_APPLESS_MAIN(TestAuctionSkip)
#include "tst_auction_skip.moc"
