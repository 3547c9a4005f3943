// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/writer.h"

#include "store/sqlite/file_check.h"
#include "store/sqlite/schema.h"

#include <algorithm>
#include <semaphore>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace warroom {

namespace {

/// Nobody asked for this long: time to cut the write-ahead log back.
constexpr auto idleAfter = 1s;
/// A write-ahead log of so many pages is moved into the file as far as readers allow, once
/// everybody has been answered …
constexpr int largeLog = 1'000;
/// … and at so many readers are waited for, so that it cannot grow for ever.
constexpr int hugeLog = 16'000;

} // namespace

struct Writer::Job {
    explicit Job(Work what) : work(std::move(what)) { }

    Work work;
    Done result;
    std::binary_semaphore isDone{0};

    void answer(Done done)
    {
        result = std::move(done);
        isDone.release();
    }
};

tl::expected<std::shared_ptr<Writer>, StoreError> Writer::start(const SqliteOptions &options)
{
    const std::shared_ptr<Writer> writer(new Writer);
    Done opened;
    std::binary_semaphore isOpen{0};
    writer->m_thread = std::thread([&, self = writer.get()] {
        opened = self->open(options);
        const bool isUsable = opened.has_value();
        isOpen.release(); // options and opened are gone from here on
        if (isUsable)
            self->serve();
        self->m_connection.reset();
    });
    isOpen.acquire();
    if (!opened)
        return tl::unexpected(std::move(opened.error()));
    return writer;
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_asked.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

Done Writer::open(const SqliteOptions &options)
{
    const bool isSuspect = wasLeftOpen(options.path); // before anybody opens it again
    auto connection = Connection::open(options);
    if (!connection)
        return tl::unexpected(std::move(connection.error()));
    m_connection = std::move(*connection);
    m_connection->countWaits(*m_telemetry);
    if (Done done = checkAfterACrash(*m_connection, isSuspect); !done)
        return done;
    return prepareFile(*m_connection, options);
}

Done Writer::write(Work work)
{
    Job job(std::move(work));
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(&job);
    }
    m_asked.notify_one();
    job.isDone.acquire();
    return std::move(job.result);
}

void Writer::serve()
{
    while (const auto jobs = nextJobs()) {
        if (!jobs->empty())
            commit(*jobs);
        tidyUp(jobs->empty());
    }
}

/// Everything that waits; empty when nobody asked for a while. Nothing: nobody will ask any more.
std::optional<std::vector<Writer::Job *>> Writer::nextJobs()
{
    std::unique_lock lock(m_mutex);
    const auto isDue = [this] { return !m_jobs.empty() || m_isEnding; };
    if (m_isTidy)
        m_asked.wait(lock, isDue);
    else
        m_asked.wait_for(lock, idleAfter, isDue);
    if (m_jobs.empty() && m_isEnding)
        return std::nullopt;
    return std::exchange(m_jobs, {});
}

void Writer::commit(std::span<Job *const> jobs)
{
    const auto started = std::chrono::steady_clock::now();
    if (jobs.size() == 1 || !commitTogether(jobs)) {
        for (Job *job : jobs)
            commitAlone(*job);
    }
    const auto took = std::chrono::steady_clock::now() - started;
    m_telemetry->note([&](StoreTelemetry &values) {
        values.commit.add(took);
        ++values.commits;
    });
    m_isTidy = false;
}

void Writer::commitAlone(Job &job)
{
    const auto commit = [&] {
        return inTransaction(*m_connection, [&] { return job.work(*m_connection); });
    };
    Done done = commit();
    // The write-ahead log may hold more room than its pages need in the file: give it back.
    if (!done && done.error().kind == StoreErrorKind::StoreFull
        && m_connection->run("PRAGMA wal_checkpoint(TRUNCATE)")) {
        m_telemetry->note([](StoreTelemetry &values) { ++values.retries; });
        done = commit();
    }
    job.answer(std::move(done));
}

/// Whether everybody is answered: the transaction held, or could not begin. If not, nobody is.
bool Writer::commitTogether(std::span<Job *const> jobs)
{
    if (const Done begun = m_connection->run("BEGIN IMMEDIATE"); !begun) {
        for (Job *job : jobs) // they all waited for the file already
            job->answer(begun);
        return true;
    }
    bool holds = true;
    for (Job *job : jobs)
        holds = holds && runInside(*job);
    if (holds && m_connection->run("COMMIT")) {
        for (Job *job : jobs)
            job->isDone.release();
        return true;
    }
    (void)m_connection->run("ROLLBACK");
    return false;
}

/// Whether the transaction is still there: SQLite gives it up where the disk is full.
bool Writer::runInside(Job &job)
{
    if (!m_connection->run("SAVEPOINT job"))
        return false;
    job.result = job.work(*m_connection);
    if (!job.result && !m_connection->run("ROLLBACK TO job"))
        return false;
    return m_connection->run("RELEASE job").has_value();
}

void Writer::announce(qint64 position)
{
    {
        const std::lock_guard lock(m_headMutex);
        m_head = std::max(m_head, position);
    }
    m_moved.notify_all();
}

bool Writer::waitBeyond(qint64 position, Milliseconds timeout, const std::stop_token &stop)
{
    std::unique_lock lock(m_headMutex);
    return m_moved.wait_for(lock, stop, timeout, [&] { return m_head > position; });
}

/// Moves the write-ahead log into the file, away from everybody's answer.
void Writer::tidyUp(bool idle)
{
    const int pages = m_connection->pagesInWriteAheadLog();
    const bool isDue = pages >= m_checkpointAt;
    if (idle || isDue) {
        const char *how = idle ? "PRAGMA wal_checkpoint(TRUNCATE)"
            : pages >= hugeLog ? "PRAGMA wal_checkpoint(RESTART)"
                               : "PRAGMA wal_checkpoint(PASSIVE)";
        (void)m_connection->run(how); // what cannot be done now is tried again later
    }
    // Where readers were in the way the log goes on growing; it starts anew where they were not.
    m_checkpointAt = isDue ? pages + largeLog : pages < largeLog ? largeLog : m_checkpointAt;
    m_isTidy = idle;
    m_telemetry->note([&](StoreTelemetry &values) {
        values.checkpoints += idle || isDue ? 1 : 0;
        values.writeAheadPages = static_cast<quint64>(idle ? 0 : pages);
    });
}

} // namespace warroom
