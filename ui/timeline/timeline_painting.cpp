// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timeline_painting.h"

#include "ui/theme/theme.h"
#include "ui/timeline/timeline_layout.h"
#include "ui/timeline/timeline_scale.h"

#include <QPainter>

#include <algorithm>

namespace warroom {

namespace {

constexpr int barHeight = 15;
constexpr double barWidth = 5;

struct Pen {
    QPainter &painter;
    QRect rect;
    const TimelineLayout &layout;
    const TimelineScale &scale;
    const Theme &theme;

    double x(int version) const { return scale.toPixel(layout.positionOf(version)); }
    bool isSeen(double at) const { return at >= rect.left() - 8 && at <= rect.right() + 8; }

    void pauses() const
    {
        for (const TimelinePause &pause : layout.pauses()) {
            const double from = x(pause.from);
            const double to = std::max(from + 6, x(pause.to > 0 ? pause.to : layout.size()));
            if (to < rect.left() || from > rect.right())
                continue;
            const QRectF area(from, rect.top() + 6, to - from, rect.height() - 12);
            painter.fillRect(area, theme.colour(ColourRole::Raised));
            painter.fillRect(area, QBrush(theme.colour(ColourRole::Line), Qt::BDiagPattern));
        }
    }

    void rounds() const
    {
        QPen dashes(theme.colour(ColourRole::TextMuted), 1, Qt::CustomDashLine);
        dashes.setDashPattern({2, 3});
        painter.setFont(theme.font(FontRole::MonoSmall));
        double numberedUpTo = rect.left();
        for (const TimelineRound &round : layout.rounds()) {
            const double at = std::round(x(round.version)) + 0.5;
            if (!isSeen(at))
                continue;
            painter.setPen(dashes);
            painter.setOpacity(0.6);
            painter.drawLine(QPointF(at, rect.top() + 4), QPointF(at, rect.bottom() - 4));
            painter.setOpacity(1);
            const QString number = QString::number(round.round);
            if (at + 3 < numberedUpTo)
                continue;
            painter.setPen(theme.colour(ColourRole::TextMuted));
            painter.drawText(QPointF(at + 3, rect.bottom() - 4), number);
            numberedUpTo = at + 8 + painter.fontMetrics().horizontalAdvance(number);
        }
    }

    void picks() const
    {
        const double room =
            rect.width() * scale.zoom() / std::max(1.0, static_cast<double>(layout.picks().size()));
        const double width = std::clamp(room * 0.7, 1.0, barWidth);
        for (const TimelinePick &pick : layout.picks()) {
            const double at = x(pick.version);
            if (isSeen(at))
                paintPick(pick, QRectF(at - width / 2, top(pick), width, barHeight));
        }
    }

    /// Neighbours stand at different heights, so that each can be told from the next.
    double top(const TimelinePick &pick) const
    {
        const int step = static_cast<int>((&pick - layout.picks().data()) * 3 % 5);
        return rect.top() + 8 + step * 2;
    }

    void paintPick(const TimelinePick &pick, const QRectF &bar) const
    {
        const QColor colour = theme.position(pick.position);
        const double radius = std::min(1.5, bar.width() / 3);
        if (pick.undoneBy == 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawRoundedRect(bar, radius, radius);
        } else {
            painter.setPen(QPen(colour, 1));
            painter.setBrush(Qt::NoBrush);
            const double grow = std::max(0.0, 4 - bar.width()) / 2;
            painter.drawRoundedRect(bar.adjusted(0.5 - grow, 0.5, grow - 0.5, -0.5), 1, 1);
        }
    }

    /// A ring on the line of the trades: something earlier is another since.
    void corrections() const
    {
        painter.setPen(QPen(theme.colour(ColourRole::Text), 2));
        painter.setBrush(Qt::NoBrush);
        for (const TimelineCorrection &correction : layout.corrections()) {
            const double at = x(correction.version);
            if (isSeen(at))
                painter.drawEllipse(QPointF(at, rect.bottom() - 9), 4, 4);
        }
    }

    void trades() const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(ColourRole::Accent));
        const double y = rect.bottom() - 9;
        for (const TimelineTrade &trade : layout.trades()) {
            const double at = x(trade.version);
            if (isSeen(at))
                painter.drawPolygon(QPolygonF{QPointF(at, y - 5), QPointF(at + 5, y),
                                              QPointF(at, y + 5), QPointF(at - 5, y)});
        }
    }
};

} // namespace

void paintTimeline(QPainter &painter, const QRect &rect, const TimelineLayout &layout,
                   const TimelineScale &scale, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(theme.isDark() ? ColourRole::MenuBar : ColourRole::Raised));
    painter.drawRoundedRect(rect, 6, 6);
    painter.setClipRect(rect);
    const Pen pen{painter, rect, layout, scale, theme};
    pen.pauses();
    pen.rounds();
    pen.picks();
    pen.trades();
    pen.corrections();
    painter.restore();
}

void paintPlayhead(QPainter &painter, const QRect &rect, double x, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(ColourRole::Accent));
    painter.drawRect(QRectF(x - 1, rect.top() + 2, 2, rect.height() - 2));
    painter.drawEllipse(QPointF(x, rect.top() + 5), 5, 5);
    painter.restore();
}

void paintBoardThumbnail(QPainter &painter, const QRectF &rect, const TimelineLayout &layout,
                         int version, const Theme &theme)
{
    const double width = rect.width() / std::max(1, layout.columns());
    const double height = rect.height() / std::max(1, layout.rows());
    for (const TimelinePick &pick : layout.picks()) {
        if (pick.version > version)
            break;
        if (pick.undoneBy > 0 && pick.undoneBy <= version)
            continue;
        painter.fillRect(QRectF(rect.left() + (pick.pick - 1) * width,
                                rect.top() + (pick.round - 1) * height, std::max(1.0, width - 0.5),
                                std::max(1.0, height - 1)),
                         theme.position(layout.positionIn(pick, version)));
    }
}

} // namespace warroom
