// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "domain/draft_state.h"

#include <QAbstractListModel>

namespace warroom {

/// The teams of a draft by name, with how far each has come at one moment.
class TeamListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        Id = Qt::UserRole + 1,
        Colour,
        Occupant, ///< who runs it, in words
        Mine,     ///< bool
        Made,     ///< picks
        Left,
    };

    using QAbstractListModel::QAbstractListModel;

    void setState(const DraftState &state, const Actor &viewer);
    /// Says everything anew, in another language.
    void retranslate();
    TeamId teamAt(int row) const;
    int rowOf(const TeamId &team) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        Team team;
        int made = 0;
        int left = 0;
        QString person;       ///< the id of who runs it; empty: the program
        PersonalText drafter; ///< what the person at the team is called, if anything

        friend bool operator==(const Row &, const Row &) = default;
    };

    static QList<Row> rowsOf(const DraftState &state);
    QString occupantOf(const Row &row) const;

    std::shared_ptr<const DraftSetup> m_setup;
    QList<TeamId> m_mine;
    QList<Row> m_rows;
};

} // namespace warroom
