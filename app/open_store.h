// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite_event_store.h"

namespace warroom {

/// Opens the store that a person names: a file, or the address of a server where there is an
/// adapter for it. Fails as the adapter does, and with ConnectionError for an address of a kind
/// that is not known here.
tl::expected<std::unique_ptr<EventStore>, StoreError> openStoreAt(const QString &where,
                                                                  OpenMode mode);

} // namespace warroom
