// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open_store.h"

using namespace Qt::StringLiterals;

namespace warroom {

tl::expected<std::unique_ptr<EventStore>, StoreError> openStoreAt(const QString &where,
                                                                  OpenMode mode)
{
    // The scheme alone: what follows may hold a password.
    if (const qsizetype end = where.indexOf("://"_L1); end >= 0)
        return tl::unexpected(StoreError{
            StoreErrorKind::ConnectionError,
            u"%1: no store of this kind is known here; name a file"_s.arg(where.first(end))});
    return openSqliteStore({where, Durability::Full, mode});
}

} // namespace warroom
