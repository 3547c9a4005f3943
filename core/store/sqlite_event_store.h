// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"

#include <memory>

namespace warroom {

/// What an answer from append() promises.
enum class Durability {
    Full,   ///< the events survive a power cut
    Normal, ///< they survive the end of the program; a power cut may cost the last ones, in order
};

enum class OpenMode {
    CreateOrOpen,
    MustExist,
    ReadOnly, ///< works on a file and in a folder that may not be written
};

/// The way to the engine. Both keep the whole contract.
enum class SqliteAccess {
    Native, ///< the handle under QtSql where it is this program's SQLite; else QtSql
    QtSql,
};

struct SqliteOptions {
    QString path;
    Durability durability = Durability::Full;
    OpenMode mode = OpenMode::CreateOrOpen;
    int busyTimeoutMs = 5000; ///< how long to wait for another program that is writing
    int pageLimit = 0; ///< pages of 4 096 bytes the file may grow to; 0: until the disk is full
    SqliteAccess access = SqliteAccess::Native;
};

/// Opens the log in one SQLite file. One thread writes, for all doors that opener() gives: those
/// who wait for it together share one commit.
///
/// Several programs may use one file; their writers take turns. Fails with ConnectionError (no such
/// folder or file, in use), ReadOnly (no permission, or the file was written by a newer Warroom),
/// Corrupt (no SQLite file, another program's, or damaged when it was last closed in a hurry); the
/// file is then as it was.
tl::expected<std::unique_ptr<EventStore>, StoreError> openSqliteStore(const SqliteOptions &options);

/// Writes a copy of \a store's log, as it is now, to a new file at \a path; appends go on
/// meanwhile. Fails where there is a file already.
tl::expected<void, StoreError> backUpSqliteStore(const QString &from, const QString &path);

/// Makes the log at \a path one file that can be moved, copied and read anywhere, with nothing
/// beside it. Nobody may have it open. Opening it to write again undoes this.
tl::expected<void, StoreError> makeSingleFile(const QString &path);

} // namespace warroom
