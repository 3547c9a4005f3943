// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/rebuild.h"

#include "store/sql/current_state.h"
#include "store/sqlite/event_rows.h"
#include "store/sqlite/log_query.h"
#include "store/sqlite/shadow.h"

#include <array>

namespace warroom {

namespace {

constexpr int pageSize = 500;

/// By order of dependence.
constexpr std::array currentStateTables{"drafts", "draft_sessions", "draft_players", "draft_picks",
                                        "trades"};

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
        return takeOverFromShadows(connection, currentStateTables);
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
    if (Done done = makeShadows(connection, currentStateTables); !done)
        return done;
    qint64 position = 0;
    const auto goesOn = foldOn(connection, position, [&](qint64 done) {
        return !progress || progress(done, std::max(done, *total));
    });
    Done done = goesOn ? *goesOn ? changeOver(connection, position) : Done()
                       : tl::unexpected(goesOn.error());
    if (const Done dropped = dropShadows(connection, currentStateTables); done && !dropped)
        return dropped;
    return done;
}

} // namespace warroom
