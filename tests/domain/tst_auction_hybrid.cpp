// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction.h"
#include "support/auctions.h"
#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

/// One round is sold, two are picked in a snake.
commands::CreateDraft hybrid()
{
    commands::CreateDraft create = aMinuteEach(draftOf(u"A B", 3, u"snake"));
    create.auction = auctionOf(u"A B", 1).auction;
    return create;
}

Given afterTheAuction()
{
    Given draft = given(hybrid()).started().did(nominate(u"A", u"p1")).did(hammer(u"L1"));
    return draft.did(nominate(u"B", u"p2")).did(hammer(u"L2"));
}

} // namespace

class TestAuctionHybrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnWithPicks()
    {
        Given draft = given(hybrid()).started().did(nominate(u"A", u"p1")).did(hammer(u"L1"));
        draft.did(nominate(u"B", u"p2"));
        QCOMPARE(draft.when(hammer(u"L2")),
                 u"p2 sold to B for 1; 1.02 B takes p2 as #2; 2.01 B on the clock until 1:00"_s);
    }

    void picksCostNothing()
    {
        Given draft = afterTheAuction();
        QCOMPARE(draft.when(pick(u"B", u"p3")),
                 u"2.01 B takes p3 as #3; 2.02 A on the clock until 1:00"_s);
        draft.takenInTurn(u"p3 p4 p5");
        QVERIFY(!draft.state().slots.at(2).selection->price);
        QCOMPARE(purseOf(draft.state(), TeamId(u"B"_s)).money, 19);
        QVERIFY(draft.when(pick(u"B", u"p6")).endsWith(u"completed"));
    }

    void theBlockIsCleared()
    {
        Given draft = afterTheAuction();
        QVERIFY(!auctionGoesOn(draft.state()));
        QVERIFY(!draft.state().auction.nominating);
        QCOMPARE(draft.when(nominate(u"A", u"p5")), u"refused: not_your_nomination"_s);
        QCOMPARE(draft.when(bid(u"L2", u"A", 5)), u"refused: unknown_lot"_s);
    }

    void isAllOneDraftBackwardsToo()
    {
        Given draft = afterTheAuction();
        QCOMPARE(draft.when(commands::UndoLastPick{}), u"1.02 B gives back p2; B nominates"_s);
    }

    void aPauseBetweenThePhasesIsKept()
    {
        commands::CreateDraft create = hybrid();
        create.clock.pauseBeforeRounds = {2};
        Given draft = given(create).started().did(nominate(u"A", u"p1")).did(hammer(u"L1"));
        draft.did(nominate(u"B", u"p2")).did(hammer(u"L2"));
        QCOMPARE(draft.state().pause->reason, PauseReason::Scheduled);
        QVERIFY(draft.when(commands::ResumeDraft{}).endsWith(u"2.01 B on the clock until 1:00"));
    }

    void worksWithEveryFormat_data()
    {
        QTest::addColumn<QString>("format");
        for (const DraftFormat &format : draftFormats())
            QTest::newRow(qPrintable(QString(format.key))) << QString(format.key);
    }

    void worksWithEveryFormat()
    {
        QFETCH(QString, format);
        commands::CreateDraft create = hybrid();
        create.draftType = format;
        if (format == u"given"_s)
            create.slots = slotsInOrder(*draftFormat(u"linear"), idsIn<TeamId>(u"A B"), 3);
        Given draft = given(create).started().did(nominate(u"A", u"p1")).did(hammer(u"L1"));
        draft.did(nominate(u"B", u"p2")).did(hammer(u"L2")).takenInTurn(u"p3 p4 p5 p6");
        QCOMPARE(draft.state().status, DraftStatus::Completed);
    }
};

QTEST_APPLESS_MAIN(TestAuctionHybrid)
#include "tst_auction_hybrid.moc"
