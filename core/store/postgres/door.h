// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/postgres/bell.h"
#include "store/postgres/retrying.h"

namespace warroom::postgres {

/// What all doors into one log share.
struct Log {
    PostgresOptions options;
    Address address;
    std::shared_ptr<SharedTelemetry> telemetry = std::make_shared<SharedTelemetry>();
    Bell bell{address, options, telemetry};
};

/// One thread's way into a log: a connection of its own, made again when it is lost.
class Door {
public:
    Door(std::shared_ptr<Log> log, std::unique_ptr<Connection> connection)
        : m_log(std::move(log)), m_connection(std::move(connection))
    {
    }

    const std::shared_ptr<Log> &log() const { return m_log; }
    Bell &bell() const { return m_log->bell; }
    SharedTelemetry &telemetry() const { return *m_log->telemetry; }

    /// retrying() with \a work(connection).
    template <typename Work>
    auto again(Work work) const
    {
        return retrying(*m_connection, telemetry(), m_log->options.retryForMs,
                        [&](Connection &connection, bool) { return work(connection); });
    }

    /// retrying() with \a work(connection, isAgain), each time in a transaction.
    template <typename Work>
    Done asOne(Work work) const
    {
        return retrying(*m_connection, telemetry(), m_log->options.retryForMs,
                        [&](Connection &connection, bool isAgain) {
                            return inTransaction(connection, "BEGIN",
                                                 [&] { return work(connection, isAgain); });
                        });
    }

private:
    std::shared_ptr<Log> m_log;
    std::unique_ptr<Connection> m_connection;
};

} // namespace warroom::postgres
