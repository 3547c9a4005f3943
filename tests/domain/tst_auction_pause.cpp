// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction.h"
#include "support/auctions.h"
#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

commands::CreateDraft clocked()
{
    commands::CreateDraft create = withClocks(auctionOf(u"A B"));
    create.auction.lotsAtOnce = 2;
    return create;
}

/// At 0:20 a lot has 40 seconds left and B, who nominates, 10.
Given inTheMiddle(const commands::CreateDraft &create)
{
    return given(create).started().did(nominate(u"A", u"p1")).after(20s);
}

const Command resumeNow = commands::ResumeDraft{};

} // namespace

class TestAuctionPause : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsLeft()
    {
        Given draft = inTheMiddle(clocked()).paused().after(1h);
        QVERIFY(!draft.state().auction.lots.first().timeoutAt);
        QVERIFY(!draft.state().auction.nominating->timeoutAt);
        QCOMPARE(draft.when(resumeNow), u"resumed; lot L1 until 61:00; B nominates until 60:30"_s);
    }

    void givesAllBackWhereItResets()
    {
        commands::CreateDraft create = clocked();
        create.clock.onPause = PauseEffect::Reset;
        Given draft = inTheMiddle(create).paused().after(10s);
        QCOMPARE(draft.when(resumeNow), u"resumed; lot L1 until 1:30; B nominates until 1:00"_s);
    }

    void givesAllBackToWhoWasShutOut()
    {
        Given draft = inTheMiddle(clocked()).after(15s); // B's turn is over, the lot's time not
        draft.paused(PauseReason::ClosedPastDeadline);
        QCOMPARE(draft.when(resumeNow), u"resumed; lot L1 until 1:00; B nominates until 1:05"_s);
    }

    void stopsTheBlock()
    {
        Given draft = inTheMiddle(clocked()).paused();
        QCOMPARE(draft.when(bid(u"L1", u"B", 2)), u"refused: paused"_s);
        QCOMPARE(draft.when(limit(u"L1", u"B", 2)), u"refused: paused"_s);
        QCOMPARE(draft.when(nominate(u"B", u"p2")), u"refused: paused"_s);
        QCOMPARE(draft.when(hammer(u"L1")), u"refused: paused"_s);
        QCOMPARE(draft.when(turnIsUp(u"B", u"p2")), u"refused: paused"_s);
    }

    void isNoTimeForPicksEvenWhereTheyAreWelcome()
    {
        commands::CreateDraft create = clocked();
        create.clock.picksWhilePaused = true;
        QCOMPARE(inTheMiddle(create).paused().when(pick(u"A", u"p5")),
                 u"refused: auction_goes_on"_s);
    }

    void comesBeforeARound()
    {
        commands::CreateDraft create = auctionOf(u"A B");
        create.clock.pauseBeforeRounds = {2};
        Given draft = given(create).started().did(nominate(u"A", u"p1")).did(hammer(u"L1"));
        draft.did(nominate(u"B", u"p2"));
        QCOMPARE(draft.when(hammer(u"L2")),
                 u"p2 sold to B for 1; 1.02 B takes p2 as #2; "
                 u"paused by scheduled, no clock before 2.01"_s);
        draft.did(hammer(u"L2"));
        QCOMPARE(draft.when(resumeNow), u"resumed; A nominates"_s);
    }

    void waitsForWhatIsOnTheBlock()
    {
        commands::CreateDraft create = auctionOf(u"A B");
        create.auction.lotsAtOnce = 2;
        create.clock.pauseBeforePicks = {3};
        Given draft = given(create).started().did(nominate(u"A", u"p1"));
        draft.did(nominate(u"B", u"p2"));
        QCOMPARE(draft.when(hammer(u"L1")), u"p1 sold to A for 1; 1.01 A takes p1 as #1"_s);
        QVERIFY(draft.did(hammer(u"L1")).when(hammer(u"L2")).endsWith(u"before 2.01"));
    }
};

QTEST_APPLESS_MAIN(TestAuctionPause)
#include "tst_auction_pause.moc"
