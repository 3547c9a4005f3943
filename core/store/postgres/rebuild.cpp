// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres/rebuild.h"

#include "store/postgres/event_rows.h"
#include "store/postgres/log_query.h"
#include "store/postgres/shadow.h"
#include "store/sql/current_state.h"

#include <QMap>

#include <array>

namespace warroom::postgres {

namespace {

constexpr int pageSize = 500;

/// By order of dependence.
constexpr std::array currentStateTables{"drafts", "draft_sessions", "draft_players", "draft_picks",
                                        "trades"};

Done fold(Connection &connection, const std::vector<EventEnvelope> &page)
{
    std::vector<Statement> statements;
    QMap<DraftId, const EventEnvelope *> heads;
    for (const EventEnvelope &envelope : page) {
        for (Statement &change : changesBy(envelope, Dialect::postgresql()))
            statements.push_back(std::move(change));
        heads[envelope.draft] = &envelope;
    }
    for (const EventEnvelope *last : heads)
        statements.push_back(headMovedTo(*last));
    return connection.run(statements);
}

/// Folds what comes after \a position, which moves on. Whether \a progress, which is told how many
/// events that were, wants to go on.
tl::expected<bool, StoreError> foldOn(Connection &connection, LogPosition &position,
                                      Horizon horizon, const std::function<bool(qint64)> &progress)
{
    qint64 folded = 0;
    for (;;) {
        const LogQuery query = logQuery(position, {}, pageSize, ReadDirection::Forward, horizon);
        const auto page = readEnvelopes(connection, query.statement());
        if (!page)
            return tl::unexpected(page.error());
        if (Done done = fold(connection, *page); !done)
            return tl::unexpected(std::move(done.error()));
        if (!page->empty())
            position = positionOf(page->back());
        folded += std::ssize(*page);
        if (progress && !progress(folded))
            return false;
        if (page->size() < pageSize)
            return true;
    }
}

/// Folds what was written meanwhile, when nobody can write more, and changes over.
Done changeOver(Connection &connection, LogPosition &position)
{
    const QByteArray live = connection.schema().toUtf8() + '.';
    // Whoever appends writes to this table first; who has begun is waited for.
    if (Done locked = connection.run("LOCK TABLE " + live + "streams IN SHARE ROW EXCLUSIVE MODE");
        !locked)
        return locked;
    if (const auto rest = foldOn(connection, position, Horizon::Visible, {}); !rest)
        return tl::unexpected(rest.error());
    return takeOverFromShadows(connection, currentStateTables);
}

} // namespace

Done rebuild(Connection &connection, const Progress &progress)
{
    const auto total = connection.value({"SELECT count(*) FROM draft_events", {}});
    if (!total)
        return tl::unexpected(total.error());
    if (Done done = makeShadows(connection, currentStateTables); !done)
        return done;
    LogPosition position;
    const auto goesOn = foldOn(connection, position, Horizon::Settled, [&](qint64 done) {
        return !progress || progress(done, std::max(done, total->toLongLong()));
    });
    if (!goesOn || !*goesOn)
        return goesOn ? Done() : tl::unexpected(goesOn.error());
    return inTransaction(connection, "BEGIN", [&] { return changeOver(connection, position); });
}

} // namespace warroom::postgres
