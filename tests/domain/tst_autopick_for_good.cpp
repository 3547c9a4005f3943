// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

Given started(ExpiryPolicy policy, int after = 2)
{
    commands::CreateDraft create = aMinuteEach(draftOf(u"A B", 4), policy);
    create.clock.autopickAfter = after;
    return given(create).started();
}

const Command takeBack = commands::TakeTeamBack{TeamId(u"A"_s)};

} // namespace

class TestAutopickForGood : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsAfterSoManyExpiriesInARow_data()
    {
        QTest::addColumn<ExpiryPolicy>("policy");
        QTest::newRow("nothing") << ExpiryPolicy::Nothing;
        QTest::newRow("pass") << ExpiryPolicy::Pass;
        QTest::newRow("autopick") << ExpiryPolicy::Autopick;
        QTest::newRow("skip") << ExpiryPolicy::Skip;
    }

    void beginsAfterSoManyExpiriesInARow()
    {
        QFETCH(ExpiryPolicy, policy);
        QCOMPARE(started(policy, 1).after(60s).when(timeIsUp(u"1.01", u"p1"), programItself()),
                 u"1.01 A ran out: autopick; A on autopick after 1; 1.01 A takes p1 as #1; "
                 "1.02 B on the clock until 2:00"_s);
    }

    void countsInARow()
    {
        Given draft = started(ExpiryPolicy::Autopick).ranOut(u"p1").takes(u"B", u"p2");
        QVERIFY(!draft.state().isPickedForByProgram(TeamId(u"A"_s)));
        draft.takes(u"A", u"p3").takes(u"B", u"p4").ranOut(u"p5").takes(u"B", u"p6");
        QVERIFY(!draft.state().isPickedForByProgram(TeamId(u"A"_s))); // it picked in between
        draft.ranOut(u"p7");
        QVERIFY(draft.state().isPickedForByProgram(TeamId(u"A"_s)));
        QVERIFY(!draft.state().isRunByProgram(TeamId(u"A"_s)));
        QVERIFY(!draft.state().isPickedForByProgram(TeamId(u"B"_s)));
    }

    void beginsWithoutAPickWhereNobodyIsLeftToTake()
    {
        QCOMPARE(started(ExpiryPolicy::Pass, 1).after(60s).when(timeIsUp(u"1.01"), programItself()),
                 u"1.01 A ran out: pass; A on autopick after 1; 1.02 B on the clock until 2:00"_s);
    }

    void isSaidOnce()
    {
        Given draft = started(ExpiryPolicy::Pass, 1).ranOut(u"p1").takes(u"B", u"p2").after(60s);
        QCOMPARE(draft.when(timeIsUp(u"2.01", u"p3"), programItself()),
                 u"2.01 A ran out: pass; 2.02 B on the clock until 3:00"_s);
    }

    void letsThePersonPickAllTheSame()
    {
        Given draft = started(ExpiryPolicy::Pass, 1).ranOut(u"p1").takes(u"B", u"p2");
        QCOMPARE(draft.when(pick(u"A", u"p3"), drafterOf(u"A")),
                 u"2.01 A takes p3 as #3; 2.02 B on the clock until 2:00"_s);
    }

    void endsWhenTheTeamIsTakenBack()
    {
        Given draft =
            started(ExpiryPolicy::Autopick).ranOut(u"p1").takes(u"B", u"p2").ranOut(u"p3");
        QCOMPARE(draft.when(takeBack, drafterOf(u"A")), u"A off autopick"_s);
        QCOMPARE(draft.when(takeBack, commissionerWith({})), u"A off autopick"_s);
        draft.did(takeBack);
        QVERIFY(!draft.state().isPickedForByProgram(TeamId(u"A"_s)));
        draft.takes(u"B", u"p4").ranOut(u"p5");
        QVERIFY(!draft.state().isPickedForByProgram(TeamId(u"A"_s))); // counted anew
    }

    void neverBeginsForAProgramsTeamOrWhereTheRulesDoNotSay()
    {
        QCOMPARE(started(ExpiryPolicy::Pass, 0).after(60s).when(timeIsUp(u"1.01"), programItself()),
                 u"1.01 A ran out: pass; 1.02 B on the clock until 2:00"_s);
        commands::CreateDraft create = aMinuteEach(draftOf(u"A B"), ExpiryPolicy::Pass);
        create.clock.autopickAfter = 1;
        create.seats.clear();
        QCOMPARE(given(create).started().after(60s).when(timeIsUp(u"1.01"), programItself()),
                 u"1.01 A ran out: pass; 1.02 B on the clock until 2:00"_s);
    }

    void refusesToTakeBackWhatIsNotGivenAway()
    {
        Given draft = started(ExpiryPolicy::Pass, 1);
        QCOMPARE(draft.when(takeBack), u"refused: not_on_autopick"_s);
        QCOMPARE(draft.when(commands::TakeTeamBack{TeamId(u"Z"_s)}), u"refused: unknown_team"_s);
        draft.ranOut(u"p1");
        QCOMPARE(draft.when(takeBack, drafterOf(u"B")), u"refused: not_your_team"_s);
        const IssuedCommand early{{}, commissionerWith({}), dayOne, takeBack, {}};
        QCOMPARE(told(decide({}, early)), u"refused: not_created"_s);
        draft.takenInTurn(u"p2 p3 p4 p5 p6 p7 p8");
        QCOMPARE(draft.when(takeBack), u"refused: completed"_s);
    }

    void hasLimits()
    {
        commands::CreateDraft create = aMinuteEach(draftOf(u"A B"));
        for (const int after : {-1, ClockRules::mostExpiries + 1}) {
            create.clock.autopickAfter = after;
            QCOMPARE(told(decide({}, {{}, commissionerWith({}), dayOne, create, {}})),
                     u"refused: autopick_out_of_range"_s);
        }
    }
};

QTEST_APPLESS_MAIN(TestAutopickForGood)
#include "tst_autopick_for_good.moc"
