// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"
#include "store/postgres/connection.h"

namespace warroom::postgres {

/// EventStore::verify(), as of one moment.
tl::expected<QList<Finding>, StoreError> findingsOf(Connection &connection);

} // namespace warroom::postgres
