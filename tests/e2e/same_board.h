// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2e/place.h"

namespace warroom::e2e {

/// Opens the board on every screen. What all of them show, pixel for pixel; none where one shows
/// another.
QImage sameBoard(const QList<Place *> &places);

} // namespace warroom::e2e
