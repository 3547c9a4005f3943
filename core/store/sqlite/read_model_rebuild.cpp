// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/read_model_rebuild.h"

#include "store/sql/read_models.h"
#include "store/sqlite/event_rows.h"
#include "store/sqlite/shadow.h"

namespace warroom {

namespace {

/// Whether \a progress wants to go on.
tl::expected<bool, StoreError> count(Connection &connection, const Progress &progress)
{
    const auto eventsOf = [&](const DraftId &draft) {
        return readEnvelopes(connection,
                             "SELECT " WARROOM_EVENT_COLUMNS "FROM draft_events "
                             "WHERE session_id = ? ORDER BY sequence_number",
                             {draft.text()});
    };
    return countRest(connection, Dialect::sqlite(), eventsOf, progress);
}

/// Counts what was completed meanwhile, when nobody can write more, and changes over. False: a
/// draft that was counted has left, and its share cannot be told any more.
tl::expected<bool, StoreError> changeOver(Connection &connection)
{
    return inTransaction(connection, [&]() -> tl::expected<bool, StoreError> {
        const auto gone = connection.value(countedAndGone);
        if (!gone || !gone->isNull())
            return gone.map([](const QString &) { return false; });
        if (const auto rest = count(connection, {}); !rest)
            return rest;
        return takeOverFromShadows(connection, readModelTables()).map([] { return true; });
    });
}

Done fillAndChangeOver(Connection &connection, const Progress &progress)
{
    for (;;) {
        const auto goesOn = count(connection, progress);
        if (!goesOn || !*goesOn)
            return goesOn ? Done() : tl::unexpected(goesOn.error());
        const auto changed = changeOver(connection);
        if (!changed || *changed)
            return changed ? Done() : tl::unexpected(changed.error());
        if (Done emptied = emptyShadows(connection, readModelTables()); !emptied)
            return emptied;
    }
}

} // namespace

Done rebuildReadModels(Connection &connection, const Progress &progress)
{
    if (Done done = makeShadows(connection, readModelTables()); !done)
        return done;
    Done done = fillAndChangeOver(connection, progress);
    if (Done dropped = dropShadows(connection, readModelTables()); done && !dropped)
        return dropped;
    return done;
}

} // namespace warroom
