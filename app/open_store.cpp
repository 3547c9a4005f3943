// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open_store.h"

#include "store/postgres_event_store.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace warroom {

bool isServerAddress(const QString &where)
{
    return where.contains("://"_L1);
}

QString shownAddress(const QString &where)
{
    return isServerAddress(where) ? QUrl(where).toString(QUrl::RemovePassword | QUrl::RemoveQuery)
                                  : where;
}

tl::expected<std::unique_ptr<EventStore>, StoreError> openStoreAt(const QString &where,
                                                                  OpenMode mode)
{
    if (where.startsWith("postgresql://"_L1) || where.startsWith("postgres://"_L1))
        return openPostgresStore({where});
    // The scheme alone: what follows may hold a password.
    if (isServerAddress(where))
        return tl::unexpected(StoreError{
            StoreErrorKind::ConnectionError,
            u"%1: no store of this kind is known here; name a file or "
            "postgresql://user@host/database"_s.arg(where.first(where.indexOf("://"_L1)))});
    return openSqliteStore({where, Durability::Full, mode});
}

} // namespace warroom
