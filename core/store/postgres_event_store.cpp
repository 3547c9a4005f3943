// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres_event_store.h"

#include "store/append_rules.h"
#include "store/postgres/door.h"
#include "store/postgres/draft_list.h"
#include "store/postgres/event_rows.h"
#include "store/postgres/key_rows.h"
#include "store/postgres/log_findings.h"
#include "store/postgres/log_query.h"
#include "store/postgres/read_model_rebuild.h"
#include "store/postgres/rebuild.h"
#include "store/postgres/recording.h"
#include "store/postgres/schema.h"
#include "store/sealing.h"
#include "store/sql/checkpoint_rows.h"
#include "store/sql/read_models.h"
#include "store/timed.h"

namespace warroom {

namespace {

using namespace postgres;
using Envelopes = tl::expected<std::vector<EventEnvelope>, StoreError>;

/// One thread's door: a connection of its own.
class PostgresEventStore final : public EventStore {
public:
    PostgresEventStore(std::shared_ptr<Log> log, std::unique_ptr<Connection> connection)
        : m_door(std::move(log), std::move(connection))
    {
    }

    Envelopes append(const DraftId &stream, ExpectedVersion expected,
                     std::span<const NewEvent> events) override
    {
        const Timed timed(m_door.telemetry(), &StoreTelemetry::append);
        const auto sealed = sealedIn(*this, events);
        if (!sealed)
            return tl::unexpected(sealed.error());
        if (*sealed)
            events = **sealed;
        auto records = recordsOf(stream, events);
        if (!records)
            return counted(m_door.telemetry(),
                           Envelopes(tl::unexpected(std::move(records.error()))));
        Append append(stream, expected, std::move(*records), events);
        Envelopes recorded = counted(m_door.telemetry(), committed(append));
        if (!recorded)
            return recorded;
        m_door.telemetry().note([&](StoreTelemetry &values) {
            values.appended += append.isRepeat() ? 0 : recorded->size();
            values.repeats += append.isRepeat() ? 1 : 0;
        });
        m_door.bell().ring();
        return opened(*this, std::move(recorded));
    }

    Envelopes read(const DraftId &stream, int fromVersion, int count,
                   ReadDirection direction) const override
    {
        const Timed timed(m_door.telemetry(), &StoreTelemetry::read);
        if (std::optional<StoreError> objection = objectionToRead(fromVersion, count))
            return tl::unexpected(std::move(*objection));
        const Statement question{
            direction == ReadDirection::Forward
                ? "SELECT " WARROOM_POSTGRES_EVENT_COLUMNS "FROM draft_events WHERE session_id = ? "
                  "AND sequence_number >= ? ORDER BY sequence_number LIMIT ?"
                : "SELECT " WARROOM_POSTGRES_EVENT_COLUMNS "FROM draft_events WHERE session_id = ? "
                  "AND sequence_number <= ? ORDER BY sequence_number DESC LIMIT ?",
            {stream.text(), fromVersion, count}};
        return opened(*this, seen(m_door.again([&](Connection &connection) {
            return foundIn(connection, stream, readEnvelopes(connection, question));
        })));
    }

    Envelopes readAll(LogPosition from, const EventFilter &filter, int count,
                      ReadDirection direction) const override
    {
        const Timed timed(m_door.telemetry(), &StoreTelemetry::read);
        if (std::optional<StoreError> objection = objectionToReadAll(from, count))
            return tl::unexpected(std::move(*objection));
        const LogQuery query = logQuery(from, filter, count, direction);
        return opened(*this, seen(m_door.again([&](Connection &connection) {
            Envelopes found = readEnvelopes(connection, query.statement());
            if (found && std::ssize(*found) < count)
                noteHeldBack(connection);
            return found;
        })));
    }

    tl::expected<std::optional<EventEnvelope>, StoreError> find(const QUuid &id) const override
    {
        const Statement question{"SELECT " WARROOM_POSTGRES_EVENT_COLUMNS
                                 "FROM draft_events WHERE id = ?",
                                 {id.toString(QUuid::WithoutBraces)}};
        auto found = opened(*this, m_door.again([&](Connection &connection) {
            return readEnvelopes(connection, question);
        }));
        if (!found)
            return tl::unexpected(std::move(found.error()));
        if (found->empty())
            return std::nullopt;
        return std::move(found->front());
    }

    void waitForEvents(LogPosition position, Milliseconds timeout,
                       const std::stop_token &stop) const override
    {
        m_door.bell().waitBeyond(position, timeout, stop);
    }

    tl::expected<QList<DraftSummary>, StoreError> drafts() const override
    {
        return m_door.again([](Connection &connection) { return readDrafts(connection); });
    }

    tl::expected<QList<Finding>, StoreError> verify() const override
    {
        return m_door.again([](Connection &connection) { return findingsOf(connection); });
    }

    Done rebuildCurrentState(const Progress &progress) override
    {
        return onConnectionOfItsOwn(
            [&](Connection &connection) { return rebuild(connection, progress); });
    }

    tl::expected<std::vector<EventRecord>, StoreError>
    readRecords(const DraftId &stream, int fromVersion, int count) const override
    {
        if (std::optional<StoreError> objection = objectionToRead(fromVersion, count))
            return tl::unexpected(std::move(*objection));
        const Statement question{"SELECT " WARROOM_POSTGRES_EVENT_COLUMNS
                                 "FROM draft_events WHERE session_id = ? "
                                 "AND sequence_number >= ? ORDER BY sequence_number LIMIT ?",
                                 {stream.text(), fromVersion, count}};
        return m_door.again([&](Connection &connection) {
            return foundIn(connection, stream, postgres::readRecords(connection, question));
        });
    }

    Done importRecords(std::span<const EventRecord> records) override
    {
        Done done = m_door.asOne([&](Connection &connection, bool isAgain) {
            return import(connection, records, isAgain);
        });
        if (done)
            m_door.bell().ring();
        return done;
    }

    Done removeArchived(const DraftId &stream, int version, Instant archivedAt) override
    {
        return m_door.asOne([&](Connection &connection, bool isAgain) {
            return remove(connection, stream, version, archivedAt, isAgain);
        });
    }

    tl::expected<std::optional<LogPosition>, StoreError>
    checkpoint(const QString &name) const override
    {
        return m_door.again(
            [&](Connection &connection) { return readCheckpoint(connection, name); });
    }

    Done saveCheckpoint(const QString &name, LogPosition position, Instant now) override
    {
        return m_door.again([&](Connection &connection) {
            return connection.run(statements::checkpointSaved(name, position, now));
        });
    }

    Done park(const DeadLetter &letter) override
    {
        return m_door.again([&](Connection &connection) {
            return connection.run(statements::letterParked(letter));
        });
    }

    tl::expected<QList<DeadLetter>, StoreError> parked(const QString &sink) const override
    {
        return m_door.again([&](Connection &connection) {
            return readLetters(connection, sink, Dialect::postgresql());
        });
    }

    Done unpark(const QString &sink, const QUuid &event) override
    {
        return m_door.again([&](Connection &connection) {
            return connection.run(statements::letterTaken(sink, event));
        });
    }

    Done saveSnapshot(const Snapshot &snapshot) override
    {
        return m_door.again(
            [&](Connection &connection) { return writeSnapshot(connection, snapshot); });
    }

    tl::expected<std::optional<Snapshot>, StoreError>
    loadSnapshot(const DraftId &draft, const QString &schema, int version) const override
    {
        return m_door.again([&](Connection &connection) {
            return readSnapshot(connection, draft, schema, version);
        });
    }

    Done countIn(const DraftId &draft) override
    {
        const auto waits = [&] {
            return m_door.again(
                [&](Connection &connection) { return connection.value(waitsToBeCounted(draft)); });
        };
        return countInAsItIs(*this, draft, waits, [&](const DraftShare &share) {
            return m_door.asOne([&](Connection &connection, bool) {
                Done locked = lockReadModels(connection);
                return locked ? warroom::countIn(connection, draft, share, Dialect::postgresql())
                              : locked;
            });
        });
    }

    tl::expected<QList<PlayerStats>, StoreError> playerStats() const override
    {
        return m_door.again([](Connection &connection) {
            return collected(connection, everyPlayersStats, playerStatsIn<Rows>);
        });
    }

    tl::expected<QList<TeamTendency>, StoreError> teamTendencies() const override
    {
        return m_door.again([](Connection &connection) {
            return collected(connection, everyTeamsTendencies, teamTendencyIn<Rows>);
        });
    }

    tl::expected<QList<DraftPattern>, StoreError> draftPatterns(const DraftId &draft) const override
    {
        return m_door.again([&](Connection &connection) {
            return collected(connection, patternsOf(draft), draftPatternIn<Rows>);
        });
    }

    Done rebuildReadModels(const Progress &progress) override
    {
        return onConnectionOfItsOwn([&](Connection &connection) {
            return postgres::rebuildReadModels(connection, progress);
        });
    }

    tl::expected<PersonKey, StoreError> keyFor(const PersonId &person, Instant now) override
    {
        return m_door.again(
            [&](Connection &connection) { return readOrMakeKeyFor(connection, person, now); });
    }

    tl::expected<PersonKeys, StoreError> personKeys(const QList<QUuid> &ids) const override
    {
        return m_door.again([&](Connection &connection) { return readKeys(connection, ids); });
    }

    Done importKeys(std::span<const PersonKey> keys) override
    {
        if (keys.empty())
            return {};
        return m_door.asOne(
            [&](Connection &connection, bool) { return writeNewKeys(connection, keys); });
    }

    tl::expected<ErasedKeys, StoreError> erasePerson(const PersonId &person, Instant now) override
    {
        auto erased = m_door.again(
            [&](Connection &connection) { return eraseKeys(connection, person, now); });
        if (!erased)
            return erased;
        if (Done done = m_door.again(dropDeadKeys); !done)
            return tl::unexpected(std::move(done.error()));
        return erased;
    }

    StoreFactory opener() const override
    {
        return [log = m_door.log()] { return door(log); };
    }

    StoreTelemetry telemetry() const override { return m_door.telemetry().values(); }

    static tl::expected<std::unique_ptr<EventStore>, StoreError>
    door(const std::shared_ptr<Log> &log)
    {
        auto connection = Connection::open(log->address, log->options);
        if (!connection)
            return tl::unexpected(std::move(connection.error()));
        return std::make_unique<PostgresEventStore>(log, std::move(*connection));
    }

private:
    Envelopes committed(Append &append)
    {
        const auto started = std::chrono::steady_clock::now();
        Envelopes recorded =
            m_door.again([&](Connection &connection) { return append.askFor(connection); });
        const auto took = std::chrono::steady_clock::now() - started;
        m_door.telemetry().note([&](StoreTelemetry &values) {
            values.commit.add(took);
            ++values.commits;
        });
        return recorded;
    }

    /// For what takes so long that this door's cannot be kept by it.
    template <typename Work>
    Done onConnectionOfItsOwn(Work work) const
    {
        const Log &log = *m_door.log();
        auto own = Connection::open(log.address, log.options);
        if (!own)
            return tl::unexpected(std::move(own.error()));
        return retrying(**own, *log.telemetry, log.options.retryForMs,
                        [&](Connection &connection, bool) { return work(connection); });
    }

    void noteHeldBack(Connection &connection) const
    {
        if (const auto end = readEnd(connection))
            m_door.telemetry().note(
                [&](StoreTelemetry &values) { values.heldBack = end->heldBack; });
    }

    Envelopes seen(Envelopes events) const
    {
        m_door.telemetry().note([&](StoreTelemetry &values) {
            values.eventsRead += events ? events->size() : 0;
            values.failures += events ? 0 : 1;
        });
        return events;
    }

    Door m_door;
};

} // namespace

tl::expected<std::unique_ptr<EventStore>, StoreError>
openPostgresStore(const PostgresOptions &options)
{
    const auto address = addressOf(options);
    if (!address)
        return tl::unexpected(address.error());
    auto connection = Connection::open(*address, options);
    if (!connection)
        return tl::unexpected(std::move(connection.error()));
    if (Done prepared = prepareSchema(**connection); !prepared)
        return tl::unexpected(std::move(prepared.error()));
    const std::shared_ptr<Log> log(new Log{options, *address});
    return std::make_unique<PostgresEventStore>(log, std::move(*connection));
}

} // namespace warroom
