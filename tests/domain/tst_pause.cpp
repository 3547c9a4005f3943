// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

const Command pauseNow = commands::PauseDraft{};
const Command closedPastDeadline = commands::PauseDraft{PauseReason::ClosedPastDeadline};
const Command resumeNow = commands::ResumeDraft{};

Given startedWith(ExpiryPolicy policy)
{
    return given(aMinuteEach(draftOf(u"A B C", 2), policy)).started();
}

} // namespace

class TestPause : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void freezesTheTimeThatIsLeftToTheMillisecond()
    {
        Given draft = startedWith(ExpiryPolicy::Pass).after(12'345ms);
        QCOMPARE(draft.when(pauseNow), u"paused by commissioner, 47655 ms left"_s);
        draft.paused();
        QVERIFY(!draft.state().onTheClock);
        QCOMPARE(draft.after(1h).when(resumeNow), u"resumed; 1.01 A on the clock until 61:00"_s);
    }

    void severalPausesTakeNothingAway()
    {
        Given draft = startedWith(ExpiryPolicy::Pass);
        draft.after(10'001ms).paused().after(5min).resumed();
        draft.after(10'001ms).paused().after(5min).resumed();
        draft.after(10'001ms);
        QCOMPARE(draft.when(pauseNow), u"paused by commissioner, 29997 ms left"_s);
    }

    void thePauseRemembersWhoWasOnTheClock()
    {
        const DraftState state =
            startedWith(ExpiryPolicy::Pass).takes(u"A", u"p1").paused().state();
        QVERIFY(state.pause);
        QCOMPARE(state.pause->slotIndex, 1);
        QVERIFY(state.pause->remaining == Milliseconds(60'000));
        QVERIFY(state.pause->since == dayOne);
    }

    void aPauseAfterTheTimeIsOverGivesNothingBack()
    {
        Given draft = startedWith(ExpiryPolicy::Pass).after(61s);
        QCOMPARE(draft.when(pauseNow), u"paused by commissioner, 0 ms left"_s);
        QCOMPARE(draft.paused().after(1min).when(resumeNow),
                 u"resumed; 1.01 A on the clock until 2:01"_s);
    }

    void whoWasShutOutWhenTheTimeRanOutGetsItAllBack()
    {
        Given draft = startedWith(ExpiryPolicy::Pass).after(24h);
        QCOMPARE(draft.when(closedPastDeadline, programItself()),
                 u"paused by closed_past_deadline, 60000 ms left"_s);
        draft.paused(PauseReason::ClosedPastDeadline);
        QVERIFY(draft.state().pause->reason == PauseReason::ClosedPastDeadline);
        QCOMPARE(draft.after(1min).when(resumeNow),
                 u"resumed; 1.01 A on the clock until 1442:00"_s);
    }

    void whoWasShutOutInTimeLosesNothing()
    {
        QCOMPARE(
            startedWith(ExpiryPolicy::Pass).after(15s).when(closedPastDeadline, programItself()),
            u"paused by closed_past_deadline, 45000 ms left"_s);
    }

    void aPersonCannotPassOffAPauseAsAClosedProgram()
    {
        QCOMPARE(startedWith(ExpiryPolicy::Pass).after(61s).when(closedPastDeadline),
                 u"paused by commissioner, 0 ms left"_s);
    }

    void withoutAClockThereIsNothingToFreeze()
    {
        Given draft = given(draftOf(u"A B")).started();
        QCOMPARE(draft.when(pauseNow), u"paused by commissioner, no clock"_s);
        QCOMPARE(draft.paused().when(resumeNow), u"resumed; 1.01 A on the clock"_s);
    }

    void aTeamWhoseTimeIsOverGetsNoFreshClockByAPause()
    {
        Given draft = startedWith(ExpiryPolicy::Nothing).ranOut();
        QCOMPARE(draft.when(pauseNow), u"paused by commissioner, 0 ms left"_s);
        draft.paused().after(1min);
        QCOMPARE(draft.when(resumeNow), u"resumed; 1.01 A on the clock until 2:00"_s);
        QCOMPARE(draft.resumed().when(timeIsUp(u"1.01"), programItself()),
                 u"1.01 A ran out: nothing"_s);
    }

    void aPauseWithNobodyOnTheClockEndsWithNobodyOnTheClock()
    {
        Given draft =
            given(aMinuteEach(draftOf(u"A B"), ExpiryPolicy::Pass)).started().ranOut().ranOut();
        QVERIFY(!draft.state().onTheClock);
        QCOMPARE(draft.when(pauseNow), u"paused by commissioner, no clock"_s);
        QCOMPARE(draft.paused().when(resumeNow), u"resumed"_s);
        QCOMPARE(draft.resumed().when(pick(u"B", u"p1")), u"1.02 B takes p1 as #1"_s);
    }

    void aTradeDuringThePauseHandsTheRemainingTimeOver()
    {
        Given draft = startedWith(ExpiryPolicy::Pass).after(20s).paused();
        QCOMPARE(draft.when(trade(u"A", u"1.01", u"C", u"2.03")), u"traded"_s);
        draft.did(trade(u"A", u"1.01", u"C", u"2.03"));
        QCOMPARE(draft.after(40s).when(resumeNow), u"resumed; 1.01 C on the clock until 1:40"_s);
    }

    void refuses()
    {
        const IssuedCommand tooEarly{{}, commissionerWith({}), dayOne, pauseNow, {}};
        QCOMPARE(told(decide({}, tooEarly)), u"refused: not_created"_s);
        const IssuedCommand resumeTooEarly{{}, commissionerWith({}), dayOne, resumeNow, {}};
        QCOMPARE(told(decide({}, resumeTooEarly)), u"refused: not_created"_s);

        Given draft = given(draftOf(u"A B"));
        QCOMPARE(draft.when(pauseNow), u"refused: not_started"_s);
        QCOMPARE(draft.when(resumeNow), u"refused: not_paused"_s);
        draft.started();
        QCOMPARE(draft.when(pauseNow, drafterOf(u"A B")), u"refused: commissioner_only"_s);
        QCOMPARE(draft.when(resumeNow), u"refused: not_paused"_s);
        draft.paused();
        QCOMPARE(draft.when(pauseNow), u"refused: paused"_s);
        QCOMPARE(draft.when(resumeNow, drafterOf(u"A B")), u"refused: commissioner_only"_s);
        draft.resumed().takenInTurn(u"p1 p2");
        QCOMPARE(draft.when(pauseNow), u"refused: completed"_s);
        QCOMPARE(draft.when(resumeNow), u"refused: completed"_s);
    }
};

QTEST_APPLESS_MAIN(TestPause)
#include "tst_pause.moc"
