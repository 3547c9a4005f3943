// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite_event_store.h"

#include "store/append_rules.h"
#include "store/sealing.h"
#include "store/sql/checkpoint_rows.h"
#include "store/sql/read_models.h"
#include "store/sqlite/draft_list.h"
#include "store/sqlite/event_rows.h"
#include "store/sqlite/file_check.h"
#include "store/sqlite/key_rows.h"
#include "store/sqlite/log_query.h"
#include "store/sqlite/read_model_rebuild.h"
#include "store/sqlite/rebuild.h"
#include "store/sqlite/recording.h"
#include "store/sqlite/schema.h"
#include "store/sqlite/writer.h"
#include "store/timed.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

using Envelopes = tl::expected<std::vector<EventEnvelope>, StoreError>;

/// One thread's door: a connection of its own to read, and the writer it shares with the others.
class SqliteEventStore final : public EventStore {
public:
    SqliteEventStore(SqliteOptions options, std::shared_ptr<Writer> writer,
                     std::unique_ptr<Connection> reader)
        : m_options(std::move(options)), m_writer(std::move(writer)), m_reader(std::move(reader))
    {
    }

    Envelopes append(const DraftId &stream, ExpectedVersion expected,
                     std::span<const NewEvent> events) override
    {
        const Timed timed(*m_telemetry, &StoreTelemetry::append);
        const auto sealed = sealedIn(*this, events);
        if (!sealed)
            return tl::unexpected(sealed.error());
        if (*sealed)
            events = **sealed;
        auto recorded = counted(*m_telemetry, recordTogether(stream, expected, events));
        if (!recorded)
            return tl::unexpected(std::move(recorded.error()));
        m_writer->announce(recorded->envelopes.back().globalPosition);
        m_telemetry->note([&](StoreTelemetry &values) {
            values.appended += recorded->isRepeat ? 0 : recorded->envelopes.size();
            values.repeats += recorded->isRepeat ? 1 : 0;
        });
        return opened(*this, std::move(recorded->envelopes));
    }

    Envelopes read(const DraftId &stream, int fromVersion, int count,
                   ReadDirection direction) const override
    {
        const Timed timed(*m_telemetry, &StoreTelemetry::read);
        if (std::optional<StoreError> objection = objectionToRead(fromVersion, count))
            return tl::unexpected(std::move(*objection));
        const bool forward = direction == ReadDirection::Forward;
        Envelopes events = readEnvelopes(
            *m_reader,
            forward ? "SELECT " WARROOM_EVENT_COLUMNS "FROM draft_events WHERE session_id = ? "
                      "AND sequence_number >= ? ORDER BY sequence_number LIMIT ?"
                    : "SELECT " WARROOM_EVENT_COLUMNS "FROM draft_events WHERE session_id = ? "
                      "AND sequence_number <= ? ORDER BY sequence_number DESC LIMIT ?",
            {stream.text(), fromVersion, count});
        return opened(*this, seen(foundIn(stream, std::move(events))));
    }

    Envelopes readAll(LogPosition from, const EventFilter &filter, int count,
                      ReadDirection direction) const override
    {
        const Timed timed(*m_telemetry, &StoreTelemetry::read);
        if (std::optional<StoreError> objection = objectionToReadAll(from, count))
            return tl::unexpected(std::move(*objection));
        const LogQuery query = logQuery(from, filter, count, direction);
        return opened(*this, seen(readEnvelopes(*m_reader, query.sql, query.values)));
    }

    tl::expected<std::optional<EventEnvelope>, StoreError> find(const QUuid &id) const override
    {
        auto found =
            opened(*this,
                   readEnvelopes(*m_reader,
                                 "SELECT " WARROOM_EVENT_COLUMNS "FROM draft_events WHERE id = ?",
                                 {id.toString(QUuid::WithoutBraces)}));
        if (!found)
            return tl::unexpected(std::move(found.error()));
        if (found->empty())
            return std::nullopt;
        return std::move(found->front());
    }

    void waitForEvents(LogPosition position, Milliseconds timeout,
                       const std::stop_token &stop) const override
    {
        // Another program's events are announced by nobody, so the file is looked at as well.
        constexpr Milliseconds glance{100};
        for (Milliseconds waited{0}; waited <= timeout && !stop.stop_requested();
             waited += glance) {
            const auto head = m_reader->number("SELECT coalesce(max(global_position), 0) "
                                               "FROM draft_events");
            if (!head || *head > position.position)
                return;
            if (m_writer)
                m_writer->waitBeyond(position.position, std::min(glance, timeout - waited), stop);
            else
                std::this_thread::sleep_for(std::min(glance, timeout - waited));
        }
    }

    tl::expected<QList<DraftSummary>, StoreError> drafts() const override
    {
        return readDrafts(*m_reader);
    }

    tl::expected<QList<Finding>, StoreError> verify() const override
    {
        // One moment for all questions: a writer in between would look like damage.
        if (Done begun = m_reader->run("BEGIN"); !begun)
            return tl::unexpected(std::move(begun.error()));
        auto findings = findingsOf(*m_reader);
        (void)m_reader->run("COMMIT");
        return findings;
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
        return foundIn(stream,
                       warroom::readRecords(
                           *m_reader,
                           "SELECT " WARROOM_EVENT_COLUMNS "FROM draft_events WHERE session_id = ? "
                           "AND sequence_number >= ? ORDER BY sequence_number LIMIT ?",
                           {stream.text(), fromVersion, count}));
    }

    Done importRecords(std::span<const EventRecord> records) override
    {
        qint64 last = 0;
        Done done = write([&](Connection &connection) {
            const auto position = import(connection, records);
            if (!position)
                return Done(tl::unexpected(position.error()));
            last = *position;
            return noteImport(connection, last, records.size());
        });
        if (done)
            m_writer->announce(last);
        return done;
    }

    Done removeArchived(const DraftId &stream, int version, Instant archivedAt) override
    {
        return write([&](Connection &connection) {
            return remove(connection, stream, version, archivedAt);
        });
    }

    tl::expected<std::optional<LogPosition>, StoreError>
    checkpoint(const QString &name) const override
    {
        return readCheckpoint(*m_reader, name);
    }

    Done saveCheckpoint(const QString &name, LogPosition position, Instant now) override
    {
        return write([&](Connection &connection) {
            return connection.run(statements::checkpointSaved(name, position, now));
        });
    }

    Done park(const DeadLetter &letter) override
    {
        return write([&](Connection &connection) {
            return connection.run(statements::letterParked(letter));
        });
    }

    tl::expected<QList<DeadLetter>, StoreError> parked(const QString &sink) const override
    {
        return readLetters(*m_reader, sink, Dialect::sqlite());
    }

    Done unpark(const QString &sink, const QUuid &event) override
    {
        return write([&](Connection &connection) {
            return connection.run(statements::letterTaken(sink, event));
        });
    }

    Done saveSnapshot(const Snapshot &snapshot) override
    {
        return write([&](Connection &connection) { return writeSnapshot(connection, snapshot); });
    }

    tl::expected<std::optional<Snapshot>, StoreError>
    loadSnapshot(const DraftId &draft, const QString &schema, int version) const override
    {
        return readSnapshot(*m_reader, draft, schema, version);
    }

    Done countIn(const DraftId &draft) override
    {
        const auto waits = [&] { return m_reader->value(waitsToBeCounted(draft)); };
        return countInAsItIs(*this, draft, waits, [&](const DraftShare &share) {
            return write([&](Connection &connection) {
                return warroom::countIn(connection, draft, share, Dialect::sqlite());
            });
        });
    }

    tl::expected<QList<PlayerStats>, StoreError> playerStats() const override
    {
        return collected(*m_reader, everyPlayersStats, playerStatsIn<Rows>);
    }

    tl::expected<QList<TeamTendency>, StoreError> teamTendencies() const override
    {
        return collected(*m_reader, everyTeamsTendencies, teamTendencyIn<Rows>);
    }

    tl::expected<QList<DraftPattern>, StoreError> draftPatterns(const DraftId &draft) const override
    {
        return collected(*m_reader, patternsOf(draft), draftPatternIn<Rows>);
    }

    Done rebuildReadModels(const Progress &progress) override
    {
        return onConnectionOfItsOwn([&](Connection &connection) {
            return warroom::rebuildReadModels(connection, progress);
        });
    }

    tl::expected<PersonKey, StoreError> keyFor(const PersonId &person, Instant now) override
    {
        const auto known = readKeyFor(*m_reader, person);
        if (!known)
            return tl::unexpected(known.error());
        if (*known)
            return **known;
        tl::expected<PersonKey, StoreError> made;
        Done done = write([&](Connection &connection) -> Done {
            made = makeKeyFor(connection, person, now);
            return made ? Done() : tl::unexpected(made.error());
        });
        return done ? made : tl::unexpected(std::move(done.error()));
    }

    tl::expected<PersonKeys, StoreError> personKeys(const QList<QUuid> &ids) const override
    {
        return readKeys(*m_reader, ids);
    }

    Done importKeys(std::span<const PersonKey> keys) override
    {
        if (keys.empty())
            return {};
        return write([&](Connection &connection) { return writeNewKeys(connection, keys); });
    }

    tl::expected<ErasedKeys, StoreError> erasePerson(const PersonId &person, Instant now) override
    {
        if (Done writable = mayWrite(); !writable)
            return tl::unexpected(std::move(writable.error()));
        return eraseKeys(m_options, person, now);
    }

    StoreFactory opener() const override
    {
        return [options = m_options, writer = m_writer] { return door(options, writer); };
    }

    StoreTelemetry telemetry() const override { return m_telemetry->values(); }

    static tl::expected<std::unique_ptr<EventStore>, StoreError>
    door(const SqliteOptions &options, const std::shared_ptr<Writer> &writer)
    {
        SqliteOptions toRead = options;
        toRead.mode = OpenMode::ReadOnly;
        auto reader = Connection::open(toRead);
        if (!reader)
            return tl::unexpected(std::move(reader.error()));
        if (Done done = prepareFile(**reader, toRead); !done)
            return tl::unexpected(std::move(done.error()));
        return std::make_unique<SqliteEventStore>(options, writer, std::move(*reader));
    }

private:
    tl::expected<Recorded, StoreError> recordTogether(const DraftId &stream,
                                                      ExpectedVersion expected,
                                                      std::span<const NewEvent> events)
    {
        auto records =
            recordsOf(stream, events); // on this thread: the writer's time is everybody's
        if (!records)
            return tl::unexpected(std::move(records.error()));
        Recorded recorded;
        Done done = write([&](Connection &connection) -> Done {
            auto result = record(connection, stream, expected, *records, events);
            if (!result)
                return tl::unexpected(std::move(result.error()));
            recorded = std::move(*result);
            return {};
        });
        if (!done)
            return recordedBefore(*m_reader, *records, std::move(done.error()));
        return recorded;
    }

    Envelopes seen(Envelopes events) const
    {
        m_telemetry->note([&](StoreTelemetry &values) {
            values.eventsRead += events ? events->size() : 0;
            values.failures += events ? 0 : 1;
        });
        return events;
    }

    Done mayWrite() const
    {
        if (m_writer)
            return {};
        return tl::unexpected(StoreError{StoreErrorKind::ReadOnly,
                                         u"%1: opened for reading only"_s.arg(m_options.path)});
    }

    /// For what takes so long that neither the writer nor this door's reader can be kept by it.
    template <typename Work>
    Done onConnectionOfItsOwn(Work work)
    {
        if (Done writable = mayWrite(); !writable)
            return writable;
        auto connection = Connection::open(m_options);
        if (!connection)
            return tl::unexpected(std::move(connection.error()));
        return work(**connection);
    }

    Done write(const Writer::Work &work)
    {
        if (Done writable = mayWrite(); !writable)
            return writable;
        return m_writer->write(work);
    }

    /// \a found in \a stream; StreamNotFound where that is nothing because there is no such stream.
    template <typename Found>
    Found foundIn(const DraftId &stream, Found found) const
    {
        if (!found || !found->empty())
            return found;
        const auto head = readHead(*m_reader, stream);
        if (!head)
            return tl::unexpected(head.error());
        if (head->version == 0)
            return tl::unexpected(streamNotFound(stream));
        return found;
    }

    SqliteOptions m_options;
    std::shared_ptr<Writer> m_writer; ///< null: opened for reading only
    std::unique_ptr<Connection> m_reader;
    std::shared_ptr<SharedTelemetry> m_telemetry =
        m_writer ? m_writer->telemetry() : std::make_shared<SharedTelemetry>();
};

} // namespace

tl::expected<std::unique_ptr<EventStore>, StoreError> openSqliteStore(const SqliteOptions &options)
{
    if (Done done = checkPath(options); !done)
        return tl::unexpected(std::move(done.error()));
    if (options.mode == OpenMode::ReadOnly)
        return SqliteEventStore::door(options, nullptr);
    auto writer = Writer::start(options);
    if (!writer)
        return tl::unexpected(std::move(writer.error()));
    return SqliteEventStore::door(options, *writer);
}

} // namespace warroom
