// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/memory_event_store.h"

#include "store/memory_log.h"
#include "store/sealing.h"
#include "store/timed.h"

namespace warroom {

namespace {

using Done = tl::expected<void, StoreError>;
using Envelopes = tl::expected<std::vector<EventEnvelope>, StoreError>;

/// One thread's door into a log that all doors share.
class MemoryEventStore final : public EventStore {
public:
    explicit MemoryEventStore(std::shared_ptr<MemoryLog> log) : m_log(std::move(log)) { }

    Envelopes append(const DraftId &stream, ExpectedVersion expected,
                     std::span<const NewEvent> events) override
    {
        const Timed timed(telemetryBook(), &StoreTelemetry::append);
        const auto sealed = sealedIn(*this, events);
        if (!sealed)
            return counted(telemetryBook(), Envelopes(tl::unexpected(sealed.error())));
        if (*sealed)
            events = **sealed;
        return opened(*this, counted(telemetryBook(), m_log->append(stream, expected, events)));
    }
    Envelopes read(const DraftId &stream, int fromVersion, int count,
                   ReadDirection direction) const override
    {
        const Timed timed(telemetryBook(), &StoreTelemetry::read);
        return opened(*this, m_log->read(stream, fromVersion, count, direction));
    }
    Envelopes readAll(LogPosition from, const EventFilter &filter, int count,
                      ReadDirection direction) const override
    {
        const Timed timed(telemetryBook(), &StoreTelemetry::read);
        return opened(*this, m_log->readAll(from, filter, count, direction));
    }
    tl::expected<std::optional<EventEnvelope>, StoreError> find(const QUuid &id) const override
    {
        return opened(*this, m_log->find(id));
    }
    void waitForEvents(LogPosition position, Milliseconds timeout,
                       const std::stop_token &stop) const override
    {
        m_log->waitBeyond(position, timeout, stop);
    }
    tl::expected<QList<DraftSummary>, StoreError> drafts() const override
    {
        return m_log->drafts();
    }
    tl::expected<QList<Finding>, StoreError> verify() const override { return m_log->verify(); }
    Done rebuildCurrentState(const Progress &progress) override { return m_log->rebuild(progress); }
    tl::expected<std::vector<EventRecord>, StoreError>
    readRecords(const DraftId &stream, int fromVersion, int count) const override
    {
        return m_log->readRecords(stream, fromVersion, count);
    }
    Done importRecords(std::span<const EventRecord> records) override
    {
        return m_log->import(records);
    }
    Done removeArchived(const DraftId &stream, int version, Instant archivedAt) override
    {
        return m_log->remove(stream, version, archivedAt);
    }

    tl::expected<std::optional<LogPosition>, StoreError>
    checkpoint(const QString &name) const override
    {
        return m_log->checkpoint(name);
    }
    Done saveCheckpoint(const QString &name, LogPosition position, Instant) override
    {
        return m_log->saveCheckpoint(name, position);
    }
    Done park(const DeadLetter &letter) override { return m_log->park(letter); }
    tl::expected<QList<DeadLetter>, StoreError> parked(const QString &sink) const override
    {
        return m_log->parked(sink);
    }
    Done unpark(const QString &sink, const QUuid &event) override
    {
        return m_log->unpark(sink, event);
    }
    Done saveSnapshot(const Snapshot &snapshot) override { return m_log->saveSnapshot(snapshot); }
    tl::expected<std::optional<Snapshot>, StoreError>
    loadSnapshot(const DraftId &draft, const QString &schema, int version) const override
    {
        return m_log->loadSnapshot(draft, schema, version);
    }
    tl::expected<PersonKey, StoreError> keyFor(const PersonId &person, Instant now) override
    {
        return m_log->keys().keyFor(person, now);
    }
    tl::expected<PersonKeys, StoreError> personKeys(const QList<QUuid> &ids) const override
    {
        return m_log->keys().named(ids);
    }
    Done importKeys(std::span<const PersonKey> keys) override { return m_log->keys().import(keys); }
    tl::expected<ErasedKeys, StoreError> erasePerson(const PersonId &person, Instant now) override
    {
        return m_log->keys().erase(person, now);
    }

    Done countIn(const DraftId &draft) override { return m_log->countIn(draft); }
    tl::expected<QList<PlayerStats>, StoreError> playerStats() const override
    {
        return m_log->playerStats();
    }
    tl::expected<QList<TeamTendency>, StoreError> teamTendencies() const override
    {
        return m_log->teamTendencies();
    }
    tl::expected<QList<DraftPattern>, StoreError> draftPatterns(const DraftId &draft) const override
    {
        return m_log->draftPatterns(draft);
    }
    Done rebuildReadModels(const Progress &progress) override
    {
        return m_log->rebuildReadModels(progress);
    }

    StoreFactory opener() const override
    {
        return [log = m_log]() -> tl::expected<std::unique_ptr<EventStore>, StoreError> {
            return std::make_unique<MemoryEventStore>(log);
        };
    }
    StoreTelemetry telemetry() const override { return telemetryBook().values(); }

private:
    SharedTelemetry &telemetryBook() const { return m_log->telemetry(); }

    std::shared_ptr<MemoryLog> m_log;
};

} // namespace

std::unique_ptr<EventStore> makeMemoryStore()
{
    return std::make_unique<MemoryEventStore>(std::make_shared<MemoryLog>());
}

} // namespace warroom
