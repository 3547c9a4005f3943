// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

#include <QWidget>

namespace warroom {

class Moment;
class ThemeSource;

/// The latest picks, newest first, as many as fit side by side.
class PickTicker : public QWidget {
    Q_OBJECT

public:
    PickTicker(Moment &moment, ThemeSource &themes, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void playerChosen(const warroom::PlayerId &player);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();
    int cards() const;
    QRect cardRect(int card) const;
    /// The slot of the \a card -th latest pick, or null.
    const SlotState *pickAt(int card) const;
    const SlotState *pickAt(const QPoint &position) const;
    void paintCard(QPainter &painter, const QRect &card, const SlotState &slot) const;
    void paintName(QPainter &painter, const QRect &words, const Player &player) const;

    Moment &m_moment;
    ThemeSource &m_themes;
};

} // namespace warroom
