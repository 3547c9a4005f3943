// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"
#include "store/sqlite/connection.h"

namespace warroom {

/// Records in the current-state tables what \a envelopes, all of one draft, changed.
Done project(Connection &connection, std::span<const EventEnvelope> envelopes);

/// EventStore::rebuildCurrentState() through a connection that is used for nothing else: its
/// temporary tables stand before the file's.
Done rebuild(Connection &connection, const Progress &progress);

} // namespace warroom
