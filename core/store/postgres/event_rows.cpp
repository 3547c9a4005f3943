// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres/event_rows.h"

#include "store/append_rules.h"

namespace warroom::postgres {

EventRecord recordIn(const Rows &rows, int column)
{
    EventRecord record;
    record.globalPosition = rows.longNumber(column);
    record.id = rows.text(column + 1);
    record.draft = DraftId(rows.text(column + 2));
    record.version = rows.number(column + 3);
    record.type = rows.text(column + 4);
    record.schema = rows.number(column + 5);
    record.data = rows.utf8(column + 6);
    record.metadata = rows.utf8(column + 7);
    record.createdAt = rows.text(column + 8);
    record.hash = rows.bytes(column + 9);
    record.transaction = rows.transaction(column + 10);
    return record;
}

tl::expected<std::vector<EventRecord>, StoreError> readRecords(Connection &connection,
                                                               const Statement &question)
{
    tl::expected<Rows, StoreError> rows = connection.rows(question);
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    std::vector<EventRecord> records;
    while (rows->next())
        records.push_back(recordIn(*rows));
    return records;
}

tl::expected<std::vector<EventEnvelope>, StoreError> readEnvelopes(Connection &connection,
                                                                   const Statement &question)
{
    tl::expected<Rows, StoreError> rows = connection.rows(question);
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    std::vector<EventEnvelope> envelopes;
    while (rows->next()) {
        auto envelope = envelopeOf(recordIn(*rows));
        if (!envelope)
            return tl::unexpected(std::move(envelope.error()));
        envelopes.push_back(std::move(*envelope));
    }
    return envelopes;
}

tl::expected<StreamHead, StoreError> readHead(Connection &connection, const DraftId &stream)
{
    tl::expected<Rows, StoreError> rows = connection.rows(Statement{
        R"(SELECT e.sequence_number, e.hash, s.archived_at
           FROM (SELECT) one
           LEFT JOIN streams s ON s.id = ?
           LEFT JOIN LATERAL (SELECT sequence_number, hash FROM draft_events
                              WHERE session_id = ?
                              ORDER BY sequence_number DESC LIMIT 1) e ON true)",
        {stream.text(), stream.text()}});
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    if (!rows->next())
        return StreamHead();
    if (rows->number(0) > 0)
        return StreamHead{rows->number(0), rows->bytes(1), {}};
    return StreamHead{0, {}, rows->isNull(2) ? QString() : rows->text(2)};
}

Done mustBeThere(Connection &connection, const DraftId &stream)
{
    const auto head = readHead(connection, stream);
    if (!head)
        return tl::unexpected(head.error());
    if (head->version == 0)
        return tl::unexpected(streamNotFound(stream));
    return {};
}

} // namespace warroom::postgres
