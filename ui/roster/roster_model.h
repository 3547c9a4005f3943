// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

#include <QAbstractListModel>

namespace warroom {

/// What one team has at one moment: its picks by order of selection, or by their places where the
/// rules know any, the open ones too; then its slots still open.
class RosterModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        Number = Qt::UserRole + 1, ///< "1.05"
        Overall,                   ///< int
        IsPick,                    ///< bool; false: a slot that is still open
        Position,                  ///< of the player
        School,
        Why,      ///< the program's reason, else who decided; empty for the team's own choice
        Lineage,  ///< "CAR → NYG", empty where the slot never changed hands
        Standing, ///< of an open slot: on the clock, passed, or empty
        Place,    ///< "RB", "Bench"; empty where the rules know no places
    };

    using QAbstractListModel::QAbstractListModel;

    void setTeam(const TeamId &team);
    void setState(const DraftState &state);
    /// Says everything anew, in another language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    /// A player, an open place or an open slot.
    struct Row {
        std::optional<SlotState> slot; ///< absent: an open place, or he came another way
        PlayerId player;               ///< empty: it is open
        QString place;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void fill();
    QList<Row> picks() const;
    QList<Row> places() const;
    std::optional<SlotState> slotOf(const PlayerId &player) const;
    QVariant pickData(const Row &row, int role) const;
    QVariant slotData(const SlotState &slot, int role) const;

    DraftState m_state;
    TeamId m_team;
    QList<Row> m_rows;
    int m_onTheClock = -1; ///< slot index
};

} // namespace warroom
