// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

commands::CreateDraft welcoming(QStringView teams = u"A B C", int rounds = 2)
{
    commands::CreateDraft create = aMinuteEach(draftOf(teams, rounds), ExpiryPolicy::Pass);
    create.clock.picksWhilePaused = true;
    return create;
}

} // namespace

class TestPausedPicks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areRefusedWhereTheRulesDoNotWelcomeThem()
    {
        Given draft = given(aMinuteEach(draftOf(u"A B"))).started().paused();
        QCOMPARE(draft.when(pick(u"A", u"p1")), u"refused: paused"_s);
        QCOMPARE(draft.state().currentSlot(), -1);
    }

    void areMadeInTurnWithoutAClock()
    {
        Given draft = given(welcoming()).started().after(20s).paused();
        QCOMPARE(draft.when(pick(u"B", u"p1")), u"refused: not_on_the_clock"_s);
        QCOMPARE(draft.when(pick(u"A", u"p1")), u"1.01 A takes p1 as #1"_s);
        draft.takes(u"A", u"p1");
        QVERIFY(!draft.state().onTheClock);
        QCOMPARE(draft.when(pick(u"B", u"p2")), u"1.02 B takes p2 as #2"_s);
    }

    void whoIsNextHasHisWholeTimeAfterwards()
    {
        Given draft = given(welcoming()).started().after(20s).paused().takes(u"A", u"p1");
        QCOMPARE(draft.after(1h).when(commands::ResumeDraft{}),
                 u"resumed; 1.02 B on the clock until 61:20"_s);
    }

    void whoWaitsKeepsHisTimeWhileAPassedTeamPicks()
    {
        Given draft = given(welcoming()).started().ranOut().after(20s).paused().takes(u"A", u"p1");
        QCOMPARE(draft.after(40s).when(commands::ResumeDraft{}),
                 u"resumed; 1.02 B on the clock until 2:40"_s);
    }

    void mayBeTheLastOfTheDraft()
    {
        Given draft = given(welcoming(u"A B", 1)).started().paused().takes(u"A", u"p1");
        QCOMPARE(draft.when(pick(u"B", u"p2")), u"1.02 B takes p2 as #2; completed"_s);
        draft.takes(u"B", u"p2");
        QVERIFY(!draft.state().pause);
        QCOMPARE(draft.when(commands::ResumeDraft{}), u"refused: completed"_s);
    }

    void canBeTakenBack()
    {
        Given draft = given(welcoming()).started().after(20s).paused().takes(u"A", u"p1").undone();
        QCOMPARE(draft.after(1min).when(commands::ResumeDraft{}),
                 u"resumed; 1.01 A on the clock until 2:20"_s);
    }

    void aPauseThatResetsGivesTheWholeTimeBack()
    {
        commands::CreateDraft create = aMinuteEach(draftOf(u"A B"), ExpiryPolicy::Nothing);
        create.clock.onPause = PauseEffect::Reset;
        Given draft = given(create).started().after(45s);
        QCOMPARE(draft.when(commands::PauseDraft{}), u"paused by commissioner, 60000 ms left"_s);
        QCOMPARE(draft.paused().after(15s).when(commands::ResumeDraft{}),
                 u"resumed; 1.01 A on the clock until 2:00"_s);
        QCOMPARE(draft.resumed().ranOut().when(commands::PauseDraft{}),
                 u"paused by commissioner, 60000 ms left"_s);
    }

    void aPauseThatResetsGivesNoBankBack()
    {
        commands::CreateDraft create = aMinuteEach(draftOf(u"A B"));
        create.clock.onPause = PauseEffect::Reset;
        create.clock.bankSeconds = 30;
        QCOMPARE(given(create).started().after(70s).when(commands::PauseDraft{}),
                 u"bank of A used by -10000 to 20000 ms; paused by commissioner, 60000 ms left"_s);
    }
};

QTEST_APPLESS_MAIN(TestPausedPicks)
#include "tst_paused_picks.moc"
