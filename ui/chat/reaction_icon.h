// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/company_events.h"

#include <QIcon>

class QPainter;

namespace warroom {

class Theme;

/// Draws \a reaction in \a colour: a heart, a laughing and an astonished face, a star.
void paintReaction(QPainter &painter, const QRectF &rect, Reaction reaction, const QColor &colour);
/// The same for a button, in the theme's colours, on and off.
QIcon reactionIcon(Reaction reaction, const Theme &theme);

} // namespace warroom
