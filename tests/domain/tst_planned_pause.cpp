// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

commands::CreateDraft pausing(const QList<int> &rounds, const QList<int> &picks = {})
{
    commands::CreateDraft create = aMinuteEach(draftOf(u"A B", 3), ExpiryPolicy::Pass);
    create.clock.pauseBeforeRounds = rounds;
    create.clock.pauseBeforePicks = picks;
    return create;
}

const Command resumeNow = commands::ResumeDraft{};

} // namespace

class TestPlannedPause : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBeforeTheRound()
    {
        Given draft = given(pausing({2})).started().takes(u"A", u"p1");
        QCOMPARE(draft.when(pick(u"B", u"p2")),
                 u"1.02 B takes p2 as #2; paused by scheduled, no clock before 2.01"_s);
        draft.takes(u"B", u"p2").after(10min);
        QCOMPARE(draft.when(resumeNow), u"resumed; 2.01 A on the clock until 11:00"_s);
        draft.resumed().takes(u"A", u"p3");
        QVERIFY(draft.state().isLive());
    }

    void comesBeforeThePick()
    {
        Given draft = given(pausing({}, {4})).started().takenInTurn(u"p1 p2");
        QCOMPARE(draft.when(pick(u"A", u"p3")),
                 u"2.01 A takes p3 as #3; paused by scheduled, no clock before 2.02"_s);
    }

    void comesOnceWhereARoundAndAPickMeet()
    {
        Given draft = given(pausing({2}, {3})).started().takenInTurn(u"p1 p2").resumed();
        QCOMPARE(draft.state().slotOnTheClock()->slot.id, SlotId(u"2.01"_s));
    }

    void comesAfterAnExpiryToo()
    {
        Given draft = given(pausing({2})).started().takes(u"A", u"p1").after(60s);
        QCOMPARE(draft.when(timeIsUp(u"1.02"), programItself()),
                 u"1.02 B ran out: pass; paused by scheduled, no clock before 2.01"_s);
    }

    void doesNotComeAgainAfterAnUndo()
    {
        Given draft = given(pausing({2})).started().takenInTurn(u"p1 p2").undone().resumed();
        QCOMPARE(draft.when(pick(u"B", u"p2")),
                 u"1.02 B takes p2 as #2; 2.01 A on the clock until 1:00"_s);
    }

    void doesNotComeAgainWherePicksWentOnInAPause()
    {
        commands::CreateDraft create = pausing({2});
        create.clock.picksWhilePaused = true;
        Given draft = given(create).started().paused().takes(u"A", u"p1").takes(u"B", u"p2");
        draft.takes(u"A", u"p3").resumed();
        QCOMPARE(draft.when(pick(u"B", u"p4")),
                 u"2.02 B takes p4 as #4; 3.01 A on the clock until 1:00"_s);
    }

    void namesWhoWaits()
    {
        const DraftState state = given(pausing({2})).started().takenInTurn(u"p1 p2").state();
        QCOMPARE(state.pause->reason, PauseReason::Scheduled);
        QCOMPARE(state.pause->slotIndex, -1);
        QCOMPARE(state.nextDueSlot(), 2);
    }

    void mustBeInTheDraft_data()
    {
        QTest::addColumn<QList<int>>("rounds");
        QTest::addColumn<QList<int>>("picks");
        QTest::newRow("the first round") << QList{1} << QList<int>();
        QTest::newRow("a round too many") << QList{2, 4} << QList<int>();
        QTest::newRow("the first pick") << QList<int>() << QList{1};
        QTest::newRow("a pick too many") << QList<int>() << QList{7};
    }

    void mustBeInTheDraft()
    {
        QFETCH(QList<int>, rounds);
        QFETCH(QList<int>, picks);
        QCOMPARE(told(decide({}, {{}, commissionerWith({}), dayOne, pausing(rounds, picks), {}})),
                 u"refused: pause_not_in_draft"_s);
    }
};

QTEST_APPLESS_MAIN(TestPlannedPause)
#include "tst_planned_pause.moc"
