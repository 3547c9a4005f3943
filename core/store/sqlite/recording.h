// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"
#include "store/sqlite/connection.h"

namespace warroom {

/// What a writer does inside a transaction it was given.

/// The answer to an append.
struct Recorded {
    std::vector<EventEnvelope> envelopes;
    bool isRepeat = false; ///< recorded earlier; nothing was written
};

/// \a records are \a events as recordsOf() makes them; they get their places here.
tl::expected<Recorded, StoreError> record(Connection &connection, const DraftId &stream,
                                          ExpectedVersion expected,
                                          std::vector<EventRecord> &records,
                                          std::span<const NewEvent> events);

/// What an append that met with \a refusal is answered: what was recorded under the same ids
/// before, or why not. Looked up only then, since hardly any append is a repetition.
tl::expected<Recorded, StoreError>
recordedBefore(Connection &connection, std::span<const EventRecord> records, StoreError refusal);

/// The events of EventStore::importRecords(), one after the other; returns the last position.
tl::expected<qint64, StoreError> import(Connection &connection,
                                        std::span<const EventRecord> records);

/// Remembers that the \a count events up to the position \a last were imported, not recorded here.
Done noteImport(Connection &connection, qint64 last, std::size_t count);

/// EventStore::removeArchived().
Done remove(Connection &connection, const DraftId &stream, int version, Instant archivedAt);

} // namespace warroom
