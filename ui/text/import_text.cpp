// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/import_text.h"

#include "ui/text/format_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

using catalog::ColumnRole;
using catalog::ImportSheet;
using catalog::MatchKind;
using catalog::MatchRule;
using catalog::RowFate;

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

struct RoleName {
    ColumnRole role;
    const char *name;
};

constexpr RoleName roleNames[] = {
    {ColumnRole::Ignore, QT_TRANSLATE_NOOP("ImportText", "not used")},
    {ColumnRole::Rank, QT_TRANSLATE_NOOP("ImportText", "Rank")},
    {ColumnRole::Name, QT_TRANSLATE_NOOP("ImportText", "Name")},
    {ColumnRole::FirstName, QT_TRANSLATE_NOOP("ImportText", "First name")},
    {ColumnRole::LastName, QT_TRANSLATE_NOOP("ImportText", "Last name")},
    {ColumnRole::Position, QT_TRANSLATE_NOOP("ImportText", "Position")},
    {ColumnRole::Team, QT_TRANSLATE_NOOP("ImportText", "Team or school")},
    {ColumnRole::AverageDraftPosition, QT_TRANSLATE_NOOP("ImportText", "Average pick")},
    {ColumnRole::Tier, QT_TRANSLATE_NOOP("ImportText", "Tier")},
    {ColumnRole::Bye, QT_TRANSLATE_NOOP("ImportText", "Bye week (not kept)")},
    {ColumnRole::Id, QT_TRANSLATE_NOOP("ImportText", "Id")},
};

constexpr const char *ruleReasons[] = {
    QT_TRANSLATE_NOOP("ImportText", "The same id"),
    QT_TRANSLATE_NOOP("ImportText", "The same name"),
    QT_TRANSLATE_NOOP("ImportText", "The same name, spelled another way"),
    QT_TRANSLATE_NOOP("ImportText", "The same name; only one has the Jr. or III"),
    QT_TRANSLATE_NOOP("ImportText", "The same name; one is a nickname"),
};

QString knownName(const ImportSheet &sheet, const PlayerId &id)
{
    const Player *player = sheet.known(id);
    return player ? player->name : id.text();
}

QString reasonToLeaveOut(const ImportSheet &sheet, int row)
{
    const catalog::RowMatch &match = sheet.match(row);
    if (match.kind == MatchKind::Duplicate)
        return ImportText::tr("The same player as on line %1")
            .arg(numberText(sheet.rows().at(match.sameAs).line));
    return ImportText::tr("There is no name in this row");
}

} // namespace

QString catalogErrorText(const catalog::CatalogError &error)
{
    return error.text(
        [](const char *message) { return QCoreApplication::translate("CatalogError", message); });
}

QList<ColumnRole> columnRoles()
{
    QList<ColumnRole> roles;
    for (const RoleName &row : roleNames)
        roles << row.role;
    return roles;
}

QString columnRoleName(ColumnRole role)
{
    for (const RoleName &row : roleNames) {
        if (row.role == role)
            return ImportText::tr(row.name);
    }
    return {};
}

QString outcomeText(const ImportSheet &sheet, int row)
{
    const catalog::RowOutcome &outcome = sheet.outcome(row);
    switch (outcome.fate) {
    case RowFate::Known:
        return knownName(sheet, outcome.player);
    case RowFate::New:
        return ImportText::tr("new player");
    case RowFate::LeftOut:
        return ImportText::tr("left out");
    case RowFate::ToDecide:
        break;
    }
    return ImportText::tr("to decide");
}

QString outcomeReason(const ImportSheet &sheet, int row)
{
    const catalog::RowOutcome &outcome = sheet.outcome(row);
    if (outcome.byPerson)
        return ImportText::tr("You decided this");
    switch (outcome.fate) {
    case RowFate::Known:
        return ImportText::tr(ruleReasons[static_cast<int>(sheet.match(row).rule)]);
    case RowFate::New:
        return ImportText::tr("Nobody known is called like this");
    case RowFate::LeftOut:
        return reasonToLeaveOut(sheet, row);
    case RowFate::ToDecide:
        break;
    }
    return sheet.match(row).candidates.isEmpty()
        ? ImportText::tr("Nobody known is called like this")
        : ImportText::tr("Somebody known is called much like this");
}

QString importCountsText(const catalog::ImportCounts &counts, catalog::ImportPurpose purpose)
{
    QStringList parts{ImportText::tr("%1 found").arg(numberText(counts.known))};
    if (purpose == catalog::ImportPurpose::Pool)
        parts << ImportText::tr("%1 new").arg(numberText(counts.added));
    parts << ImportText::tr("%1 to decide").arg(numberText(counts.toDecide))
          << ImportText::tr("%1 left out").arg(numberText(counts.leftOut));
    return parts.join(u" · "_s);
}

QString listedText(const QString &name, const QString &position, const QString &team)
{
    QStringList parts{name, position, team};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace warroom
