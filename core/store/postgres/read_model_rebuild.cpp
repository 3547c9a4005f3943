// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres/read_model_rebuild.h"

#include "store/postgres/event_rows.h"
#include "store/postgres/shadow.h"
#include "store/sql/read_models.h"

namespace warroom::postgres {

namespace {

/// Whether \a progress wants to go on.
tl::expected<bool, StoreError> count(Connection &connection, const Progress &progress)
{
    const auto eventsOf = [&](const DraftId &draft) {
        return readEnvelopes(connection,
                             {"SELECT " WARROOM_POSTGRES_EVENT_COLUMNS "FROM draft_events "
                              "WHERE session_id = ? ORDER BY sequence_number",
                              {draft.text()}});
    };
    return countRest(connection, Dialect::postgresql(), eventsOf, progress);
}

/// Counts what was completed meanwhile and changes over. False: a draft that was counted has left,
/// and its share cannot be told any more.
tl::expected<bool, StoreError> changeOver(Connection &connection)
{
    return inTransaction(connection, "BEGIN", [&]() -> tl::expected<bool, StoreError> {
        if (Done locked = lockReadModels(connection); !locked)
            return tl::unexpected(std::move(locked.error()));
        const auto gone = connection.value(countedAndGone);
        if (!gone || !gone->isNull())
            return gone.map([](const QString &) { return false; });
        if (const auto rest = count(connection, {}); !rest)
            return rest;
        return takeOverFromShadows(connection, readModelTables()).map([] { return true; });
    });
}

} // namespace

Done lockReadModels(Connection &connection)
{
    return connection.run("LOCK TABLE " + connection.schema().toUtf8()
                          + ".counted_drafts IN SHARE ROW EXCLUSIVE MODE");
}

Done rebuildReadModels(Connection &connection, const Progress &progress)
{
    for (;;) {
        if (Done done = makeShadows(connection, readModelTables()); !done)
            return done;
        const auto goesOn = count(connection, progress);
        if (!goesOn || !*goesOn)
            return goesOn ? Done() : tl::unexpected(goesOn.error());
        const auto changed = changeOver(connection);
        if (!changed || *changed)
            return changed ? Done() : tl::unexpected(changed.error());
    }
}

} // namespace warroom::postgres
