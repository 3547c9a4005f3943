// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analytics/grades.h"

#include <cmath>

namespace warroom::analytics {

namespace {

struct Field {
    double mean = 0;
    double deviation = 0;
};

Field fieldOf(const QList<TeamGrade> &teams)
{
    int count = 0;
    double sum = 0;
    for (const TeamGrade &team : teams) {
        count += team.picks > 0 ? 1 : 0;
        sum += team.surplus(); // 0 of those who have not picked
    }
    if (count == 0)
        return {};
    Field field{sum / count, 0};
    for (const TeamGrade &team : teams) {
        if (team.picks > 0)
            field.deviation += (team.surplus() - field.mean) * (team.surplus() - field.mean);
    }
    field.deviation = std::sqrt(field.deviation / count);
    return field;
}

Grade gradeIn(const Field &field, double surplus)
{
    constexpr double rounding = 1e-9; // sums of the same values in another order are the same
    const double above = surplus - field.mean;
    if (field.deviation < rounding)
        return Grade::B;
    if (above >= field.deviation - rounding)
        return Grade::A;
    if (above >= -rounding)
        return Grade::B;
    return above > -field.deviation + rounding ? Grade::C : Grade::D;
}

} // namespace

QList<TeamGrade> teamGrades(const DraftState &state, const QList<double> &values)
{
    QList<TeamGrade> grades;
    if (!state.setup)
        return grades;
    QHash<TeamId, int> places;
    for (const Team &team : state.setup->created().teams) {
        places.insert(team.id, static_cast<int>(grades.size()));
        grades.append(TeamGrade{team.id, 0, 0, 0, Grade::None});
    }
    for (const int index : state.selections) {
        const SlotState &slot = state.slots.at(index);
        const Player *player = state.setup->player(slot.selection->player);
        const int place = places.value(slot.slot.team, -1);
        if (!player || player->rank < 1 || place < 0)
            continue;
        TeamGrade &grade = grades[place];
        ++grade.picks;
        grade.used += values.value(slot.slot.overall - 1, 0);
        grade.got += values.value(player->rank - 1, 0);
    }
    const Field field = fieldOf(grades);
    for (TeamGrade &grade : grades) {
        if (grade.picks > 0)
            grade.grade = gradeIn(field, grade.surplus());
    }
    return grades;
}

} // namespace warroom::analytics
