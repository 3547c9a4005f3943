// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "ui/models/board_grid.h"

#include <QAbstractTableModel>
#include <QSet>

namespace warroom {

enum class BoardOrder {
    ByTeam, ///< a column for each team
    ByPick, ///< the slots of a round as they are due, wrapped to the width
};

enum class BoardRole {
    Slot = Qt::UserRole, ///< QString, the SlotId's text; invalid where there is no slot
    Face,                ///< int, a BoardFace
    Label,               ///< "2.07"
    Overall,             ///< int, when it is due
    Team,                ///< QString, the TeamId's text: who owns it
    Player,              ///< QString, the PlayerId's text
    Name,                ///< last name of the player
    Position,
    School,
    Corrected, ///< true where the selection is not what was recorded first, else invalid
    Lineage,   ///< "CHI ← CAR ← HOU" for a slot that changed hands, else empty
    Round,     ///< int
};

enum class BoardFace {
    None,
    Open,
    OnTheClock,
    Passed,
    Picked,
    Kept,    ///< by somebody who takes the slot when it is due, or did
    Reopened ///< a correction gave its player away; its team may pick any time
};

/// The draft board: rounds down, teams or picks across, at most one slot a cell.
///
/// A round takes as many rows as its fullest column has slots, or as its slots fill at perRow().
/// A pick repaints the cells it touches; only another order, width or owner rebuilds the grid.
class BoardModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// \a reopened are the slots whose players a correction gave to others.
    void setState(const DraftState &state, const QSet<SlotId> &reopened = {});
    void setOrder(BoardOrder order);
    /// How many cells fit beside each other in the order of picks, at least 1.
    void setPerRow(int cells);
    void retranslate();

    BoardOrder order() const { return m_order; }
    /// Whether every team has exactly one slot in each round: the grid by team has no holes.
    bool isRegular() const;
    /// Slots in the longest round.
    int longestRound() const;
    QModelIndex indexOf(int slotIndex) const;
    /// The cell on the clock, or an invalid index.
    QModelIndex onTheClock() const;
    /// Whose column that is; null in the order of picks.
    const Team *teamAt(int column) const;
    const Team *teamOf(const QString &abbreviation) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    bool sameGrid(const DraftState &state) const;
    void rebuild();
    void announce(const DraftState &before);
    BoardFace face(int slotIndex) const;
    const Player *playerIn(int slotIndex) const;
    bool isCorrected(int slotIndex) const;
    QString spoken(int slotIndex) const;
    QString toolTip(int slotIndex, int role) const;
    QVariant slotData(int slotIndex, int role) const;

    DraftState m_state;
    BoardOrder m_order = BoardOrder::ByTeam;
    int m_perRow = 12;
    BoardGrid m_grid;
    QSet<SlotId> m_reopened;
};

/// Its owners, today's first, where the slot changed hands; else empty.
QString lineage(const Slot &slot);

} // namespace warroom
