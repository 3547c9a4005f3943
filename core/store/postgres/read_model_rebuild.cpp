// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres/read_model_rebuild.h"

#include "store/postgres/event_rows.h"
#include "store/postgres/shadow.h"
#include "store/sql/read_models.h"

#include <algorithm>

namespace warroom::postgres {

namespace {

/// Whether \a progress wants to go on.
tl::expected<bool, StoreError> count(Connection &connection, CountedVersions &versions,
                                     const Progress &progress)
{
    const auto eventsOf = [&](const DraftId &draft) {
        return readEnvelopes(connection,
                             {"SELECT " WARROOM_POSTGRES_EVENT_COLUMNS "FROM draft_events "
                              "WHERE session_id = ? ORDER BY sequence_number",
                              {draft.text()}});
    };
    return countRest(connection, Dialect::postgresql(), eventsOf, versions, progress);
}

/// Counts what was completed meanwhile and changes over. False: a draft that was counted has left
/// or was corrected, and its share cannot be told any more.
tl::expected<bool, StoreError> changeOver(Connection &connection, CountedVersions &versions)
{
    return inTransaction(connection, "BEGIN", [&]() -> tl::expected<bool, StoreError> {
        if (Done locked = lockReadModels(connection); !locked)
            return tl::unexpected(std::move(locked.error()));
        const auto moved = hasAnyMovedOn(connection, versions);
        if (!moved || *moved)
            return moved.map([](bool) { return false; });
        if (const auto rest = count(connection, versions, {}); !rest)
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

std::vector<Statement> lockedAndCountedOut(const DraftId &draft)
{
    std::vector<Statement> statements{
        {"LOCK TABLE counted_drafts IN SHARE ROW EXCLUSIVE MODE", {}}};
    std::ranges::copy(countedOut(draft, Dialect::postgresql()), std::back_inserter(statements));
    return statements;
}

Done rebuildReadModels(Connection &connection, const Progress &progress)
{
    for (;;) {
        CountedVersions versions;
        if (Done done = makeShadows(connection, readModelTables()); !done)
            return done;
        const auto goesOn = count(connection, versions, progress);
        if (!goesOn || !*goesOn)
            return goesOn ? Done() : tl::unexpected(goesOn.error());
        const auto changed = changeOver(connection, versions);
        if (!changed || *changed)
            return changed ? Done() : tl::unexpected(changed.error());
    }
}

} // namespace warroom::postgres
