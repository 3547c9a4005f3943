// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

Given startedWith(ExpiryPolicy policy)
{
    return given(aMinuteEach(draftOf(u"A B C"), policy)).started();
}

QString calledAfter(Given draft, Milliseconds time, QStringView slot = u"1.01",
                    QStringView choice = {})
{
    return draft.after(time).when(timeIsUp(slot, choice), programItself());
}

} // namespace

class TestClockExpiry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byPolicy_data()
    {
        QTest::addColumn<ExpiryPolicy>("policy");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("story");
        const QString autopicked =
            u"1.02 B ran out: autopick; 1.02 B takes p2 as #2; 1.03 C on the clock until 2:00"_s;
        const QString stays = u"1.02 B ran out: nothing"_s;
        const QString passes = u"1.02 B ran out: pass; 1.03 C on the clock until 2:00"_s;
        QTest::newRow("nothing") << ExpiryPolicy::Nothing << u"p2"_s << stays;
        QTest::newRow("pass") << ExpiryPolicy::Pass << u"p2"_s << passes;
        QTest::newRow("autopick") << ExpiryPolicy::Autopick << u"p2"_s << autopicked;
        QTest::newRow("autopick of nobody") << ExpiryPolicy::Autopick << QString() << stays;
        QTest::newRow("autopick of a stranger") << ExpiryPolicy::Autopick << u"p99"_s << stays;
        QTest::newRow("autopick of somebody taken") << ExpiryPolicy::Autopick << u"p1"_s << stays;
    }

    void byPolicy()
    {
        QFETCH(ExpiryPolicy, policy);
        QFETCH(QString, choice);
        QFETCH(QString, story);
        QCOMPARE(calledAfter(startedWith(policy).takes(u"A", u"p1"), 60s, u"1.02", choice), story);
    }

    void notAMillisecondTooEarly()
    {
        QCOMPARE(calledAfter(startedWith(ExpiryPolicy::Pass), 59'999ms),
                 u"refused: clock_still_running"_s);
        QCOMPARE(calledAfter(startedWith(ExpiryPolicy::Pass), 60'000ms),
                 u"1.01 A ran out: pass; 1.02 B on the clock until 2:00"_s);
    }

    void onlyTheSlotOnTheClockRunsOut()
    {
        QCOMPARE(calledAfter(startedWith(ExpiryPolicy::Pass), 60s, u"1.02"),
                 u"refused: not_on_the_clock"_s);
        QCOMPARE(calledAfter(startedWith(ExpiryPolicy::Pass), 60s, u"9.99"),
                 u"refused: not_on_the_clock"_s);
    }

    void aPickThatWasFasterWins()
    {
        Given draft = startedWith(ExpiryPolicy::Pass).after(60s).takes(u"A", u"p1");
        QCOMPARE(draft.when(timeIsUp(u"1.01"), programItself()), u"refused: not_on_the_clock"_s);
    }

    void withoutAClockNothingRunsOut()
    {
        QCOMPARE(calledAfter(given(draftOf(u"A B")).started(), 24h),
                 u"refused: clock_still_running"_s);
    }

    void refusesWhileNothingRuns()
    {
        const Command call = timeIsUp(u"1.01");
        const IssuedCommand tooEarly{{}, programItself(), dayOne, call, {}};
        QCOMPARE(told(decide({}, tooEarly)), u"refused: not_created"_s);

        Given draft = given(aMinuteEach(draftOf(u"A B")));
        QCOMPARE(draft.when(call, programItself()), u"refused: not_started"_s);
        QCOMPARE(draft.started().paused().after(2min).when(call, programItself()),
                 u"refused: paused"_s);
        QCOMPARE(draft.resumed().takenInTurn(u"p1 p2").when(call, programItself()),
                 u"refused: completed"_s);
    }

    void aTeamThatStaysIsCalledOnceAndMayStillPick()
    {
        Given draft = startedWith(ExpiryPolicy::Nothing).ranOut();
        QVERIFY(draft.state().onTheClock->expired);
        QVERIFY(!draft.state().onTheClock->timeoutAt);
        QCOMPARE(draft.after(1h).when(timeIsUp(u"1.01"), programItself()),
                 u"refused: clock_still_running"_s);
        QCOMPARE(draft.when(pick(u"A", u"p1")),
                 u"1.01 A takes p1 as #1; 1.02 B on the clock until 62:00"_s);
    }

    void saysWhoseTimeItWas()
    {
        const auto facts = startedWith(ExpiryPolicy::Pass)
                               .takes(u"A", u"p1")
                               .after(61s)
                               .eventsWhen(timeIsUp(u"1.02"));
        const events::TimeExpired fact{SlotId(u"1.02"_s), TeamId(u"B"_s), 2, ExpiryPolicy::Pass,
                                       dayOne + 61s};
        QVERIFY(std::get<events::TimeExpired>(facts.front()) == fact);
    }

    void anAutopickKeepsItsReason()
    {
        const Choice choice{PlayerId(u"p2"_s), PickSource::Queue, {ReasonKind::Queued, 2, 0, 0}};
        const DraftState state =
            startedWith(ExpiryPolicy::Autopick)
                .after(60s)
                .did(commands::ExpireClock{SlotId(u"1.01"_s), choice}, programItself())
                .state();
        QCOMPARE(state.slots.at(0).selection->source, PickSource::Queue);
        QVERIFY(state.slots.at(0).selection->reason == choice.reason);
    }

    void aDrafterDoesNotCallTimeNorChooseForOthers()
    {
        const Given draft = startedWith(ExpiryPolicy::Autopick).after(60s);
        QCOMPARE(draft.when(timeIsUp(u"1.01", u"p5"), drafterOf(u"B")),
                 u"refused: commissioner_only"_s);
    }

    void theLastTeamMayBePassedToo()
    {
        Given draft = startedWith(ExpiryPolicy::Pass).takenInTurn(u"p1 p2");
        QCOMPARE(calledAfter(draft, 60s, u"1.03"), u"1.03 C ran out: pass"_s);
    }
};

QTEST_APPLESS_MAIN(TestClockExpiry)
#include "tst_clock_expiry.moc"
