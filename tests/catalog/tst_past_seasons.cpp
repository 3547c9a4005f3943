// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/past_seasons.h"

#include "catalog/bundled.h"
#include "domain/evolve.h"
#include "support/real_drafts.h"

#include <QSet>
#include <QTest>

#include <map>

using namespace warroom;
using namespace warroom::test;

namespace {

/// The draft of \a season as the program offers it.
const commands::CreateDraft &offered(int season)
{
    static std::map<int, commands::CreateDraft> drafts;
    auto found = drafts.find(season);
    if (found == drafts.end()) {
        auto draft = catalog::pastNflDraft(season);
        if (!draft)
            qFatal("%s", qPrintable(draft.error().text()));
        draft->draft = DraftId(u"11111111-1111-4111-8111-111111111111"_s);
        draft->program.seed = 1;
        found = drafts.emplace(season, *draft).first;
    }
    return found->second;
}

/// The team of \a season that the table of selections calls \a code: who owns its first slot.
QMap<QString, TeamId> teamsByCode(int season)
{
    QMap<QString, TeamId> teams;
    const QList<RealPick> order = realOrder(season);
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (!teams.contains(order.at(i).team))
            teams.insert(order.at(i).team, offered(season).slots.at(i).team);
    }
    return teams;
}

QString nameOf(int season, const QString &code)
{
    const TeamId id = teamsByCode(season).value(code);
    for (const Team &team : offered(season).teams) {
        if (team.id == id)
            return team.id.text() + u' ' + team.name + u" ("_s + team.shortName + u')';
    }
    return {};
}

} // namespace

class TestPastSeasons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areThoseOfTheTable()
    {
        QCOMPARE(realDrafts().firstKey(), catalog::firstPastSeason);
        QCOMPARE(realDrafts().lastKey(), catalog::lastPastSeason);
        QVERIFY(!catalog::pastNflDraft(catalog::firstPastSeason - 1));
        QVERIFY(!catalog::pastNflDraft(catalog::lastPastSeason + 1));
    }

    void loadAsTheyWere_data() { everySeason(); }
    void loadAsTheyWere()
    {
        QFETCH(int, season);
        const commands::CreateDraft &draft = offered(season);
        const QList<RealPick> order = realOrder(season);
        const QList<RealPick> selected = realDrafts().value(season);
        QCOMPARE(draft.title, u"%1 NFL Draft"_s.arg(season));
        QCOMPARE(draft.season, season);
        QCOMPARE(draft.draftType, u"given"_s);
        QCOMPARE(draft.slots.size(), order.size());
        QCOMPARE(draft.players.size(), selected.size());
        const QMap<QString, TeamId> teams = teamsByCode(season);
        QCOMPARE(teams.size(), draft.teams.size()); // each code one team, each team a code
        QCOMPARE(QSet<TeamId>(teams.begin(), teams.end()).size(), teams.size());
        for (qsizetype i = 0; i < order.size(); ++i) {
            QCOMPARE(draft.slots.at(i).round, order.at(i).round);
            QCOMPARE(draft.slots.at(i).team, teams.value(order.at(i).team));
            QCOMPARE(draft.players.at(i).name, selected.at(i).player);
            QCOMPARE(draft.players.at(i).rank, selected.at(i).overall);
            QCOMPARE(draft.players.at(i).position, selected.at(i).position);
            QCOMPARE(draft.players.at(i).school, selected.at(i).school);
        }
    }

    void canBePlayedAgainToTheRealEnd_data() { everySeason(); }
    void canBePlayedAgainToTheRealEnd()
    {
        QFETCH(int, season);
        const QMap<QString, TeamId> teams = teamsByCode(season);
        Given draft = given(offered(season)).started();
        const QList<Player> pool = draft.state().setup->created().players;
        for (const RealPick &pick : realDrafts().value(season)) {
            if (isLate(season, pick.overall))
                draft.ranOut();
            draft.did(commands::MakePick{
                teams.value(pick.team), idOf(pick, pool), PickSource::Record, {}});
        }
        QCOMPARE(draft.state().status, DraftStatus::Completed);
        for (int i = 0; i < pool.size(); ++i) {
            const SlotState &used = draft.state().slots.at(draft.state().selections.at(i));
            QCOMPARE(used.selection->player, pool.at(i).id);
            QCOMPARE(used.selection->overallPick, i + 1);
        }
    }

    void teamsAreCalledWhatTheyWere_data()
    {
        QTest::addColumn<int>("season");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        const auto row = [](int season, const QString &code, const QString &name) {
            QTest::addRow("%d %s", season, qPrintable(code)) << season << code << name;
        };
        row(2022, u"GNB"_s, u"GB Green Bay Packers (Packers)"_s);
        row(2022, u"WAS"_s, u"WAS Washington Commanders (Commanders)"_s);
        row(2021, u"WAS"_s, u"WAS Washington Football Team (Football Team)"_s);
        row(1994, u"HOU"_s, u"HOU Houston Oilers (Oilers)"_s);
        row(2002, u"HOU"_s, u"HOU Houston Texans (Texans)"_s);
        row(1998, u"TEN"_s, u"TEN Tennessee Oilers (Oilers)"_s);
        row(1999, u"STL"_s, u"STL St. Louis Rams (Rams)"_s);
        row(1994, u"RAI"_s, u"RAI Los Angeles Raiders (Raiders)"_s);
        row(2011, u"SDG"_s, u"SD San Diego Chargers (Chargers)"_s);
    }
    void teamsAreCalledWhatTheyWere()
    {
        QFETCH(int, season);
        QFETCH(QString, code);
        QTEST(nameOf(season, code), "name");
    }

    void haveTheClockOfTheTime()
    {
        QCOMPARE(offered(2007).clock.timeFor(offered(2007).slots.first()), 15min);
        QCOMPARE(offered(2007).clock.timeFor(offered(2007).slots.last()), 5min);
        QCOMPARE(offered(2008).clock.timeFor(offered(2008).slots.first()), 10min);
        QCOMPARE(offered(2008).clock.timeFor(offered(2008).slots.last()), 4min);
        QCOMPARE(offered(1994).clock.expiry, ExpiryPolicy::Pass);
    }
};

QTEST_APPLESS_MAIN(TestPastSeasons)
#include "tst_past_seasons.moc"
