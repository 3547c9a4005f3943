// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/bundled.h"
#include "catalog/presets.h"
#include "domain/decide.h"
#include "domain/evolve.h"
#include "domain/position.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::catalog;

namespace {

// What is carried inside the program is there or the test ends with the sentence a person would
// read.
template <typename T>
T loaded(const tl::expected<T, CatalogError> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return *result;
}

QSet<QString> idsOf(const QList<Team> &teams)
{
    QSet<QString> ids;
    for (const Team &team : teams)
        ids.insert(team.id.text());
    return ids;
}

double luminance(const QString &colour)
{
    const auto channel = [&](int at) {
        const double c = colour.mid(at, 2).toInt(nullptr, 16) / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

double contrast(const QString &a, const QString &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

Decision created(const commands::CreateDraft &create)
{
    return decide(DraftState{},
                  IssuedCommand{{}, Actor{u"me"_s, Role::Commissioner, {}}, {}, create, {}});
}

} // namespace

class TestBundled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheClassOf2026()
    {
        const auto players = loaded(class2026());
        QCOMPARE(players.size(), 355);
        QCOMPARE(players.at(0).name, u"Fernando Mendoza"_s);
        QCOMPARE(players.at(0).rank, 1);
        QCOMPARE(players.at(2).fortyS, 4.46);
        for (const Player &player : players)
            QVERIFY2(positionGroup(player.position), qPrintable(player.name));
    }

    void holdsTheFantasyPoolOf2025()
    {
        const auto players = loaded(fantasyPool2025());
        QCOMPARE(players.size(), 420);
        for (const Player &player : players) {
            QVERIFY2(positionGroup(player.position), qPrintable(player.name));
            QVERIFY2(player.points && player.valueOverReplacement, qPrintable(player.name));
        }
    }

    void holdsEveryTeamWithItsColoursAndNeeds()
    {
        const auto teams = loaded(nflTeams2026());
        QCOMPARE(teams.size(), 32);
        QCOMPARE(teams.at(0).shortName, u"Cardinals"_s);
        for (const Team &team : teams) {
            QVERIFY2(!team.needs.isEmpty() && team.needs.size() <= 6, qPrintable(team.name));
            for (const QString &need : team.needs)
                QVERIFY2(positionGroup(need), qPrintable(team.name));
        }
    }

    void holdsTheOrderOf2026()
    {
        const auto order = loaded(order2026());
        const auto teams = idsOf(loaded(nflTeams()));
        QCOMPARE(order.size(), 257);
        QCOMPARE(order.constLast().round, 7);
        for (const Slot &slot : order) {
            QVERIFY2(teams.contains(slot.team.text()), qPrintable(slot.team.text()));
            QVERIFY2(teams.contains(slot.originalTeam.text()),
                     qPrintable(slot.originalTeam.text()));
        }
        QCOMPARE(
            std::count_if(order.begin(), order.end(),
                          [](const Slot &slot) { return slot.kind == SlotKind::Compensatory; }),
            33);
        QCOMPARE(std::count_if(order.begin(), order.end(),
                               [](const Slot &slot) { return slot.team != slot.originalTeam; }),
                 39);
    }

    void holdsFourChartsThatFallFromPickToPick()
    {
        const auto charts = loaded(pickValueCharts());
        QStringList titles;
        for (const PickValueChart &chart : charts) {
            titles.append(chart.title());
            QCOMPARE(chart.values.size(), 256);
            QVERIFY2(std::is_sorted(chart.values.rbegin(), chart.values.rend()),
                     qPrintable(chart.name));
        }
        QCOMPARE(titles,
                 QStringList({u"Rich Hill, 2017"_s, u"Jimmy Johnson, classic"_s,
                              u"Fitzgerald-Spielberger, nfldata"_s, u"Chase Stuart, 2012"_s}));
        QCOMPARE(charts.at(0).valueOf(64), 79.69);
        QCOMPARE(charts.at(1).valueOf(1), 3000.0);
    }

    void theNflMockIsADraft()
    {
        const auto create = loaded(nflMock2026());
        QCOMPARE(create.title, u"2026 NFL Draft"_s);
        QCOMPARE(create.rounds, 7);
        QVERIFY(create.clock.timeFor(create.slots.at(0)) == Seconds{480});
        QVERIFY(create.clock.timeFor(create.slots.at(256)) == Seconds{300}); // compensatory
        QVERIFY(created(create));
    }

    void theFantasySnakeIsADraft_data()
    {
        QTest::addColumn<int>("teams");
        QTest::addColumn<int>("rounds");
        QTest::newRow("usual") << 12 << 15;
        QTest::newRow("two") << 2 << 1;
        QTest::newRow("more than there are colours") << 20 << 15;
    }
    void theFantasySnakeIsADraft()
    {
        QFETCH(int, teams);
        QFETCH(int, rounds);
        const auto decision = created(loaded(fantasySnake(teams, rounds)));
        QVERIFY(decision);
        const auto state = fold(*decision);
        QCOMPARE(state.slots.size(), teams * rounds);
    }

    void aFantasyTeamNeedsARoster()
    {
        const auto preset = loaded(fantasySnake(4, 15));
        for (const Team &team : preset.teams) {
            QCOMPARE(team.needs.size(), preset.rounds);
            QCOMPARE(team.needs.count(u"K"_s), 1);
            QCOMPARE(team.needs.constLast(), u"K"_s);
            for (const QString &need : team.needs)
                QVERIFY2(positionGroup(need), qPrintable(need));
        }
    }

    void tooManyTeamsForThePlayersAreTheRulesBusiness()
    {
        const auto decision = created(loaded(fantasySnake(30, 15)));
        QVERIFY(!decision);
        QVERIFY(decision.error() == Rejection::TooFewPlayers);
    }

    void numberedTeamsAreReadableInBothThemes()
    {
        for (const Team &team : numberedTeams(12)) {
            QVERIFY2(contrast(team.colour, u"#FFFFFF"_s) >= 4.5, qPrintable(team.colour));
            QVERIFY2(contrast(team.colour, u"#0E1320"_s) >= 2.5, qPrintable(team.colour));
        }
        QCOMPARE(idsOf(numberedTeams(20)).size(), 20);
    }

    void everyTableIsCreditedInSources()
    {
        QFile sources(QStringLiteral(WARROOM_SOURCE_DIR "/resources/data/SOURCES.md"));
        QVERIFY(sources.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(sources.readAll());
        const QStringList tables = QDir(u":/data"_s).entryList();
        QCOMPARE(tables.size(), 11);
        for (const QString &table : tables)
            QVERIFY2(text.contains(u'`' + table + u'`'), qPrintable(table));
    }
};

QTEST_APPLESS_MAIN(TestBundled)
#include "tst_bundled.moc"
