// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres/shadow.h"

namespace warroom::postgres {

Done makeShadows(Connection &connection, std::span<const char *const> tables)
{
    const QByteArray live = connection.schema().toUtf8() + '.';
    for (const QByteArray table : tables) {
        const QByteArray sql = "DROP TABLE IF EXISTS pg_temp." + table + "; CREATE TEMP TABLE "
            + table + " (LIKE " + live + table + " INCLUDING ALL)";
        if (Done done = connection.run(sql); !done)
            return done;
    }
    return {};
}

Done takeOverFromShadows(Connection &connection, std::span<const char *const> tables)
{
    const QByteArray live = connection.schema().toUtf8() + '.';
    QByteArray sql;
    for (auto table = tables.rbegin(); table != tables.rend(); ++table)
        sql += "DELETE FROM " + live + *table + ';';
    for (const QByteArray table : tables)
        sql += "INSERT INTO " + live + table + " SELECT * FROM pg_temp." + table + ';';
    return connection.run(sql);
}

} // namespace warroom::postgres
