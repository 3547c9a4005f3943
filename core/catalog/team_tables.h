// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/csv.h"
#include "domain/team.h"

#include <QHash>

namespace warroom::catalog {

/// Columns abbreviation, name, colour and colour_2 ("#RRGGBB"). Teams in the order of the table,
/// without needs; the last word of the name is the short name.
tl::expected<QList<Team>, CatalogError> readTeams(const CsvTable &table);

/// Columns team, priority (from 1) and position: what each team needs, most urgent first.
tl::expected<QHash<TeamId, QStringList>, CatalogError> readNeeds(const CsvTable &table);

} // namespace warroom::catalog
