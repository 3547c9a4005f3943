// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace warroom {

using Milliseconds = std::chrono::milliseconds;
using Seconds = std::chrono::seconds;

/// A point in time on the host's clock, UTC, to the millisecond.
using Instant = std::chrono::sys_time<Milliseconds>;

constexpr Instant instantFromMs(std::int64_t msSinceEpoch)
{
    return Instant{Milliseconds{msSinceEpoch}};
}

constexpr std::int64_t toMs(Instant instant)
{
    return instant.time_since_epoch().count();
}

} // namespace warroom
