// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/past_seasons.h"

#include "catalog/bundled.h"
#include "catalog/csv_cursor.h"
#include "catalog/past_draft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom::catalog {

namespace {

constexpr CsvNumber seasonColumn{
    u"season", QT_TRANSLATE_NOOP("CatalogError", "season '%1' is not a year"), 1900, 2100};
constexpr CsvNumber firstColumn{
    u"first", QT_TRANSLATE_NOOP("CatalogError", "season '%1' is not a year"), 1900, 2100};
constexpr CsvNumber lastColumn{
    u"last", QT_TRANSLATE_NOOP("CatalogError", "season '%1' is not a year"), 1900, 2100};

/// A slot whose team let its time run out; the table has selections in the order they were made.
struct LateTeam {
    int season;
    int due;
    int selected;
};
constexpr LateTeam lateTeams[] = {{2003, 7, 9}, {2011, 26, 27}};

/// A team of one season, and what the table of selections calls it.
struct TeamThen {
    QString code;
    Team team;
};

QString shortNameOf(const QString &name)
{
    const QString nickless = u"Football Team"_s;
    return name.endsWith(nickless) ? nickless : name.section(u' ', -1);
}

tl::expected<QList<TeamThen>, CatalogError> teamsOf(int season)
{
    const auto today = nflTeams();
    if (!today)
        return tl::unexpected(today.error());
    const auto table = CsvTable::read(u":/data/teams_nfl_past.csv"_s);
    if (!table)
        return tl::unexpected(table.error());
    CsvCursor cursor(
        *table,
        {u"code", firstColumn.column, lastColumn.column, u"abbreviation", u"name", u"today"});
    QList<TeamThen> teams;
    while (cursor.next()) {
        const int first = cursor.whole(firstColumn);
        const int last = cursor.whole(lastColumn);
        const TeamId now(cursor.requiredText(u"today"));
        const auto plate = std::find_if(today->begin(), today->end(),
                                        [&](const Team &team) { return team.id == now; });
        if (plate == today->end())
            cursor.fail(QT_TRANSLATE_NOOP("CatalogError", "there is no team '%1'"),
                        {quotable(now.text())});
        else if (first <= season && season <= last) {
            Team team = *plate; // the plate is today's, whatever the colours were
            team.id = TeamId(cursor.requiredText(u"abbreviation"));
            team.name = cursor.requiredText(u"name");
            if (team.name != plate->name)
                team.shortName = shortNameOf(team.name);
            teams.append({cursor.requiredText(u"code"), team});
        }
    }
    if (cursor.error())
        return tl::unexpected(*cursor.error());
    return teams;
}

/// The rows of \a season by order of selection, as fields of readPastDraft()'s columns but the
/// numbers: round, team, player, position, school.
tl::expected<QList<QStringList>, CatalogError> selectionsOf(int season,
                                                            const QList<TeamThen> &teams)
{
    const auto table = CsvTable::read(u":/data/nfl_picks_1994_2022.csv"_s);
    if (!table)
        return tl::unexpected(table.error());
    CsvCursor cursor(*table,
                     {seasonColumn.column, u"round", u"team", u"player", u"position", u"college"});
    QList<QStringList> rows;
    while (cursor.next()) {
        if (cursor.whole(seasonColumn) != season)
            continue;
        const QString code = cursor.text(u"team");
        const auto team = std::find_if(teams.begin(), teams.end(),
                                       [&](const TeamThen &each) { return each.code == code; });
        if (team == teams.end())
            cursor.fail(QT_TRANSLATE_NOOP("CatalogError", "there is no team '%1'"),
                        {quotable(code)});
        else
            rows.append({cursor.text(u"round"), team->team.id.text(), cursor.text(u"player"),
                         cursor.text(u"position"), cursor.text(u"college")});
    }
    if (cursor.error())
        return tl::unexpected(*cursor.error());
    return rows;
}

/// The table that readPastDraft() reads, of \a rows as they were due.
tl::expected<CsvTable, CatalogError> asTable(int season, const QList<QStringList> &rows)
{
    QList<CsvTable::Row> table{
        {1, u"overall round pick_in_round team player position school"_s.split(u' ')}};
    QString round;
    int inRound = 0;
    for (const QStringList &row : rows) {
        inRound = row.first() == round ? inRound + 1 : 1;
        round = row.first();
        const auto overall = static_cast<int>(table.size());
        const QStringList numbers{QString::number(overall), round, QString::number(inRound)};
        table.append({overall + 1, numbers + row.sliced(1)});
    }
    return CsvTable::fromRows(u"NFL %1"_s.arg(season), table);
}

/// 15, 10 and 5 minutes until 2007; the first round got 10 in 2008.
ClockRules clockOf(int season)
{
    constexpr int minute = 60;
    if (season < 2008)
        return {{15 * minute, 10 * minute, 5 * minute}, 5 * minute, ExpiryPolicy::Pass};
    ClockRules clock = nflClock();
    clock.secondsByRound.first() = 10 * minute;
    return clock;
}

} // namespace

Preset pastNflDraft(int season)
{
    const auto then = teamsOf(season);
    if (!then)
        return tl::unexpected(then.error());
    auto rows = selectionsOf(season, *then);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<QStringList> selected = *rows;
    for (const LateTeam &late : lateTeams) {
        if (late.season == season)
            rows->move(late.selected - 1, late.due - 1);
    }
    const auto order = asTable(season, *rows);
    const auto players = asTable(season, selected);
    if (!order)
        return tl::unexpected(order.error());
    if (!players)
        return tl::unexpected(players.error());

    QList<Team> teams;
    for (const TeamThen &each : *then)
        teams.append(each.team);
    const PastDraftFacts facts{
        u"%1 NFL Draft"_s.arg(season),
        u"Players rank by the order in which they were selected. Who owned a pick before the team "
        "that used it is not known."_s,
        clockOf(season),
        {}};
    auto draft = readPastDraft(*order, teams, facts);
    if (!draft)
        return tl::unexpected(draft.error());
    const auto byRank = readPastDraft(*players, teams, facts);
    if (!byRank)
        return tl::unexpected(byRank.error());
    draft->create.players = byRank->create.players;
    draft->create.season = season;
    return draft->create;
}

} // namespace warroom::catalog
