// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"
#include "store/postgres/connection.h"

namespace warroom::postgres {

/// A batch on its way into the log.
///
/// Asking again is harmless: the ids tell the server what it has already.
class Append {
public:
    /// \a records are \a events as recordsOf() makes them.
    Append(DraftId stream, ExpectedVersion expected, std::vector<EventRecord> records,
           std::span<const NewEvent> events);

    /// Fails as EventStore::append() does.
    tl::expected<std::vector<EventEnvelope>, StoreError> askFor(Connection &connection);
    /// Whether the last answer was an older one; nothing was written then.
    bool isRepeat() const { return m_isRepeat; }

private:
    using Envelopes = tl::expected<std::vector<EventEnvelope>, StoreError>;

    QByteArray question(const Connection &connection) const;
    Envelopes recorded(Rows &rows);
    Envelopes known(Rows &rows);

    DraftId m_stream;
    ExpectedVersion m_expected;
    std::vector<EventRecord> m_records;
    std::vector<EventEnvelope> m_envelopes; ///< as they will be, but for their places
    bool m_isRepeat = false;
};

/// EventStore::importRecords(). \a isAgain: the first try ended without an answer.
Done import(Connection &connection, std::span<const EventRecord> records, bool isAgain);

/// EventStore::removeArchived(). \a isAgain: the first try ended without an answer.
Done remove(Connection &connection, const DraftId &stream, int version, Instant archivedAt,
            bool isAgain);

} // namespace warroom::postgres
