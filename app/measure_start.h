// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace warroom {

/// Prints "painted" once \a window has been painted, then leaves when standard input closes.
void reportFirstPaint(QWidget &window);

} // namespace warroom
