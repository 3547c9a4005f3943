// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

#include <QAbstractListModel>

namespace warroom {

enum class QueueRole {
    Id = Qt::UserRole, ///< QString, the PlayerId's text
    Name,
    Position,
    School,
};

/// Whom a team wants next and can still have. Changes made here are wishes until the log has them:
/// edited() asks for that, setState() brings what came of it.
class QueueModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setState(const DraftState &state, const TeamId &team);
    const QList<PlayerId> &players() const { return m_players; }
    const Player *playerAt(int row) const;
    bool contains(const PlayerId &player) const { return m_players.contains(player); }

    void append(const PlayerId &player);
    void remove(int row);
    /// Moves the player in row \a from so that he stands in row \a to.
    void move(int from, int to);
    /// Forgets wishes the log does not have.
    void revert();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *mime, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// The person changed the order to players().
    void edited();

private:
    void show(const QList<PlayerId> &players);
    bool dropOne(const QList<PlayerId> &players);

    std::shared_ptr<const DraftSetup> m_setup;
    TeamId m_team;
    QList<PlayerId> m_recorded; ///< as the log has it
    QList<PlayerId> m_players;  ///< as it is shown
};

} // namespace warroom
