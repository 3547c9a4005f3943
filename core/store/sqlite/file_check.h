// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite/connection.h"

namespace warroom {

/// Whether there is something at the path that can be opened as \a options want. Says in a person's
/// words what SQLite would call "unable to open database file".
Done checkPath(const SqliteOptions &options);

/// Whether the file's pages fit together. Asked where the last program that wrote to it did not get
/// to close it, or still has it open: where a write-ahead log is left.
Done checkAfterACrash(Connection &connection, bool wasLeftOpen);
bool wasLeftOpen(const QString &path);

/// What is wrong in the file and in every stream of it.
tl::expected<QList<Finding>, StoreError> findingsOf(Connection &connection);

} // namespace warroom
