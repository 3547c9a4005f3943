// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"
#include "store/postgres/address.h"
#include "store/postgres_event_store.h"
#include "store/telemetry.h"

#include <QThread>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <semaphore>

namespace warroom::postgres {

class Listener;

/// Tells other programs of new events and hears of theirs, for all doors into one log.
///
/// It has a thread and a connection of its own: commits that notify take turns, so appends do not,
/// and no waiting thread depends on a server that may be gone. NOTIFY only wakes; how far the log
/// can be read is looked up, at the latest every 250 ms. Usable from any thread.
class Bell : public QThread {
public:
    Bell(Address address, PostgresOptions options, std::shared_ptr<SharedTelemetry> telemetry);
    ~Bell() override;

    /// Says that events were committed.
    void ring();
    /// Waits until the log can be read beyond \a position, at most \a timeout, or until \a stop.
    bool waitBeyond(LogPosition position, Milliseconds timeout, const std::stop_token &stop);

private:
    friend class Listener;

    void run() override;
    void poke();
    /// How often somebody has begun to wait; 0 if nobody is waiting.
    quint64 asked() const;
    void answer(quint64 asked, LogPosition end);

    const Address m_address;
    const PostgresOptions m_options;
    const std::shared_ptr<SharedTelemetry> m_telemetry;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_moved;
    LogPosition m_end;
    quint64 m_asked = 0;
    quint64 m_answered = 0;
    int m_waiting = 0;

    std::atomic<bool> m_isRung = false;
    std::atomic<bool> m_isPoked = false;
    Listener *m_listener = nullptr; ///< on the thread's stack
    std::binary_semaphore m_isRunning{0};
};

} // namespace warroom::postgres
