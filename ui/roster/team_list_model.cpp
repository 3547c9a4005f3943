// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/team_list_model.h"

#include "ui/text/event_text.h"

#include <algorithm>

namespace warroom {

QList<TeamListModel::Row> TeamListModel::rowsOf(const DraftState &state)
{
    QList<Row> rows;
    QHash<TeamId, int> places;
    if (!state.setup)
        return rows;
    for (const Team &team : state.setup->created().teams) {
        const Seat *seat = state.seat(team.id);
        const bool person = seat && seat->control == SeatControl::Person;
        rows.append(Row{team, 0, 0, person ? seat->occupant : QString(),
                        person ? state.names.value(PersonId(seat->occupant)) : PersonalText()});
    }
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return QString::localeAwareCompare(a.team.name, b.team.name) < 0;
    });
    for (int i = 0; i < rows.size(); ++i)
        places.insert(rows.at(i).team.id, i);
    for (const SlotState &slot : state.slots) {
        const auto place = places.constFind(slot.slot.team);
        if (place != places.cend())
            ++(slot.isOpen() ? rows[*place].left : rows[*place].made);
    }
    return rows;
}

void TeamListModel::setState(const DraftState &state, const Actor &viewer)
{
    const QList<Row> rows = rowsOf(state);
    const bool sameTeams =
        m_setup == state.setup && m_mine == viewer.teams && rows.size() == m_rows.size();
    if (!sameTeams)
        beginResetModel();
    m_setup = state.setup;
    m_mine = viewer.teams;
    const QList<Row> before = std::exchange(m_rows, rows);
    if (!sameTeams)
        return endResetModel();
    for (int row = 0; row < rows.size(); ++row) {
        if (!(before.at(row) == rows.at(row)))
            Q_EMIT dataChanged(index(row), index(row),
                               {Made, Left, Occupant, Qt::AccessibleTextRole});
    }
}

void TeamListModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

TeamId TeamListModel::teamAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).team.id : TeamId();
}

int TeamListModel::rowOf(const TeamId &team) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return row.team.id == team; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TeamListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString TeamListModel::occupantOf(const Row &row) const
{
    const QString name = personText(row.drafter);
    if (m_mine.contains(row.team.id)) {
        //: The team of the person at this screen, and what that person is called
        return name.isEmpty() ? tr("You") : tr("You, %1").arg(name);
    }
    if (!row.person.isEmpty())
        return name.isEmpty() ? row.person : name;
    return tr("Played by the program");
}

QVariant TeamListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.team.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3 picks made, %4 left")
            .arg(row.team.name, occupantOf(row))
            .arg(row.made)
            .arg(row.left);
    case Id:
        return row.team.id.text();
    case Colour:
        return row.team.colour;
    case Occupant:
        return occupantOf(row);
    case Mine:
        return m_mine.contains(row.team.id);
    case Made:
        return row.made;
    case Left:
        return row.left;
    default:
        return {};
    }
}

QHash<int, QByteArray> TeamListModel::roleNames() const
{
    return {{Qt::DisplayRole, "name"},
            {Id, "id"},
            {Colour, "colour"},
            {Occupant, "occupant"},
            {Mine, "mine"},
            {Made, "made"},
            {Left, "left"}};
}

} // namespace warroom
