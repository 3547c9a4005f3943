// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/column_mapping.h"
#include "catalog/delimited_text.h"
#include "catalog/team_names.h"

#include <optional>

namespace warroom::catalog {

/// What one row of an export says about a player.
struct ListedPlayer {
    int line = 0;     ///< in the file, from 1
    QString name;     ///< "Ja'Marr Chase", however it was written; may be empty
    QString position; ///< without the rank at it: "WR"; may be empty
    QString team;     ///< the abbreviation, else as it is written; may be empty
    QString id;       ///< may be empty
    std::optional<double> rank;
    std::optional<double> averageDraftPosition;
    std::optional<double> tier;

    friend bool operator==(const ListedPlayer &, const ListedPlayer &) = default;
};

/// The rows of \a text as \a mapping tells their columns apart, in the order of the file.
///
/// Fails where no column holds names, and where a rank, an average or a tier is no number. A dash,
/// "NR" and "N/A" are no rank, and no error.
tl::expected<QList<ListedPlayer>, CatalogError>
listPlayers(const DelimitedText &text, const ColumnMapping &mapping, const TeamNames &teams);

/// A name with what stands behind it.
struct WrittenName {
    QString name;
    QString position;
    QString team;

    friend bool operator==(const WrittenName &, const WrittenName &) = default;
};

/// Takes "Ja'Marr Chase CIN (10)", "Ja'Marr Chase Cin - WR" and "Chase, Ja'Marr" apart.
WrittenName writtenName(const QString &text, const TeamNames &teams);

/// "WR" of "WR1", "WR 12" and "WR/CB"; "DST" of "D/ST".
QString listedPosition(const QString &text);

/// Whether \a text is a position that football tables write, with or without a rank at it.
bool isPositionWord(const QString &text);

} // namespace warroom::catalog
