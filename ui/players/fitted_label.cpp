// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/players/fitted_label.h"

#include <QPainter>

namespace warroom {

namespace {

constexpr int smallestPixels = 11;

} // namespace

QFont fittedFont(QFont font, const QString &text, int width, int smallest)
{
    while (font.pixelSize() > smallest && QFontMetrics(font).horizontalAdvance(text) >= width)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

FittedLabel::FittedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize FittedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, QLabel::minimumSizeHint().height()};
}

void FittedLabel::paintEvent(QPaintEvent *)
{
    const QRect room = contentsRect();
    QPainter painter(this);
    painter.setFont(fittedFont(font(), text(), room.width(), smallestPixels));
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(room, static_cast<int>(alignment()),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace warroom
