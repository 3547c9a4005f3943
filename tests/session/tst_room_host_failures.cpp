// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/hosted_draft.h"
#include "support/same_state.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

const Command start = commands::StartDraft{};

commands::CreateDraft nobodyAnywhere()
{
    return withPersonsAt(u"", aMinuteEach(draftOf(u"A B C", 3)));
}

commands::CreateDraft personsEverywhere()
{
    return aMinuteEach(draftOf(u"A B C", 3), ExpiryPolicy::Pass);
}

} // namespace

class TestRoomHostFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsToldThatTheStoreFailed()
    {
        HostedDraft draft(personsEverywhere());
        draft.open().submit(start);
        const DraftState before = draft.state();
        draft.store.isFull = true;
        QCOMPARE(draft.submit(pick(u"A", u"p1")).storeError, u"the disk is full"_s);
        QCOMPARE(draft.heard.last(), u"the disk is full"_s);
        QCOMPARE(difference(draft.state(), before), QString());
        draft.store.isFull = false;
        QVERIFY(draft.submit(pick(u"A", u"p1")).accepted);
    }

    void whatKeepsTheProgramFromPickingIsToldOnceAndTakenBack()
    {
        HostedDraft draft(nobodyAnywhere());
        draft.open().submit(start);
        QVERIFY(!draft.trouble());
        draft.store.isFull = true;
        QVERIFY(QTest::qWaitFor([&] { return draft.trouble() == StoreTrouble::NoRoomLeft; }));
        const int appends = draft.store.appends;
        draft.pass(1min);
        QVERIFY(QTest::qWaitFor([&] { return draft.store.appends > appends; }));
        QCOMPARE(draft.troubles.size(), 1);
        draft.store.isFull = false;
        draft.pass(1min);
        QVERIFY(QTest::qWaitFor([&] { return draft.state().status == DraftStatus::Completed; }));
        QVERIFY(!draft.trouble());
        QCOMPARE(draft.troubles.size(), 2);
        QVERIFY(!draft.troubles.last());
    }

    void onlyAnAppendTellsThatTheStoreIsWellAgain()
    {
        HostedDraft draft(personsEverywhere());
        draft.open().submit(start);
        const QUuid known = QUuid::createUuid();
        QVERIFY(draft.submit(pick(u"A", u"p1"), known).accepted);
        draft.store.isFull = true;
        QVERIFY(!draft.submit(pick(u"B", u"p2")).accepted);
        draft.store.isFull = false;
        QVERIFY(draft.submit(pick(u"A", u"p1"), known).accepted); // the answer it had before
        QCOMPARE(draft.submit(start).rejection, Rejection::AlreadyStarted);
        QVERIFY(draft.trouble());
        QVERIFY(draft.submit(pick(u"B", u"p2")).accepted);
        QVERIFY(!draft.trouble());
    }

    void aDeadlineThatPassedWhileNobodyWasHereIsNobodysLoss()
    {
        HostedDraft draft(personsEverywhere());
        draft.open().submit(start);
        draft.close().clock.advance(2min);
        draft.store.isFull = true;
        draft.open();
        QCOMPARE(draft.trouble(), StoreTrouble::NoRoomLeft);
        draft.store.isFull = false;
        draft.pass(1min);
        QVERIFY(QTest::qWaitFor([&] { return draft.state().status == DraftStatus::Paused; }));
        QCOMPARE(draft.state().pause->reason, PauseReason::ClosedPastDeadline);
        QVERIFY(!draft.state().slots.at(0).passed);
    }

    /// It was: whatever was recorded first made the host forget the pause, and time was called.
    void aPauseThatIsOwedComesBeforeWhateverSomebodyWishes_data()
    {
        QTest::addColumn<bool>("pauses");
        QTest::newRow("a queue") << false;
        QTest::newRow("a pause of the commissioner's") << true; // it would leave no time at all
    }
    void aPauseThatIsOwedComesBeforeWhateverSomebodyWishes()
    {
        QFETCH(const bool, pauses);
        HostedDraft draft(personsEverywhere());
        draft.open().submit(start);
        draft.close().clock.advance(2min);
        draft.store.isFull = true;
        draft.open();
        draft.store.isFull = false;
        draft.submit(pauses ? Command(commands::PauseDraft{}) : queue(u"B", u"p2"));
        draft.pass(1min);
        QCOMPARE(draft.state().status, DraftStatus::Paused);
        QCOMPARE(draft.state().pause->reason, PauseReason::ClosedPastDeadline);
        QVERIFY(draft.state().pause->remaining == 60s);
    }

    void theProgramDoesNotHammerAStoreThatFails()
    {
        HostedDraft draft(nobodyAnywhere());
        draft.open().submit(start);
        draft.store.isFull = true;
        const int appends = draft.store.appends;
        QVERIFY(QTest::qWaitFor([&] { return draft.store.appends > appends; }));
        settle();
        QCOMPARE(draft.store.appends, appends + 1);

        draft.pass(1min); // time to try again
        QVERIFY(QTest::qWaitFor([&] { return draft.store.appends == appends + 2; }));
        draft.store.isFull = false;
        draft.pass(1min);
        QVERIFY(QTest::qWaitFor([&] { return draft.state().status == DraftStatus::Completed; }));
    }

    void theClockDoesNotHammerAStoreThatFails()
    {
        HostedDraft draft(personsEverywhere());
        draft.open().submit(start);
        draft.store.isFull = true;
        const int appends = draft.store.appends;
        draft.pass(1min);
        QVERIFY(QTest::qWaitFor([&] { return draft.store.appends > appends; }));
        settle();
        QCOMPARE(draft.store.appends, appends + 1);
        draft.store.isFull = false;
        draft.pass(1min);
        QVERIFY(QTest::qWaitFor([&] { return draft.state().slots.at(0).passed; }));
    }

    void theSameIdGetsTheSameVerdicts()
    {
        HostedDraft draft(withPersonsAt(u"A", aMinuteEach(draftOf(u"A B C", 3))));
        draft.open();
        const QUuid id = QUuid::createUuid();
        const Command wish = trade(u"A", u"1.01", u"B", u"3.02");
        const Answer first = draft.submit(wish, id);
        QVERIFY(first.accepted);
        const Answer second = draft.submit(wish, id);
        QVERIFY(second.accepted);
        QCOMPARE(second.verdicts, first.verdicts);
    }
};

QTEST_GUILESS_MAIN(TestRoomHostFailures)
#include "tst_room_host_failures.moc"
