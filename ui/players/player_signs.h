// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/preparation_events.h"

class QPainter;
class QRectF;

namespace warroom {

class Theme;

/// The small signs of what a person prepared, drawn: not every font has such letters.
void paintMark(QPainter &painter, const QRectF &rect, PlayerMark mark, const Theme &theme);
void paintNoteSign(QPainter &painter, const QRectF &rect, const Theme &theme);

} // namespace warroom
