// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/rebuild.h"

#include "store/sql/current_state.h"
#include "store/sqlite/event_rows.h"
#include "store/sqlite/log_query.h"

namespace warroom {

namespace {

constexpr int pageSize = 500;

/// By order of dependence.
constexpr std::array currentStateTables{"drafts", "draft_sessions", "draft_players", "draft_picks",
                                        "trades"};

/// Empty tables of the same names, which hide the file's from this connection.
Done shadow(Connection &connection)
{
    for (const char *table : currentStateTables) {
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

Done drop(Connection &connection)
{
    for (const char *table : currentStateTables) {
        if (Done done = connection.run(QByteArray("DROP TABLE temp.") + table); !done)
            return done;
    }
    return {};
}

/// Folds what comes after \a position, which moves on. Whether \a progress wants to go on.
tl::expected<bool, StoreError> foldOn(Connection &connection, qint64 &position,
                                      const std::function<bool(qint64)> &progress)
{
    for (;;) {
        const LogQuery query = logQuery({0, position}, {}, pageSize, ReadDirection::Forward);
        const auto page = readEnvelopes(connection, query.sql, query.values);
        if (!page)
            return tl::unexpected(page.error());
        for (const EventEnvelope &envelope : *page) {
            if (Done done = project(connection, {&envelope, 1}); !done)
                return tl::unexpected(std::move(done.error()));
            position = envelope.globalPosition;
        }
        if (progress && !progress(position))
            return false;
        if (page->size() < pageSize)
            return true;
    }
}

/// Folds what was written meanwhile, when nobody can write more, and changes over.
Done changeOver(Connection &connection, qint64 &position)
{
    return inTransaction(connection, [&]() -> Done {
        if (const auto caughtUp = foldOn(connection, position, {}); !caughtUp)
            return tl::unexpected(caughtUp.error());
        for (auto table = currentStateTables.rbegin(); table != currentStateTables.rend();
             ++table) {
            if (Done done = connection.run(QByteArray("DELETE FROM main.") + *table); !done)
                return done;
        }
        for (const QByteArray table : currentStateTables) {
            const QByteArray copy = "INSERT INTO main." + table + " SELECT * FROM temp." + table;
            if (Done done = connection.run(copy); !done)
                return done;
        }
        return {};
    });
}

} // namespace

Done project(Connection &connection, std::span<const EventEnvelope> envelopes)
{
    for (const EventEnvelope &envelope : envelopes) {
        if (Done done = connection.run(changesBy(envelope, Dialect::sqlite())); !done)
            return done;
    }
    const Statement moved = headMovedTo(envelopes.back());
    return connection.run(moved.sql, moved.values);
}

Done rebuild(Connection &connection, const Progress &progress)
{
    const auto total = connection.number("SELECT coalesce(max(global_position), 0) "
                                         "FROM draft_events");
    if (!total)
        return tl::unexpected(total.error());
    // The file's own keys hold; a temporary table cannot refer to them.
    if (Done done = connection.run("PRAGMA foreign_keys = OFF"); !done)
        return done;
    if (Done done = shadow(connection); !done)
        return done;
    qint64 position = 0;
    const auto goesOn = foldOn(connection, position, [&](qint64 done) {
        return !progress || progress(done, std::max(done, *total));
    });
    Done done = goesOn ? *goesOn ? changeOver(connection, position) : Done()
                       : tl::unexpected(goesOn.error());
    if (const Done dropped = drop(connection); done && !dropped)
        return dropped;
    return done;
}

} // namespace warroom
