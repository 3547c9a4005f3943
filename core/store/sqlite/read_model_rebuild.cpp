// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/read_model_rebuild.h"

#include "store/sql/read_models.h"
#include "store/sqlite/event_rows.h"
#include "store/sqlite/shadow.h"

namespace warroom {

namespace {

/// Whether \a progress wants to go on.
tl::expected<bool, StoreError> count(Connection &connection, CountedVersions &versions,
                                     const Progress &progress)
{
    const auto eventsOf = [&](const DraftId &draft) {
        return readEnvelopes(connection,
                             "SELECT " WARROOM_EVENT_COLUMNS "FROM draft_events "
                             "WHERE session_id = ? ORDER BY sequence_number",
                             {draft.text()});
    };
    return countRest(connection, Dialect::sqlite(), eventsOf, versions, progress);
}

/// Counts what was completed meanwhile, when nobody can write more, and changes over. False: a
/// draft that was counted has left or was corrected, and its share cannot be told any more.
tl::expected<bool, StoreError> changeOver(Connection &connection, CountedVersions &versions)
{
    return inTransaction(connection, [&]() -> tl::expected<bool, StoreError> {
        const auto moved = hasAnyMovedOn(connection, versions);
        if (!moved || *moved)
            return moved.map([](bool) { return false; });
        if (const auto rest = count(connection, versions, {}); !rest)
            return rest;
        return takeOverFromShadows(connection, readModelTables()).map([] { return true; });
    });
}

Done fillAndChangeOver(Connection &connection, const Progress &progress)
{
    for (;;) {
        CountedVersions versions;
        const auto goesOn = count(connection, versions, progress);
        if (!goesOn || !*goesOn)
            return goesOn ? Done() : tl::unexpected(goesOn.error());
        const auto changed = changeOver(connection, versions);
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
