// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/postgres/connection.h"
#include "store/telemetry.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <thread>

namespace warroom::postgres {

/// Runs \a work(connection, isAgain) until it succeeds, fails for good, or \a retryForMs are over:
/// over a new connection where the old one was lost, and with pauses that double up to half a
/// second. \a work must do no harm when it runs again, even if it succeeded unheard.
template <typename Work>
auto retrying(Connection &connection, SharedTelemetry &telemetry, int retryForMs, Work work)
    -> decltype(work(connection, true))
{
    constexpr std::chrono::milliseconds longestPause{500};
    const QDeadlineTimer deadline(retryForMs);
    std::chrono::milliseconds pause{10};
    connection.troubleIsOver();
    for (auto result = work(connection, false);;) {
        const Trouble trouble = connection.trouble();
        if (result || trouble == Trouble::None || deadline.hasExpired())
            return result;
        telemetry.note([](StoreTelemetry &values) { ++values.retries; });
        std::this_thread::sleep_for(
            std::min(pause, std::chrono::milliseconds(deadline.remainingTime())));
        pause = std::min(2 * pause, longestPause);
        connection.troubleIsOver();
        const Done usable = trouble == Trouble::Lost ? connection.reopen() : Done();
        if (usable)
            result = work(connection, true);
        else
            result = tl::unexpected(usable.error());
    }
}

} // namespace warroom::postgres
