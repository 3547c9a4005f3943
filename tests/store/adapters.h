// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/memory_event_store.h"
#include "store/postgres_event_store.h"
#include "store/sqlite_event_store.h"
#include "support/postgres_server.h"

#include <QTest>

#include <functional>

namespace warroom::sample {

/// Opens an empty store with what it needs in \a folder. Null where it cannot.
using Opener = std::function<std::unique_ptr<EventStore>(const QString &folder)>;

inline std::unique_ptr<EventStore> openSqlite(const QString &folder, SqliteAccess access)
{
    SqliteOptions options{folder + QStringLiteral("/drafts.sqlite"), Durability::Normal};
    options.access = access;
    auto store = openSqliteStore(options);
    return store ? std::move(*store) : nullptr;
}

/// A log of its own in the one server of this program.
inline PostgresOptions freshSchema()
{
    static int count = 0;
    PostgresServer *server = PostgresServer::shared();
    PostgresOptions options;
    options.url = server ? server->url() : QString();
    options.schema = QStringLiteral("test_%1").arg(++count);
    return options;
}

inline std::unique_ptr<EventStore> openPostgres()
{
    auto store = openPostgresStore(freshSchema());
    if (!store)
        qWarning("%s", qPrintable(store.error().detail));
    return store ? std::move(*store) : nullptr;
}

/// Every adapter there is, as rows: what one keeps all have to keep.
inline void adapters()
{
    QTest::addColumn<Opener>("open");
    QTest::addColumn<bool>("isInstalled");
    QTest::newRow("memory") << Opener([](const QString &) { return makeMemoryStore(); }) << true;
    QTest::newRow("sqlite") << Opener([](const QString &folder) {
        return openSqlite(folder, SqliteAccess::Native);
    }) << true;
    QTest::newRow("sqlite through QtSql")
        << Opener([](const QString &folder) { return openSqlite(folder, SqliteAccess::QtSql); })
        << true;
    QTest::newRow("postgresql") << Opener([](const QString &) { return openPostgres(); })
                                << PostgresServer::isInstalled();
}

} // namespace warroom::sample

Q_DECLARE_METATYPE(warroom::sample::Opener)
