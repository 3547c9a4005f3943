// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestPick : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesThePlayerAndTheNextTeamIsOnTheClock()
    {
        QCOMPARE(given(aMinuteEach(draftOf(u"A B C"))).started().after(20s).when(pick(u"A", u"p3")),
                 u"1.01 A takes p3 as #1; 1.02 B on the clock until 1:20"_s);
    }

    void saysEverythingThatWasTrueThen()
    {
        const auto facts = given(draftOf(u"A B", 2, u"snake"))
                               .started()
                               .takenInTurn(u"p1 p2")
                               .after(7s)
                               .eventsWhen(pick(u"B", u"p4"));
        const events::PickMade fact{
            SlotId(u"2.01"_s), PlayerId(u"p4"_s), TeamId(u"B"_s),      2,  1,          3,
            u"Player 4"_s,     u"Team B"_s,       PickSource::Drafter, {}, dayOne + 7s};
        QVERIFY(std::get<events::PickMade>(facts.front()) == fact);
    }

    void refusesWhoMayNot_data()
    {
        QTest::addColumn<QString>("team");
        QTest::addColumn<QString>("player");
        QTest::addColumn<QString>("why");
        QTest::newRow("not on the clock") << u"C"_s << u"p2"_s << u"refused: not_on_the_clock"_s;
        QTest::newRow("somebody taken") << u"B"_s << u"p1"_s << u"refused: player_taken"_s;
        QTest::newRow("nobody known") << u"B"_s << u"p99"_s << u"refused: unknown_player"_s;
        QTest::newRow("no team of the draft") << u"Z"_s << u"p2"_s << u"refused: unknown_team"_s;
    }

    void refusesWhoMayNot()
    {
        QFETCH(QString, team);
        QFETCH(QString, player);
        QFETCH(QString, why);
        const Given draft = given(draftOf(u"A B C")).started().takes(u"A", u"p1");
        QCOMPARE(draft.when(pick(team, player)), why);
    }

    void refusesBeforeBetweenAndAfter()
    {
        const Command wish = pick(u"A", u"p1");
        const IssuedCommand tooEarly{{}, commissionerWith(u"A"), dayOne, wish, {}};
        QCOMPARE(told(decide({}, tooEarly)), u"refused: not_created"_s);

        Given draft = given(draftOf(u"A B"));
        QCOMPARE(draft.when(wish), u"refused: not_started"_s);
        QCOMPARE(draft.started().paused().when(wish), u"refused: paused"_s);
        QCOMPARE(draft.resumed().takenInTurn(u"p1 p2").when(pick(u"A", u"p3")),
                 u"refused: completed"_s);
    }

    void onlyWhoSitsAtATeamOrTheProgramSpeaksForIt()
    {
        const Given draft = given(draftOf(u"A B")).started();
        const Command wish = pick(u"A", u"p1");
        const QString done = u"1.01 A takes p1 as #1; 1.02 B on the clock"_s;
        QCOMPARE(draft.when(wish, drafterOf(u"A")), done);
        QCOMPARE(draft.when(wish, programItself()), done);
        QCOMPARE(draft.when(wish, drafterOf(u"B")), u"refused: not_your_team"_s);
        QCOMPARE(draft.when(wish, commissionerWith(u"B")), u"refused: not_your_team"_s);
    }

    void onlyTheProgramSaysHowItChose()
    {
        const PickReason reason{ReasonKind::FillsNeed, 3, 1, 870};
        const Command wish =
            commands::MakePick{TeamId(u"A"_s), PlayerId(u"p1"_s), PickSource::Gm, reason};
        const auto sourceIn = [](const DraftState &state) { return state.slots.at(0).selection; };

        const auto byProgram =
            sourceIn(given(draftOf(u"A B")).started().did(wish, programItself()).state());
        QCOMPARE(byProgram->source, PickSource::Gm);
        QVERIFY(byProgram->reason == reason);

        const auto byPerson =
            sourceIn(given(draftOf(u"A B")).started().did(wish, drafterOf(u"A")).state());
        QCOMPARE(byPerson->source, PickSource::Drafter);
        QVERIFY(byPerson->reason == PickReason{});
    }

    void aPickThatCameJustInTimeCounts()
    {
        // The time is over, but nobody has called it yet.
        QCOMPARE(given(aMinuteEach(draftOf(u"A B"), ExpiryPolicy::Pass))
                     .started()
                     .after(61s)
                     .when(pick(u"A", u"p1")),
                 u"1.01 A takes p1 as #1; 1.02 B on the clock until 2:01"_s);
    }
};

QTEST_APPLESS_MAIN(TestPick)
#include "tst_pick.moc"
