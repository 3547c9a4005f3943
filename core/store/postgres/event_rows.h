// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_record.h"
#include "store/postgres/connection.h"

namespace warroom::postgres {

/// The statements about streams and draft_events, and their rows as records.

/// The columns of draft_events in the order recordIn() reads them.
#define WARROOM_POSTGRES_EVENT_COLUMNS                                                             \
    "global_position, id, session_id, sequence_number, event_type, event_version, "                \
    "event_data, metadata, created_at, hash, transaction_id "

/// The record whose columns begin at \a column.
EventRecord recordIn(const Rows &rows, int column = 0);

tl::expected<std::vector<EventRecord>, StoreError> readRecords(Connection &connection,
                                                               const Statement &question);

/// What \a question, which selects those columns, finds.
tl::expected<std::vector<EventEnvelope>, StoreError> readEnvelopes(Connection &connection,
                                                                   const Statement &question);

/// Where a stream stands; version 0: there is none.
struct StreamHead {
    int version = 0;
    QByteArray hash;
    QString archivedAt; ///< of a stream whose events are elsewhere, else null
};
tl::expected<StreamHead, StoreError> readHead(Connection &connection, const DraftId &stream);

/// StreamNotFound where \a stream has no event.
Done mustBeThere(Connection &connection, const DraftId &stream);

/// \a found in \a stream; StreamNotFound where that is nothing because there is no such stream.
template <typename Found>
Found foundIn(Connection &connection, const DraftId &stream, Found found)
{
    if (!found || !found->empty())
        return found;
    if (Done there = mustBeThere(connection, stream); !there)
        return tl::unexpected(std::move(there.error()));
    return found;
}

} // namespace warroom::postgres
