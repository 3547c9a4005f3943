// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace warroom::catalog {

struct DelimitedText;

/// What a column of an export says about a player.
enum class ColumnRole {
    Ignore,
    Rank,
    Name, ///< also with team, position or bye week behind it
    FirstName,
    LastName,
    Position,             ///< also with the rank at the position: "WR1"
    Team,                 ///< team or school, also with the bye week: "CIN (10)"
    AverageDraftPosition, ///< the order where there is no rank
    Tier,                 ///< the order where there is neither
    Bye,                  ///< told apart so that nobody takes it for a rank; not kept
    Id,                   ///< as this program makes them; another's ids match nobody
};

/// Which column is what. Every role but Ignore and Bye is given once at most.
struct ColumnMapping {
    QString source; ///< whose export it is: "FantasyPros"; empty where that was not recognised
    QList<ColumnRole> roles; ///< one per column

    /// The column that is \a role, or -1.
    qsizetype column(ColumnRole role) const { return roles.indexOf(role); }
    /// Makes \a column a \a role, which another column loses.
    void give(qsizetype column, ColumnRole role);

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// The columns of \a text: of a known export by its header, else guessed from the words of the
/// header, else from what stands in the first rows.
ColumnMapping recogniseColumns(const DelimitedText &text);

/// What a column called \a header usually is, whoever exported it; Ignore for an unknown word.
ColumnRole columnRoleFor(const QString &header);

/// \a header without case, accents, blanks and signs: "ECR VS. ADP" is "ecrvsadp", "#" is "rank".
QString foldedHeader(const QString &header);

} // namespace warroom::catalog
