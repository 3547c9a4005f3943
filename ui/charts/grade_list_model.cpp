// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/grade_list_model.h"

#include <algorithm>

namespace warroom {

void GradeListModel::setFindings(const GradeFindings &findings)
{
    QList<analytics::TeamGrade> rows = findings.grades;
    rows.removeIf([](const auto &grade) { return grade.grade == analytics::Grade::None; });
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return a.surplus() > b.surplus(); });
    const bool sameSize = m_setup == findings.setup && rows.size() == m_rows.size();
    if (!sameSize)
        beginResetModel();
    m_setup = findings.setup;
    m_rows = rows;
    if (!sameSize)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int GradeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GradeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const analytics::TeamGrade &grade = m_rows.at(index.row());
    const Team *team = m_setup->team(grade.team);
    switch (role) {
    case Qt::DisplayRole:
        return team ? team->name : grade.team.text();
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3 points")
            .arg(data(index, Qt::DisplayRole).toString(), data(index, Letter).toString())
            .arg(grade.surplus(), 0, 'f', 1);
    case Id:
        return grade.team.text();
    case ShortName:
        return team ? team->shortName : grade.team.text();
    case Colour:
        return team ? team->colour : QString();
    case Letter:
        return QString(enumName(grade.grade)).toUpper();
    case Surplus:
        return grade.surplus();
    default:
        return {};
    }
}

QHash<int, QByteArray> GradeListModel::roleNames() const
{
    return {{Qt::DisplayRole, "name"}, {Id, "team"},       {ShortName, "shortName"},
            {Colour, "colour"},        {Letter, "letter"}, {Surplus, "surplus"}};
}

} // namespace warroom
