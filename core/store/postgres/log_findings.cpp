// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres/log_findings.h"

#include "store/log_check.h"
#include "store/postgres/event_rows.h"
#include "store/postgres/key_rows.h"

#include <QMap>

namespace warroom::postgres {

namespace {

constexpr int pageSize = 1000;

using Heads = QMap<DraftId, int>;

tl::expected<Heads, StoreError> readHeads(Connection &connection)
{
    // A stream nobody listed is looked at as well: its events are there.
    tl::expected<Rows, StoreError> rows = connection.rows(QByteArray(
        R"(SELECT id, CASE WHEN archived_at IS NULL THEN version ELSE 0 END FROM streams
           UNION ALL SELECT DISTINCT session_id, 0 FROM draft_events
                     WHERE session_id NOT IN (SELECT id FROM streams))"));
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    Heads heads;
    while (rows->next())
        heads.insert(DraftId(rows->text(0)), rows->number(1));
    return heads;
}

tl::expected<QList<Finding>, StoreError> findingsIn(Connection &connection, const DraftId &stream,
                                                    int head, const PersonKeys &keys)
{
    LogCheck check(stream, CheckScope::Everything, keys);
    for (int version = 0;;) {
        const auto page = readRecords(
            connection,
            {"SELECT " WARROOM_POSTGRES_EVENT_COLUMNS "FROM draft_events "
             "WHERE session_id = ? AND sequence_number > ? ORDER BY sequence_number LIMIT ?",
             {stream.text(), version, pageSize}});
        if (!page)
            return tl::unexpected(page.error());
        for (const EventRecord &record : *page)
            check.next(record);
        if (page->size() < pageSize)
            return check.finish(head);
        version = page->back().version;
    }
}

tl::expected<QList<Finding>, StoreError> allFindings(Connection &connection)
{
    const tl::expected<Heads, StoreError> heads = readHeads(connection);
    if (!heads)
        return tl::unexpected(heads.error());
    const tl::expected<PersonKeys, StoreError> keys = readKeys(connection, {});
    if (!keys)
        return tl::unexpected(keys.error());
    QList<Finding> findings;
    for (auto head = heads->cbegin(); head != heads->cend(); ++head) {
        const auto found = findingsIn(connection, head.key(), head.value(), *keys);
        if (!found)
            return found;
        findings += *found;
    }
    return findings;
}

} // namespace

tl::expected<QList<Finding>, StoreError> findingsOf(Connection &connection)
{
    // One moment for all questions: a writer in between would look like damage.
    return inTransaction(connection, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
                         [&] { return allFindings(connection); });
}

} // namespace warroom::postgres
