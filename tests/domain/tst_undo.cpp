// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

const Command undo = commands::UndoLastPick{};

Given startedWith(ExpiryPolicy policy)
{
    return given(aMinuteEach(draftOf(u"A B C", 2), policy)).started();
}

} // namespace

class TestUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsTheTeamBackOnTheClockWithItsWholeTime()
    {
        Given draft = startedWith(ExpiryPolicy::Pass).after(50s).takes(u"A", u"p1").after(10s);
        QCOMPARE(draft.when(undo), u"1.01 A gives back p1; 1.01 A on the clock until 2:00"_s);
        draft.undone();
        QVERIFY(!draft.state().isTaken(PlayerId(u"p1"_s)));
        QCOMPARE(draft.state().picksMade(), 0);
        QCOMPARE(draft.when(pick(u"A", u"p1")),
                 u"1.01 A takes p1 as #1; 1.02 B on the clock until 2:00"_s);
    }

    void saysWhatWasTakenBackAndWhy()
    {
        const auto facts = startedWith(ExpiryPolicy::Pass)
                               .takenInTurn(u"p1 p2")
                               .after(3s)
                               .eventsWhen(commands::UndoLastPick{u"wrong player"_s});
        const events::PickUndone fact{SlotId(u"1.02"_s), PlayerId(u"p2"_s), TeamId(u"B"_s), 2,
                                      u"wrong player"_s, dayOne + 3s};
        QVERIFY(std::get<events::PickUndone>(facts.front()) == fact);
    }

    void goesBackPickByPickToTheFirst()
    {
        Given draft = startedWith(ExpiryPolicy::Pass).takenInTurn(u"p1 p2 p3 p4");
        QCOMPARE(draft.when(undo), u"2.01 A gives back p4; 2.01 A on the clock until 1:00"_s);
        draft.undone().undone();
        QCOMPARE(draft.when(undo), u"1.02 B gives back p2; 1.02 B on the clock until 1:00"_s);
        draft.undone().undone();
        QCOMPARE(draft.when(undo), u"refused: nothing_to_undo"_s);
        QCOMPARE(draft.when(pick(u"A", u"p4")),
                 u"1.01 A takes p4 as #1; 1.02 B on the clock until 1:00"_s);
    }

    void ofAPassedSlotLeavesTheClockAlone()
    {
        Given draft = startedWith(ExpiryPolicy::Pass).ranOut().takes(u"A", u"p1").after(20s);
        QCOMPARE(draft.when(undo), u"1.01 A gives back p1"_s);
        draft.undone();
        QVERIFY(draft.state().onTheClock->timeoutAt == dayOne + 2min);
        QCOMPARE(draft.when(pick(u"A", u"p2")), u"1.01 A takes p2 as #1"_s);
    }

    void ofADuePickLeavesLaterPassesAsTheyAre()
    {
        Given draft = startedWith(ExpiryPolicy::Pass).takes(u"A", u"p1").ranOut();
        QCOMPARE(draft.when(undo), u"1.01 A gives back p1; 1.01 A on the clock until 2:00"_s);
        QCOMPARE(draft.undone().when(pick(u"A", u"p1")),
                 u"1.01 A takes p1 as #1; 1.03 C on the clock until 2:00"_s);
    }

    void whenEverySlotWasPassedOrUsed()
    {
        Given draft = given(aMinuteEach(draftOf(u"A B"), ExpiryPolicy::Pass)).started();
        draft.takes(u"A", u"p1").ranOut();
        QVERIFY(!draft.state().onTheClock);
        QCOMPARE(draft.when(undo), u"1.01 A gives back p1; 1.01 A on the clock until 2:00"_s);
    }

    void whilePausedTellsNobodyToHurry()
    {
        Given draft = startedWith(ExpiryPolicy::Pass).takes(u"A", u"p1").after(20s).paused();
        QCOMPARE(draft.when(undo), u"1.01 A gives back p1"_s);
        draft.undone();
        QVERIFY(!draft.state().onTheClock);
        QCOMPARE(draft.when(commands::ResumeDraft{}), u"resumed; 1.01 A on the clock until 1:20"_s);
        QCOMPARE(draft.resumed().when(pick(u"A", u"p1")),
                 u"1.01 A takes p1 as #1; 1.02 B on the clock until 1:20"_s);
    }

    void ofAPassedSlotWhilePausedKeepsTheFrozenTime()
    {
        Given draft = startedWith(ExpiryPolicy::Pass).ranOut().takes(u"A", u"p1").after(20s);
        draft.paused().undone();
        QCOMPARE(draft.when(commands::ResumeDraft{}), u"resumed; 1.02 B on the clock until 2:00"_s);
    }

    void takesATeamWhoseTimeIsOverOffTheClock()
    {
        Given draft = startedWith(ExpiryPolicy::Nothing).takes(u"A", u"p1").ranOut();
        QCOMPARE(draft.when(undo), u"1.01 A gives back p1; 1.01 A on the clock until 2:00"_s);
        draft.undone();
        QVERIFY(!draft.state().onTheClock->expired);
        QCOMPARE(draft.when(pick(u"A", u"p1")),
                 u"1.01 A takes p1 as #1; 1.02 B on the clock until 2:00"_s);
    }

    void ofATradedSlotGivesItBackToItsNewOwner()
    {
        Given draft = startedWith(ExpiryPolicy::Pass);
        draft.did(trade(u"A", u"1.01", u"C", u"1.03")).takes(u"C", u"p1");
        QCOMPARE(draft.when(undo), u"1.01 C gives back p1; 1.01 C on the clock until 1:00"_s);
    }

    void afterATradeLeavesTheTradeStanding()
    {
        Given draft = startedWith(ExpiryPolicy::Pass).takes(u"A", u"p1");
        draft.did(trade(u"B", u"1.02", u"C", u"1.03"));
        QCOMPARE(draft.when(undo), u"1.01 A gives back p1; 1.01 A on the clock until 1:00"_s);
        QCOMPARE(draft.undone().when(pick(u"A", u"p1")),
                 u"1.01 A takes p1 as #1; 1.02 C on the clock until 1:00"_s);
    }

    void refuses()
    {
        const IssuedCommand tooEarly{{}, commissionerWith({}), dayOne, undo, {}};
        QCOMPARE(told(decide({}, tooEarly)), u"refused: not_created"_s);

        Given draft = given(draftOf(u"A B"));
        QCOMPARE(draft.when(undo), u"refused: not_started"_s);
        QCOMPARE(draft.started().when(undo), u"refused: nothing_to_undo"_s);
        QCOMPARE(draft.when(undo, drafterOf(u"A B")), u"refused: commissioner_only"_s);
        QCOMPARE(draft.takenInTurn(u"p1 p2").when(undo), u"refused: completed"_s);
    }
};

QTEST_APPLESS_MAIN(TestUndo)
#include "tst_undo.moc"
