// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/import_sheet.h"

namespace warroom {

/// What is wrong with a list, in the language spoken now: "rankings.csv, line 17: …"
QString catalogErrorText(const catalog::CatalogError &error);

/// What a column can be, in the order in which it is offered.
QList<catalog::ColumnRole> columnRoles();
QString columnRoleName(catalog::ColumnRole role);

/// What becomes of \a row: a player's name, "new player", "left out", "to decide".
QString outcomeText(const catalog::ImportSheet &sheet, int row);
/// Why, in one line.
QString outcomeReason(const catalog::ImportSheet &sheet, int row);

/// "498 found · 3 new · 2 to decide · 5 left out"
QString importCountsText(const catalog::ImportCounts &counts, catalog::ImportPurpose purpose);

/// "Ja'Marr Chase, WR, CIN": what is not known is left out.
QString listedText(const QString &name, const QString &position, const QString &team);

} // namespace warroom
