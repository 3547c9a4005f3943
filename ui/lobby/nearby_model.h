// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/nearby_room.h"

#include <QAbstractListModel>
#include <QList>

namespace warroom {

/// The rooms that are hosted in this network.
class NearbyModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        DetailsRole = Qt::UserRole, ///< one sentence: where it is, its seats, how safe it is
        LatencyRole,                ///< "12 ms"; empty: not known
        AnswersRole,                ///< whether its host has answered
        SilentRole,                 ///< whether it was asked and did not
        ButtonRole,                 ///< what choosing it is called
    };

    using QAbstractListModel::QAbstractListModel;

    /// Rows of known rooms stay themselves.
    void setRooms(const QList<NearbyRoom> &rooms);
    /// Says everything again, in the language spoken now.
    void retranslate();
    const NearbyRoom &room(const QModelIndex &index) const { return m_rooms.at(index.row()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<NearbyRoom> m_rooms;
};

} // namespace warroom
