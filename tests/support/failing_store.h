// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_record.h"
#include "store/event_store.h"
#include "store/telemetry.h"

namespace warroom::test {

/// A store whose disk is full as often as a test wants.
class FailingStore : public EventStore {
public:
    explicit FailingStore(EventStore &store) : m_store(store) { }

    bool isFull = false;
    int appends = 0; ///< asked for, in vain or not

    tl::expected<std::vector<EventEnvelope>, StoreError>
    append(const DraftId &stream, ExpectedVersion expected,
           std::span<const NewEvent> events) override
    {
        ++appends;
        if (isFull)
            return tl::unexpected(
                StoreError{StoreErrorKind::StoreFull, QStringLiteral("the disk is full"), 0, 0});
        return m_store.append(stream, expected, events);
    }
    tl::expected<std::vector<EventEnvelope>, StoreError>
    read(const DraftId &stream, int fromVersion, int count, ReadDirection direction) const override
    {
        return m_store.read(stream, fromVersion, count, direction);
    }
    tl::expected<std::vector<EventEnvelope>, StoreError>
    readAll(LogPosition from, const EventFilter &filter, int count,
            ReadDirection direction) const override
    {
        return m_store.readAll(from, filter, count, direction);
    }
    tl::expected<std::optional<EventEnvelope>, StoreError> find(const QUuid &id) const override
    {
        return m_store.find(id);
    }
    void waitForEvents(LogPosition position, Milliseconds timeout,
                       const std::stop_token &stop) const override
    {
        m_store.waitForEvents(position, timeout, stop);
    }
    tl::expected<QList<DraftSummary>, StoreError> drafts() const override
    {
        return m_store.drafts();
    }
    tl::expected<QList<Finding>, StoreError> verify() const override { return m_store.verify(); }
    tl::expected<void, StoreError> rebuildCurrentState(const Progress &progress) override
    {
        return m_store.rebuildCurrentState(progress);
    }
    tl::expected<std::vector<EventRecord>, StoreError>
    readRecords(const DraftId &stream, int fromVersion, int count) const override
    {
        return m_store.readRecords(stream, fromVersion, count);
    }
    tl::expected<void, StoreError> importRecords(std::span<const EventRecord> records) override
    {
        return m_store.importRecords(records);
    }
    tl::expected<void, StoreError> removeArchived(const DraftId &stream, int version,
                                                  Instant archivedAt) override
    {
        return m_store.removeArchived(stream, version, archivedAt);
    }
    StoreFactory opener() const override { return m_store.opener(); }
    StoreTelemetry telemetry() const override { return m_store.telemetry(); }
    tl::expected<std::optional<LogPosition>, StoreError>
    checkpoint(const QString &name) const override
    {
        return m_store.checkpoint(name);
    }
    tl::expected<void, StoreError> saveCheckpoint(const QString &name, LogPosition position,
                                                  Instant now) override
    {
        return m_store.saveCheckpoint(name, position, now);
    }
    tl::expected<void, StoreError> park(const DeadLetter &letter) override
    {
        return m_store.park(letter);
    }
    tl::expected<QList<DeadLetter>, StoreError> parked(const QString &sink) const override
    {
        return m_store.parked(sink);
    }
    tl::expected<void, StoreError> unpark(const QString &sink, const QUuid &event) override
    {
        return m_store.unpark(sink, event);
    }
    tl::expected<void, StoreError> saveSnapshot(const Snapshot &snapshot) override
    {
        return m_store.saveSnapshot(snapshot);
    }
    tl::expected<std::optional<Snapshot>, StoreError>
    loadSnapshot(const DraftId &draft, const QString &schema, int version) const override
    {
        return m_store.loadSnapshot(draft, schema, version);
    }
    tl::expected<void, StoreError> countIn(const DraftId &draft) override
    {
        return m_store.countIn(draft);
    }
    tl::expected<QList<PlayerStats>, StoreError> playerStats() const override
    {
        return m_store.playerStats();
    }
    tl::expected<QList<TeamTendency>, StoreError> teamTendencies() const override
    {
        return m_store.teamTendencies();
    }
    tl::expected<QList<DraftPattern>, StoreError> draftPatterns(const DraftId &draft) const override
    {
        return m_store.draftPatterns(draft);
    }
    tl::expected<void, StoreError> rebuildReadModels(const Progress &progress) override
    {
        return m_store.rebuildReadModels(progress);
    }
    tl::expected<PersonKey, StoreError> keyFor(const PersonId &person, Instant now) override
    {
        return m_store.keyFor(person, now);
    }
    tl::expected<PersonKeys, StoreError> personKeys(const QList<QUuid> &ids) const override
    {
        return m_store.personKeys(ids);
    }
    tl::expected<void, StoreError> importKeys(std::span<const PersonKey> keys) override
    {
        return m_store.importKeys(keys);
    }
    tl::expected<ErasedKeys, StoreError> erasePerson(const PersonId &person, Instant now) override
    {
        return m_store.erasePerson(person, now);
    }

private:
    EventStore &m_store;
};

} // namespace warroom::test
