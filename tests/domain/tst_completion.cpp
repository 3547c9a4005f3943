// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestCompletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastPickCompletesTheDraft()
    {
        Given draft = given(aMinuteEach(draftOf(u"A B"))).after(10s).started();
        draft.after(30s).takes(u"A", u"p1").after(40s);
        const auto facts = draft.eventsWhen(pick(u"B", u"p2"));
        QCOMPARE(told(facts), u"1.02 B takes p2 as #2; completed"_s);
        const events::DraftCompleted fact{draftOf(u"A B").draft, dayOne + 80s, 70, 2};
        QVERIFY(std::get<events::DraftCompleted>(facts.back()) == fact);
    }

    void theDurationIncludesPauses()
    {
        Given draft = given(draftOf(u"A B")).started().paused().after(1h).resumed();
        draft.takes(u"A", u"p1");
        const auto facts = draft.eventsWhen(pick(u"B", u"p2"));
        QCOMPARE(std::get<events::DraftCompleted>(facts.back()).durationSec, 3600);
    }

    void afterwardsNobodyIsOnTheClock()
    {
        const DraftState state =
            given(aMinuteEach(draftOf(u"A B"))).started().takenInTurn(u"p1 p2").state();
        QCOMPARE(state.status, DraftStatus::Completed);
        QVERIFY(!state.onTheClock);
        QVERIFY(!state.pause);
        QVERIFY(state.completedAt == dayOne);
        QVERIFY(state.isComplete());
    }

    void anAutopickMayBeTheLast()
    {
        Given draft = given(aMinuteEach(draftOf(u"A B"), ExpiryPolicy::Autopick)).started();
        draft.takes(u"A", u"p1").after(60s);
        QCOMPARE(draft.when(timeIsUp(u"1.02", u"p2"), programItself()),
                 u"1.02 B ran out: autopick; 1.02 B takes p2 as #2; completed"_s);
    }

    void notWhileASlotIsOpen()
    {
        Given draft = given(aMinuteEach(draftOf(u"A B"), ExpiryPolicy::Pass)).started().ranOut();
        QCOMPARE(draft.when(pick(u"B", u"p1")), u"1.02 B takes p1 as #1"_s);
        QVERIFY(draft.takes(u"B", u"p1").state().isLive());
    }
};

QTEST_APPLESS_MAIN(TestCompletion)
#include "tst_completion.moc"
