// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_summary.h"
#include "domain/event_envelope.h"
#include "store/store_error.h"

#include <tl/expected.hpp>

#include <span>
#include <vector>

namespace warroom {

/// Where a writer believes a stream to be.
class ExpectedVersion {
public:
    static ExpectedVersion any() { return ExpectedVersion(Any); }
    static ExpectedVersion noStream() { return ExpectedVersion(0); }
    static ExpectedVersion streamExists() { return ExpectedVersion(Exists); }
    static ExpectedVersion exactly(int version) { return ExpectedVersion(version); }

    bool allows(int actual) const
    {
        return m_value == Any || (m_value == Exists ? actual > 0 : m_value == actual);
    }
    int value() const { return m_value; } ///< for messages: -1 any, -2 exists, else the version

private:
    static constexpr int Any = -1;
    static constexpr int Exists = -2;
    explicit ExpectedVersion(int value) : m_value(value) { }
    int m_value;
};

/// An event that is not recorded yet.
struct NewEvent {
    QUuid id; ///< chosen by the writer: the same id again is the same event
    Instant recordedAt;
    EventMetadata metadata;
    Event event;
};

enum class ReadDirection { Forward, Backward };

/// One thing wrong in a store.
struct Finding {
    DraftId draft;
    int version = 0; ///< 0: the stream as a whole
    QString what;    ///< one line, English

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// The log of every draft, and the current state that follows from it.
///
/// A store is used by one thread, the one that opened it; it owns its connection and closes it when
/// destroyed. Every failure is a StoreError and leaves the store as it was.
class EventStore {
public:
    virtual ~EventStore() = default;

    /// Appends \a events as one unit, or nothing, and returns them as recorded.
    ///
    /// Blocks until they are durable. Fails with WrongExpectedVersion when the stream is not where
    /// \a expected says. Events whose ids are all there already, with the same content, are
    /// returned as they were first recorded, whatever \a expected says; an id that is there with
    /// other content is InvalidEventData. An empty batch or one of more than 1 000 is
    /// InvalidBatchSize.
    virtual tl::expected<std::vector<EventEnvelope>, StoreError>
    append(const DraftId &stream, ExpectedVersion expected, std::span<const NewEvent> events) = 0;

    /// At most \a count events of \a stream from \a fromVersion (from 1) on, in \a direction.
    /// StreamNotFound where there is none.
    virtual tl::expected<std::vector<EventEnvelope>, StoreError>
    read(const DraftId &stream, int fromVersion, int count, ReadDirection direction) const = 0;

    /// At most \a count events of all streams with a global position greater than \a afterPosition.
    virtual tl::expected<std::vector<EventEnvelope>, StoreError> readAll(qint64 afterPosition,
                                                                         int count) const = 0;

    /// Every draft, the last changed first, from the current-state tables.
    virtual tl::expected<QList<DraftSummary>, StoreError> drafts() const = 0;

    /// Checks numbering, hash chain and decodability of every stream. Repairs nothing.
    virtual tl::expected<QList<Finding>, StoreError> verify() const = 0;

    /// Drops the current-state tables and folds them again from the log, in one transaction.
    virtual tl::expected<void, StoreError> rebuildCurrentState() = 0;
};

/// All events of \a stream, read in pages.
tl::expected<std::vector<EventEnvelope>, StoreError> readWhole(const EventStore &store,
                                                               const DraftId &stream);

} // namespace warroom
