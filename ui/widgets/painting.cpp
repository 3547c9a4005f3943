// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/painting.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace warroom {

namespace {

/// \a font made smaller until \a text fits into \a width.
QFont fitted(QFont font, const QString &text, int width)
{
    while (font.pixelSize() > 7 && QFontMetrics(font).horizontalAdvance(text) > width)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

void paintLetters(QPainter &painter, const QRect &rect, const QString &text, const QColor &colour,
                  const Theme &theme)
{
    QFont font = theme.font(FontRole::Caption);
    font.setWeight(QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    painter.setFont(fitted(font, text, rect.width() - 4));
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignCenter, text);
}

QRect centred(const QRect &cell, int width, int height)
{
    const int w = std::min(Theme::scaled(width), cell.width());
    const int h = std::min(Theme::scaled(height), cell.height());
    return {cell.left(), cell.top() + (cell.height() - h) / 2, w, h};
}

} // namespace

void paintPanel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge,
                double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void paintPanel(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    paintPanel(painter, rect, theme.colour(ColourRole::Panel), theme.colour(ColourRole::Line));
}

void paintTeamPlate(QPainter &painter, const QRect &rect, const QString &abbreviation,
                    const QString &teamColour, const Theme &theme)
{
    const QColor plate = theme.plate(teamColour);
    painter.save();
    paintPanel(painter, rect, plate, QColor(), 4);
    paintLetters(painter, rect, abbreviation, Theme::textOn(plate), theme);
    painter.restore();
}

void paintPositionTag(QPainter &painter, const QRect &rect, const QString &position,
                      const Theme &theme)
{
    painter.save();
    paintPanel(painter, rect, theme.positionTag(position), QColor(), 3);
    paintLetters(painter, rect, position, theme.positionText(position), theme);
    painter.restore();
}

void paintBar(QPainter &painter, const QRect &rect, double fraction, const QColor &fill,
              const Theme &theme)
{
    const double radius = rect.height() / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(ColourRole::Line));
    painter.drawRoundedRect(rect, radius, radius);
    painter.setBrush(fill);
    const double width = rect.width() * std::clamp(fraction, 0.0, 1.0);
    if (width > 0)
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), width, rect.height()), radius,
                                radius);
    painter.restore();
}

QRect plateRect(const QRect &cell)
{
    return centred(cell, 36, 24);
}

QRect tagRect(const QRect &cell)
{
    return centred(cell, 38, 16);
}

} // namespace warroom
