// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

class QPainter;
class QRectF;

namespace warroom {

class Theme;
class TimelineLayout;
class TimelineScale;

/// Everything but the playhead: pauses, rounds, picks, trades, as far as \a scale shows them.
void paintTimeline(QPainter &painter, const QRect &rect, const TimelineLayout &layout,
                   const TimelineScale &scale, const Theme &theme);

/// The line with the knob at \a x.
void paintPlayhead(QPainter &painter, const QRect &rect, double x, const Theme &theme);

/// A board as it stood at \a version, a patch of colour for each pick.
void paintBoardThumbnail(QPainter &painter, const QRectF &rect, const TimelineLayout &layout,
                         int version, const Theme &theme);

} // namespace warroom
