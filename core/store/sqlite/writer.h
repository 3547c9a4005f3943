// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite/connection.h"
#include "store/telemetry.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace warroom {

/// The one thread of this program that writes to a file, for any number of callers.
///
/// What waits while a commit is under way goes into the next one: callers that come together share
/// one fsync. Each is answered when its own part is durable, and undone alone when it fails.
/// Usable from any thread; destroying it finishes what was asked.
class Writer {
public:
    /// May run twice: the transaction it ran in may turn out to be lost through somebody else.
    using Work = std::function<Done(Connection &)>;

    /// Opens and prepares the file. Fails as openSqliteStore() does.
    static tl::expected<std::shared_ptr<Writer>, StoreError> start(const SqliteOptions &options);
    ~Writer();
    Q_DISABLE_COPY_MOVE(Writer)

    /// Runs \a work in a transaction and returns when it is durable, or undone.
    Done write(Work work);

    /// Says that events up to \a position are there to be read.
    void announce(qint64 position);
    /// Waits until that is beyond \a position, at most \a timeout, or until \a stop.
    bool waitBeyond(qint64 position, Milliseconds timeout, const std::stop_token &stop);

    const std::shared_ptr<SharedTelemetry> &telemetry() const { return m_telemetry; }

private:
    struct Job;

    Writer() = default;
    Done open(const SqliteOptions &options);
    void serve();
    std::optional<std::vector<Job *>> nextJobs();
    void commit(std::span<Job *const> jobs);
    bool commitTogether(std::span<Job *const> jobs);
    void commitAlone(Job &job);
    bool runInside(Job &job);
    void tidyUp(bool idle);

    std::mutex m_mutex;
    std::condition_variable m_asked;
    std::vector<Job *> m_jobs; ///< owned by their callers, who wait
    bool m_isEnding = false;

    std::mutex m_headMutex;
    std::condition_variable_any m_moved;
    qint64 m_head = 0;

    const std::shared_ptr<SharedTelemetry> m_telemetry = std::make_shared<SharedTelemetry>();
    std::unique_ptr<Connection> m_connection; ///< the thread's own
    int m_checkpointAt = 1'000;               ///< pages in the write-ahead log
    bool m_isTidy = true;                     ///< nothing to cut back in the write-ahead log
    std::thread m_thread;
};

} // namespace warroom
