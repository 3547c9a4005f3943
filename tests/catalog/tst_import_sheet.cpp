// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/bundled.h"
#include "catalog/import_sheet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::catalog;

namespace {

const PlayerId chase(u"ja-marr-chase"_s);

ImportSheet sheet(ImportPurpose purpose, const QByteArray &bytes)
{
    const auto text = readDelimited(bytes, u"x.csv"_s);
    return *makeImportSheet(purpose, *text, recogniseColumns(*text), *fantasyPool2025());
}

QStringList names(const QList<Player> &pool)
{
    QStringList result;
    for (const Player &player : pool)
        result << player.name;
    return result;
}

QStringList texts(const QList<PlayerId> &ids)
{
    QStringList result;
    for (const PlayerId &id : ids)
        result << id.text();
    return result;
}

const auto mixed = "rank,name,pos,team\n"
                   "2,JaMarr Chase,WR,CIN\n"
                   "1,Bijan Robinson,RB,ATL\n"
                   "3,Bijan Robinsen,RB,ATL\n"
                   "4,Zebulon Newcomer,QB,NYJ\n"
                   "5,Bijan Robinson,RB,ATL\n"
                   "6,,WR,\n"_ba;

} // namespace

class TestImportSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPoolTakesNewPlayersAndLeavesOutTheRest()
    {
        const ImportSheet pool = sheet(ImportPurpose::Pool, mixed);
        QCOMPARE(pool.counts(), (ImportCounts{2, 1, 2, 1}));
        QCOMPARE(pool.outcome(0), (RowOutcome{RowFate::Known, chase, false}));
        QCOMPARE(pool.toDecide(), QList<int>{2});
        QCOMPARE(pool.outcome(3).fate, RowFate::New);
        QCOMPARE(pool.match(4).sameAs, 1);
        const auto players = pool.pool();
        QVERIFY(players);
        QCOMPARE(names(*players),
                 (QStringList{u"Bijan Robinson"_s, u"Ja'Marr Chase"_s, u"Zebulon Newcomer"_s}));
        QCOMPARE(players->at(1).id, chase);
        QVERIFY(players->at(1).points.has_value());
        QCOMPARE(players->at(2).rank, 3);
        QCOMPARE(players->at(2).school, u"NYJ"_s);
    }

    void aRankingAddsNobody()
    {
        ImportSheet ranking = sheet(ImportPurpose::Ranking, mixed);
        QCOMPARE(ranking.counts(), (ImportCounts{2, 0, 2, 2}));
        QVERIFY(!ranking.canAdd(3));
        QVERIFY(!ranking.add(3));
        QCOMPARE(texts(ranking.ranking()), (QStringList{u"bijan-robinson"_s, u"ja-marr-chase"_s}));
    }

    void nobodyStandsTwice()
    {
        ImportSheet ranking = sheet(ImportPurpose::Ranking, mixed);
        // The only one like him is in the list already.
        QCOMPARE(ranking.candidates(2), QList<PlayerId>{});
        QVERIFY(!ranking.choose(2, PlayerId(u"bijan-robinson"_s)));
        ranking.leaveOut(1);
        QCOMPARE(texts(ranking.candidates(2)), QStringList{u"bijan-robinson"_s});
        QVERIFY(ranking.choose(2, PlayerId(u"bijan-robinson"_s)));
        QCOMPARE(texts(ranking.ranking()), (QStringList{u"ja-marr-chase"_s, u"bijan-robinson"_s}));
        QVERIFY(!ranking.choose(3, PlayerId(u"nobody"_s)));
    }

    void decisionsCanBeTakenBack()
    {
        ImportSheet pool = sheet(ImportPurpose::Pool, mixed);
        const ImportCounts before = pool.counts();
        QVERIFY(!pool.takeBack());
        pool.leaveOut(2);
        QCOMPARE(pool.counts(), (ImportCounts{2, 1, 3, 0}));
        QVERIFY(pool.outcome(2).byPerson);
        QVERIFY(pool.takeBack());
        QCOMPARE(pool.counts(), before);
        pool.addAll();
        QCOMPARE(pool.counts(), (ImportCounts{2, 2, 2, 0}));
        QVERIFY(pool.takeBack());
        pool.leaveOutAll();
        QCOMPARE(pool.counts(), (ImportCounts{2, 1, 3, 0}));
        QVERIFY(pool.takeBack());
        QVERIFY(!pool.takeBack());
        QCOMPARE(pool.counts(), before);
    }

    void withoutAPositionNobodyIsNew()
    {
        ImportSheet pool = sheet(ImportPurpose::Pool, "name\nJa'Marr Chase\nZebulon Newcomer\n"_ba);
        QCOMPARE(pool.counts(), (ImportCounts{1, 0, 0, 1}));
        QVERIFY(!pool.canAdd(1));
        pool.addAll();
        QCOMPARE(pool.counts().toDecide, 1);
        QVERIFY(!pool.takeBack());
    }

    void playersMove()
    {
        const ImportSheet pool =
            sheet(ImportPurpose::Pool, "name,pos,team\nJa'Marr Chase,WR,New York Jets\n"_ba);
        QCOMPARE(pool.pool()->first().school, u"NYJ"_s);
    }

    void orderWithoutRanks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("adp") << "name,pos,adp\nA B,WR,9.5\nC D,WR,-\nE F,WR,1.5\n"_ba;
        QTest::newRow("tier") << "name,pos,tier\nA B,WR,2\nC D,WR,\nE F,WR,1\n"_ba;
        QTest::newRow("rank before adp")
            << "name,pos,rank,adp\nA B,WR,2,1\nC D,WR,3,2\nE F,WR,1,3\n"_ba;
    }

    void orderWithoutRanks()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(names(*sheet(ImportPurpose::Pool, bytes).pool()),
                 (QStringList{u"E F"_s, u"A B"_s, u"C D"_s}));
    }

    void theTiersOfAListComeAlong_data()
    {
        QTest::addColumn<QByteArray>("tiers");
        QTest::addColumn<QString>("ranking");
        QTest::newRow("two") << "1 1 2"_ba << u"bijan-robinson ja-marr-chase | justin-jefferson"_s;
        QTest::newRow("none") << "- - -"_ba << u"bijan-robinson ja-marr-chase justin-jefferson"_s;
        QTest::newRow("not said of the last")
            << "1 2 -"_ba << u"bijan-robinson | ja-marr-chase justin-jefferson"_s;
    }

    void theTiersOfAListComeAlong()
    {
        QFETCH(QByteArray, tiers);
        const QByteArrayList tier = tiers.split(' ');
        const ImportSheet ranking =
            sheet(ImportPurpose::Ranking,
                  "rank,name,pos,tier\n2,Ja'Marr Chase,WR," + tier.at(1) + "\n1,Bijan Robinson,RB,"
                      + tier.at(0) + "\n3,Justin Jefferson,WR," + tier.at(2) + '\n');
        QStringList lines;
        const QList<RankTier> ranked = ranking.rankedTiers();
        for (const RankTier &each : ranked)
            lines << texts(each.players).join(u' ');
        QTEST(lines.join(u" | "_s), "ranking");
    }

    void ownTablesKeepTheirMeasurements()
    {
        const ImportSheet pool = sheet(ImportPurpose::Pool,
                                       "rank,name,position,school,height_in,forty_s\n"
                                       "1,Zebulon Newcomer,QB,Ohio State,75,4.6\n"_ba);
        const auto players = pool.pool();
        QVERIFY(players);
        QCOMPARE(players->first().heightIn, std::optional(75.0));
        QCOMPARE(players->first().fortyS, std::optional(4.6));
    }

    void measurementsAreCheckedAsEver()
    {
        const ImportSheet pool = sheet(ImportPurpose::Pool,
                                       "rank,name,position,school,height_in\n"
                                       "1,Ja'Marr Chase,WR,CIN,\n"
                                       "2,Zebulon Newcomer,QB,Ohio State,6-3\n"_ba);
        const auto players = pool.pool();
        QVERIFY(!players);
        QCOMPARE(players.error().text(),
                 u"x.csv, line 3: height '6-3' is not a number of inches"_s);
    }

    void theBundledPoolComesBackAsItIs()
    {
        QFile file(u":/data/fantasy_2025.csv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ImportSheet pool = sheet(ImportPurpose::Pool, file.readAll());
        QCOMPARE(pool.counts().known, 420);
        QCOMPARE(pool.counts().toDecide, 0);
        QCOMPARE(*pool.pool(), *fantasyPool2025());
    }

    void thousandsOfRows()
    {
        QByteArray bytes = "name,pos,team\n";
        for (int i = 0; i < 5'000; ++i)
            bytes += "Player" + QByteArray::number(i, 36) + " Nobody"
                + QByteArray::number(i * 7919, 36) + ",WR,CIN\n";
        int told = 0;
        const auto text = readDelimited(bytes, u"x.csv"_s);
        const auto made = makeImportSheet(ImportPurpose::Pool, *text, recogniseColumns(*text),
                                          *fantasyPool2025(), [&](int) { return ++told > 0; });
        QVERIFY(made);
        QCOMPARE(made->rows().size(), 5'000);
        QVERIFY(told > 50);
    }
};

QTEST_APPLESS_MAIN(TestImportSheet)
#include "tst_import_sheet.moc"
