// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_record.h"
#include "store/sqlite/connection.h"

namespace warroom {

/// The statements about streams and draft_events, and their rows as records.

/// The columns of draft_events in the order recordIn() reads them.
#define WARROOM_EVENT_COLUMNS                                                                      \
    "global_position, id, session_id, sequence_number, event_type, event_version, "                \
    "event_data, metadata, created_at, hash "

EventRecord recordIn(const Rows &rows);

tl::expected<std::vector<EventRecord>, StoreError>
readRecords(Connection &connection, QByteArrayView sql, const QVariantList &values);

/// What \a sql, which selects WARROOM_EVENT_COLUMNS, finds.
tl::expected<std::vector<EventEnvelope>, StoreError>
readEnvelopes(Connection &connection, QByteArrayView sql, const QVariantList &values);

/// What is recorded under the ids of \a asked.
tl::expected<std::vector<std::optional<EventRecord>>, StoreError>
readKnown(Connection &connection, std::span<const EventRecord> asked);

/// Where a stream stands; version 0: there is none.
struct StreamHead {
    int version = 0;
    QByteArray hash;
    QString archivedAt; ///< of a stream whose events are elsewhere, else null
};
tl::expected<StreamHead, StoreError> readHead(Connection &connection, const DraftId &stream);

/// Writes \a records, which have their places, and moves the stream's head; fills in the global
/// positions.
Done writeRecords(Connection &connection, std::span<EventRecord> records);

} // namespace warroom
