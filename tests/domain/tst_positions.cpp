// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/needs.h"
#include "domain/position.h"
#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

commands::CreateDraft teamANeeds(const QStringList &needs, const QStringList &positionsByRank)
{
    commands::CreateDraft create = draftOf(u"A B", 4);
    create.teams[0].needs = needs;
    for (qsizetype i = 0; i < positionsByRank.size(); ++i)
        create.players[i].position = positionsByRank.at(i);
    return create;
}

QStringList needsOfA(const Given &draft)
{
    return openNeeds(draft.state(), TeamId(u"A"_s));
}

} // namespace

class TestPositions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySpellingHasItsGroup_data()
    {
        QTest::addColumn<QString>("spellings");
        QTest::newRow("QB") << u"QB"_s;
        QTest::newRow("RB") << u"RB FB HB"_s;
        QTest::newRow("WR") << u"WR"_s;
        QTest::newRow("TE") << u"TE"_s;
        QTest::newRow("OT") << u"OT T"_s;
        QTest::newRow("IOL") << u"IOL OG G C OC OL"_s;
        QTest::newRow("EDGE") << u"EDGE DE"_s;
        QTest::newRow("DL") << u"DL DT NT IDL"_s;
        QTest::newRow("LB") << u"LB ILB OLB"_s;
        QTest::newRow("CB") << u"CB DB"_s;
        QTest::newRow("S") << u"S FS SS SAF"_s;
        QTest::newRow("ST") << u"K P PK LS"_s;
    }

    void everySpellingHasItsGroup()
    {
        QFETCH(QString, spellings);
        const auto group =
            enumFromName<PositionGroup>(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(group);
        for (const QString &spelling : spellings.split(u' ')) {
            QVERIFY2(positionGroup(spelling) == group, qPrintable(spelling));
            QVERIFY2(positionGroup(spelling.toLower()) == group, qPrintable(spelling));
        }
    }

    void whatIsNoPositionHasNoGroup()
    {
        QVERIFY(!positionGroup(u""));
        QVERIFY(!positionGroup(u"GOALIE"));
        QVERIFY(!positionGroup(u" QB"));
    }

    void aPickMeetsTheFirstNeedOfItsGroup()
    {
        Given draft = given(teamANeeds({u"OG"_s, u"CB"_s, u"C"_s, u"QB"_s}, {u"IOL"_s})).started();
        QCOMPARE(needsOfA(draft), (QStringList{u"OG"_s, u"CB"_s, u"C"_s, u"QB"_s}));
        draft.takes(u"A", u"p1");
        QCOMPARE(needsOfA(draft), (QStringList{u"CB"_s, u"C"_s, u"QB"_s}));
    }

    void aSecondPickMeetsTheSecondNeed()
    {
        Given draft = given(teamANeeds({u"WR"_s, u"WR"_s, u"S"_s},
                                       {u"WR"_s, u"QB"_s, u"WR"_s, u"QB"_s, u"WR"_s}))
                          .started()
                          .takenInTurn(u"p1 p2 p3");
        QCOMPARE(needsOfA(draft), QStringList{u"S"_s});
        draft.takenInTurn(u"p4 p5");
        QCOMPARE(needsOfA(draft), QStringList{u"S"_s});
    }

    void anUndoneNeedIsBack()
    {
        Given draft = given(teamANeeds({u"QB"_s}, {u"QB"_s})).started().takes(u"A", u"p1");
        QVERIFY(needsOfA(draft).isEmpty());
        QCOMPARE(needsOfA(draft.undone()), QStringList{u"QB"_s});
    }

    void picksOfOthersMeetNoNeed()
    {
        Given draft = given(teamANeeds({u"QB"_s}, {u"WR"_s, u"QB"_s})).started();
        QCOMPARE(needsOfA(draft.takenInTurn(u"p1 p2")), QStringList{u"QB"_s});
    }

    void aPickWithATradedSlotIsTheNewOwners()
    {
        Given draft = given(teamANeeds({u"QB"_s}, {u"WR"_s, u"QB"_s})).started();
        draft.did(trade(u"A", u"2.01", u"B", u"1.02")).takenInTurn(u"p1 p2");
        QVERIFY(needsOfA(draft).isEmpty());
    }

    void aPositionNobodyGroupsIsMetByItselfOnly()
    {
        Given draft = given(teamANeeds({u"RETURNER"_s, u"QB"_s}, {u"RETURNER"_s})).started();
        QCOMPARE(needsOfA(draft.takes(u"A", u"p1")), QStringList{u"QB"_s});
    }

    void priorityIsThePlaceAmongTheNeedsThatAreLeft()
    {
        const QStringList needs{u"EDGE"_s, u"OG"_s, u"QB"_s};
        QCOMPARE(needPriority(needs, u"DE"), 1);
        QCOMPARE(needPriority(needs, u"C"), 2);
        QCOMPARE(needPriority(needs, u"QB"), 3);
        QCOMPARE(needPriority(needs, u"WR"), 0);
        QCOMPARE(needPriority({}, u"QB"), 0);
    }

    void teamsThatAreNotThereNeedNothing()
    {
        QVERIFY(openNeeds({}, TeamId(u"A"_s)).isEmpty());
        QVERIFY(openNeeds(given(draftOf(u"A B")).state(), TeamId(u"Z"_s)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPositions)
#include "tst_positions.moc"
