// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>
#include <mutex>

namespace warroom {

/// How long something took, how often: counts in buckets that double from one microsecond on.
struct LatencyHistogram {
    static constexpr std::size_t buckets = 26; ///< the last one holds everything above 16 s

    std::array<quint64, buckets>
        counts{}; ///< bucket n: at most 2^n µs, and more than the one below
    quint64 count = 0;
    std::chrono::microseconds sum{0};

    void add(std::chrono::nanoseconds took);
    /// The upper end of the bucket that holds the \a share-th (0 to 1) of all; 0 for none.
    std::chrono::microseconds quantile(double share) const;

    friend bool operator==(const LatencyHistogram &, const LatencyHistogram &) = default;
};

/// What a store has done: values for whoever publishes or shows them.
struct StoreTelemetry {
    LatencyHistogram append; ///< from the call to the durable answer
    LatencyHistogram read;
    LatencyHistogram commit;     ///< of a group, as the writer sees it
    quint64 appended = 0;        ///< events
    quint64 eventsRead = 0;      ///< events
    quint64 conflicts = 0;       ///< WrongExpectedVersion
    quint64 repeats = 0;         ///< appends answered as the first time
    quint64 retries = 0;         ///< of what passed by itself
    quint64 failures = 0;        ///< every other error
    quint64 commits = 0;         ///< groups; appends.count / commits is how many shared one
    quint64 checkpoints = 0;     ///< of the write-ahead log
    quint64 writeAheadPages = 0; ///< waiting in it after the last commit
    quint64 heldBack = 0; ///< transactions since the oldest running one, which readers wait for

    friend bool operator==(const StoreTelemetry &, const StoreTelemetry &) = default;
};

/// The telemetry of one log, noted down by several threads.
class SharedTelemetry {
public:
    template <typename Note>
    void note(Note &&note)
    {
        const std::lock_guard lock(m_mutex);
        note(m_values);
    }
    StoreTelemetry values() const
    {
        const std::lock_guard lock(m_mutex);
        return m_values;
    }

private:
    mutable std::mutex m_mutex;
    StoreTelemetry m_values;
};

} // namespace warroom
