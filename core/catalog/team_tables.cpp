// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/team_tables.h"

#include "catalog/csv_cursor.h"

#include <QRegularExpression>

#include <map>

using namespace Qt::StringLiterals;

namespace warroom::catalog {

namespace {

constexpr CsvNumber priorityColumn{
    u"priority", QT_TRANSLATE_NOOP("CatalogError", "priority '%1' is not a whole number from 1"), 1,
    100};

QString readColour(CsvCursor &cursor, QStringView column)
{
    static const QRegularExpression hex(u"^#[0-9A-Fa-f]{6}$"_s);
    const QString colour = cursor.requiredText(column);
    if (!hex.match(colour).hasMatch())
        cursor.fail(QT_TRANSLATE_NOOP("CatalogError", "%1 '%2' is not a colour like #97233F"),
                    {column.toString(), quotable(colour)});
    return colour.toUpper();
}

} // namespace

tl::expected<QList<Team>, CatalogError> readTeams(const CsvTable &table)
{
    CsvCursor cursor(table, {u"abbreviation", u"name", u"colour", u"colour_2"});
    QList<Team> teams;
    while (cursor.next()) {
        Team team;
        const QString abbreviation = cursor.requiredText(u"abbreviation");
        cursor.requireUnique(u"abbreviation", abbreviation);
        team.id = TeamId(abbreviation);
        team.name = cursor.requiredText(u"name").simplified();
        team.shortName = team.name.section(u' ', -1);
        team.colour = readColour(cursor, u"colour");
        team.colour2 = readColour(cursor, u"colour_2");
        teams.append(team);
    }
    if (cursor.error())
        return tl::unexpected(*cursor.error());
    return teams;
}

tl::expected<QHash<TeamId, QStringList>, CatalogError> readNeeds(const CsvTable &table)
{
    CsvCursor cursor(table, {u"team", priorityColumn.column, u"position"});
    QHash<TeamId, std::map<int, QString>> byPriority;
    while (cursor.next()) {
        const QString team = cursor.requiredText(u"team");
        const int priority = cursor.whole(priorityColumn);
        cursor.requireUnique(u"priority", u"%1 %2"_s.arg(team).arg(priority));
        byPriority[TeamId(team)][priority] = cursor.requiredText(u"position").toUpper();
    }
    if (cursor.error())
        return tl::unexpected(*cursor.error());

    QHash<TeamId, QStringList> needs;
    for (auto team = byPriority.cbegin(); team != byPriority.cend(); ++team) {
        for (const auto &[priority, position] : team.value())
            needs[team.key()].append(position);
    }
    return needs;
}

} // namespace warroom::catalog
