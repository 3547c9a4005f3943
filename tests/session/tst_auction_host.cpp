// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction.h"
#include "support/auctions.h"
#include "support/hosted_draft.h"
#include "support/same_state.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

const Command start = commands::StartDraft{};

commands::CreateDraft personsEverywhere()
{
    commands::CreateDraft create = withPersonsAt(u"A B", withClocks(auctionOf(u"A B")));
    create.clock.graceMs = 2'000;
    return create;
}

commands::CreateDraft nobodyAnywhere()
{
    return withPersonsAt(u"", withClocks(auctionOf(u"A B C", 3)));
}

const Lot &firstLot(const HostedDraft &draft)
{
    return draft.state().auction.lots.first();
}

} // namespace

class TestAuctionHost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLotClosesByItselfAfterItsTimeAndTheGrace()
    {
        HostedDraft draft(personsEverywhere());
        draft.open().submit(start);
        QVERIFY(draft.submit(nominate(u"A", u"p1")).accepted);
        draft.pass(61'999ms);
        QCOMPARE(draft.picks(), 0);
        draft.pass(1ms);
        QVERIFY(QTest::qWaitFor([&] { return draft.picks() == 1; }));
        QCOMPARE(draft.selectionOf(u"1.01")->price, 1);
        QCOMPARE(draft.state().auction.nominating->team, TeamId(u"B"_s));
    }

    void aLateBidKeepsItOpen()
    {
        HostedDraft draft(personsEverywhere());
        draft.open().submit(start);
        draft.submit(nominate(u"A", u"p1"));
        draft.pass(58s);
        QVERIFY(draft.submit(bid(u"L1", u"B", 2)).accepted);
        draft.pass(11s);
        QCOMPARE(draft.picks(), 0);
        draft.pass(1s);
        QVERIFY(QTest::qWaitFor([&] { return draft.picks() == 1; }));
        QCOMPARE(draft.selectionOf(u"1.02")->price, 2);
    }

    void whoLetsHisTurnPassNominatesFromHisQueue()
    {
        HostedDraft draft(personsEverywhere());
        draft.open().submit(queue(u"A", u"p4 p2"));
        draft.submit(start);
        draft.pass(32s);
        QVERIFY(QTest::qWaitFor([&] { return !draft.state().auction.lots.isEmpty(); }));
        QCOMPARE(firstLot(draft).player, PlayerId(u"p4"_s));
        QCOMPARE(firstLot(draft).amount, 1);
        draft.pass(62s); // and without a queue the best ranked
        QVERIFY(QTest::qWaitFor([&] { return draft.picks() == 1; }));
        draft.pass(32s);
        QVERIFY(QTest::qWaitFor([&] { return !draft.state().auction.lots.isEmpty(); }));
        QCOMPARE(firstLot(draft).player, PlayerId(u"p1"_s));
    }

    void theProgramNominatesAndBidsForItsTeams()
    {
        commands::CreateDraft create = withPersonsAt(u"A", withClocks(auctionOf(u"A B C", 3, 60)));
        HostedDraft draft(create);
        draft.open().submit(start);
        QVERIFY(draft.submit(nominate(u"A", u"p1")).accepted);
        QVERIFY(QTest::qWaitFor([&] { return firstLot(draft).bidder != TeamId(u"A"_s); }));
        settle();
        QVERIFY(firstLot(draft).amount > 1);
        QVERIFY(firstLot(draft).amount
                <= largestBid(draft.state(), firstLot(draft).bidder, firstLot(draft)));
        draft.pass(2min);
        QVERIFY(QTest::qWaitFor([&] { return draft.picks() == 1; }));
        QVERIFY(QTest::qWaitFor([&] { return !draft.state().auction.lots.isEmpty(); })); // B's turn
        QCOMPARE(firstLot(draft).nominator, TeamId(u"B"_s));
    }

    void thinksForAsLongAsThePaceSays()
    {
        commands::CreateDraft create = nobodyAnywhere();
        create.program.pace = Pace::Quick;
        HostedDraft draft(create);
        draft.open().submit(start);
        draft.pass(399ms); // nobody is as quick as that
        QVERIFY(draft.state().auction.lots.isEmpty());
        draft.pass(1'001ms);
        QVERIFY(QTest::qWaitFor([&] { return !draft.state().auction.lots.isEmpty(); }));
    }

    void aPauseStopsEverything()
    {
        HostedDraft draft(nobodyAnywhere());
        draft.open().submit(start);
        draft.submit(commands::PauseDraft{});
        const int events = draft.events();
        draft.pass(1h);
        QCOMPARE(draft.events(), events);
        draft.submit(commands::ResumeDraft{});
        QVERIFY(QTest::qWaitFor([&] { return !draft.state().auction.lots.isEmpty(); }));
    }

    void whoWasShutOutGetsHisTimeBack()
    {
        HostedDraft draft(personsEverywhere());
        draft.open().submit(start);
        draft.submit(nominate(u"A", u"p1"));
        draft.close();
        draft.clock.advance(5min);
        draft.open();
        QCOMPARE(draft.state().pause->reason, PauseReason::ClosedPastDeadline);
        QCOMPARE(draft.picks(), 0);
        draft.submit(commands::ResumeDraft{});
        QCOMPARE(firstLot(draft).timeoutAt, draft.clock.now() + 60s);
    }

    void goesOnWithTheSameTimeWhenItIsOpenedAgainBeforeThat()
    {
        HostedDraft draft(personsEverywhere());
        draft.open().submit(start);
        draft.submit(nominate(u"A", u"p1"));
        draft.close();
        draft.clock.advance(30s);
        draft.open();
        draft.pass(32s);
        QVERIFY(QTest::qWaitFor([&] { return draft.picks() == 1; }));
    }

    void aHybridGoesOnByItself()
    {
        commands::CreateDraft create = withPersonsAt(u"", auctionOf(u"A B", 2));
        create.auction.rounds = 1;
        create.auction.bidSeconds = 20;
        HostedDraft draft(create);
        draft.open().submit(start);
        for (int i = 0; i < 20 && draft.state().status != DraftStatus::Completed; ++i)
            draft.pass(20s);
        QVERIFY(QTest::qWaitFor([&] { return draft.state().status == DraftStatus::Completed; }));
        QVERIFY(draft.selectionOf(u"1.01")->price);
        QVERIFY(!draft.selectionOf(u"2.01")->price);
    }
};

QTEST_GUILESS_MAIN(TestAuctionHost)
#include "tst_auction_host.moc"
