// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lobby/seat_view.h"

#include <QScrollArea>
#include <QTimer>

class QGridLayout;

namespace warroom {

class SeatCard;
class ThemeSource;

/// The teams in two columns, by order of the first round. One tab stop; arrow keys go from card to
/// card, Alt with them moves the card, as does the mouse.
class SeatGrid : public QScrollArea {
    Q_OBJECT

public:
    explicit SeatGrid(ThemeSource &themes, QWidget *parent = nullptr);

    void setSeats(const QList<SeatView> &seats);
    /// Whether cards can change places.
    void setMovable(bool movable);
    bool isMovable() const { return m_movable; }
    QList<SeatCard *> cards() const { return m_cards; }
    SeatCard *cardOf(const TeamId &team) const;
    /// Asks for an order in which the card of \a team stands \a steps later, or earlier.
    void move(const TeamId &team, int steps);
    bool canMove(const TeamId &team, int steps) const;
    /// Shows the order place by place, the last one first, or at once where motion is reduced.
    void reveal();
    void showAll();
    bool isRevealing() const { return m_covered > 0; }

Q_SIGNALS:
    /// Somebody wants to do something with \a team; a menu belongs at \a where of the screen.
    void chosen(const warroom::TeamId &team, const QPoint &where);
    void menuWanted(const warroom::TeamId &team, const QPoint &where);
    void orderWanted(const QList<warroom::TeamId> &order);
    void revealingChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    SeatCard *addCard();
    void uncoverNext();
    void cover(int places);
    void mark(const SeatCard *lifted, const QPoint &where);
    void drop(const SeatCard *lifted, const QPoint &where);
    void moveTo(int from, int to);
    void walk(int steps);
    void makeCurrent(SeatCard *card);
    int currentIndex() const;
    int indexAt(const QPoint &where) const;
    int indexOf(const TeamId &team) const;

    ThemeSource &m_themes;
    QWidget *m_page;
    QGridLayout *m_grid;
    QList<SeatCard *> m_cards;
    QTimer m_revealing; ///< until the next place is shown
    int m_covered = 0;  ///< places from the first on that are not shown yet
    bool m_movable = false;
};

} // namespace warroom
