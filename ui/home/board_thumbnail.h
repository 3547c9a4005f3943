// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QStringList>

class QPainter;
class QRect;

namespace warroom {

class Theme;

/// The size of a painted thumbnail.
QSize boardThumbnailSize();

/// A draft as a handful of dots, from the first pick to the last: each in the colour of a position
/// picked there, grey where nobody was picked yet.
void paintBoardThumbnail(QPainter &painter, const QRect &rect, const QStringList &positions,
                         int totalPicks, const Theme &theme);

} // namespace warroom
