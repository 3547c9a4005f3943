// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "ui/models/players_model.h"

#include <QTableView>

#include <array>
#include <optional>

class QMenu;

namespace warroom {

class PreparationDesk;
class Settings;
class ThemeSource;

/// The table of players. Remembers who is selected through filters, picks and seeks, and the widths
/// somebody gave its columns. In the order of the person's own ranking it is where he arranges it:
/// by drag and drop, by keys and by a menu, which also marks and notes in any order.
class PlayerTable : public QTableView {
    Q_OBJECT

public:
    PlayerTable(PlayersModel &model, PreparationDesk &preparing, ThemeSource &themes,
                Settings &settings, QWidget *parent = nullptr);

    const PlayerId &selected() const { return m_selected; }
    /// Selects and shows \a player; where the filter hides him nothing is marked, but he stays
    /// selected.
    void select(const PlayerId &player);
    /// Selects the first row where nothing is.
    void selectSomething();
    /// Widths for the room there is and the columns the pool has.
    void layOutColumns();
    /// Puts the players in the order of the person's own ranking, or in that of the board.
    void showOwnRanking(bool own);
    bool isByOwnRanking() const { return m_players.isByOwnRanking(); }

Q_SIGNALS:
    /// The order became that of the person's own ranking, or no longer is.
    void ownRankingShown(bool own);
    /// The person wants to write a note on \a player.
    void noteWanted(const warroom::PlayerId &player);
    void selectedChanged(const warroom::PlayerId &player);
    /// The selected player left the table, and the next one took his place.
    void movedOn(const warroom::PlayerId &gone, const warroom::PlayerId &next);
    /// Enter, or a double click.
    void draftWanted(const warroom::PlayerId &player);
    void queueWanted(const warroom::PlayerId &player);
    /// A letter was typed that belongs into the search field.
    void typed(const QString &text);
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void rememberWidth(int column, int before, int now);
    void restore();
    void selectBest();
    void rowsGone(int first);
    int autoWidth(PlayerColumn column, bool wide) const;
    void store();
    void followOrder();
    void layOutHeadings();
    bool prepareByKey(const QKeyEvent &event);
    void moveInRanking(const PlayerId &player, int rows);
    void fillMenu(QMenu &menu, const PlayerId &player);
    struct Gap;
    Gap gapAt(int y) const;
    void showGap(std::optional<int> y);

    PlayersModel &m_players;
    PreparationDesk &m_preparing;
    ThemeSource &m_themes;
    Settings &m_settings;
    PlayerId m_selected;
    PlayerId m_proposed;      ///< the last one that was selected for want of a choice
    int m_row = 0;            ///< of the selected player, to go on from when he is gone
    std::optional<int> m_gap; ///< where a player that is dragged would be put, in the viewport
    bool m_hasHeadings = false;
    bool m_restoring = false;
    bool m_layingOut = false;
    std::array<int, playerColumns> m_chosen{}; ///< widths a person chose; 0: none
};

} // namespace warroom
