// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QString>

namespace warroom {

/// With its hours, even where there are none: "0:46:05".
QString elapsedText(Milliseconds elapsed);

} // namespace warroom
