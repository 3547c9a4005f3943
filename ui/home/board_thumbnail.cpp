// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/board_thumbnail.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace warroom {

namespace {

constexpr int columns = 12;
constexpr int rows = 5;
constexpr int dot = 4;
constexpr int pitch = 5;

} // namespace

QSize boardThumbnailSize()
{
    return {columns * pitch, rows * pitch};
}

void paintBoardThumbnail(QPainter &painter, const QRect &rect, const QStringList &positions,
                         int totalPicks, const Theme &theme)
{
    const int cells = columns * rows;
    const int shown = std::min(cells, totalPicks);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int cell = 0; cell < shown; ++cell) {
        // Where there are more picks than dots, a dot stands for the first pick of its share.
        const qsizetype pick = qsizetype(cell) * totalPicks / shown;
        painter.setBrush(pick < positions.size() ? theme.position(positions.at(pick))
                                                 : theme.colour(ColourRole::Line));
        painter.drawRoundedRect(rect.left() + cell % columns * pitch,
                                rect.top() + cell / columns * pitch, dot, dot, 1, 1);
    }
    painter.restore();
}

} // namespace warroom
