// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"

#include <memory>

namespace warroom {

struct PostgresOptions {
    /// postgresql://user:password@host:port/database. After a question mark may stand what libpq
    /// calls host (a folder with a socket), port, user, password, sslmode, sslrootcert, sslcert and
    /// sslkey.
    QString url;
    /// Where the tables are: small letters, digits and _. Several logs may share a database.
    QString schema = QStringLiteral("warroom");
    /// How long what may pass by itself (a lost connection, a deadlock) is tried again.
    int retryForMs = 10'000;
};

/// Opens the log in a PostgreSQL database (15 or newer), and makes its tables if they are missing.
///
/// Any number of programs and threads may write to it: writers wait for each other only within one
/// draft, and readers miss nothing. Every door has a connection of its own; one more, shared by all
/// doors of opener(), tells and hears of new events. Events are durable as the server's
/// synchronous_commit promises, which is taken as "on" where the server says "off".
///
/// Fails with ConnectionError (no such server or database, not let in), ReadOnly (no permission to
/// make the tables, or they are a newer Warroom's) or Corrupt (not Warroom's tables, no UTF-8, or
/// a dump that was restored on another server); the database is then as it was. No error ever holds
/// the password.
tl::expected<std::unique_ptr<EventStore>, StoreError>
openPostgresStore(const PostgresOptions &options);

/// What somebody finds in a PostgreSQL database who only looks.
struct PostgresSight {
    enum class Tables {
        Missing, ///< openPostgresStore() will make them
        Older,   ///< and bring these up to date
        Todays
    };
    Tables tables = Tables::Missing;
    int drafts = 0; ///< in today's tables; older ones are not looked into
};

/// Connects, looks what is there, and leaves; changes nothing. Fails as openPostgresStore() does
/// where that is to be seen without trying.
tl::expected<PostgresSight, StoreError> lookAtPostgres(const PostgresOptions &options);

} // namespace warroom
