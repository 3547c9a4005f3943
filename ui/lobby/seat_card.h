// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lobby/seat_view.h"

#include <QAbstractButton>

namespace warroom {

class ThemeSource;

/// What a card shows of a drag.
enum class SeatDrag {
    None,
    Lifted, ///< this one is being dragged
    Target, ///< it would be dropped here
};

/// A team in the lobby: its place, its plate, who runs it, and how it stands with him.
class SeatCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit SeatCard(ThemeSource &themes, QWidget *parent = nullptr);

    void setSeat(const SeatView &seat);
    const SeatView &seat() const { return m_seat; }
    /// A card whose place was not drawn yet says nothing but the place.
    void setCovered(bool covered);
    bool isCovered() const { return m_covered; }
    void setMovable(bool movable) { m_movable = movable; }
    void setDrag(SeatDrag drag);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A menu is asked for, at \a where of the screen.
    void menuWanted(const QPoint &where);
    void draggedTo(const QPoint &where);
    void droppedAt(const QPoint &where);
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void paintSeat(QPainter &painter) const;
    QColor edge() const;
    void describe();

    ThemeSource &m_themes;
    SeatView m_seat;
    QPoint m_pressedAt;
    SeatDrag m_drag = SeatDrag::None;
    bool m_covered = false;
    bool m_movable = false;
    bool m_dragging = false;
};

} // namespace warroom
