// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/reaction_icon.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace warroom {

namespace {

constexpr int iconSize = 16;
constexpr int iconScale = 2; ///< for screens with twice the dots

/// In a square from 0 to 1.
QPainterPath heart()
{
    QPainterPath path({0.5, 0.9});
    path.cubicTo({0.1, 0.6}, {0.0, 0.35}, {0.15, 0.2});
    path.cubicTo({0.3, 0.08}, {0.45, 0.15}, {0.5, 0.3});
    path.cubicTo({0.55, 0.15}, {0.7, 0.08}, {0.85, 0.2});
    path.cubicTo({1.0, 0.35}, {0.9, 0.6}, {0.5, 0.9});
    return path;
}

QPainterPath star()
{
    QPolygonF corners;
    for (int i = 0; i < 10; ++i) {
        const double radius = i % 2 == 0 ? 0.48 : 0.2;
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        corners << QPointF(0.5 + radius * std::cos(angle), 0.53 + radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

QPainterPath face()
{
    QPainterPath path;
    path.addEllipse(QPointF(0.5, 0.5), 0.42, 0.42);
    return path;
}

QPainterPath laughingMouth()
{
    QPainterPath path({0.28, 0.55});
    path.arcTo(QRectF(0.28, 0.33, 0.44, 0.44), 180, 180);
    path.closeSubpath();
    return path;
}

} // namespace

void paintReaction(QPainter &painter, const QRectF &rect, Reaction reaction, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width(), rect.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (reaction == Reaction::Like || reaction == Reaction::Applause) {
        painter.drawPath(reaction == Reaction::Like ? heart() : star());
        painter.restore();
        return;
    }
    const bool laughs = reaction == Reaction::Laugh;
    painter.drawEllipse(QPointF(0.35, 0.4), 0.06, laughs ? 0.04 : 0.07);
    painter.drawEllipse(QPointF(0.65, 0.4), 0.06, laughs ? 0.04 : 0.07);
    if (laughs)
        painter.drawPath(laughingMouth());
    else
        painter.drawEllipse(QPointF(0.5, 0.67), 0.09, 0.11);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 0.08));
    painter.drawPath(face());
    painter.restore();
}

QIcon reactionIcon(Reaction reaction, const Theme &theme)
{
    const auto drawn = [&](ColourRole role) {
        QPixmap pixmap(iconSize * iconScale, iconSize * iconScale);
        pixmap.setDevicePixelRatio(iconScale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintReaction(painter, QRectF(0, 0, iconSize, iconSize), reaction, theme.colour(role));
        return pixmap;
    };
    QIcon icon;
    icon.addPixmap(drawn(ColourRole::TextMuted), QIcon::Normal, QIcon::Off);
    icon.addPixmap(drawn(ColourRole::AccentText), QIcon::Normal, QIcon::On);
    return icon;
}

} // namespace warroom
