// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QColor;
class QPainter;
class QRect;
class QRectF;

namespace warroom {

class Theme;

/// Shapes that widgets and item delegates share. None of them elides: the caller makes room, with
/// the sizes below. All leave the painter as they found it.

/// A rounded panel with a line around it.
void paintPanel(QPainter &painter, const QRectF &rect, const Theme &theme);
void paintPanel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge,
                double radius = 8);
/// A plate in the team's colour with its letters; they shrink until they fit \a rect.
void paintTeamPlate(QPainter &painter, const QRect &rect, const QString &abbreviation,
                    const QString &teamColour, const Theme &theme);
/// A position's letters on a tint of its colour.
void paintPositionTag(QPainter &painter, const QRect &rect, const QString &position,
                      const Theme &theme);
/// A thin bar, filled from the left up to \a fraction (0 to 1).
void paintBar(QPainter &painter, const QRect &rect, double fraction, const QColor &fill,
              const Theme &theme);

/// The sizes a row of text has room for: plates 36×24, tags 38×16 in the drawn design.
QRect plateRect(const QRect &cell);
QRect tagRect(const QRect &cell);

} // namespace warroom
