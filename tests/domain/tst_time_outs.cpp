// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

/// A minute for each pick; two time-outs of 45 seconds a team.
commands::CreateDraft withTimeOuts()
{
    commands::CreateDraft create = aMinuteEach(draftOf(u"A B", 3), ExpiryPolicy::Pass);
    create.clock.timeOuts = 2;
    create.clock.timeOutSeconds = 45;
    return create;
}

Command timeOut(QStringView team)
{
    return commands::TakeTimeOut{TeamId(team.toString())};
}

} // namespace

class TestTimeOuts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addToWhatIsLeft()
    {
        Given draft = given(withTimeOuts()).started().after(20s);
        QCOMPARE(draft.when(timeOut(u"A")),
                 u"1.01 A takes a time-out of 45 s, 1 left; 1.01 A on the clock until 1:45"_s);
        draft.did(timeOut(u"A"));
        QCOMPARE(draft.when(timeIsUp(u"1.01"), programItself()), u"refused: clock_still_running"_s);
        QCOMPARE(draft.state().onTheClock->timePerPick, 85s);
    }

    void areCountedByTeam()
    {
        Given draft = given(withTimeOuts()).started().did(timeOut(u"A")).did(timeOut(u"A"));
        QCOMPARE(draft.when(timeOut(u"A")), u"refused: no_time_out_left"_s);
        draft.takes(u"A", u"p1");
        QCOMPARE(draft.when(timeOut(u"B")).section(u';', 0, 0),
                 u"1.02 B takes a time-out of 45 s, 1 left"_s);
        draft.takes(u"B", u"p2");
        QCOMPARE(draft.when(timeOut(u"A")), u"refused: no_time_out_left"_s);
    }

    void stopTheBank()
    {
        commands::CreateDraft create = withTimeOuts();
        create.clock.bankSeconds = 30;
        QCOMPARE(given(create).started().after(70s).when(timeOut(u"A")),
                 u"bank of A used by -10000 to 20000 ms; 1.01 A takes a time-out of 45 s, 1 left; "
                 "1.01 A on the clock until 2:15, bank from 1:55"_s);
    }

    void areForTheTeamOnTheClock()
    {
        Given draft = given(withTimeOuts());
        QCOMPARE(draft.when(timeOut(u"A")), u"refused: not_started"_s);
        draft.started();
        QCOMPARE(draft.when(timeOut(u"B")), u"refused: not_on_the_clock"_s);
        QCOMPARE(draft.when(timeOut(u"Z")), u"refused: unknown_team"_s);
        QCOMPARE(draft.when(timeOut(u"A"), drafterOf(u"B")), u"refused: not_your_team"_s);
        QCOMPARE(draft.when(timeOut(u"A"), drafterOf(u"A")).section(u';', 0, 0),
                 u"1.01 A takes a time-out of 45 s, 1 left"_s);
        QCOMPARE(draft.after(60s).when(timeOut(u"A")), u"refused: time_is_up"_s);
        QCOMPARE(draft.paused().when(timeOut(u"A")), u"refused: paused"_s);
    }

    void cannotBringTimeBackThatRanOut()
    {
        commands::CreateDraft create = withTimeOuts();
        create.clock.expiry = ExpiryPolicy::Nothing;
        QCOMPARE(given(create).started().ranOut().when(timeOut(u"A")), u"refused: time_is_up"_s);
    }

    void needAClock()
    {
        commands::CreateDraft create = withTimeOuts();
        create.clock.secondsByRound.clear();
        QCOMPARE(given(create).started().when(timeOut(u"A")), u"refused: no_clock"_s);
    }

    void haveLimits_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("seconds");
        QTest::newRow("fewer than none") << -1 << 45;
        QTest::newRow("too many") << ClockRules::mostTimeOuts + 1 << 45;
        QTest::newRow("of no length") << 1 << 0;
        QTest::newRow("longer than a day") << 1 << ClockRules::longestTimeOut + 1;
    }

    void haveLimits()
    {
        QFETCH(int, count);
        QFETCH(int, seconds);
        commands::CreateDraft create = withTimeOuts();
        create.clock.timeOuts = count;
        create.clock.timeOutSeconds = seconds;
        QCOMPARE(told(decide({}, {{}, commissionerWith({}), dayOne, create, {}})),
                 u"refused: time_outs_out_of_range"_s);
    }

    void atTheirLongestStillFitAPause()
    {
        commands::CreateDraft create = withTimeOuts();
        create.clock.secondsByRound = {ClockRules::longestPick};
        create.clock.timeOuts = ClockRules::mostTimeOuts;
        create.clock.timeOutSeconds = ClockRules::longestTimeOut;
        Given draft = given(create).started();
        draft.did(commands::AdjustClock{SlotId(u"1.01"_s), commands::largestAdjustment, {}});
        for (int i = 0; i < ClockRules::mostTimeOuts; ++i)
            draft.did(timeOut(u"A"));
        const Milliseconds most = 24h * 24;
        QCOMPARE(draft.when(commands::PauseDraft{}),
                 u"paused by commissioner, %1 ms left"_s.arg(most.count()));
    }
};

QTEST_APPLESS_MAIN(TestTimeOuts)
#include "tst_time_outs.moc"
