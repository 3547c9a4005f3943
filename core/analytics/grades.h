// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

namespace warroom::analytics {

enum class Grade {
    None, ///< nothing picked yet
    A,    ///< at least a standard deviation above the field's mean
    B,    ///< at the mean or above
    C,    ///< less than a standard deviation below
    D     ///< a standard deviation below or more
};

} // namespace warroom::analytics

namespace warroom {

template <>
struct EnumNames<analytics::Grade> {
    static constexpr std::array<std::string_view, 5> names{"none", "a", "b", "c", "d"};
};

} // namespace warroom

namespace warroom::analytics {

/// What a team made of its slots so far, in points of a pick-value chart.
struct TeamGrade {
    TeamId team;
    int picks = 0;   ///< that count: players without a rank do not
    double used = 0; ///< value of the slots it used, by their due numbers
    double got = 0;  ///< value of the players it took, each as the pick with his rank's number
    Grade grade = Grade::None;

    double surplus() const { return got - used; }
    friend bool operator==(const TeamGrade &, const TeamGrade &) = default;
};

/// One for each team, in the draft's order of teams.
///
/// \a values are a chart's, of picks 1, 2, …; beyond its end a pick is worth nothing. The field is
/// the surpluses of the teams that picked; its standard deviation is that of the whole field
/// (divided by their number), and where all are equal everybody has a B.
QList<TeamGrade> teamGrades(const DraftState &state, const QList<double> &values);

} // namespace warroom::analytics
