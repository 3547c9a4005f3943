// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/clock/clock_face.h"

#include <QWidget>

namespace warroom {

class ThemeSource;

/// The ring that empties, with the time in its middle.
class ClockDial : public QWidget {
    Q_OBJECT

public:
    explicit ClockDial(ThemeSource &themes, QWidget *parent = nullptr);

    /// Repaints only when something can be seen to differ.
    void setFace(const ClockFace &face);
    QString timeText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString noteText() const;
    void paintRing(QPainter &painter, const QRectF &ring) const;
    void paintTime(QPainter &painter) const;

    ThemeSource &m_themes;
    ClockFace m_face;
};

} // namespace warroom
