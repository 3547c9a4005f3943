// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/bundled.h"
#include "catalog/column_mapping.h"
#include "catalog/csv_text.h"
#include "catalog/listed_player.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::catalog;

namespace {

TeamNames teams()
{
    return TeamNames(*nflTeams());
}

DelimitedText text(const QByteArray &bytes)
{
    return *readDelimited(bytes, u"x.csv"_s);
}

/// Row by row what matters of \a players: "Ja'Marr Chase WR CIN".
QStringList words(const QList<ListedPlayer> &players)
{
    QStringList result;
    for (const ListedPlayer &player : players)
        result << QStringList{player.name, player.position, player.team}.join(u' ').simplified();
    return result;
}

QStringList listed(const QByteArray &bytes)
{
    const DelimitedText read = text(bytes);
    const auto players = listPlayers(read, recogniseColumns(read), teams());
    return players ? words(*players) : QStringList{players.error().text()};
}

QString flawOf(const QByteArray &bytes)
{
    const auto read = readDelimited(bytes, u"x.csv"_s);
    if (!read)
        return read.error().text();
    const auto players = listPlayers(*read, recogniseColumns(*read), teams());
    return players ? u"none"_s : players.error().text();
}

} // namespace

class TestImportReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownExports_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("players");
        QTest::addColumn<QList<double>>("order");
        const QStringList three{u"Ja'Marr Chase WR CIN"_s, u"Bijan Robinson RB ATL"_s,
                                u"Amon-Ra St. Brown WR DET"_s};
        const QList<double> ranks{1, 2, 3};
        QTest::newRow("fantasypros_rankings.csv")
            << u"FantasyPros"_s
            << three + QStringList{u"Brian Thomas Jr. WR JAX"_s, u"Houston Texans DST HOU"_s}
            << QList<double>{1, 2, 3, 4, 5};
        QTest::newRow("fantasypros_adp.csv") << u"FantasyPros"_s << three << ranks;
        QTest::newRow("fantasypros_adp_page.tsv") << u"FantasyPros"_s << three << ranks;
        QTest::newRow("underdog.csv") << u"Underdog"_s << three << QList<double>{1.1, 2.4, -1};
        QTest::newRow("sleeper_adp.csv") << u"Sleeper"_s << three << QList<double>{1.4, 2.2, 9.2};
        QTest::newRow("sleeper_players.csv") << u"Sleeper"_s << three << QList<double>{1, 2, 9};
        QTest::newRow("yahoo_draft_analysis.tsv")
            << u"Yahoo"_s << three << QList<double>{1.2, 2.8, 8.1};
        QTest::newRow("yahoo_api.csv") << u"Yahoo"_s << three << QList<double>{1.2, 2.8, 8.1};
        QTest::newRow("espn_live_draft.tsv") << u"ESPN"_s << three << ranks;
        QTest::newRow("warroom_class.csv")
            << u"Warroom"_s
            << QStringList{u"Fernando Mendoza QB Indiana"_s, u"Caleb Downs S Ohio St."_s,
                           u"Arvell Reese LB Ohio State"_s}
            << ranks;
        QTest::newRow("semicolons.csv")
            << QString() << QStringList{u"Ja'Marr Chase WR CIN"_s} << QList<double>{1};
    }

    void knownExports()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, players);
        QFETCH(QList<double>, order);
        const QString path = QStringLiteral(WARROOM_SOURCE_DIR "/tests/data/import/")
            + QString::fromLatin1(QTest::currentDataTag());
        const auto bytes = fileBytes(path);
        QVERIFY(bytes);
        const auto read = readDelimited(*bytes, u"x"_s);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
        const ColumnMapping mapping = recogniseColumns(*read);
        QCOMPARE(mapping.source, source);
        const auto found = listPlayers(*read, mapping, teams());
        QVERIFY2(found, qPrintable(found ? QString() : found.error().text()));
        QCOMPARE(words(*found), players);
        QList<double> read_order;
        for (const ListedPlayer &player : *found)
            read_order << player.rank.value_or(player.averageDraftPosition.value_or(-1));
        QCOMPARE(read_order, order);
    }

    void writtenNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("position");
        QTest::addColumn<QString>("team");
        const auto row = [](const char *text, const QString &name, const QString &position,
                            const QString &team) {
            QTest::newRow(text) << name << position << team;
        };
        row("Ja'Marr Chase", u"Ja'Marr Chase"_s, {}, {});
        row("Ja'Marr Chase CIN", u"Ja'Marr Chase"_s, {}, u"CIN"_s);
        row("Ja'Marr Chase CIN (10)", u"Ja'Marr Chase"_s, {}, u"CIN"_s);
        row("Ja'Marr Chase (CIN - WR)", u"Ja'Marr Chase"_s, u"WR"_s, u"CIN"_s);
        row("Ja'Marr Chase Cin - WR", u"Ja'Marr Chase"_s, u"WR"_s, u"CIN"_s);
        row("Ja'Marr Chase, CIN WR1", u"Ja'Marr Chase"_s, u"WR"_s, u"CIN"_s);
        row("Ja'Marr Chase WR CIN", u"Ja'Marr Chase"_s, u"WR"_s, u"CIN"_s);
        row("Chase, Ja'Marr", u"Ja'Marr Chase"_s, {}, {});
        row("Chase, Ja'Marr CIN", u"Ja'Marr Chase"_s, {}, u"CIN"_s);
        row("Harrison Jr., Marvin", u"Marvin Harrison Jr."_s, {}, {});
        row("Harrison, Marvin, Jr.", u"Marvin Harrison Jr."_s, {}, {});
        row("Marvin Harrison, Jr.", u"Marvin Harrison Jr."_s, {}, {});
        row("Kenneth Walker III SEA", u"Kenneth Walker III"_s, {}, u"SEA"_s);
        row("Brian Thomas Jr. JAC", u"Brian Thomas Jr."_s, {}, u"JAX"_s);
        row("Brandon Aubrey DAL K", u"Brandon Aubrey"_s, u"K"_s, u"DAL"_s);
        row("Robert Griffin K", u"Robert Griffin K"_s, {}, {}); // an initial, or a kicker
        row("Brandon Aubrey K DAL", u"Brandon Aubrey"_s, u"K"_s, u"DAL"_s);
        row("Brandon Aubrey Dal - K", u"Brandon Aubrey"_s, u"K"_s, u"DAL"_s);
        row("Houston Texans DST HOU", u"Houston Texans"_s, u"DST"_s, u"HOU"_s);
        row("Ty Law", u"Ty Law"_s, {}, {});
        row("DJ Moore", u"DJ Moore"_s, {}, {});
        row("", {}, {}, {});
    }

    void writtenNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, position);
        QFETCH(QString, team);
        const QString written = QString::fromUtf8(QTest::currentDataTag());
        const WrittenName expected{name, position, team};
        const WrittenName found = writtenName(written, teams());
        QVERIFY2(found == expected,
                 qPrintable(QStringList({found.name, found.position, found.team}).join(u" | "_s)));
    }

    void positions()
    {
        QCOMPARE(listedPosition(u"WR1"_s), u"WR"_s);
        QCOMPARE(listedPosition(u"wr 12"_s), u"WR"_s);
        QCOMPARE(listedPosition(u"WR/CB"_s), u"WR"_s);
        QCOMPARE(listedPosition(u"D/ST"_s), u"DST"_s);
        QCOMPARE(listedPosition(u"12"_s), QString());
    }

    void teamsInEverySpelling_data()
    {
        QTest::addColumn<QString>("abbreviation");
        QTest::newRow("CIN") << u"CIN"_s;
        QTest::newRow("Cin") << u"CIN"_s;
        QTest::newRow("Bengals") << u"CIN"_s;
        QTest::newRow("Cincinnati Bengals") << u"CIN"_s;
        QTest::newRow("Cincinnati") << QString(); // a school
        QTest::newRow("49ers") << u"SF"_s;
        QTest::newRow("JAC") << u"JAX"_s;
        QTest::newRow("WSH") << u"WAS"_s;
        QTest::newRow("LA") << u"LAR"_s;
        QTest::newRow("Miami") << QString();
        QTest::newRow("Ohio State") << QString();
    }

    void teamsInEverySpelling()
    {
        QFETCH(QString, abbreviation);
        QCOMPARE(teams().abbreviationOf(QString::fromLatin1(QTest::currentDataTag())),
                 abbreviation);
    }

    void schoolsAndTeams()
    {
        QVERIFY(teams().mayBeSame(u"Ohio State"_s, u"Ohio St."_s));
        QVERIFY(teams().mayBeSame(u"JAX"_s, u"JAC"_s));
        QVERIFY(teams().mayBeSame(u"CIN"_s, {}));
        QVERIFY(!teams().mayBeSame(u"CIN"_s, u"ATL"_s));
    }

    void separators_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("comma") << "name,pos,team\nJa'Marr Chase,WR,CIN\n"_ba;
        QTest::newRow("semicolon") << "name;pos;team\nJa'Marr Chase;WR;CIN\n"_ba;
        QTest::newRow("tab") << "name\tpos\tteam\nJa'Marr Chase\tWR\tCIN\n"_ba;
        QTest::newRow("comma in quotes") << "name;pos;\"team, bye\"\nJa'Marr Chase;WR;CIN\n"_ba;
        QTest::newRow("blank lines first") << "\n\nname,pos,team\nJa'Marr Chase,WR,CIN"_ba;
        QTest::newRow("windows") << "\xef\xbb\xbfname,pos,team\r\nJa'Marr Chase,WR,CIN\r\n"_ba;
        QTest::newRow("trailing separators") << "name,pos,team\nJa'Marr Chase,WR,CIN,,,\n,,,,\n"_ba;
        QTest::newRow("title above") << "name,pos,team,x\nJa'Marr Chase,WR,CIN\n"_ba;
        QTest::newRow("twice the same header")
            << "name,pos,team,+/-,+/-\nJa'Marr Chase,WR,CIN,1,2\n"_ba;
    }

    void separators()
    {
        QFETCH(QByteArray, bytes);
        const QStringList found = listed(bytes);
        QVERIFY2(found.size() == 1 && found.first().startsWith(u"Ja'Marr Chase WR"_s),
                 qPrintable(found.join(u'\n')));
    }

    void quotesBetweenTabsAreLetters()
    {
        const DelimitedText read = text("name\theight\nA B\t6'2\"\n\"C \"\"D\"\" E\"\t5'\n"_ba);
        QCOMPARE(read.rows.at(0).fields, (QStringList{u"A B"_s, u"6'2\""_s}));
        QCOMPARE(read.rows.at(1).fields, (QStringList{u"C \"D\" E"_s, u"5'"_s}));
    }

    void decimalCommas()
    {
        const DelimitedText read = text("name;adp\nA B;1,5\n"_ba);
        const auto players = listPlayers(read, recogniseColumns(read), teams());
        QCOMPARE(players->first().averageDraftPosition, std::optional(1.5));
    }

    void listsWithoutAHeader_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("names") << "Ja'Marr Chase\nBijan Robinson\n"_ba;
        QTest::newRow("inverted") << "Chase, Ja'Marr\nRobinson, Bijan\n"_ba;
        QTest::newRow("numbered") << "1\tJa'Marr Chase\tWR\tCIN\n2\tBijan Robinson\tRB\tATL\n"_ba;
        QTest::newRow("named with team") << "Ja'Marr Chase, CIN\nBijan Robinson, ATL\n"_ba;
    }

    void listsWithoutAHeader()
    {
        QFETCH(QByteArray, bytes);
        const QStringList found = listed(bytes);
        QCOMPARE(found.size(), 2);
        QVERIFY2(found.at(0).startsWith(u"Ja'Marr Chase"_s), qPrintable(found.at(0)));
        QVERIFY2(found.at(1).startsWith(u"Bijan Robinson"_s), qPrintable(found.at(1)));
    }

    void whatIsNoRankIsNoError()
    {
        QCOMPARE(flawOf("rank,name\n1,A B\n-,C D\nNR,E F\n,G H\n4.,I J\nT-5,K L\n"_ba), u"none"_s);
    }

    void columnsCanBeGivenOtherRoles()
    {
        const DelimitedText read = text("a,player,b\nx,Y Z,CIN\n"_ba);
        ColumnMapping mapping = recogniseColumns(read);
        QCOMPARE(mapping.column(ColumnRole::Name), 1);
        mapping.give(2, ColumnRole::Team);
        mapping.give(0, ColumnRole::Name);
        QCOMPARE(mapping.roles,
                 (QList<ColumnRole>{ColumnRole::Name, ColumnRole::Ignore, ColumnRole::Team}));
        QCOMPARE(words(*listPlayers(read, mapping, teams())), QStringList{u"x CIN"_s});
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("flaw");
        QTest::newRow("empty") << ""_ba << u"x.csv: the file is empty"_s;
        QTest::newRow("blank") << "\n ,, \n"_ba << u"x.csv: the file is empty"_s;
        QTest::newRow("header only")
            << "rank,player\n"_ba << u"x.csv: nothing below the line that names the columns"_s;
        QTest::newRow("no text") << "name\nA B\n\xff\xfe\n"_ba
                                 << u"x.csv, line 3: not UTF-8 text"_s;
        QTest::newRow("zero bytes") << "name\nA\0B\n"_ba << u"x.csv, line 2: not UTF-8 text"_s;
        QTest::newRow("too many fields")
            << "name,pos\nA B,WR,CIN\n"_ba
            << u"x.csv, line 2: the first line has 2 fields, this one 3"_s;
        QTest::newRow("open quote")
            << "name,pos\n\"A B,WR\n"_ba
            << u"x.csv, line 2: a quotation mark opens here and never closes"_s;
        QTest::newRow("rank") << "rank,name\n1,A B\nfirst,C D\n"_ba
                              << u"x.csv, line 3: rank 'first' is not a number"_s;
        QTest::newRow("adp") << "adp,name\nlate,A B\n"_ba
                             << u"x.csv, line 2: draft position 'late' is not a number"_s;
        QTest::newRow("tier") << "tier,name\nS,A B\n"_ba
                              << u"x.csv, line 2: tier 'S' is not a number"_s;
        QTest::newRow("no names") << "rank,pos\n1,WR\n"_ba
                                  << u"x.csv: no column is marked as the players' names"_s;
        QTest::newRow("too large") << QByteArray(16'000'001, 'a') << u"x.csv: larger than 16 MB"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, flaw);
        QCOMPARE(flawOf(bytes), flaw);
    }

    void aFileThatIsNotThere()
    {
        const auto bytes = fileBytes(u"/nowhere/rankings.csv"_s);
        QVERIFY(!bytes);
        QVERIFY(bytes.error().text().startsWith(u"rankings.csv: cannot be opened: "_s));
    }
};

QTEST_APPLESS_MAIN(TestImportReading)
#include "tst_import_reading.moc"
