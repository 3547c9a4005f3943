// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction.h"
#include "support/auctions.h"
#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

const Command undo = commands::UndoLastPick{};

} // namespace

class TestAuctionUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesMoneyPlaceAndPlayerBack()
    {
        Given draft = given(auctionOf(u"A B")).started().did(nominate(u"A", u"p1", 7));
        draft.did(hammer(u"L1"));
        QCOMPARE(draft.when(undo), u"1.01 A gives back p1"_s);
        draft.undone();
        QCOMPARE(purseOf(draft.state(), TeamId(u"A"_s)), (Purse{20, 2, 0, 0, 1}));
        QCOMPARE(draft.when(nominate(u"B", u"p1")), u"B puts p1 on the block for 1"_s);
    }

    void leavesTheBlockAsItIs()
    {
        Given draft = given(auctionOf(u"A B")).started().did(nominate(u"A", u"p1"));
        draft.did(hammer(u"L1")).did(nominate(u"B", u"p2", 4)).undone();
        QCOMPARE(draft.state().auction.lots.size(), 1);
        QCOMPARE(draft.when(bid(u"L2", u"A", 19)), u"A bids 19"_s);
    }

    void worksInAPause()
    {
        Given draft = given(auctionOf(u"A B", 1)).started().did(nominate(u"A", u"p1"));
        draft.did(hammer(u"L1")).paused();
        QCOMPARE(draft.when(undo), u"1.01 A gives back p1"_s);
        draft.undone();
        QCOMPARE(draft.when(commands::ResumeDraft{}), u"resumed"_s); // B's turn had no clock
        QVERIFY(draft.resumed().state().auction.nominating);
    }

    void theEndOfTheAuctionIsNoEnd()
    {
        Given draft = given(auctionOf(u"A B", 1)).started();
        QCOMPARE(draft.when(undo), u"refused: nothing_to_undo"_s);
    }
};

QTEST_APPLESS_MAIN(TestAuctionUndo)
#include "tst_auction_undo.moc"
