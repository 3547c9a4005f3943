// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres/schema.h"

#include "store/postgres/tables.h"

using namespace Qt::StringLiterals;

namespace warroom::postgres {

namespace {

constexpr int oldestServer = 150000;

int today()
{
    return static_cast<int>(migrations().size());
}

tl::unexpected<StoreError> fail(StoreErrorKind kind, const Connection &connection,
                                const QString &what)
{
    return tl::unexpected(StoreError{kind, u"%1: %2"_s.arg(connection.where(), what)});
}

/// 0 where there are no tables yet.
tl::expected<int, StoreError> versionOf(Connection &connection)
{
    const auto table = connection.value({"SELECT to_regclass('store_version')", {}});
    if (!table)
        return tl::unexpected(table.error());
    if (table->isNull())
        return 0;
    const auto version = connection.value({"SELECT version FROM store_version", {}});
    if (!version)
        return tl::unexpected(version.error());
    return version->toInt();
}

Done checkServer(Connection &connection)
{
    auto rows = connection.rows(QByteArray("SELECT current_setting('server_version_num')::integer, "
                                           "current_setting('server_version'), "
                                           "current_setting('server_encoding')"));
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    if (!rows->next() || rows->number(0) < oldestServer)
        return fail(StoreErrorKind::ConnectionError, connection,
                    u"this is PostgreSQL %1; Warroom needs 15 or newer"_s.arg(rows->text(1)));
    if (rows->text(2) != u"UTF8"_s)
        return fail(
            StoreErrorKind::Corrupt, connection,
            u"the database keeps text as %1; make one with encoding UTF8"_s.arg(rows->text(2)));
    return {};
}

/// A dump that was restored elsewhere carries the transaction ids of its old server. As long as
/// they are ahead readers would be shown nothing.
Done checkOrder(Connection &connection)
{
    const auto ahead =
        connection.value({"SELECT transaction_id FROM draft_events "
                          "WHERE transaction_id >= pg_snapshot_xmax(pg_current_snapshot()) LIMIT 1",
                          {}});
    if (!ahead)
        return tl::unexpected(ahead.error());
    if (ahead->isNull())
        return {};
    return fail(
        StoreErrorKind::Corrupt, connection,
        u"this log was restored from another server and is ahead of this one (transaction "
        "%1); restore a physical copy, or raise the server's counter with pg_resetwal"_s.arg(
            *ahead));
}

Done checkVersion(Connection &connection, int version)
{
    if (version > today())
        return fail(StoreErrorKind::ReadOnly, connection,
                    u"written by a newer Warroom (tables %1, known here are %2); it was left as "
                    "it is"_s.arg(version)
                        .arg(today()));
    return {};
}

Done migrate(Connection &connection)
{
    const QString schema = connection.schema();
    if (Done done = connection.run(Statement{
            "SELECT pg_advisory_xact_lock(hashtextextended('warroom tables in ' || ?, 0))",
            {schema}});
        !done)
        return done;
    // Again, now that nobody else can: two programs may make the tables at the same time.
    const auto there = connection.value({"SELECT to_regnamespace(?)", {schema}});
    if (!there)
        return tl::unexpected(there.error());
    if (there->isNull()) {
        if (Done done = connection.run("CREATE SCHEMA " + schema.toUtf8()); !done)
            return done;
    }
    const auto version = versionOf(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version >= today())
        return checkVersion(connection, *version);
    for (const Migration &step : migrations().subspan(static_cast<std::size_t>(*version))) {
        for (const char *sql : step) {
            if (Done done = connection.run(sql); !done)
                return done;
        }
    }
    return connection.run("CREATE TABLE IF NOT EXISTS store_version (version INTEGER NOT NULL);"
                          "DELETE FROM store_version;"
                          "INSERT INTO store_version VALUES ("
                          + QByteArray::number(today()) + ')');
}

/// versionOf() on a server that will do; not that of a newer Warroom.
tl::expected<int, StoreError> usableVersion(Connection &connection)
{
    if (Done done = checkServer(connection); !done)
        return tl::unexpected(std::move(done.error()));
    const auto version = versionOf(connection);
    if (!version)
        return version;
    if (Done done = checkVersion(connection, *version); !done)
        return tl::unexpected(std::move(done.error()));
    return version;
}

Done checkMayMakeTables(Connection &connection)
{
    const auto may = connection.value(
        {"SELECT coalesce(has_schema_privilege(to_regnamespace(?)::oid, 'CREATE'), "
         "has_database_privilege(current_database(), 'CREATE'))",
         {connection.schema()}});
    if (!may)
        return tl::unexpected(may.error());
    if (*may != u"true"_s)
        return fail(StoreErrorKind::ReadOnly, connection,
                    u"permission denied: this user may not make Warroom's tables here"_s);
    return {};
}

} // namespace

tl::expected<PostgresSight::Tables, StoreError> lookAtSchema(Connection &connection)
{
    using Tables = PostgresSight::Tables;
    const auto version = usableVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    const Done done = *version == 0 ? checkMayMakeTables(connection) : checkOrder(connection);
    if (!done)
        return tl::unexpected(done.error());
    return *version == today() ? Tables::Todays : *version == 0 ? Tables::Missing : Tables::Older;
}

Done prepareSchema(Connection &connection)
{
    const auto version = usableVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version < today()) {
        Done migrated = inTransaction(connection, "BEGIN", [&] { return migrate(connection); });
        if (!migrated)
            return migrated;
    }
    return checkOrder(connection);
}

} // namespace warroom::postgres
