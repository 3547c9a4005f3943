// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/candidates.h"
#include "domain/roster_fit.h"
#include "support/given.h"
#include "support/rosters.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

/// "RB RB WR" put on \a roster one after the other, then told place by place.
QString placed(const RosterRules &roster, QStringView positions)
{
    RosterFit fit(roster);
    int number = 0;
    for (const QStringView position : positions.split(u' ', Qt::SkipEmptyParts))
        fit.add(PlayerId(u"%1%2"_s.arg(position).arg(++number)), position.toString());
    QStringList told;
    for (const RosterPlace &place : fit.places()) {
        const QString name = place.spot < 0 ? u"bench"_s : roster.spots.at(place.spot).name;
        told.append(name + u':' + (place.player.isEmpty() ? u"-"_s : place.player.text()));
    }
    for (const PlayerId &player : fit.withoutPlace())
        told.append(u"none:"_s + player.text());
    return told.join(u' ');
}

QString objectionAfter(const RosterRules &roster, QStringView positions, const QString &next)
{
    RosterFit fit(roster);
    for (const QStringView position : positions.split(u' ', Qt::SkipEmptyParts))
        fit.add(PlayerId(u"somebody"_s), position.toString());
    const auto objection = fit.objectionTo(next);
    return objection ? enumName(*objection) : u"fits"_s;
}

/// Two teams, three rounds, QB or WR only: odd ranks are QB.
commands::CreateDraft quarterbacksAndReceivers(const RosterRules &roster)
{
    commands::CreateDraft create = draftOf(u"A B", 3);
    for (Player &player : create.players)
        player.position = player.rank % 2 == 1 ? u"QB"_s : u"WR"_s;
    create.roster = roster;
    return create;
}

} // namespace

class TestRosterFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesPlayers_data()
    {
        QTest::addColumn<QString>("roster");
        QTest::addColumn<QString>("players");
        QTest::addColumn<QString>("places");
        QTest::newRow("his own place first") << u"FLEX=RB/WR RB"_s << u"RB"_s << u"FLEX:- RB:RB1"_s;
        QTest::newRow("then the flex") << u"FLEX=RB/WR RB"_s << u"RB RB"_s << u"FLEX:RB2 RB:RB1"_s;
        QTest::newRow("the bench last") << u"QB bench"_s << u"QB QB"_s << u"QB:QB1 bench:QB2"_s;
        QTest::newRow("one makes room for another")
            << u"QB SUPER=QB/WR FLEX=WR/RB"_s << u"WR QB QB"_s << u"QB:QB3 SUPER:QB2 FLEX:WR1"_s;
        QTest::newRow("a chain of two moves")
            << u"A=QB/RB B=RB/WR C=WR/TE"_s << u"QB RB WR"_s << u"A:QB1 B:RB2 C:WR3"_s;
        QTest::newRow("nobody loses his place to who fits nowhere")
            << u"QB"_s << u"QB QB"_s << u"QB:QB1 none:QB2"_s;
        QTest::newRow("a group counts as one position") << u"IOL"_s << u"OG"_s << u"IOL:OG1"_s;
        QTest::newRow("a position no table knows") << u"DST"_s << u"dst"_s << u"DST:dst1"_s;
    }
    void placesPlayers()
    {
        QFETCH(QString, roster);
        QFETCH(QString, players);
        QFETCH(QString, places);
        QCOMPARE(placed(rosterOf(roster), players), places);
    }

    void saysWhichRuleIsBroken_data()
    {
        QTest::addColumn<QString>("roster");
        QTest::addColumn<QString>("has");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("answer");
        QTest::newRow("room left") << u"QB RB"_s << u"QB"_s << u"RB"_s << u"fits"_s;
        QTest::newRow("no room") << u"QB RB"_s << u"QB"_s << u"QB"_s << u"player_does_not_fit"_s;
        QTest::newRow("room after a move")
            << u"SUPER=QB/WR FLEX=WR/RB"_s << u"WR"_s << u"QB"_s << u"fits"_s;
        QTest::newRow("limit") << u"bench bench bench QB<2"_s << u"QB QB"_s << u"QB"_s
                               << u"position_full"_s;
        QTest::newRow("limit of another")
            << u"bench bench bench QB<2"_s << u"QB QB"_s << u"RB"_s << u"fits"_s;
        QTest::newRow("limits alone make no places")
            << u"QB<1"_s << u"RB RB RB"_s << u"RB"_s << u"fits"_s;
        QTest::newRow("limit of a group")
            << u"bench bench IOL<1"_s << u"C"_s << u"OG"_s << u"position_full"_s;
        QTest::newRow("no rules") << u""_s << u"QB QB"_s << u"QB"_s << u"fits"_s;
    }
    void saysWhichRuleIsBroken()
    {
        QFETCH(QString, roster);
        QFETCH(QString, has);
        QFETCH(QString, next);
        QFETCH(QString, answer);
        QCOMPARE(objectionAfter(rosterOf(roster), has, next), answer);
    }

    void aPickThatCanNeverFitIsRefused()
    {
        const auto draft = quarterbacksAndReceivers(rosterOf(u"QB WR WR"));
        const Given before = given(draft).started().takes(u"A", u"p1").takes(u"B", u"p2");
        QCOMPARE(before.when(pick(u"A", u"p3")), u"refused: player_does_not_fit"_s);
        QVERIFY(before.when(pick(u"A", u"p4")).startsWith(u"2.01 A takes p4"_s));
    }

    void noMoreOfAPositionThanAllowed()
    {
        const auto draft = quarterbacksAndReceivers(rosterOf(u"bench bench bench QB<1"));
        const Given before = given(draft).started().takes(u"A", u"p1").takes(u"B", u"p2");
        QCOMPARE(before.when(pick(u"A", u"p3")), u"refused: position_full"_s);
    }

    void theClockTakesNobodyWhoDoesNotFit()
    {
        const auto draft =
            aMinuteEach(quarterbacksAndReceivers(rosterOf(u"QB WR WR")), ExpiryPolicy::Autopick);
        Given before = given(draft).started().takes(u"A", u"p1").takes(u"B", u"p2");
        before.after(1min);
        QCOMPARE(before.when(timeIsUp(u"2.01", u"p3"), programItself()),
                 u"2.01 A ran out: nothing"_s);
    }

    void whereNobodyLeftFitsAnybodyMayBeTaken()
    {
        auto draft = quarterbacksAndReceivers(rosterOf(u"QB WR WR"));
        for (Player &player : draft.players)
            player.position = u"QB"_s;
        const Given before = given(draft).started().takes(u"A", u"p1").takes(u"B", u"p2");
        QVERIFY(before.when(pick(u"A", u"p3")).startsWith(u"2.01 A takes p3"_s));
    }

    void needsRoomForAWholeDraft_data()
    {
        QTest::addColumn<QString>("roster");
        QTest::addColumn<QString>("answer");
        QTest::newRow("as many as picks") << u"QB WR bench"_s << u"created"_s;
        QTest::newRow("too few") << u"QB WR"_s << u"refused: roster_unusable"_s;
        QTest::newRow("limits alone") << u"QB<1"_s << u"created"_s;
        QTest::newRow("a limit twice")
            << u"OG<1 C<1 bench bench bench"_s << u"refused: roster_unusable"_s;
        QTest::newRow("a place for nobody") << u"QB WR bench X="_s << u"refused: roster_unusable"_s;
    }
    void needsRoomForAWholeDraft()
    {
        QFETCH(QString, roster);
        QFETCH(QString, answer);
        const auto draft = quarterbacksAndReceivers(rosterOf(roster));
        QCOMPARE(told(decide({}, IssuedCommand{{}, commissionerWith({}), dayOne, draft, {}})),
                 answer);
    }
};

QTEST_APPLESS_MAIN(TestRosterFit)
#include "tst_roster_fit.moc"
