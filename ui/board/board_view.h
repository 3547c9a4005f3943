// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "ui/models/board_model.h"

#include <QTableView>

namespace warroom {

class BoardDelegate;
class ThemeSource;

/// The board as a grid. Columns share the width where they fit, else the grid scrolls.
class BoardView : public QTableView {
    Q_OBJECT

public:
    BoardView(BoardModel &model, ThemeSource &themes, QWidget *parent = nullptr);

    /// Repaints the one cell that shows the time.
    void setTimeLeft(const QString &text);
    /// Brings the slot on the clock into view.
    void showCurrent();

Q_SIGNALS:
    /// Somebody chose a pick that was made.
    void playerChosen(const warroom::PlayerId &player);
    /// Somebody asks what can be done with a slot, at \a where on the screen.
    void menuWanted(const warroom::SlotId &slot, const QPoint &where);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void layOut();
    void choose(const QModelIndex &index);

    BoardModel &m_board;
    BoardDelegate *m_delegate;
    QString m_timeLeft;
};

} // namespace warroom
