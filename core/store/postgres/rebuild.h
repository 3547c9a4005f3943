// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"
#include "store/postgres/connection.h"

namespace warroom::postgres {

/// EventStore::rebuildCurrentState() through a connection that is used for nothing else: its
/// temporary tables stand before the schema's.
Done rebuild(Connection &connection, const Progress &progress);

} // namespace warroom::postgres
