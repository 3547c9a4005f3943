// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsWhomATeamWants()
    {
        const auto facts = given(draftOf(u"A B")).after(2s).eventsWhen(queue(u"A", u"p3 p1"));
        const events::QueueChanged fact{TeamId(u"A"_s), idsIn<PlayerId>(u"p3 p1"), dayOne + 2s};
        QVERIFY(std::get<events::QueueChanged>(facts.front()) == fact);
    }

    void whatIsQueuedAlreadyIsNotRecordedAgain()
    {
        Given draft = given(draftOf(u"A B")).did(queue(u"A", u"p3 p1"));
        QCOMPARE(draft.when(queue(u"A", u"p3 p1")), QString());
        QCOMPARE(draft.when(queue(u"A", u"p1 p3")), u"A queues 2"_s);
        QCOMPARE(draft.when(queue(u"B", u"")), QString());
        QCOMPARE(draft.when(queue(u"A", u"")), u"A queues 0"_s);
    }

    void onlyThoseWhoAreLeftCount()
    {
        Given draft = given(draftOf(u"A B")).did(queue(u"B", u"p1 p2 p3")).started();
        draft.takes(u"A", u"p1");
        QCOMPARE(draft.state().queueLeft(TeamId(u"B"_s)), idsIn<PlayerId>(u"p2 p3"));
        QCOMPARE(draft.undone().state().queueLeft(TeamId(u"B"_s)), idsIn<PlayerId>(u"p1 p2 p3"));
        QVERIFY(draft.state().queueLeft(TeamId(u"A"_s)).isEmpty());
    }

    void mayChangeWhilePaused()
    {
        QCOMPARE(given(draftOf(u"A B")).started().paused().when(queue(u"A", u"p1")),
                 u"A queues 1"_s);
    }

    void refuses()
    {
        const IssuedCommand tooEarly{{}, commissionerWith(u"A"), dayOne, queue(u"A", u"p1"), {}};
        QCOMPARE(told(decide({}, tooEarly)), u"refused: not_created"_s);

        Given draft = given(draftOf(u"A B"));
        QCOMPARE(draft.when(queue(u"Z", u"p1")), u"refused: unknown_team"_s);
        QCOMPARE(draft.when(queue(u"A", u"p1"), drafterOf(u"B")), u"refused: not_your_team"_s);
        QCOMPARE(draft.when(queue(u"A", u"p1"), commissionerWith(u"B")),
                 u"refused: not_your_team"_s);
        QCOMPARE(draft.when(queue(u"A", u"p1 p99")), u"refused: unknown_player"_s);
        QCOMPARE(draft.when(queue(u"A", u"p1 p2 p1")), u"refused: duplicate_player"_s);
        QCOMPARE(draft.started().takenInTurn(u"p1 p2").when(queue(u"A", u"p3")),
                 u"refused: completed"_s);
    }
};

QTEST_APPLESS_MAIN(TestQueue)
#include "tst_queue.moc"
