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

struct SqliteOptions {
    QString path;
    Durability durability = Durability::Full;
    OpenMode mode = OpenMode::CreateOrOpen;
    int busyTimeoutMs = 5000; ///< how long to wait for another program that is writing
    int pageLimit = 0; ///< pages of 4 096 bytes the file may grow to; 0: until the disk is full
};

/// Opens the log in one SQLite file. The caller owns it, uses it and destroys it on this thread.
///
/// Several stores, also of several programs, may use one file; writers take turns. Fails with
/// ConnectionError (no such folder or file, in use), ReadOnly (no permission, or the file was
/// written by a newer Warroom), Corrupt (no SQLite file, or another program's); the file is then
/// as it was.
tl::expected<std::unique_ptr<EventStore>, StoreError> openSqliteStore(const SqliteOptions &options);

/// Makes the log at \a path one file that can be moved, copied and read anywhere, with nothing
/// beside it. Nobody may have it open. Opening it to write again undoes this.
tl::expected<void, StoreError> makeSingleFile(const QString &path);

} // namespace warroom
