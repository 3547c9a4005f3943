// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/memory_event_store.h"
#include "store/sqlite_event_store.h"

#include <QTest>

#include <functional>

namespace warroom::sample {

/// Opens an empty store with what it needs in \a folder.
using Opener = std::function<std::unique_ptr<EventStore>(const QString &folder)>;

inline std::unique_ptr<EventStore> openSqlite(const QString &folder, SqliteAccess access)
{
    SqliteOptions options{folder + QStringLiteral("/drafts.sqlite"), Durability::Normal};
    options.access = access;
    auto store = openSqliteStore(options);
    return store ? std::move(*store) : nullptr;
}

/// Every adapter there is, as rows: what one keeps all have to keep.
inline void adapters()
{
    QTest::addColumn<Opener>("open");
    QTest::newRow("memory") << Opener([](const QString &) { return makeMemoryStore(); });
    QTest::newRow("sqlite") << Opener(
        [](const QString &folder) { return openSqlite(folder, SqliteAccess::Native); });
    QTest::newRow("sqlite through QtSql")
        << Opener([](const QString &folder) { return openSqlite(folder, SqliteAccess::QtSql); });
}

} // namespace warroom::sample

Q_DECLARE_METATYPE(warroom::sample::Opener)
