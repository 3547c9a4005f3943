// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/queue_model.h"

#include <QMimeData>

#include <utility>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

const auto rowMime = u"application/x-warroom-queue-row"_s;

} // namespace

void QueueModel::setState(const DraftState &state, const TeamId &team)
{
    const bool other = team != std::exchange(m_team, team) || state.setup != m_setup;
    m_setup = state.setup;
    const QList<PlayerId> recorded = state.queueLeft(team);
    if (!other && recorded == m_recorded)
        return;
    m_recorded = recorded;
    show(recorded);
}

void QueueModel::revert()
{
    show(m_recorded);
}

void QueueModel::show(const QList<PlayerId> &players)
{
    if (players == m_players || dropOne(players))
        return;
    beginResetModel();
    m_players = players;
    endResetModel();
}

/// The everyday change: somebody in the queue was drafted.
bool QueueModel::dropOne(const QList<PlayerId> &players)
{
    if (players.size() + 1 != m_players.size())
        return false;
    qsizetype row = 0;
    while (row < players.size() && players.at(row) == m_players.at(row))
        ++row;
    if (players.sliced(row) != m_players.sliced(row + 1))
        return false;
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_players.removeAt(row);
    endRemoveRows();
    return true;
}

const Player *QueueModel::playerAt(int row) const
{
    return m_setup && row >= 0 && row < m_players.size() ? m_setup->player(m_players.at(row))
                                                         : nullptr;
}

void QueueModel::append(const PlayerId &player)
{
    if (contains(player) || m_team.isEmpty())
        return;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_players.append(player);
    endInsertRows();
    Q_EMIT edited();
}

void QueueModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_players.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

void QueueModel::move(int from, int to)
{
    if (from < 0 || to < 0 || from >= rowCount() || to >= rowCount() || from == to)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_players.move(from, to);
    endMoveRows();
    Q_EMIT edited();
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_players.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    const Player *player = playerAt(index.isValid() ? index.row() : -1);
    if (!player)
        return {};
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2, %3, %4")
            .arg(QString::number(index.row() + 1), player->name, player->position, player->school);
    if (role == Qt::DisplayRole)
        return player->name;
    switch (static_cast<QueueRole>(role)) {
    case QueueRole::Id:
        return player->id.text();
    case QueueRole::Name:
        return player->name;
    case QueueRole::Position:
        return player->position;
    case QueueRole::School:
        return player->school;
    }
    return {};
}

QHash<int, QByteArray> QueueModel::roleNames() const
{
    return {{static_cast<int>(QueueRole::Id), "id"},
            {static_cast<int>(QueueRole::Name), "name"},
            {static_cast<int>(QueueRole::Position), "position"},
            {static_cast<int>(QueueRole::School), "school"}};
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : flags | Qt::ItemIsDropEnabled;
}

QStringList QueueModel::mimeTypes() const
{
    return {rowMime};
}

QMimeData *QueueModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *mime = new QMimeData;
    mime->setData(rowMime, QByteArray::number(indexes.first().row()));
    return mime;
}

/// Moves by itself; the view must not remove the row it dragged (see QueueView).
bool QueueModel::dropMimeData(const QMimeData *mime, Qt::DropAction action, int row, int,
                              const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !mime->hasFormat(rowMime))
        return false;
    const int from = mime->data(rowMime).toInt();
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    move(from, before > from ? before - 1 : before);
    return true;
}

} // namespace warroom
