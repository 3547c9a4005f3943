// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/roster_model.h"

#include "domain/roster_fit.h"
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
    if (!m_state.setup)
        return;
    fill(); // places have names
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QList<RosterModel::Row> RosterModel::picks() const
{
    QList<Row> rows;
    for (const int slot : m_state.selections) {
        const SlotState &used = m_state.slots.at(slot);
        if (m_state.ownerOf(used.selection->player) == m_team)
            rows.append({used, used.selection->player, {}});
    }
    return rows;
}

QList<RosterModel::Row> RosterModel::places() const
{
    const RosterRules &rules = m_state.setup->created().roster;
    const RosterFit fit(m_state, m_team);
    QList<Row> rows;
    for (const RosterPlace &place : fit.places()) {
        const QString name = place.spot < 0 ? tr("Bench") : rules.spots.at(place.spot).name;
        rows.append({slotOf(place.player), place.player, name});
    }
    for (const PlayerId &player : fit.withoutPlace())
        rows.append({slotOf(player), player, tr("No place")});
    return rows;
}

std::optional<SlotState> RosterModel::slotOf(const PlayerId &player) const
{
    if (player.isEmpty())
        return {};
    if (const int slot = m_state.owners.value(player, -1); slot >= 0)
        return m_state.slots.at(slot);
    const Keeper *keeper = m_state.keeping(player);
    const SlotState *due = keeper && keeper->slot ? m_state.slot(*keeper->slot) : nullptr;
    return due ? std::optional(*due) : std::nullopt;
}

void RosterModel::fill()
{
    const bool havePlaces = m_state.setup && placesOf(m_state.setup->created().roster);
    QList<Row> rows = havePlaces ? places() : picks();
    for (int i = 0; i < m_state.slots.size(); ++i) {
        const SlotState &slot = m_state.slots.at(i);
        const bool isShown = havePlaces && m_state.keeperDueIn(i);
        if (slot.isOpen() && slot.slot.team == m_team && !isShown)
            rows.append({slot, {}, {}});
    }
    const int onTheClock = m_state.onTheClock ? m_state.onTheClock->slotIndex : -1;
    if (rows == m_rows && onTheClock == m_onTheClock)
        return;
    const bool sameSize = rows.size() == m_rows.size();
    if (!sameSize)
        beginResetModel();
    m_rows = rows;
    m_onTheClock = onTheClock;
    if (!sameSize)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int RosterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RosterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case IsPick:
        return !row.player.isEmpty();
    case Lineage:
        return row.slot ? slotLineage(row.slot->slot) : QString();
    case Place:
        return row.place;
    default:
        break;
    }
    if (!row.player.isEmpty())
        return pickData(row, role);
    if (row.slot)
        return slotData(*row.slot, role);
    return role == Qt::DisplayRole ? tr("open") : QVariant();
}

QVariant RosterModel::pickData(const Row &row, int role) const
{
    const Player *player = m_state.setup->player(row.player);
    if (!player)
        return {};
    const Selection *selection = row.slot && row.slot->selection ? &*row.slot->selection : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return player->name;
    case Qt::ToolTipRole:
        return pickData(row, Why);
    case Number:
        if (!row.slot)
            return {};
        return pickLabel(row.slot->slot.round, selection ? selection->pick : row.slot->slot.pick);
    case Overall:
        return selection ? QVariant(selection->overallPick) : QVariant();
    case Position:
        return player->position;
    case School:
        return player->school;
    case Why:
        if (!selection)
            return sourceText(PickSource::Keeper);
        if (const QString why = reasonText(selection->reason, player->position); !why.isEmpty())
            return why;
        return sourceText(selection->source);
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
            {Standing, "standing"},
            {Place, "place"}};
}

} // namespace warroom
