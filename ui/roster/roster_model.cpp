// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/roster_model.h"

#include "ui/text/format_text.h"
#include "ui/text/reason_text.h"
#include "ui/trades/slot_words.h"

using namespace Qt::StringLiterals;

namespace warroom {

void RosterModel::setTeam(const TeamId &team)
{
    if (team == m_team)
        return;
    m_team = team;
    fill();
}

void RosterModel::setState(const DraftState &state)
{
    m_state = state;
    fill();
}

void RosterModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void RosterModel::fill()
{
    QList<SlotState> rows;
    for (const int slot : m_state.selections) {
        if (m_state.slots.at(slot).slot.team == m_team)
            rows.append(m_state.slots.at(slot));
    }
    for (const SlotState &slot : m_state.slots) {
        if (slot.isOpen() && slot.slot.team == m_team)
            rows.append(slot);
    }
    const int onTheClock = m_state.onTheClock ? m_state.onTheClock->slotIndex : -1;
    if (rows == m_rows && onTheClock == m_onTheClock)
        return;
    const bool sameSize = rows.size() == m_rows.size();
    if (!sameSize)
        beginResetModel();
    m_rows = rows;
    m_onTheClock = onTheClock;
    if (sameSize)
        retranslate();
    else
        endResetModel();
}

int RosterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RosterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SlotState &slot = m_rows.at(index.row());
    switch (role) {
    case IsPick:
        return !slot.isOpen();
    case Lineage:
        return slotLineage(slot.slot);
    default:
        return slot.isOpen() ? slotData(slot, role) : pickData(slot, role);
    }
}

QVariant RosterModel::pickData(const SlotState &slot, int role) const
{
    const Selection &selection = *slot.selection;
    const Player *player = m_state.setup->player(selection.player);
    if (!player)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return player->name;
    case Qt::ToolTipRole:
        return data(index(static_cast<int>(m_rows.indexOf(slot))), Why);
    case Number:
        return pickLabel(slot.slot.round, selection.pick);
    case Overall:
        return selection.overallPick;
    case Position:
        return player->position;
    case School:
        return player->school;
    case Why:
        if (const QString why = reasonText(selection.reason, player->position); !why.isEmpty())
            return why;
        return sourceText(selection.source);
    default:
        return {};
    }
}

QVariant RosterModel::slotData(const SlotState &slot, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return slotTitle(slot.slot);
    case Number:
        return pickLabel(slot.slot.round, slot.slot.pick);
    case Overall:
        return slot.slot.overall;
    case Standing:
        if (m_state.setup->slotIndex(slot.slot.id) == m_onTheClock)
            return tr("on the clock");
        if (slot.passed)
            return tr("passed, may still pick");
        return slot.skipped ? tr("skipped, comes back") : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> RosterModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"},
            {Number, "number"},
            {Overall, "overall"},
            {IsPick, "isPick"},
            {Position, "position"},
            {School, "school"},
            {Why, "why"},
            {Lineage, "lineage"},
            {Standing, "standing"}};
}

} // namespace warroom
