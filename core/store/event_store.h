// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_summary.h"
#include "domain/event_envelope.h"
#include "store/checkpoint_store.h"
#include "store/event_filter.h"
#include "store/person_key_store.h"
#include "store/read_models.h"
#include "store/snapshot_store.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace warroom {

class EventStore;
struct EventRecord;
struct StoreTelemetry;

/// Opens one and the same log for whichever thread calls it. Copied freely, used from any thread.
using StoreFactory = std::function<tl::expected<std::unique_ptr<EventStore>, StoreError>()>;

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
/// A store is one thread's door into a log: it is used and destroyed by the thread that opened it.
/// opener() gives further doors into the same log, for other threads; all of them share one writer
/// where the adapter has one. Every failure is a StoreError and leaves the log as it was. What may
/// pass by itself (a busy file, a lost connection) is tried again inside, for a bounded time, and
/// counted in telemetry().
///
/// Personal texts are sealed on their way in and opened on their way out as long as their keys
/// exist; records hold them sealed. A text that does not open under the key it names makes reading
/// its event a DeserializationFailed.
class EventStore : public CheckpointStore,
                   public SnapshotStore,
                   public ReadModelStore,
                   public PersonKeyStore {
public:
    /// Appends \a events as one unit, or nothing, and returns them as recorded.
    ///
    /// Blocks until they are durable. Fails with WrongExpectedVersion when the stream is not where
    /// \a expected says. Events whose ids are all there already, with the same content, are
    /// returned as they were first recorded, whatever \a expected says; an id that is there with
    /// other content is InvalidEventData. An empty batch or one of more than 1 000 is
    /// InvalidBatchSize. A stream that was archived takes no events: ReadOnly.
    virtual tl::expected<std::vector<EventEnvelope>, StoreError>
    append(const DraftId &stream, ExpectedVersion expected, std::span<const NewEvent> events) = 0;

    /// At most \a count events of \a stream from \a fromVersion (from 1) on, in \a direction.
    /// StreamNotFound where there is none.
    virtual tl::expected<std::vector<EventEnvelope>, StoreError>
    read(const DraftId &stream, int fromVersion, int count, ReadDirection direction) const = 0;

    /// At most \a count events of all streams that \a filter lets through, in the order of the
    /// log: forward those after \a from, backward those before it (and from the end where it is
    /// the beginning). Events that could still be overtaken are left for a later call, so that
    /// whoever reads on from the last position misses none.
    virtual tl::expected<std::vector<EventEnvelope>, StoreError>
    readAll(LogPosition from, const EventFilter &filter, int count,
            ReadDirection direction = ReadDirection::Forward) const = 0;

    /// The event \a id, wherever it is.
    virtual tl::expected<std::optional<EventEnvelope>, StoreError> find(const QUuid &id) const = 0;

    /// Waits until there may be events after \a position, at most \a timeout or until \a stop.
    virtual void waitForEvents(LogPosition position, Milliseconds timeout,
                               const std::stop_token &stop) const = 0;

    /// Every draft, the last changed first, from the current-state tables.
    virtual tl::expected<QList<DraftSummary>, StoreError> drafts() const = 0;

    /// Checks numbering, hash chain, decodability and rules of every stream. Repairs nothing.
    virtual tl::expected<QList<Finding>, StoreError> verify() const = 0;

    /// Folds the current-state tables again from the log, beside those in use, and changes over in
    /// one step. Writers go on meanwhile. A rebuild that \a progress ends leaves things as they
    /// were and succeeds.
    virtual tl::expected<void, StoreError> rebuildCurrentState(const Progress &progress = {}) = 0;

    /// Like read() forward, as the events are stored, whether or not they can be understood.
    virtual tl::expected<std::vector<EventRecord>, StoreError>
    readRecords(const DraftId &stream, int fromVersion, int count) const = 0;

    /// Takes \a records, which go on where their stream ends here, with the ids, times and hashes
    /// they have elsewhere; only their positions are new. Corrupt where a hash does not fit;
    /// otherwise fails as append() does. Brings an archived stream back if they begin it.
    virtual tl::expected<void, StoreError> importRecords(std::span<const EventRecord> records) = 0;

    /// Takes the \a version events and the current state of a completed draft out of the store, and
    /// remembers when. WrongExpectedVersion where there are more or fewer; InvalidEventData for a
    /// draft that is not completed.
    virtual tl::expected<void, StoreError> removeArchived(const DraftId &stream, int version,
                                                          Instant archivedAt) = 0;

    virtual StoreFactory opener() const = 0;

    /// What all doors into this log have done since the first was opened.
    virtual StoreTelemetry telemetry() const = 0;
};

/// All events of \a stream, read in pages.
tl::expected<std::vector<EventEnvelope>, StoreError> readWhole(const EventStore &store,
                                                               const DraftId &stream);

} // namespace warroom
