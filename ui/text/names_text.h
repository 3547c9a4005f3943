// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/position.h"

#include <QString>

namespace warroom {

struct DraftFormat;

/// A group of positions in words: "Edge rusher".
QString positionName(PositionGroup group);
/// A format as a person calls it: "Snake", "Third-round reversal".
QString formatName(const DraftFormat &format);

} // namespace warroom
