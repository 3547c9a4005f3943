// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/shadow.h"

namespace warroom {

namespace {

Done forEach(Connection &connection, std::span<const char *const> tables, const char *words)
{
    for (const QByteArray table : tables) {
        if (Done done = connection.run(words + table); !done)
            return done;
    }
    return {};
}

} // namespace

Done makeShadows(Connection &connection, std::span<const char *const> tables)
{
    if (Done done = connection.run("PRAGMA foreign_keys = OFF"); !done)
        return done;
    for (const char *table : tables) {
        const auto made = connection.value("SELECT sql FROM main.sqlite_master WHERE name = ?",
                                           {QString::fromLatin1(table)});
        if (!made)
            return tl::unexpected(made.error());
        QByteArray sql = made->toUtf8();
        sql.replace("CREATE TABLE", "CREATE TEMP TABLE");
        if (Done done = connection.run(sql); !done)
            return done;
    }
    return {};
}

Done takeOverFromShadows(Connection &connection, std::span<const char *const> tables)
{
    for (auto table = tables.rbegin(); table != tables.rend(); ++table) {
        if (Done done = connection.run(QByteArray("DELETE FROM main.") + *table); !done)
            return done;
    }
    for (const QByteArray table : tables) {
        const QByteArray copy = "INSERT INTO main." + table + " SELECT * FROM temp." + table;
        if (Done done = connection.run(copy); !done)
            return done;
    }
    return {};
}

Done emptyShadows(Connection &connection, std::span<const char *const> tables)
{
    return forEach(connection, tables, "DELETE FROM temp.");
}

Done dropShadows(Connection &connection, std::span<const char *const> tables)
{
    return forEach(connection, tables, "DROP TABLE temp.");
}

} // namespace warroom
