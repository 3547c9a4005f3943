// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/progress.h"
#include "store/sqlite/connection.h"

namespace warroom {

/// What EventStore::rebuildReadModels() does, over a connection of its own.
Done rebuildReadModels(Connection &connection, const Progress &progress);

} // namespace warroom
