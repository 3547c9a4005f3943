// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analytics/position_runs.h"
#include "analytics/selections.h"
#include "analytics/time_on_the_clock.h"
#include "analytics/value_against_rank.h"
#include "support/scripted_room.h"

#include <QTest>

using namespace warroom;
using namespace warroom::testing;
using namespace std::chrono_literals;

class TestMeasures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clockTimeIsFromTheStartOfAPickToItsEnd();
    void aPauseDoesNotCountAsTimeOnTheClock();
    void aTradeOnTheClockDoesNotStartAnew();
    void anUndonePickIsForgottenWithItsTime();
    void aCorrectedPickIsMeasuredAsItIsNow();
    void aPickThatIsOpenAgainIsNotMeasured();
    void aPassedTeamUsedItsWholeTime();
    void onlyWhatIsHandedInIsMeasured();
    void countsRiseWithEachPlayerTaken();
    void aRunIsFourOfSeven_data();
    void aRunIsFourOfSeven();
    void aRunIsOnlyGoingOnAtItsLastPick();
    void whoFellIsASteal();
};

namespace {

/// A room whose draft is under way, where players of these positions are on offer in this order.
struct Room : ScriptedRoom {
    explicit Room(const QStringList &positions = {}, int seconds = 60)
        : ScriptedRoom(draftOf(positions, seconds))
    {
        play(commands::StartDraft{});
    }

    static commands::CreateDraft draftOf(const QStringList &positions, int seconds)
    {
        commands::CreateDraft create = smallDraft(4, 5);
        create.clock.secondsByRound = {seconds};
        create.clock.graceMs = 0;
        create.clock.expiry = ExpiryPolicy::Pass;
        for (qsizetype i = 0; i < positions.size(); ++i)
            create.players[i].position = positions.at(i);
        return create;
    }

    QList<analytics::ClockTime> times() const
    {
        return analytics::timeOnTheClock(history().events());
    }
};

QStringList letters(const QString &row)
{
    static const QHash<QChar, QString> names{
        {u'q', u"QB"_s}, {u'w', u"WR"_s}, {u'o', u"OT"_s}, {u't', u"T"_s}, {u'?', u"XX"_s}};
    QStringList positions;
    for (const QChar letter : row)
        positions.append(names.value(letter));
    return positions;
}

} // namespace

void TestMeasures::clockTimeIsFromTheStartOfAPickToItsEnd()
{
    Room room;
    room.pickBest(10s);
    room.pickBest(30s);
    const auto times = room.times();
    QCOMPARE(times.size(), 2);
    QCOMPARE(times.at(0),
             (analytics::ClockTime{SlotId(u"1.01"_s), 1, 1, PlayerId(u"p1"_s), TeamId(u"A"_s),
                                   u"QB"_s, 10s}));
    QCOMPARE(times.at(1).used, Milliseconds(30s));
    QCOMPARE(analytics::meanTime(times), Milliseconds(20s));
    QCOMPARE(analytics::meanTime({}), Milliseconds(0));
}

void TestMeasures::aPauseDoesNotCountAsTimeOnTheClock()
{
    Room room;
    room.wait(10s);
    room.play(commands::PauseDraft{});
    room.wait(3600s);
    room.play(commands::ResumeDraft{});
    room.pickBest(5s);
    QCOMPARE(room.times().first().used, Milliseconds(15s));
}

void TestMeasures::aTradeOnTheClockDoesNotStartAnew()
{
    Room room;
    room.wait(10s);
    const Trade trade{
        TradeId(u"t"_s),
        {{TeamId(u"A"_s), {SlotId(u"1.01"_s)}}, {TeamId(u"B"_s), {SlotId(u"1.02"_s)}}}};
    QVERIFY(room.play(commands::ExecuteTrade{trade}).accepted);
    room.pickBest(5s);
    QCOMPARE(room.times().first().used, Milliseconds(15s));
    QCOMPARE(room.times().first().team, TeamId(u"B"_s));
}

void TestMeasures::anUndonePickIsForgottenWithItsTime()
{
    Room room;
    room.pickBest(10s);
    room.wait(20s);
    room.play(commands::UndoLastPick{});
    QCOMPARE(room.times().size(), 0);
    room.pickBest(7s);
    room.pickBest(8s);
    QCOMPARE(room.times().at(0).used, Milliseconds(7s));
    QCOMPARE(room.times().at(1).used, Milliseconds(8s));
}

void TestMeasures::aCorrectedPickIsMeasuredAsItIsNow()
{
    Room room;
    room.pickBest(10s);
    room.pickBest(20s);
    const commands::CorrectPick swap{SlotId(u"1.01"_s),
                                     PlayerId(u"p2"_s),
                                     TeamId(u"C"_s),
                                     commands::CorrectionConflict::Swap,
                                     {}};
    QVERIFY(room.play(swap).accepted);
    const auto taken = analytics::playersTaken(room.history().events());
    QCOMPARE(taken.size(), 2);
    QCOMPARE(taken.at(0),
             (analytics::PlayerTaken{SlotId(u"1.01"_s), 1, 1, TeamId(u"C"_s), PlayerId(u"p2"_s),
                                     u"WR"_s, 2}));
    QCOMPARE(taken.at(1),
             (analytics::PlayerTaken{SlotId(u"1.02"_s), 2, 1, TeamId(u"B"_s), PlayerId(u"p1"_s),
                                     u"QB"_s, 1}));
    const auto times = room.times();
    QCOMPARE(times.at(0),
             (analytics::ClockTime{SlotId(u"1.01"_s), 1, 1, PlayerId(u"p2"_s), TeamId(u"C"_s),
                                   u"WR"_s, 10s}));
    QCOMPARE(times.at(1).player, PlayerId(u"p1"_s));
    QCOMPARE(times.at(1).position, u"QB"_s);
}

void TestMeasures::aPickThatIsOpenAgainIsNotMeasured()
{
    Room room;
    room.pickBest(10s);
    room.pickBest(20s);
    room.pickBest(30s);
    const commands::CorrectPick reopen{
        SlotId(u"1.01"_s), PlayerId(u"p2"_s), {}, commands::CorrectionConflict::Reopen, {}};
    QVERIFY(room.play(reopen).accepted);
    QCOMPARE(room.times().size(), 2);
    QCOMPARE(room.times().at(1).slot, SlotId(u"1.03"_s));
    room.play(commands::UndoLastPick{});
    const auto taken = analytics::playersTaken(room.history().events());
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().player, PlayerId(u"p2"_s));
}

void TestMeasures::aPassedTeamUsedItsWholeTime()
{
    Room room({}, 60);
    room.wait(60s);
    QVERIFY(room.play(commands::ExpireClock{SlotId(u"1.01"_s), {}}).accepted);
    room.pickBest(9s);
    room.wait(100s);
    room.play(commands::MakePick{TeamId(u"A"_s), PlayerId(u"p2"_s), PickSource::Gm, {}});
    QCOMPARE(room.times().size(), 2);
    QCOMPARE(room.times().at(0).used, Milliseconds(9s));
    QCOMPARE(room.times().at(1).slot, SlotId(u"1.01"_s));
    QCOMPARE(room.times().at(1).used, Milliseconds(60s));
}

void TestMeasures::onlyWhatIsHandedInIsMeasured()
{
    Room room;
    room.pickBest();
    const auto versionThen = static_cast<std::size_t>(room.history().size());
    room.pickBest();
    const auto past = std::span(room.history().events()).first(versionThen);
    QCOMPARE(analytics::timeOnTheClock(past).size(), 1);
    QCOMPARE(analytics::playersTaken(past).size(), 1);
    QCOMPARE(analytics::playersTaken(room.history().events()).size(), 2);
}

void TestMeasures::countsRiseWithEachPlayerTaken()
{
    Room room(letters(u"qwt?o"_s));
    for (int i = 0; i < 5; ++i)
        room.pickBest();
    using analytics::PositionCount;
    const QList<PositionCount> expected{{PositionGroup::QB, {1, 1, 1, 1, 1}},
                                        {PositionGroup::WR, {0, 1, 1, 1, 1}},
                                        {PositionGroup::OT, {0, 0, 1, 1, 2}}};
    QCOMPARE(analytics::positionCounts(room.history().events()), expected);
}

void TestMeasures::aRunIsFourOfSeven_data()
{
    QTest::addColumn<QString>("picks");
    QTest::addColumn<QList<int>>("run"); // first pick, last pick, taken
    QTest::newRow("three are none") << u"oooqqq"_s << QList<int>{};
    QTest::newRow("four in a row") << u"oooo"_s << QList<int>{1, 4, 4};
    QTest::newRow("four of seven") << u"qowoqoo"_s << QList<int>{2, 7, 4};
    QTest::newRow("four of eight are none") << u"oowqwqoo"_s << QList<int>{};
    QTest::newRow("it goes on") << u"ooooqwoqo"_s << QList<int>{1, 9, 6};
    QTest::newRow("two names, one group") << u"otot"_s << QList<int>{1, 4, 4};
    QTest::newRow("unknown positions run nowhere") << u"????"_s << QList<int>{};
}

void TestMeasures::aRunIsFourOfSeven()
{
    QFETCH(QString, picks);
    QFETCH(QList<int>, run);
    Room room(letters(picks));
    for (qsizetype i = 0; i < picks.size(); ++i)
        room.pickBest();
    QList<int> found;
    for (const analytics::PositionRun &each : analytics::positionRuns(room.history().events()))
        found << each.firstPick << each.lastPick << each.taken;
    QCOMPARE(found, run);
}

void TestMeasures::aRunIsOnlyGoingOnAtItsLastPick()
{
    Room room(letters(u"ooooq"_s));
    for (int i = 0; i < 4; ++i)
        room.pickBest();
    QCOMPARE(analytics::runGoingOn(room.history().events())->group, PositionGroup::OT);
    room.pickBest();
    QVERIFY(!analytics::runGoingOn(room.history().events()));
}

void TestMeasures::whoFellIsASteal()
{
    Room room;
    room.pick(PlayerId(u"p5"_s));
    room.pick(PlayerId(u"p1"_s));
    const auto values = analytics::valueAgainstRank(room.history().events());
    QCOMPARE(values.size(), 2);
    QCOMPARE(values.at(0).value, -4);
    QCOMPARE(values.at(1).value, 1);
    QCOMPARE(values.at(1).taken.player, PlayerId(u"p1"_s));

    const auto far = analytics::reachesAndSteals(room.history().events(), 4);
    QCOMPARE(far.size(), 1);
    QCOMPARE(far.at(0).value, -4);
    QVERIFY(analytics::reachesAndSteals(room.history().events(), 5).isEmpty());
    QCOMPARE(analytics::reachesAndSteals(room.history().events(), 1).size(), 2);
}

QTEST_GUILESS_MAIN(TestMeasures)
#include "tst_measures.moc"
