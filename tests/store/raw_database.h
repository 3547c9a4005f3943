// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/raw_sql.h"
#include "support/postgres_server.h"

namespace warroom {

/// Somebody with psql in the test's own server.
class RawDatabase : public RawSql {
public:
    explicit RawDatabase(const QString &schema) : RawSql(QStringLiteral("QPSQL"))
    {
        database().setHostName(PostgresServer::shared()->socketFolder());
        database().setUserName(PostgresServer::user());
        database().setDatabaseName(QStringLiteral("postgres"));
        database().setConnectOptions(
            QStringLiteral("options='-csearch_path=%1 -cclient_min_messages=error'").arg(schema));
        database().open();
    }
};

} // namespace warroom
