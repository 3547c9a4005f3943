// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/draft_order.h"
#include "catalog/pick_value_chart.h"
#include "catalog/player_pool.h"
#include "catalog/team_tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::catalog;

namespace {

CsvTable table(const QByteArray &bytes, const QString &file = u"class.csv"_s)
{
    return CsvTable::parse(bytes, file).value();
}

template <typename T>
QString flawOf(const tl::expected<T, CatalogError> &result)
{
    return result ? u"nothing"_s : result.error().text();
}

QString flawOfPool(const QByteArray &bytes)
{
    return flawOf(readPool(table(bytes)));
}

QString flawOfTeams(const QByteArray &bytes)
{
    return flawOf(readTeams(table(bytes, u"teams.csv"_s)));
}

QString flawOfNeeds(const QByteArray &bytes)
{
    return flawOf(readNeeds(table(bytes, u"needs.csv"_s)));
}

QString flawOfOrder(const QByteArray &bytes)
{
    return flawOf(readOrder(table(bytes, u"order.csv"_s)));
}

QString flawOfCharts(const QByteArray &values)
{
    const auto editions = table("key,name,edition,purpose\nhill,Rich Hill,2017,market\n"_ba);
    return flawOf(readCharts(editions, table(values, u"charts.csv"_s)));
}

QString flawOfEditions(const QByteArray &editions)
{
    return flawOf(readCharts(table(editions, u"editions.csv"_s), table("pick,hill\n1,1000\n"_ba)));
}

using Flaw = QString (*)(const QByteArray &);

QStringList idsOf(const QList<Player> &players)
{
    QStringList ids;
    for (const Player &player : players)
        ids.append(player.id.text());
    return ids;
}

} // namespace

Q_DECLARE_METATYPE(Flaw)

class TestCatalogReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAClassWithItsMeasurements()
    {
        const auto pool = readPool(table("weight_lb,height_in,name,position,school,rank,arm_in\n"
                                         "255,76.5,Keldric Faulk,edge,Auburn,2,34.375\n"
                                         "200,,Caleb Downs,S,Ohio State,1,\n"_ba));
        QCOMPARE(flawOf(pool), u"nothing"_s);
        QCOMPARE(idsOf(*pool), QStringList({u"caleb-downs"_s, u"keldric-faulk"_s}));
        const Player &faulk = pool->at(1);
        QCOMPARE(faulk.name, u"Keldric Faulk"_s);
        QCOMPARE(faulk.position, u"EDGE"_s);
        QCOMPARE(faulk.school, u"Auburn"_s);
        QCOMPARE(faulk.rank, 2);
        QCOMPARE(faulk.heightIn, 76.5);
        QCOMPARE(faulk.weightLb, 255.0);
        QCOMPARE(faulk.armIn, 34.375);
        QVERIFY(!faulk.fortyS);
        QVERIFY(!pool->at(0).heightIn);
    }

    void readsAFantasyPool()
    {
        const auto pool =
            readPool(table("rank,name,position,team,points_half_ppr,value_over_replacement\n"
                           "1,Jonathan Taylor,RB,IND,289.5,179.1\n"
                           "2,Skyy Moore,WR,SF,6.5,-100.2\n"_ba));
        QCOMPARE(flawOf(pool), u"nothing"_s);
        QCOMPARE(pool->at(0).school, u"IND"_s);
        QCOMPARE(pool->at(0).points, 289.5);
        QCOMPARE(pool->at(1).valueOverReplacement, -100.2);
    }

    void ranksWithoutGapsAndUnrankedLast()
    {
        const auto pool =
            readPool(table("rank,name,position\n,A,QB\n30,B,QB\n,C,QB\n20,D,QB\n"_ba));
        QCOMPARE(flawOf(pool), u"nothing"_s);
        QCOMPARE(idsOf(*pool), QStringList({u"d"_s, u"b"_s, u"a"_s, u"c"_s}));
        for (int i = 0; i < 4; ++i)
            QCOMPARE(pool->at(i).rank, i + 1);
    }

    void makesIdsFromNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("plain") << u"Fernando Mendoza"_s << u"fernando-mendoza"_s;
        QTest::newRow("points") << u"T.J. O'Neill Jr."_s << u"t-j-o-neill-jr"_s;
        QTest::newRow("accent") << u"José Núñez"_s << u"jose-nunez"_s;
        QTest::newRow("other script") << u"大谷 翔平"_s << u"大谷-翔平"_s;
        QTest::newRow("no letter") << u"???"_s << u"player"_s;
    }
    void makesIdsFromNames()
    {
        QFETCH(QString, name);
        const auto pool = readPool(table("name,position\n"_ba + name.toUtf8() + ",QB\n"));
        QTEST(pool->at(0).id.text(), "id");
    }

    void tellsNamesakesApart()
    {
        const auto pool =
            readPool(table("name,position\nJosh Allen,QB\nJosh Allen,LB\nJosh-Allen,K\n"_ba));
        QCOMPARE(flawOf(pool), u"nothing"_s);
        QCOMPARE(idsOf(*pool),
                 QStringList({u"josh-allen"_s, u"josh-allen-2"_s, u"josh-allen-3"_s}));
    }

    void readsTeams()
    {
        const auto teams = readTeams(table("abbreviation,name,colour,colour_2\n"
                                           "SF,San Francisco 49ers,#aa0000,#B3995D\n"_ba));
        QCOMPARE(flawOf(teams), u"nothing"_s);
        const Team expected{
            TeamId(u"SF"_s), u"San Francisco 49ers"_s, u"49ers"_s, u"#AA0000"_s, u"#B3995D"_s, {}};
        QVERIFY(teams->at(0) == expected);
    }

    void readsNeedsByPriority()
    {
        const auto needs =
            readNeeds(table("team,priority,position\nARI,2,OT\nARI,1,QB\nSF,1,wr\n"_ba));
        QCOMPARE(flawOf(needs), u"nothing"_s);
        QCOMPARE(needs->value(TeamId(u"ARI"_s)), QStringList({u"QB"_s, u"OT"_s}));
        QCOMPARE(needs->value(TeamId(u"SF"_s)), QStringList({u"WR"_s}));
    }

    void readsAnOrder()
    {
        const auto order =
            readOrder(table("overall,round,pick_in_round,team,original_team,compensatory\n"
                            "1,1,1,ARI,ARI,false\n"
                            "2,3,14,LV,HOU,true\n"_ba));
        QCOMPARE(flawOf(order), u"nothing"_s);
        const Slot expected{SlotId(u"3.14"_s),     2, 3, 14, TeamId(u"HOU"_s), {}, TeamId(u"LV"_s),
                            SlotKind::Compensatory};
        QVERIFY(order->at(1) == expected);
        QVERIFY(order->at(0).kind == SlotKind::Regular);
    }

    void readsAnOrderWithoutHistory()
    {
        const auto order = readOrder(table("overall,round,pick_in_round,team\n1,1,1,ARI\n"_ba));
        QCOMPARE(flawOf(order), u"nothing"_s);
        QCOMPARE(order->at(0).originalTeam.text(), u"ARI"_s);
    }

    void readsCharts()
    {
        const auto charts =
            readCharts(table("key,name,edition,purpose\nhill,Rich Hill,2017,market\n"_ba),
                       table("pick,johnson,hill\n1,3000,1000\n2,2600,717.17\n"_ba));
        QCOMPARE(flawOf(charts), u"nothing"_s);
        const PickValueChart &hill = charts->at(0);
        QCOMPARE(hill.title(), u"Rich Hill, 2017"_s);
        QVERIFY(hill.purpose == ChartPurpose::Market);
        QCOMPARE(hill.valueOf(2), 717.17);
        QCOMPARE(hill.valueOf(3), 0.0);
        QCOMPARE(hill.valueOf(0), 0.0);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<Flaw>("flawOf");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        badPools();
        badTeamsAndNeeds();
        badOrders();
        badCharts();
    }
    void saysWhatIsWrong()
    {
        QFETCH(Flaw, flawOf);
        QFETCH(QByteArray, bytes);
        QTEST(flawOf(bytes), "expected");
    }

private:
    void badPools()
    {
        const auto bad = [](const char *name, const QByteArray &bytes, const QString &expected) {
            QTest::newRow(name) << Flaw(flawOfPool) << bytes << expected;
        };
        bad("no name column", "player,position\nX,QB\n"_ba, u"class.csv: no column 'name'"_s);
        bad("no position column", "name\nX\n"_ba, u"class.csv: no column 'position'"_s);
        bad("no name", "name,position\n,QB\n"_ba, u"class.csv, line 2: name is empty"_s);
        bad("no position", "name,position\nX,\n"_ba, u"class.csv, line 2: position is empty"_s);
        bad("height in feet", "name,position,height_in\nX,QB,6-3\n"_ba,
            u"class.csv, line 2: height '6-3' is not a number of inches"_s);
        bad("height in centimetres", "name,position,height_in\nX,QB,190\n"_ba,
            u"class.csv, line 2: height '190' is not a number of inches"_s);
        bad("weight", "name,position,weight_lb\nX,QB,NaN\n"_ba,
            u"class.csv, line 2: weight 'NaN' is not a number of pounds"_s);
        bad("forty", "name,position,forty_s\nX,QB,\"4,46\"\n"_ba,
            u"class.csv, line 2: 40-yard dash '4,46' is not a number of seconds"_s);
        bad("bench", "name,position,bench_reps\nX,QB,-1\n"_ba,
            u"class.csv, line 2: bench press '-1' is not a number of repetitions"_s);
        bad("vertical", "name,position,vertical_in\nX,QB,1e9\n"_ba,
            u"class.csv, line 2: vertical jump '1e9' is not a number of inches"_s);
        bad("broad", "name,position,broad_in\nX,QB,10'2\n"_ba,
            u"class.csv, line 2: broad jump '10'2' is not a number of inches"_s);
        bad("three-cone", "name,position,three_cone_s\nX,QB,inf\n"_ba,
            u"class.csv, line 2: three-cone drill 'inf' is not a number of seconds"_s);
        bad("shuttle", "name,position,shuttle_s\nX,QB,?\n"_ba,
            u"class.csv, line 2: shuttle '?' is not a number of seconds"_s);
        bad("arm", "name,position,arm_in\nX,QB,32 1/2\n"_ba,
            u"class.csv, line 2: arm length '32 1/2' is not a number of inches"_s);
        bad("hand", "name,position,hand_in\nX,QB,9in\n"_ba,
            u"class.csv, line 2: hand size '9in' is not a number of inches"_s);
        bad("rank", "rank,name,position\n0,X,QB\n"_ba,
            u"class.csv, line 2: rank '0' is not a whole number from 1"_s);
        bad("half a rank", "rank,name,position\n1.5,X,QB\n"_ba,
            u"class.csv, line 2: rank '1.5' is not a whole number from 1"_s);
        bad("rank twice", "rank,name,position\n1,X,QB\n1,Y,QB\n"_ba,
            u"class.csv, line 3: rank '1' is already on line 2"_s);
        bad("player twice", "name,position,school\nX,QB,A\nX,QB,B\nX,qb,A\n"_ba,
            u"class.csv, line 4: player 'X, QB, A' is already on line 2"_s);
        bad("the first of two", "name,position,height_in\nX,QB,tall\n,,\n"_ba,
            u"class.csv, line 2: height 'tall' is not a number of inches"_s);
        bad("points", "name,position,points_half_ppr\nX,QB,many\n"_ba,
            u"class.csv, line 2: points 'many' are not a number"_s);
        bad("value", "name,position,points_half_ppr,value_over_replacement\nX,QB,1,x\n"_ba,
            u"class.csv, line 2: value 'x' is not a number"_s);
    }

    void badTeamsAndNeeds()
    {
        QTest::newRow("team twice")
            << Flaw(flawOfTeams)
            << "abbreviation,name,colour,colour_2\n"
               "SF,A,#000000,#000000\nSF,B,#000000,#000000\n"_ba
            << u"teams.csv, line 3: abbreviation 'SF' is already on line 2"_s;
        QTest::newRow("colour")
            << Flaw(flawOfTeams) << "abbreviation,name,colour,colour_2\nSF,A,red,#000000\n"_ba
            << u"teams.csv, line 2: colour 'red' is not a colour like #97233F"_s;
        QTest::newRow("priority")
            << Flaw(flawOfNeeds) << "team,priority,position\nSF,high,QB\n"_ba
            << u"needs.csv, line 2: priority 'high' is not a whole number from 1"_s;
        QTest::newRow("priority twice")
            << Flaw(flawOfNeeds) << "team,priority,position\nSF,1,QB\nSF,1,WR\n"_ba
            << u"needs.csv, line 3: priority 'SF 1' is already on line 2"_s;
    }

    void badOrders()
    {
        const auto bad = [](const char *name, const QByteArray &rows, const QString &expected) {
            QTest::newRow(name) << Flaw(flawOfOrder)
                                << "overall,round,pick_in_round,team,compensatory\n"_ba + rows
                                << expected;
        };
        bad("no team", "1,1,1,,\n"_ba, u"order.csv, line 2: team is empty"_s);
        bad("no round", "1,,1,SF,\n"_ba, u"order.csv, line 2: round is empty"_s);
        bad("gap", "1,1,1,SF,\n3,1,2,SF,\n"_ba,
            u"order.csv, line 3: overall 3 stands where 2 is due"_s);
        bad("rounds mixed up", "1,2,1,SF,\n2,1,1,SF,\n"_ba,
            u"order.csv, line 3: round 1 stands after round 2"_s);
        bad("pick of round 0", "1,0,1,SF,\n"_ba,
            u"order.csv, line 2: round '0' is not a whole number from 1"_s);
        bad("slot twice", "1,1,1,SF,\n2,1,1,LV,\n"_ba,
            u"order.csv, line 3: slot '1.01' is already on line 2"_s);
        bad("compensatory", "1,1,1,SF,maybe\n"_ba,
            u"order.csv, line 2: compensatory 'maybe' is neither true nor false"_s);
    }

    void badCharts()
    {
        QTest::newRow("no such chart") << Flaw(flawOfCharts) << "pick,johnson\n1,3000\n"_ba
                                       << u"charts.csv: no column 'hill'"_s;
        QTest::newRow("value of a pick")
            << Flaw(flawOfCharts) << "pick,hill\n1,much\n"_ba
            << u"charts.csv, line 2: value 'much' of a pick is not a number from 0"_s;
        QTest::newRow("no value") << Flaw(flawOfCharts) << "pick,hill\n1,\n"_ba
                                  << u"charts.csv, line 2: hill is empty"_s;
        QTest::newRow("pick left out") << Flaw(flawOfCharts) << "pick,hill\n1,9\n3,7\n"_ba
                                       << u"charts.csv, line 3: pick 3 stands where 2 is due"_s;
        QTest::newRow("purpose")
            << Flaw(flawOfEditions) << "key,name,edition,purpose\nhill,Rich Hill,2017,fun\n"_ba
            << u"editions.csv, line 2: purpose 'fun' is neither market nor value"_s;
        QTest::newRow("chart twice")
            << Flaw(flawOfEditions)
            << "key,name,edition,purpose\nhill,A,1,market\nhill,B,2,value\n"_ba
            << u"editions.csv, line 3: key 'hill' is already on line 2"_s;
    }
};

QTEST_APPLESS_MAIN(TestCatalogReaders)
#include "tst_catalog_readers.moc"
