// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store_error.h"
#include "store/telemetry.h"

#include <tl/expected.hpp>

namespace warroom {

/// Notes how long its scope took.
class Timed {
public:
    Timed(SharedTelemetry &telemetry, LatencyHistogram StoreTelemetry::*what)
        : m_telemetry(telemetry), m_what(what)
    {
    }
    ~Timed()
    {
        const auto took = std::chrono::steady_clock::now() - m_started;
        m_telemetry.note([&](StoreTelemetry &values) { (values.*m_what).add(took); });
    }
    Timed(const Timed &) = delete;
    Timed &operator=(const Timed &) = delete;

private:
    SharedTelemetry &m_telemetry;
    LatencyHistogram StoreTelemetry::*m_what;
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
};

/// Counts \a result if it is an error, and passes it on.
template <typename T>
tl::expected<T, StoreError> counted(SharedTelemetry &telemetry, tl::expected<T, StoreError> result)
{
    if (!result) {
        const bool isConflict = result.error().kind == StoreErrorKind::WrongExpectedVersion;
        telemetry.note(
            [&](StoreTelemetry &values) { ++(isConflict ? values.conflicts : values.failures); });
    }
    return result;
}

} // namespace warroom
