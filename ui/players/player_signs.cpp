// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/players/player_signs.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace warroom {

namespace {

QPainterPath star(const QRectF &rect)
{
    constexpr int tips = 5;
    constexpr double waist = 0.42;
    const double radius = rect.width() / 2;
    QPolygonF outline;
    for (int i = 0; i < 2 * tips; ++i) {
        const double angle = std::numbers::pi * (i / static_cast<double>(tips) - 0.5);
        const double reach = i % 2 == 0 ? radius : waist * radius;
        outline << rect.center() + QPointF(reach * std::cos(angle), reach * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    return path;
}

} // namespace

void paintMark(QPainter &painter, const QRectF &rect, PlayerMark mark, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (mark) {
    case PlayerMark::None:
        break;
    case PlayerMark::Target:
        painter.fillPath(star(rect), theme.colour(ColourRole::Accent));
        break;
    case PlayerMark::Avoid: {
        const QRectF ring = rect.adjusted(1, 1, -1, -1);
        painter.setPen(QPen(theme.colour(ColourRole::Danger), 1.6));
        painter.drawEllipse(ring);
        const double inset = ring.width() * 0.15;
        painter.drawLine(ring.topLeft() + QPointF(inset, inset),
                         ring.bottomRight() - QPointF(inset, inset));
        break;
    }
    }
    painter.restore();
}

void paintNoteSign(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(ColourRole::TextMuted), 1.2));
    const QRectF page = rect.adjusted(1.5, 0.5, -1.5, -0.5);
    painter.drawRoundedRect(page, 1.5, 1.5);
    for (const double at : {0.32, 0.55, 0.78}) {
        const double y = page.top() + at * page.height();
        painter.drawLine(QPointF(page.left() + 2.5, y), QPointF(page.right() - 2.5, y));
    }
    painter.restore();
}

} // namespace warroom
