// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

/// A minute for each pick, with the grace every new draft has.
Given started(ExpiryPolicy expiry = ExpiryPolicy::Pass)
{
    commands::CreateDraft create = aMinuteEach(draftOf(u"A B"), expiry);
    create.clock.graceMs = ClockRules().graceMs;
    return given(create).started();
}

} // namespace

class TestGrace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTwoSeconds()
    {
        QCOMPARE(ClockRules().grace(), 2s);
        QCOMPARE(started().after(61'999ms).when(timeIsUp(u"1.01"), programItself()),
                 u"refused: clock_still_running"_s);
        QCOMPARE(started().after(62s).when(timeIsUp(u"1.01"), programItself()),
                 u"1.01 A ran out: pass; 1.02 B on the clock until 2:02"_s);
    }

    void aPickInItCounts()
    {
        QCOMPARE(started().after(61'999ms).when(pick(u"A", u"p1")),
                 u"1.01 A takes p1 as #1; 1.02 B on the clock until 2:01.999"_s);
    }

    void aPickAfterItCountsUntilSomethingElseIsRecorded()
    {
        QCOMPARE(
            started(ExpiryPolicy::Autopick).after(63s).when(pick(u"A", u"p1")).section(u';', 0, 0),
            u"1.01 A takes p1 as #1"_s);
        QCOMPARE(started(ExpiryPolicy::Autopick).ranOut(u"p2").when(pick(u"A", u"p1")),
                 u"refused: not_on_the_clock"_s);
    }

    void isNoTimeOnTheClock()
    {
        Given draft = started().after(61s);
        QVERIFY(draft.state().timeLeft(draft.now()) == Milliseconds{0});
        QVERIFY(draft.state().onTheClock->timeoutAt == dayOne + 60s);
    }

    void hasLimits()
    {
        commands::CreateDraft create = aMinuteEach(draftOf(u"A B"));
        for (const int ms : {-1, ClockRules::longestGraceMs + 1}) {
            create.clock.graceMs = ms;
            QCOMPARE(told(decide({}, {{}, commissionerWith({}), dayOne, create, {}})),
                     u"refused: clock_out_of_range"_s);
        }
    }
};

QTEST_APPLESS_MAIN(TestGrace)
#include "tst_grace.moc"
