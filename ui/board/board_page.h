// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "ui/models/board_model.h"

#include <QWidget>

class QLabel;

namespace warroom {

class BoardView;
class Moment;
class SegmentedControl;
class ThemeSource;

/// The board tab: the grid, and by what its columns go.
class BoardPage : public QWidget {
    Q_OBJECT

public:
    BoardPage(Moment &moment, ThemeSource &themes, QWidget *parent = nullptr);

    BoardView &view() const { return *m_view; }
    BoardModel &model() const { return *m_model; }
    /// The time the cell on the clock shows, anew.
    void tick();
    /// The slot the person is at, or an empty id.
    SlotId currentSlot() const;
    /// Brings \a slot into view and goes there.
    void showSlot(const SlotId &slot);

Q_SIGNALS:
    void playerChosen(const warroom::PlayerId &player);
    /// Somebody asks what can be done with a slot, at \a where on the screen.
    void menuWanted(const warroom::SlotId &slot, const QPoint &where);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh(bool step);
    void retranslate();

    Moment &m_moment;
    BoardModel *m_model;
    SegmentedControl *m_orders;
    QLabel *m_legend;
    BoardView *m_view;
    bool m_chosen = false; ///< a person chose the order
};

} // namespace warroom
