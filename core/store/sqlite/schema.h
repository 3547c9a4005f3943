// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite/connection.h"

namespace warroom {

/// Makes sure that the file is Warroom's and has today's tables; creates or migrates them, in one
/// transaction, where the mode allows. A file that is another program's or of a newer Warroom is
/// left as it was.
Done prepareFile(Connection &connection, const SqliteOptions &options);

/// Whether the file is Warroom's and of no newer one: its events can be read, whatever its tables
/// of current state.
Done checkReadable(Connection &connection);

} // namespace warroom
