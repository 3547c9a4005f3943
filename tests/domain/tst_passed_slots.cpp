// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

// The first round as it was due, up to the team that mattered.
commands::CreateDraft nfl2003()
{
    return aMinuteEach(withPlayers(draftInOrder(u"CIN DET HOU NYJ DAL NOR MIN JAX CAR BAL"),
                                   {u"Byron Leftwich"_s, u"Jordan Gross"_s, u"Kevin Williams"_s,
                                    u"Terrell Suggs"_s}),
                       ExpiryPolicy::Pass);
}

QString selections(const DraftState &state)
{
    QStringList picks;
    for (const int index : state.selections) {
        const SlotState &slot = state.slots.at(index);
        picks.append(u"%1 %2"_s.arg(slot.selection->overallPick).arg(slot.slot.team.text()));
    }
    return picks.join(u", "_s);
}

} // namespace

class TestPassedSlots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void minnesotaWasDueSeventhIn2003AndPickedNinth()
    {
        Given draft = given(nfl2003()).started().takenInTurn(u"p1 p2 p3 p4 p5 p6");
        draft.ranOut().takes(u"JAX", u"Byron Leftwich").takes(u"CAR", u"Jordan Gross");
        QCOMPARE(draft.when(pick(u"MIN", u"Kevin Williams")),
                 u"1.07 MIN takes Kevin Williams as #9"_s);
        draft.takes(u"MIN", u"Kevin Williams");
        QCOMPARE(draft.when(pick(u"BAL", u"Terrell Suggs")),
                 u"1.10 BAL takes Terrell Suggs as #10; completed"_s);
        QCOMPARE(selections(draft.state()),
                 u"1 CIN, 2 DET, 3 HOU, 4 NYJ, 5 DAL, 6 NOR, 7 JAX, 8 CAR, 9 MIN"_s);
    }

    void baltimoreWasDue26thIn2011AndPicked27th()
    {
        QString order;
        QString first25;
        for (int i = 1; i <= 25; ++i) {
            order += u"T%1 "_s.arg(i);
            first25 += u"p%1 "_s.arg(i);
        }
        Given draft = given(aMinuteEach(withPlayers(draftInOrder(order + u"BAL KAN NOR"_s),
                                                    {u"Jonathan Baldwin"_s, u"Jimmy Smith"_s}),
                                        ExpiryPolicy::Pass))
                          .started()
                          .takenInTurn(first25)
                          .ranOut();
        QCOMPARE(draft.when(pick(u"KAN", u"Jonathan Baldwin")),
                 u"1.27 KAN takes Jonathan Baldwin as #26; 1.28 NOR on the clock until 2:00"_s);
        draft.takes(u"KAN", u"Jonathan Baldwin");
        QCOMPARE(draft.when(pick(u"BAL", u"Jimmy Smith")), u"1.26 BAL takes Jimmy Smith as #27"_s);
    }

    void theTeamOnTheClockKeepsItsDeadlineWhileAPassedTeamPicks()
    {
        Given draft = given(nfl2003()).started().ranOut().after(20s).takes(u"CIN", u"p1");
        QCOMPARE(draft.when(timeIsUp(u"1.02"), programItself()), u"refused: clock_still_running"_s);
        QCOMPARE(draft.after(40s).when(timeIsUp(u"1.02"), programItself()),
                 u"1.02 DET ran out: pass; 1.03 HOU on the clock until 3:00"_s);
    }

    void aTeamUsesItsSlotOnTheClockBeforeTheOneItWasPassedOn()
    {
        Given draft =
            given(aMinuteEach(draftOf(u"A B", 2, u"snake"), ExpiryPolicy::Pass)).started();
        draft.takes(u"A", u"p1").ranOut(); // B is passed in the first round and due in the second
        QCOMPARE(draft.when(pick(u"B", u"p2")),
                 u"2.01 B takes p2 as #2; 2.02 A on the clock until 2:00"_s);
        draft.takes(u"B", u"p2");
        QCOMPARE(draft.when(pick(u"B", u"p3")), u"1.02 B takes p3 as #3"_s);
    }

    void theFirstOfTwoPassedSlotsIsUsedFirst()
    {
        Given draft = given(aMinuteEach(draftOf(u"A B", 2), ExpiryPolicy::Pass)).started();
        draft.ranOut().takes(u"B", u"p1").ranOut();
        QCOMPARE(draft.when(pick(u"A", u"p2")), u"1.01 A takes p2 as #2"_s);
        QCOMPARE(draft.takes(u"A", u"p2").when(pick(u"A", u"p3")), u"2.01 A takes p3 as #3"_s);
    }

    void picksAreCountedInTheirRoundByOrderOfSelection()
    {
        Given draft = given(aMinuteEach(draftOf(u"A B", 2), ExpiryPolicy::Pass)).started();
        draft.ranOut().takes(u"B", u"p1").ranOut().takes(u"A", u"p2");
        const Selection late = *draft.state().slots.at(0).selection;
        QCOMPARE(late.overallPick, 2);
        QCOMPARE(late.pick, 2);
        QCOMPARE(draft.state().slots.at(1).selection->pick, 1);
    }

    void slotsThatAreLeftAtTheEndMayStillBeUsed()
    {
        Given draft = given(aMinuteEach(draftOf(u"A B C"), ExpiryPolicy::Pass)).started();
        draft.ranOut().takes(u"B", u"p1").ranOut();
        QVERIFY(draft.state().isLive());
        QVERIFY(!draft.state().onTheClock);
        QCOMPARE(draft.when(pick(u"B", u"p2")), u"refused: not_on_the_clock"_s);
        QCOMPARE(draft.when(pick(u"C", u"p2")), u"1.03 C takes p2 as #2"_s);
        draft.after(1h).takes(u"C", u"p2");
        QCOMPARE(draft.when(pick(u"A", u"p3")), u"1.01 A takes p3 as #3; completed"_s);
    }

    void aPassedSlotIsNotDueAgain()
    {
        Given draft = given(aMinuteEach(draftOf(u"A B C"), ExpiryPolicy::Pass)).started().ranOut();
        QCOMPARE(draft.state().upcoming(5), (QList<int>{1, 2}));
        QCOMPARE(draft.state().nextDueSlot(), 1);
        QCOMPARE(draft.state().openSlotOf(TeamId(u"A"_s)), 0);
        QCOMPARE(draft.state().openSlotOf(TeamId(u"C"_s)), -1);
    }
};

QTEST_APPLESS_MAIN(TestPassedSlots)
#include "tst_passed_slots.moc"
