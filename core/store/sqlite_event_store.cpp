// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite_event_store.h"

#include "store/append_rules.h"
#include "store/log_check.h"
#include "store/sqlite/current_state.h"
#include "store/sqlite/event_rows.h"
#include "store/sqlite/file_check.h"
#include "store/sqlite/schema.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

using Envelopes = tl::expected<std::vector<EventEnvelope>, StoreError>;

class SqliteEventStore final : public EventStore {
public:
    SqliteEventStore(std::unique_ptr<Connection> connection, OpenMode mode)
        : m_connection(std::move(connection)), m_mode(mode)
    {
    }

    Envelopes append(const DraftId &stream, ExpectedVersion expected,
                     std::span<const NewEvent> events) override
    {
        if (Done writable = mayWrite(); !writable)
            return tl::unexpected(std::move(writable.error()));
        auto records = recordsOf(stream, events);
        if (!records)
            return tl::unexpected(std::move(records.error()));
        return inTransaction(*m_connection, [&]() -> Envelopes {
            const auto known = readKnown(*m_connection, *records);
            if (!known)
                return tl::unexpected(known.error());
            const tl::expected<bool, StoreError> repeated = isRepeated(*records, *known);
            if (!repeated)
                return tl::unexpected(repeated.error());
            if (*repeated)
                return envelopesOf(*known);
            return record(stream, expected, *records, events);
        });
    }

    Envelopes read(const DraftId &stream, int fromVersion, int count,
                   ReadDirection direction) const override
    {
        if (std::optional<StoreError> objection = objectionToRead(fromVersion, count))
            return tl::unexpected(std::move(*objection));
        const bool forward = direction == ReadDirection::Forward;
        Envelopes events = readEnvelopes(
            *m_connection,
            forward ? "SELECT " WARROOM_EVENT_COLUMNS "FROM draft_events WHERE session_id = ? "
                      "AND sequence_number >= ? ORDER BY sequence_number LIMIT ?"
                    : "SELECT " WARROOM_EVENT_COLUMNS "FROM draft_events WHERE session_id = ? "
                      "AND sequence_number <= ? ORDER BY sequence_number DESC LIMIT ?",
            {stream.text(), fromVersion, count});
        if (!events || !events->empty())
            return events;
        const auto head = readHead(*m_connection, stream);
        if (!head)
            return tl::unexpected(head.error());
        if (head->version == 0)
            return tl::unexpected(streamNotFound(stream));
        return events;
    }

    Envelopes readAll(qint64 afterPosition, int count) const override
    {
        if (std::optional<StoreError> objection = objectionToReadAll(afterPosition, count))
            return tl::unexpected(std::move(*objection));
        return readEnvelopes(*m_connection,
                             "SELECT " WARROOM_EVENT_COLUMNS "FROM draft_events "
                             "WHERE global_position > ? ORDER BY global_position LIMIT ?",
                             {afterPosition, count});
    }

    tl::expected<QList<DraftSummary>, StoreError> drafts() const override
    {
        return readDrafts(*m_connection);
    }

    tl::expected<QList<Finding>, StoreError> verify() const override
    {
        // One moment for all questions: a writer in between would look like damage.
        if (Done begun = m_connection->run("BEGIN"); !begun)
            return tl::unexpected(std::move(begun.error()));
        auto findings = findingsOf(*m_connection);
        (void)m_connection->run("COMMIT");
        return findings;
    }

    tl::expected<void, StoreError> rebuildCurrentState() override
    {
        if (Done writable = mayWrite(); !writable)
            return writable;
        return inTransaction(*m_connection, [&]() -> Done {
            if (Done done = m_connection->run(forgetCurrentState()); !done)
                return done;
            return projectWholeLog();
        });
    }

private:
    Done mayWrite() const
    {
        if (m_mode != OpenMode::ReadOnly)
            return {};
        return tl::unexpected(StoreError{
            StoreErrorKind::ReadOnly, u"%1: opened for reading only"_s.arg(m_connection->file())});
    }

    Envelopes record(const DraftId &stream, ExpectedVersion expected,
                     std::vector<EventRecord> &records, std::span<const NewEvent> events)
    {
        const auto head = readHead(*m_connection, stream);
        if (!head)
            return tl::unexpected(head.error());
        if (std::optional<StoreError> conflict = versionConflict(stream, expected, head->version))
            return tl::unexpected(std::move(*conflict));
        chain(records, head->version, head->hash);
        if (Done done = writeRecords(*m_connection, records); !done)
            return tl::unexpected(std::move(done.error()));
        std::vector<EventEnvelope> envelopes = envelopesOf(records, events);
        if (Done done = project(envelopes); !done)
            return tl::unexpected(std::move(done.error()));
        return envelopes;
    }

    /// \a envelopes are of one stream.
    Done project(std::span<const EventEnvelope> envelopes)
    {
        for (const EventEnvelope &envelope : envelopes) {
            if (Done done = m_connection->run(changesBy(envelope)); !done)
                return done;
        }
        const Statement moved = headMovedTo(envelopes.back());
        return m_connection->run(moved.sql, moved.values);
    }

    Done projectWholeLog()
    {
        constexpr int pageSize = 500;
        qint64 position = 0;
        for (;;) {
            const Envelopes page = readAll(position, pageSize);
            if (!page)
                return tl::unexpected(page.error());
            for (const EventEnvelope &envelope : *page) {
                if (Done done = project({&envelope, 1}); !done)
                    return done;
            }
            if (page->size() < pageSize)
                return {};
            position = page->back().globalPosition;
        }
    }

    std::unique_ptr<Connection> m_connection;
    OpenMode m_mode;
};

} // namespace

tl::expected<std::unique_ptr<EventStore>, StoreError> openSqliteStore(const SqliteOptions &options)
{
    if (Done done = checkPath(options); !done)
        return tl::unexpected(std::move(done.error()));
    auto connection = Connection::open(options);
    if (!connection)
        return tl::unexpected(std::move(connection.error()));
    if (Done done = prepareFile(**connection, options); !done)
        return tl::unexpected(std::move(done.error()));
    return std::make_unique<SqliteEventStore>(std::move(*connection), options.mode);
}

tl::expected<void, StoreError> makeSingleFile(const QString &path)
{
    auto connection = Connection::open({path, Durability::Full, OpenMode::MustExist});
    if (!connection)
        return tl::unexpected(std::move(connection.error()));
    return (*connection)->run("PRAGMA journal_mode = DELETE");
}

} // namespace warroom
