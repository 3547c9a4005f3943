// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/field.h"
#include "domain/instant.h"

#include <QString>

#include <optional>

namespace warroom {

/// A part of every day in which the clock stands still, by the wall clock of a named place.
struct QuietHours {
    int fromMinute = 0; ///< of the day, 0 to 1439
    int toMinute = 0;   ///< the same; not after fromMinute: on the next day
    QString zone;       ///< IANA: "Europe/Berlin"

    static constexpr auto fields()
    {
        return std::tuple{field("from_minute", &QuietHours::fromMinute),
                          field("to_minute", &QuietHours::toMinute),
                          field("zone", &QuietHours::zone)};
    }
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

/// Minutes of a day that \a quiet covers; 0 where it has no length.
int quietMinutes(const QuietHours &quiet);

/// Whether there is such a place, and an hour a day in which the clock runs.
bool isUsable(const QuietHours &quiet);

/// When a clock that starts at \a start has run for \a duration.
///
/// A wall clock that is put forward leaves times out, and one that is put back shows an hour twice.
/// What is left out is the moment of the change, and of two the first counts. So a night is
/// always one span, as long as it is. Where \a quiet is not usable, the clock never stops.
Instant runsUntil(Instant start, Milliseconds duration, const std::optional<QuietHours> &quiet);

/// For how long a clock runs from \a from to \a to; nothing less than zero. The reverse of
/// runsUntil().
Milliseconds runningTime(Instant from, Instant to, const std::optional<QuietHours> &quiet);

/// Until when the clock stands still at \a now; nothing: it runs.
std::optional<Instant> quietUntil(Instant now, const std::optional<QuietHours> &quiet);

} // namespace warroom
