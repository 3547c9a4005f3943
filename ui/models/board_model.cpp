// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/board_model.h"

#include "ui/models/player_facts.h"
#include "ui/text/format_text.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace warroom {

QString lineage(const Slot &slot)
{
    if (slot.team == slot.originalTeam && slot.via.isEmpty())
        return {};
    QStringList owners{slot.team.text()};
    for (auto via = slot.via.crbegin(); via != slot.via.crend(); ++via)
        owners.append(via->text());
    owners.append(slot.originalTeam.text());
    return owners.join(u" \u2190 "_s);
}

void BoardModel::setState(const DraftState &state, const QSet<SlotId> &reopened)
{
    m_reopened = reopened;
    if (!sameGrid(state)) {
        beginResetModel();
        m_state = state;
        rebuild();
        endResetModel();
        return;
    }
    const DraftState before = std::exchange(m_state, state);
    announce(before);
}

/// Whether \a state has every slot in the cell it stands in now.
bool BoardModel::sameGrid(const DraftState &state) const
{
    if (state.setup != m_state.setup || state.slots.size() != m_state.slots.size())
        return false;
    if (m_order == BoardOrder::ByPick)
        return true;
    return std::equal(
        state.slots.cbegin(), state.slots.cend(), m_state.slots.cbegin(),
        [](const SlotState &a, const SlotState &b) { return a.slot.team == b.slot.team; });
}

/// One signal for each row in which something changed, from the first such cell to the last.
void BoardModel::announce(const DraftState &before)
{
    std::vector<std::pair<int, int>> dirty(m_grid.rows.size(), {m_grid.columns, -1});
    const auto touch = [this, &dirty](int slotIndex) {
        const auto [row, column] = m_grid.cells.at(static_cast<std::size_t>(slotIndex));
        auto &[first, last] = dirty.at(static_cast<std::size_t>(row));
        first = std::min(first, column);
        last = std::max(last, column);
    };
    for (int i = 0; i < m_state.slots.size(); ++i) {
        if (m_state.slots.at(i) != before.slots.at(i))
            touch(i);
    }
    const int was = before.onTheClock ? before.onTheClock->slotIndex : -1;
    const int is = m_state.onTheClock ? m_state.onTheClock->slotIndex : -1;
    for (const int slotIndex : {was, is}) {
        if (was != is && slotIndex >= 0)
            touch(slotIndex);
    }
    for (int row = 0; row < rowCount(); ++row) {
        const auto [first, last] = dirty.at(static_cast<std::size_t>(row));
        if (last >= 0)
            Q_EMIT dataChanged(index(row, first), index(row, last));
    }
}

void BoardModel::setOrder(BoardOrder order)
{
    if (order == m_order)
        return;
    beginResetModel();
    m_order = order;
    rebuild();
    endResetModel();
}

void BoardModel::setPerRow(int cells)
{
    if (cells < 1 || cells == m_perRow)
        return;
    m_perRow = cells;
    if (m_order != BoardOrder::ByPick)
        return;
    beginResetModel();
    rebuild();
    endResetModel();
}

void BoardModel::rebuild()
{
    m_grid = {};
    if (m_state.setup)
        m_grid =
            m_order == BoardOrder::ByTeam ? gridByTeam(m_state) : gridByPick(m_state, m_perRow);
}

bool BoardModel::isRegular() const
{
    return warroom::isRegular(m_state);
}

int BoardModel::longestRound() const
{
    return warroom::longestRound(m_state);
}

QModelIndex BoardModel::indexOf(int slotIndex) const
{
    if (slotIndex < 0 || slotIndex >= m_state.slots.size())
        return {};
    const auto [row, column] = m_grid.cells.at(static_cast<std::size_t>(slotIndex));
    return index(row, column);
}

QModelIndex BoardModel::onTheClock() const
{
    return m_state.onTheClock ? indexOf(m_state.onTheClock->slotIndex) : QModelIndex();
}

const Team *BoardModel::teamAt(int column) const
{
    if (!m_state.setup || m_order != BoardOrder::ByTeam || column < 0 || column >= m_grid.columns)
        return nullptr;
    return &m_state.setup->created().teams.at(column);
}

const Team *BoardModel::teamOf(const QString &abbreviation) const
{
    return m_state.setup ? m_state.setup->team(TeamId(abbreviation)) : nullptr;
}

void BoardModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, std::max(0, m_grid.columns - 1));
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.rows.size());
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_grid.columns;
}

QHash<int, QByteArray> BoardModel::roleNames() const
{
    return {{static_cast<int>(BoardRole::Slot), "slot"},
            {static_cast<int>(BoardRole::Face), "face"},
            {static_cast<int>(BoardRole::Label), "label"},
            {static_cast<int>(BoardRole::Overall), "overall"},
            {static_cast<int>(BoardRole::Team), "team"},
            {static_cast<int>(BoardRole::Player), "player"},
            {static_cast<int>(BoardRole::Name), "name"},
            {static_cast<int>(BoardRole::Position), "position"},
            {static_cast<int>(BoardRole::School), "school"},
            {static_cast<int>(BoardRole::Corrected), "corrected"},
            {static_cast<int>(BoardRole::Lineage), "lineage"},
            {static_cast<int>(BoardRole::Round), "round"}};
}

BoardFace BoardModel::face(int slotIndex) const
{
    const SlotState &slot = m_state.slots.at(slotIndex);
    if (slot.selection)
        return slot.selection->source == PickSource::Keeper ? BoardFace::Kept : BoardFace::Picked;
    if (m_state.keeperDueIn(slotIndex))
        return BoardFace::Kept;
    if (m_state.onTheClock && m_state.onTheClock->slotIndex == slotIndex)
        return BoardFace::OnTheClock;
    if (!slot.passed)
        return BoardFace::Open;
    return m_reopened.contains(slot.slot.id) ? BoardFace::Reopened : BoardFace::Passed;
}

const Player *BoardModel::playerIn(int slotIndex) const
{
    if (const Keeper *keeper = m_state.keeperDueIn(slotIndex))
        return m_state.setup->player(keeper->player);
    const std::optional<Selection> &selection = m_state.slots.at(slotIndex).selection;
    return selection ? m_state.setup->player(selection->player) : nullptr;
}

bool BoardModel::isCorrected(int slotIndex) const
{
    const std::optional<Selection> &selection = m_state.slots.at(slotIndex).selection;
    return selection && selection->corrected;
}

QString BoardModel::spoken(int slotIndex) const
{
    const Slot &slot = m_state.slots.at(slotIndex).slot;
    const QString place = tr("%1, %2").arg(pickLabel(slot.round, slot.pick), slot.team.text());
    switch (face(slotIndex)) {
    case BoardFace::Picked:
        if (const Player *player = playerIn(slotIndex)) {
            const QString pick =
                tr("%1: %2, %3, %4").arg(place, player->name, player->position, player->school);
            //: A selection that the commissioner put right later
            return isCorrected(slotIndex) ? tr("%1 (corrected)").arg(pick) : pick;
        }
        return place;
    case BoardFace::Kept:
        if (const Player *player = playerIn(slotIndex))
            return tr("%1: %2, %3, kept").arg(place, player->name, player->position);
        return place;
    case BoardFace::OnTheClock:
        return tr("%1: on the clock").arg(place);
    case BoardFace::Passed:
        return tr("%1: passed, may pick any time").arg(place);
    case BoardFace::Reopened:
        return tr("%1: open again after a correction, may pick any time").arg(place);
    case BoardFace::Open:
        return m_state.slots.at(slotIndex).skipped
            ? tr("%1: skipped, comes after the others of the round").arg(place)
            : place;
    case BoardFace::None:
        break;
    }
    return place;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BoardRow &row = m_grid.rows.at(static_cast<std::size_t>(index.row()));
    const int slotIndex = row.slots.at(static_cast<std::size_t>(index.column()));
    if (role == static_cast<int>(BoardRole::Round))
        return row.round;
    if (slotIndex < 0)
        return role == static_cast<int>(BoardRole::Face)
            ? QVariant(static_cast<int>(BoardFace::None))
            : QVariant();
    return slotData(slotIndex, role);
}

QVariant BoardModel::slotData(int slotIndex, int role) const
{
    const Slot &slot = m_state.slots.at(slotIndex).slot;
    const Player *player = playerIn(slotIndex);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return toolTip(slotIndex, role);
    switch (static_cast<BoardRole>(role)) {
    case BoardRole::Slot:
        return slot.id.text();
    case BoardRole::Face:
        return static_cast<int>(face(slotIndex));
    case BoardRole::Label:
        return pickLabel(slot.round, slot.pick);
    case BoardRole::Overall:
        return slot.overall;
    case BoardRole::Team:
        return slot.team.text();
    case BoardRole::Player:
        return player ? player->id.text() : QVariant();
    case BoardRole::Name:
        return player ? lastName(player->name) : QVariant();
    case BoardRole::Position:
        return player ? player->position : QVariant();
    case BoardRole::School:
        return player ? player->school : QVariant();
    case BoardRole::Corrected:
        return isCorrected(slotIndex) ? QVariant(true) : QVariant();
    case BoardRole::Lineage:
        return lineage(slot);
    case BoardRole::Round:
        return slot.round;
    }
    return {};
}

QString BoardModel::toolTip(int slotIndex, int role) const
{
    const QString owners = lineage(m_state.slots.at(slotIndex).slot);
    if (role == Qt::AccessibleTextRole || owners.isEmpty())
        return spoken(slotIndex);
    return spoken(slotIndex) + u'\n' + tr("Traded: %1").arg(owners);
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        const BoardRow &row = m_grid.rows.at(static_cast<std::size_t>(section));
        return row.first ? QString::number(row.round) : QString();
    }
    const Team *team = teamAt(section);
    return team ? team->shortName : QString();
}

} // namespace warroom
