// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "store/event_record.h"
#include "store/memory_keys.h"
#include "store/telemetry.h"

#include <QHash>
#include <QMap>

#include <condition_variable>
#include <map>

namespace warroom {

/// A log in memory, behind the doors of makeMemoryStore(). Usable from any thread; each operation
/// is as EventStore says.
class MemoryLog {
public:
    using Done = tl::expected<void, StoreError>;
    using Envelopes = tl::expected<std::vector<EventEnvelope>, StoreError>;

    Envelopes append(const DraftId &stream, ExpectedVersion expected,
                     std::span<const NewEvent> events);
    Envelopes read(const DraftId &stream, int fromVersion, int count,
                   ReadDirection direction) const;
    Envelopes readAll(LogPosition from, const EventFilter &filter, int count,
                      ReadDirection direction) const;
    tl::expected<std::optional<EventEnvelope>, StoreError> find(const QUuid &id) const;
    void waitBeyond(LogPosition position, Milliseconds timeout, const std::stop_token &stop) const;
    tl::expected<QList<DraftSummary>, StoreError> drafts() const;
    tl::expected<QList<Finding>, StoreError> verify() const;
    Done rebuild(const Progress &progress);
    tl::expected<std::vector<EventRecord>, StoreError>
    readRecords(const DraftId &stream, int fromVersion, int count) const;
    Done import(std::span<const EventRecord> records);
    Done remove(const DraftId &stream, int version, Instant archivedAt);

    std::optional<LogPosition> checkpoint(const QString &name) const;
    Done saveCheckpoint(const QString &name, LogPosition position);
    Done park(const DeadLetter &letter);
    QList<DeadLetter> parked(const QString &sink) const;
    Done unpark(const QString &sink, const QUuid &event);
    Done saveSnapshot(const Snapshot &snapshot);
    std::optional<Snapshot> loadSnapshot(const DraftId &draft, const QString &schema,
                                         int version) const;

    Done countIn(const DraftId &draft);
    QList<PlayerStats> playerStats() const;
    QList<TeamTendency> teamTendencies() const;
    tl::expected<QList<DraftPattern>, StoreError> draftPatterns(const DraftId &draft) const;
    Done rebuildReadModels(const Progress &progress);

    MemoryKeys &keys() { return m_keys; }
    SharedTelemetry &telemetry() { return m_telemetry; }

private:
    struct Stream {
        DraftId draft;
        std::vector<qint64> positions; ///< by version
        DraftState state;
        Instant changedAt;
        qint64 lastPosition = 0;
        QString archivedAt;                                      ///< null: it is here
        bool isCounted = false;                                  ///< in the read models
        std::map<std::pair<QString, int>, QByteArray> snapshots; ///< by schema and version
    };

    const EventRecord &at(qint64 position) const { return m_events.find(position)->second; }
    int versionOf(const DraftId &stream) const;
    bool isRecordedHere(qint64 position) const;
    QList<DraftState> countedStates() const;
    QByteArray hashOf(const DraftId &stream) const;
    std::vector<std::optional<EventRecord>> recorded(std::span<const EventRecord> asked) const;
    qint64 place(EventRecord record);
    void project(const EventRecord &record, const Event &event, Instant recordedAt);
    Done mustBeThere(const DraftId &stream) const;

    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_grown;
    std::map<qint64, EventRecord> m_events; ///< by global position, from 1
    qint64 m_lastPosition = 0;              ///< ever given
    std::map<qint64, qint64> m_imports;     ///< first and last position of what came in at once
    QHash<DraftId, Stream> m_streams;
    QHash<QString, qint64> m_byId;
    QHash<QString, LogPosition> m_checkpoints;
    QMap<std::pair<QString, QUuid>, DeadLetter> m_letters;
    MemoryKeys m_keys;
    mutable SharedTelemetry m_telemetry;
};

} // namespace warroom
