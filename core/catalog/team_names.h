// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/team.h"

#include <QHash>

namespace warroom::catalog {

/// The many ways to write a team: "CIN", "Cin", "Bengals", "Cincinnati Bengals", "JAC" for "JAX".
class TeamNames {
public:
    TeamNames() = default;
    explicit TeamNames(const QList<Team> &teams);

    /// The abbreviation of the team \a written means; empty where it means none.
    QString abbreviationOf(const QString &written) const;
    /// The same, or what is written where that is no such team: a school.
    QString teamOrSchool(const QString &written) const;
    /// Whether two tables mean one team or school. What is not known is never another.
    bool mayBeSame(const QString &a, const QString &b) const;

private:
    void add(const QString &written, const QString &abbreviation);

    QHash<QString, QString> m_abbreviations;
};

} // namespace warroom::catalog
