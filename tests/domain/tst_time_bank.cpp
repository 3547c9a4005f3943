// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

/// Two rounds of A B C, a minute for each pick and a bank of 30 seconds.
commands::CreateDraft withBank(ExpiryPolicy expiry = ExpiryPolicy::Pass)
{
    commands::CreateDraft create = aMinuteEach(draftOf(u"A B C", 2), expiry);
    create.clock.bankSeconds = 30;
    return create;
}

Given started(ExpiryPolicy expiry = ExpiryPolicy::Pass)
{
    return given(withBank(expiry)).started();
}

Milliseconds bankOf(const Given &draft, QStringView team)
{
    return draft.state().bankLeft(TeamId(team.toString()), draft.now());
}

} // namespace

class TestTimeBank : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDeadlineCoversTheBank()
    {
        QCOMPARE(given(withBank()).when(commands::StartDraft{}),
                 u"started; 1.01 A on the clock until 1:30, bank from 1:00"_s);
    }

    void aPickInTimeUsesNothing()
    {
        QCOMPARE(started().after(60s).when(pick(u"A", u"p1")),
                 u"1.01 A takes p1 as #1; 1.02 B on the clock until 2:30, bank from 2:00"_s);
    }

    void whatIsUsedIsTakenAwayAndTold()
    {
        Given draft = started().after(70s);
        QCOMPARE(draft.when(pick(u"A", u"p1")),
                 u"bank of A used by -10000 to 20000 ms; 1.01 A takes p1 as #1; "
                 "1.02 B on the clock until 2:40, bank from 2:10"_s);
        draft.takes(u"A", u"p1").takenInTurn(u"p2 p3");
        QCOMPARE(bankOf(draft, u"A"), 20s);
        QCOMPARE(bankOf(draft, u"B"), 30s);
        QVERIFY(draft.state().onTheClock->timeoutAt == draft.now() + 80s);
    }

    void itRunsOutWithTheTime()
    {
        Given draft = started();
        QCOMPARE(draft.after(89s).when(timeIsUp(u"1.01"), programItself()),
                 u"refused: clock_still_running"_s);
        QCOMPARE(draft.after(1s).when(timeIsUp(u"1.01"), programItself()),
                 u"bank of A used by -30000 to 0 ms; 1.01 A ran out: pass; "
                 "1.02 B on the clock until 3:00, bank from 2:30"_s);
    }

    void whoHasUsedItUpHasHisTimeAlone()
    {
        Given draft = started().ranOut().takes(u"A", u"p1").takenInTurn(u"p2 p3");
        QCOMPARE(draft.state().slotOnTheClock()->slot.team, TeamId(u"A"_s));
        QVERIFY(!draft.state().onTheClock->bankFrom);
        QVERIFY(draft.state().onTheClock->timeoutAt == draft.now() + 60s);
    }

    void aPauseStopsItToTheMillisecond()
    {
        Given draft = started().after(70'500ms);
        QCOMPARE(draft.when(commands::PauseDraft{}),
                 u"bank of A used by -10500 to 19500 ms; paused by commissioner, 0 ms left"_s);
        QCOMPARE(draft.paused().after(1h).when(commands::ResumeDraft{}),
                 u"resumed; 1.01 A on the clock until 61:30, bank from 61:10.500"_s);
    }

    void severalPausesTakeNothingAway()
    {
        Given draft = started().after(70s).paused().after(1h).resumed();
        draft.after(5s).paused().after(1h).resumed().after(5s);
        QCOMPARE(bankOf(draft, u"A"), 10s);
        QCOMPARE(draft.when(pick(u"A", u"p1")).section(u';', 0, 0),
                 u"bank of A used by -5000 to 10000 ms"_s);
    }

    void whoWasShutOutKeepsItWhole()
    {
        Given draft = started().after(24h);
        QCOMPARE(draft.when(commands::PauseDraft{PauseReason::ClosedPastDeadline}, programItself()),
                 u"paused by closed_past_deadline, 60000 ms left"_s);
        draft.paused(PauseReason::ClosedPastDeadline);
        QCOMPARE(bankOf(draft, u"A"), 30s);
    }

    void anUndoGivesItBack()
    {
        Given draft = started().after(70s).takes(u"A", u"p1").after(65s);
        QCOMPARE(draft.when(commands::UndoLastPick{}),
                 u"1.01 A gives back p1; bank of A undone by 10000 to 30000 ms; "
                 "1.01 A on the clock until 3:45, bank from 3:15"_s);
        draft.undone();
        QCOMPARE(bankOf(draft, u"B"), 30s); // what it had begun to use counts for nothing either
        QCOMPARE(draft.takes(u"A", u"p1").undone().state().times.value(TeamId(u"A"_s)).bank, 30s);
    }

    void whatRanOutIsGone()
    {
        Given draft = started(ExpiryPolicy::Autopick).ranOut(u"p1");
        QCOMPARE(draft.when(commands::UndoLastPick{}),
                 u"1.01 A gives back p1; 1.01 A on the clock until 2:30"_s);
    }

    void aTradeHandsTheClockOverButNotTheBank()
    {
        Given draft = started().after(70s);
        QCOMPARE(draft.when(trade(u"A", u"1.01", u"C", u"2.03")),
                 u"bank of A used by -10000 to 20000 ms; traded; "
                 "1.01 C on the clock until 1:40, bank from 1:10"_s);
        draft.did(trade(u"A", u"1.01", u"C", u"2.03")).after(5s).takes(u"C", u"p1");
        QCOMPARE(draft.when(commands::UndoLastPick{}).section(u"; "_s, 1, 1),
                 u"bank of C undone by 5000 to 30000 ms"_s);
    }

    void withoutAClockThereIsNone()
    {
        commands::CreateDraft create = draftOf(u"A B");
        create.clock.bankSeconds = 30;
        QCOMPARE(given(create).when(commands::StartDraft{}), u"started; 1.01 A on the clock"_s);
    }

    void isAWeekAtMost()
    {
        commands::CreateDraft create = withBank();
        create.clock.bankSeconds = ClockRules::longestBank;
        given(create).started();
        for (const int seconds : {-1, ClockRules::longestBank + 1}) {
            create.clock.bankSeconds = seconds;
            QCOMPARE(told(decide({}, {{}, commissionerWith({}), dayOne, create, {}})),
                     u"refused: bank_out_of_range"_s);
        }
    }
};

QTEST_APPLESS_MAIN(TestTimeBank)
#include "tst_time_bank.moc"
