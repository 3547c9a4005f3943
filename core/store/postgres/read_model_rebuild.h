// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/postgres/connection.h"
#include "store/progress.h"

namespace warroom::postgres {

/// What EventStore::rebuildReadModels() does, over a connection of its own.
Done rebuildReadModels(Connection &connection, const Progress &progress);

/// Until the transaction that is open ends nobody else counts drafts in or out.
Done lockReadModels(Connection &connection);

} // namespace warroom::postgres
