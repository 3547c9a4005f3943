// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace warroom::e2e {

/// Where a window of 1440 by 900 pixels shows the board, and nothing that is one person's alone.
inline constexpr QRect boardArea(20, 165, 1400, 645);

/// What the letters of a board are drawn with on this machine: Qt's version and the fonts.
/// Needs a QGuiApplication.
QString lettering();

/// The most that two pictures differ at any pixel in any of its three colours, of 255; 256 where
/// they have not the same size.
int greatestDifference(const QImage &one, const QImage &other);

/// Compares \a picture with tests/data/e2e/\a name, which holds the lettering it was drawn with;
/// where that is another one than here it says so and compares nothing. What differs stays beside
/// the golden picture with ".fail"; with WARROOM_GOLDEN=write it becomes that.
bool isLikeGolden(const QImage &picture, const QString &name);

} // namespace warroom::e2e
