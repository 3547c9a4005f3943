// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/column_mapping.h"

#include "catalog/column_sets.h"
#include "catalog/delimited_text.h"
#include "catalog/listed_player.h"
#include "catalog/name_key.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom::catalog {

namespace {

constexpr KnownColumn usualWords[] = {
    {"rank"_L1, ColumnRole::Rank},
    {"rk"_L1, ColumnRole::Rank},
    {"overall"_L1, ColumnRole::Rank},
    {"overallrank"_L1, ColumnRole::Rank},
    {"ovr"_L1, ColumnRole::Rank},
    {"ecr"_L1, ColumnRole::Rank},
    {"player"_L1, ColumnRole::Name},
    {"playername"_L1, ColumnRole::Name},
    {"name"_L1, ColumnRole::Name},
    {"fullname"_L1, ColumnRole::Name},
    {"players"_L1, ColumnRole::Name},
    {"playerteambye"_L1, ColumnRole::Name},
    {"firstname"_L1, ColumnRole::FirstName},
    {"first"_L1, ColumnRole::FirstName},
    {"playerfirstname"_L1, ColumnRole::FirstName},
    {"lastname"_L1, ColumnRole::LastName},
    {"last"_L1, ColumnRole::LastName},
    {"surname"_L1, ColumnRole::LastName},
    {"playerlastname"_L1, ColumnRole::LastName},
    {"pos"_L1, ColumnRole::Position},
    {"position"_L1, ColumnRole::Position},
    {"slotname"_L1, ColumnRole::Position},
    {"fantasyplayerposition"_L1, ColumnRole::Position},
    {"team"_L1, ColumnRole::Team},
    {"tm"_L1, ColumnRole::Team},
    {"nflteam"_L1, ColumnRole::Team},
    {"teamname"_L1, ColumnRole::Team},
    {"playerteam"_L1, ColumnRole::Team},
    {"school"_L1, ColumnRole::Team},
    {"college"_L1, ColumnRole::Team},
    {"adp"_L1, ColumnRole::AverageDraftPosition},
    {"avg"_L1, ColumnRole::AverageDraftPosition},
    {"avgpick"_L1, ColumnRole::AverageDraftPosition},
    {"averagepick"_L1, ColumnRole::AverageDraftPosition},
    {"averagedraftposition"_L1, ColumnRole::AverageDraftPosition},
    {"tier"_L1, ColumnRole::Tier},
    {"tiers"_L1, ColumnRole::Tier},
    {"bye"_L1, ColumnRole::Bye},
    {"byeweek"_L1, ColumnRole::Bye},
    {"id"_L1, ColumnRole::Id},
    {"playerid"_L1, ColumnRole::Id},
    // in the languages the program speaks
    {"rang"_L1, ColumnRole::Rank},
    {"rango"_L1, ColumnRole::Rank},
    {"spieler"_L1, ColumnRole::Name},
    {"jugador"_L1, ColumnRole::Name},
    {"joueur"_L1, ColumnRole::Name},
    {"vorname"_L1, ColumnRole::FirstName},
    {"prenom"_L1, ColumnRole::FirstName},
    {"nachname"_L1, ColumnRole::LastName},
    {"apellido"_L1, ColumnRole::LastName},
    {"posicion"_L1, ColumnRole::Position},
    {"poste"_L1, ColumnRole::Position},
    {"mannschaft"_L1, ColumnRole::Team},
    {"equipo"_L1, ColumnRole::Team},
    {"equipe"_L1, ColumnRole::Team},
};

bool hasAll(const QStringList &folded, const ColumnSet &set)
{
    return std::all_of(set.marks.begin(), set.marks.end(),
                       [&](QLatin1StringView mark) { return folded.contains(QString(mark)); });
}

bool mayRepeat(ColumnRole role)
{
    return role == ColumnRole::Ignore || role == ColumnRole::Bye;
}

void giveOnce(ColumnMapping &mapping, qsizetype column, ColumnRole role)
{
    if (column >= 0 && (mayRepeat(role) || mapping.column(role) < 0))
        mapping.roles[column] = role;
}

/// How many of the first rows \a fits says yes to, in percent of those that say anything.
template <typename Fits>
int share(const DelimitedText &text, qsizetype column, Fits fits)
{
    int said = 0;
    int yes = 0;
    for (const CsvTable::Row &row : text.rows.first(std::min<qsizetype>(20, text.rows.size()))) {
        const QString field = row.fields.at(column).trimmed();
        said += field.isEmpty() ? 0 : 1;
        yes += !field.isEmpty() && fits(field) ? 1 : 0;
    }
    return said == 0 ? 0 : 100 * yes / said;
}

bool isNumber(const QString &field)
{
    bool ok = false;
    field.toDouble(&ok);
    return ok;
}

bool isPosition(const QString &field)
{
    return field.size() <= 5 && !listedPosition(field).isEmpty() && isPositionWord(field);
}

bool isShortWord(const QString &field)
{
    return field.size() >= 2 && field.size() <= 3 && field == field.toUpper()
        && std::all_of(field.begin(), field.end(), [](QChar c) { return c.isLetter(); });
}

ColumnMapping guessByContent(const DelimitedText &text)
{
    ColumnMapping mapping{{}, QList<ColumnRole>(text.columns(), ColumnRole::Ignore)};
    for (qsizetype column = 0; column < text.columns(); ++column) {
        const auto mostly = [&](auto fits) { return share(text, column, fits) >= 80; };
        if (mostly(isNumber))
            giveOnce(mapping, column, ColumnRole::Rank);
        else if (mostly(isPosition))
            giveOnce(mapping, column, ColumnRole::Position);
        else if (mostly(isShortWord))
            giveOnce(mapping, column, ColumnRole::Team);
        else if (mostly([](const QString &field) { return field.contains(u' '); }))
            giveOnce(mapping, column, ColumnRole::Name);
    }
    return mapping;
}

} // namespace

void ColumnMapping::give(qsizetype column, ColumnRole role)
{
    if (!mayRepeat(role)) {
        if (const qsizetype before = this->column(role); before >= 0)
            roles[before] = ColumnRole::Ignore;
    }
    roles[column] = role;
}

QString foldedHeader(const QString &header)
{
    const QString folded = foldedLetters(header);
    return folded.isEmpty() && header.trimmed() == u"#" ? u"rank"_s : folded;
}

ColumnRole columnRoleFor(const QString &header)
{
    const QString folded = foldedHeader(header);
    const auto found = std::find_if(std::begin(usualWords), std::end(usualWords),
                                    [&](const KnownColumn &word) { return folded == word.header; });
    return found == std::end(usualWords) ? ColumnRole::Ignore : found->role;
}

ColumnMapping recogniseColumns(const DelimitedText &text)
{
    if (text.header.isEmpty())
        return guessByContent(text);
    QStringList folded;
    for (const QString &header : text.header)
        folded << foldedHeader(header);
    ColumnMapping mapping{{}, QList<ColumnRole>(folded.size(), ColumnRole::Ignore)};
    for (const ColumnSet &set : columnSets()) {
        if (!hasAll(folded, set))
            continue;
        mapping.source = set.source;
        for (const KnownColumn &known : set.columns)
            giveOnce(mapping, folded.indexOf(QString(known.header)), known.role);
        return mapping;
    }
    for (qsizetype column = 0; column < folded.size(); ++column)
        giveOnce(mapping, column, columnRoleFor(text.header.at(column)));
    return mapping;
}

} // namespace warroom::catalog
