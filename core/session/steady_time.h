// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <functional>

namespace warroom {

using Uptime = std::function<Milliseconds()>;

/// How long the machine has run, its sleep included, whatever its clock is set to meanwhile.
Milliseconds sinceBoot();

/// The time of day, by a look at the machine's clock when the program first asked and by
/// sinceBoot() from then on: a clock that is set in mid-draft neither takes time from whoever is
/// on the clock nor gives any.
Instant steadyNow();

} // namespace warroom
