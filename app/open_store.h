// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite_event_store.h"

namespace warroom {

/// Whether a person means a server with it, not a file.
bool isServerAddress(const QString &where);

/// \a where without its password, to be shown.
QString shownAddress(const QString &where);

/// Opens the store that a person names: a file, or postgresql://user@host/database. \a mode is for
/// files. Fails as the adapter does, and with ConnectionError for an address of a kind that is not
/// known here.
tl::expected<std::unique_ptr<EventStore>, StoreError> openStoreAt(const QString &where,
                                                                  OpenMode mode);

} // namespace warroom
