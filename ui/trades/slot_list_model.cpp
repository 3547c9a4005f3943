// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/slot_list_model.h"

#include "ui/text/format_text.h"
#include "ui/trades/slot_words.h"

using namespace Qt::StringLiterals;

namespace warroom {

SlotListModel::SlotListModel(bool ofOneself, QObject *parent)
    : QAbstractListModel(parent), m_ofOneself(ofOneself)
{
}

void SlotListModel::setTeam(const TeamId &team)
{
    if (team == m_team)
        return;
    m_team = team;
    fill();
}

void SlotListModel::setState(const DraftState &state)
{
    m_state = state;
    fill();
}

void SlotListModel::setChart(const PickValueChart &chart)
{
    m_chart = chart;
    retranslate();
}

void SlotListModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SlotListModel::fill()
{
    QList<SlotId> rows;
    for (const SlotState &slot : m_state.slots) {
        if (slot.isOpen() && slot.slot.team == m_team)
            rows.append(slot.slot.id);
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
    // What was used or traded away can no longer be part of an offer.
    const qsizetype before = m_chosen.size();
    m_chosen.intersect(QSet<SlotId>(rows.begin(), rows.end()));
    if (m_chosen.size() != before)
        Q_EMIT chosenChanged();
}

QList<SlotId> SlotListModel::chosen() const
{
    QList<SlotId> chosen;
    for (const SlotId &slot : m_rows) {
        if (m_chosen.contains(slot))
            chosen.append(slot);
    }
    return chosen;
}

void SlotListModel::choose(const SlotId &slot, bool on)
{
    const qsizetype row = m_rows.indexOf(slot);
    if (row < 0 || m_chosen.contains(slot) == on)
        return;
    if (on)
        m_chosen.insert(slot);
    else
        m_chosen.remove(slot);
    const QModelIndex changed = index(static_cast<int>(row));
    Q_EMIT dataChanged(changed, changed, {Chosen, Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

void SlotListModel::chooseNone()
{
    for (const SlotId &slot : chosen())
        choose(slot, false);
}

int SlotListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SlotListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SlotState *state = m_state.slot(m_rows.at(index.row()));
    if (!state)
        return {};
    const Slot &slot = state->slot;
    switch (role) {
    case Qt::DisplayRole:
    case Title:
        return slotTitle(slot);
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(slotTitle(slot), data(index, Lineage).toString(),
                                   decimalText(m_chart.valueOf(slot.overall), 1));
    case Lineage:
        if (const QString lineage = slotLineage(slot); !lineage.isEmpty())
            return lineage;
        return m_ofOneself ? tr("yours from the start") : tr("theirs from the start");
    case Value:
        return m_chart.valueOf(slot.overall);
    case Chosen:
        return m_chosen.contains(slot.id);
    case Qt::CheckStateRole:
        return m_chosen.contains(slot.id) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool SlotListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    choose(m_rows.at(index.row()), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags SlotListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

QHash<int, QByteArray> SlotListModel::roleNames() const
{
    return {{Title, "title"}, {Lineage, "lineage"}, {Value, "value"}, {Chosen, "chosen"}};
}

} // namespace warroom
