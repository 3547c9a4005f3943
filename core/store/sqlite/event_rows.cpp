// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/event_rows.h"

namespace warroom {

namespace {

tl::expected<qint64, StoreError> write(Connection &connection, const EventRecord &record)
{
    const tl::expected<Cursor *, StoreError> prepared = connection.prepared(
        R"(INSERT INTO draft_events (id, session_id, sequence_number, event_type, event_version,
                                     event_data, metadata, created_at, hash)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING global_position)");
    if (!prepared)
        return tl::unexpected(prepared.error());
    Cursor &cursor = **prepared;
    cursor.bindText(0, record.id);
    cursor.bindText(1, record.draft.text());
    cursor.bindNumber(2, record.version);
    cursor.bindText(3, record.type);
    cursor.bindNumber(4, record.schema);
    cursor.bindUtf8(5, record.data);
    cursor.bindUtf8(6, record.metadata);
    cursor.bindText(7, record.createdAt);
    cursor.bindBytes(8, record.hash);
    Rows rows(cursor, connection.file());
    const qint64 position = rows.next() ? rows.longNumber(0) : 0;
    while (rows.next()) { }
    if (Done done = rows.finish(); !done)
        return tl::unexpected(std::move(done.error()));
    return position;
}

RecordView recordAt(const Rows &rows)
{
    return {rows.longNumber(0), 0,
            rows.view(1),       rows.view(2),
            rows.number(3),     rows.view(4),
            rows.number(5),     rows.view(6),
            rows.view(7),       rows.view(8),
            rows.view(9)};
}

} // namespace

EventRecord recordIn(const Rows &rows)
{
    EventRecord record;
    record.globalPosition = rows.longNumber(0);
    record.id = rows.text(1);
    record.draft = DraftId(rows.text(2));
    record.version = rows.number(3);
    record.type = rows.text(4);
    record.schema = rows.number(5);
    record.data = rows.bytes(6);
    record.metadata = rows.bytes(7);
    record.createdAt = rows.text(8);
    record.hash = rows.bytes(9);
    return record;
}

tl::expected<std::vector<EventRecord>, StoreError>
readRecords(Connection &connection, QByteArrayView sql, const QVariantList &values)
{
    tl::expected<Rows, StoreError> rows = connection.rows(sql, values);
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    std::vector<EventRecord> records;
    while (rows->next())
        records.push_back(recordIn(*rows));
    if (Done done = rows->finish(); !done)
        return tl::unexpected(std::move(done.error()));
    return records;
}

tl::expected<std::vector<EventEnvelope>, StoreError>
readEnvelopes(Connection &connection, QByteArrayView sql, const QVariantList &values)
{
    tl::expected<Rows, StoreError> rows = connection.rows(sql, values);
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    std::vector<EventEnvelope> envelopes;
    while (rows->next()) {
        if (envelopes.size() == envelopes.capacity()) // large to move, so seldom
            envelopes.reserve(std::max<std::size_t>(64, envelopes.size() * 4));
        if (auto fault = decodeInto(envelopes.emplace_back(), recordAt(*rows)))
            return tl::unexpected(std::move(*fault));
    }
    if (Done done = rows->finish(); !done)
        return tl::unexpected(std::move(done.error()));
    return envelopes;
}

tl::expected<std::vector<std::optional<EventRecord>>, StoreError>
readKnown(Connection &connection, std::span<const EventRecord> asked)
{
    std::vector<std::optional<EventRecord>> known(asked.size());
    for (std::size_t i = 0; i < asked.size(); ++i) {
        tl::expected<Rows, StoreError> rows = connection.rows(
            "SELECT " WARROOM_EVENT_COLUMNS "FROM draft_events WHERE id = ?", {asked[i].id});
        if (!rows)
            return tl::unexpected(std::move(rows.error()));
        if (rows->next())
            known[i] = recordIn(*rows);
        if (Done done = rows->finish(); !done)
            return tl::unexpected(std::move(done.error()));
    }
    return known;
}

tl::expected<StreamHead, StoreError> readHead(Connection &connection, const DraftId &stream)
{
    tl::expected<Rows, StoreError> rows = connection.rows(
        R"(SELECT sequence_number, hash FROM draft_events WHERE session_id = ?
           ORDER BY sequence_number DESC LIMIT 1)",
        {stream.text()});
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    StreamHead head;
    if (rows->next())
        head = {rows->number(0), rows->bytes(1), {}};
    if (Done done = rows->finish(); !done)
        return tl::unexpected(std::move(done.error()));
    if (head.version > 0)
        return head;
    auto archived =
        connection.value("SELECT archived_at FROM streams WHERE id = ?", {stream.text()});
    if (!archived)
        return tl::unexpected(std::move(archived.error()));
    head.archivedAt = *archived;
    return head;
}

Done writeRecords(Connection &connection, std::span<EventRecord> records)
{
    const EventRecord &last = records.back();
    if (Done done = connection.run(
            R"(INSERT INTO streams (id, type, version, created_at) VALUES (?, 'draft', ?, ?)
               ON CONFLICT (id) DO UPDATE SET version = excluded.version, archived_at = NULL)",
            {last.draft.text(), last.version, records.front().createdAt});
        !done)
        return done;
    for (EventRecord &record : records) {
        const tl::expected<qint64, StoreError> position = write(connection, record);
        if (!position)
            return tl::unexpected(position.error());
        record.globalPosition = *position;
    }
    return {};
}

} // namespace warroom
