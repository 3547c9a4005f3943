// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite/connection.h"

namespace warroom {

/// Whether there is something at the path that can be opened as \a options want. Says in a person's
/// words what SQLite would call "unable to open database file".
Done checkPath(const SqliteOptions &options);

/// What is wrong in the file and in every stream of it.
tl::expected<QList<Finding>, StoreError> findingsOf(Connection &connection);

} // namespace warroom
