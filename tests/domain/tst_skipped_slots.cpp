// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

Given started(QStringView teams = u"A B C", int rounds = 2)
{
    return given(aMinuteEach(draftOf(teams, rounds), ExpiryPolicy::Skip)).started();
}

QString order(const DraftState &state)
{
    QStringList slots;
    for (const int slot : state.upcoming(99))
        slots.append(state.slots.at(slot).slot.id.text());
    return slots.join(u' ');
}

} // namespace

class TestSkippedSlots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeBackAfterTheOthersOfTheRound()
    {
        Given draft = started().after(60s);
        QCOMPARE(draft.when(timeIsUp(u"1.01"), programItself()),
                 u"1.01 A ran out: skip; 1.02 B on the clock until 2:00"_s);
        draft.ranOut();
        QCOMPARE(order(draft.state()), u"1.02 1.03 1.01 2.01 2.02 2.03"_s);
        draft.takenInTurn(u"p1");
        QCOMPARE(draft.when(pick(u"C", u"p2")),
                 u"1.03 C takes p2 as #2; 1.01 A on the clock until 2:00"_s);
        QCOMPARE(draft.takes(u"C", u"p2").when(pick(u"A", u"p3")),
                 u"1.01 A takes p3 as #3; 2.01 A on the clock until 2:00"_s);
    }

    void severalComeBackInTheirOrder()
    {
        Given draft = started().ranOut().ranOut();
        QCOMPARE(order(draft.state()), u"1.03 1.01 1.02 2.01 2.02 2.03"_s);
    }

    void waitUntilTheyAreBack()
    {
        QCOMPARE(started().ranOut().when(pick(u"A", u"p1")), u"refused: not_on_the_clock"_s);
    }

    void arePassedWhenTimeRunsOutAgain()
    {
        Given draft = started().ranOut().takenInTurn(u"p1 p2").after(60s);
        QCOMPARE(draft.when(timeIsUp(u"1.01"), programItself()),
                 u"1.01 A ran out: pass; 2.01 A on the clock until 3:00"_s);
    }

    void theLastOfARoundComesBackAtOnce()
    {
        Given draft = started().takenInTurn(u"p1 p2").after(60s);
        QCOMPARE(draft.when(timeIsUp(u"1.03"), programItself()),
                 u"1.03 C ran out: skip; 1.03 C on the clock until 2:00"_s);
    }

    void comeBackInTheLastRoundToo()
    {
        Given draft = started(u"A B", 1).ranOut().takes(u"B", u"p1");
        QCOMPARE(draft.when(pick(u"A", u"p2")), u"1.01 A takes p2 as #2; completed"_s);
    }

    void anUndoPutsThemWhereTheyWere()
    {
        Given draft = started().ranOut().takenInTurn(u"p1 p2 p3");
        QCOMPARE(draft.when(commands::UndoLastPick{}),
                 u"1.01 A gives back p3; 1.01 A on the clock until 2:00"_s);
        draft.undone().undone();
        QCOMPARE(order(draft.state()), u"1.03 1.01 2.01 2.02 2.03"_s);
    }

    void aTradedOneComesBackToItsNewTeam()
    {
        Given draft = started().ranOut().did(trade(u"A", u"1.01", u"C", u"2.03"));
        QCOMPARE(draft.takes(u"B", u"p1").when(pick(u"C", u"p2")),
                 u"1.03 C takes p2 as #2; 1.01 C on the clock until 2:00"_s);
    }
};

QTEST_APPLESS_MAIN(TestSkippedSlots)
#include "tst_skipped_slots.moc"
