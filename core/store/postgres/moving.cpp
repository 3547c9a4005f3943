// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/append_rules.h"
#include "store/instant_text.h"
#include "store/postgres/event_rows.h"
#include "store/postgres/read_model_rebuild.h"
#include "store/postgres/recording.h"
#include "store/sql/current_state.h"
#include "store/sql/read_models.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom::postgres {

namespace {

Done lock(Connection &connection, const DraftId &stream)
{
    return connection.run(
        Statement{"SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", {stream.text()}});
}

/// As many as make one message of a comfortable size.
constexpr std::size_t pageSize = 200;

/// Whether all of \a records are here as they are.
tl::expected<bool, StoreError> areHere(Connection &connection, std::span<const EventRecord> records)
{
    const EventRecord &last = records.back();
    const auto here = connection.value(
        {"SELECT hash = ? FROM draft_events WHERE session_id = ? AND sequence_number = ?",
         {last.hash, last.draft.text(), last.version}});
    if (!here)
        return tl::unexpected(here.error());
    return *here == u"true"_s;
}

Done mustBeNew(Connection &connection, std::span<const EventRecord> records)
{
    QVariantList ids;
    for (const EventRecord &record : records)
        ids << record.id;
    const QByteArray marks = QByteArray("?,").repeated(ids.size()).chopped(1);
    const QByteArray sql = "SELECT id FROM draft_events WHERE id IN (" + marks + ") LIMIT 1";
    const auto known = connection.value({sql, ids});
    if (!known)
        return tl::unexpected(known.error());
    if (!known->isNull())
        return tl::unexpected(isRecordedElsewhere(*known));
    return {};
}

Statement written(const EventRecord &record)
{
    return {R"(INSERT INTO draft_events (id, session_id, sequence_number, event_type, event_version,
                                         event_data, metadata, created_at, hash)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))",
            {record.id, record.draft.text(), record.version, record.type, record.schema,
             QString::fromUtf8(record.data), QString::fromUtf8(record.metadata), record.createdAt,
             record.hash}};
}

Done write(Connection &connection, std::span<const EventRecord> records)
{
    std::vector<Statement> statements;
    for (const EventRecord &record : records) {
        const auto envelope = envelopeOf(record);
        if (!envelope)
            return tl::unexpected(envelope.error());
        statements.push_back(written(record));
        if (changesWhatIsCounted({&*envelope, 1}))
            std::ranges::copy(lockedAndCountedOut(record.draft), std::back_inserter(statements));
        for (Statement &change : changesBy(*envelope, Dialect::postgresql()))
            statements.push_back(std::move(change));
    }
    return connection.run(statements);
}

Done moveHead(Connection &connection, std::span<const EventRecord> records)
{
    const EventRecord &last = records.back();
    return connection.run(Statement{
        R"(UPDATE draft_sessions d
           SET sequence_number = e.sequence_number, global_position = e.global_position,
               changed_at = e.created_at
           FROM draft_events e WHERE d.id = e.session_id AND e.id = ?)",
        {last.id}});
}

Done writeAll(Connection &connection, std::span<const EventRecord> records)
{
    const EventRecord &last = records.back();
    if (Done done = connection.run(Statement{
            R"(INSERT INTO streams (id, type, version, created_at) VALUES (?, 'draft', ?, ?)
               ON CONFLICT (id) DO UPDATE SET version = excluded.version, archived_at = NULL)",
            {last.draft.text(), last.version, records.front().createdAt}});
        !done)
        return done;
    if (Done done = connection.run("INSERT INTO imports VALUES (pg_current_xact_id())"); !done)
        return done;
    for (std::size_t from = 0; from < records.size(); from += pageSize) {
        const auto page = records.subspan(from, std::min(pageSize, records.size() - from));
        if (Done done = write(connection, page); !done)
            return done;
    }
    return moveHead(connection, records);
}

} // namespace

Done import(Connection &connection, std::span<const EventRecord> records, bool isAgain)
{
    if (records.empty())
        return tl::unexpected(*objectionToImport(records, 0, {}));
    const DraftId &stream = records.front().draft;
    if (Done locked = lock(connection, stream); !locked)
        return locked;
    if (isAgain) {
        const auto here = areHere(connection, records);
        if (!here || *here)
            return here ? Done() : tl::unexpected(here.error());
    }
    const auto head = readHead(connection, stream);
    if (!head)
        return tl::unexpected(head.error());
    if (auto objection = objectionToImport(records, head->version, head->hash))
        return tl::unexpected(std::move(*objection));
    if (Done fresh = mustBeNew(connection, records); !fresh)
        return fresh;
    return writeAll(connection, records);
}

Done remove(Connection &connection, const DraftId &stream, int version, Instant archivedAt,
            bool isAgain)
{
    if (Done locked = lock(connection, stream); !locked)
        return locked;
    const auto head = readHead(connection, stream);
    if (!head)
        return tl::unexpected(head.error());
    if (isAgain && head->archivedAt == instantText(archivedAt))
        return {};
    const auto status =
        connection.value({"SELECT status FROM draft_sessions WHERE id = ?", {stream.text()}});
    if (!status)
        return tl::unexpected(status.error());
    if (status->isNull())
        return tl::unexpected(streamNotFound(stream));
    if (*status != enumName(DraftStatus::Completed))
        return tl::unexpected(isNotCompleted(stream));
    if (auto conflict = versionConflict(stream, ExpectedVersion::exactly(version), head->version))
        return tl::unexpected(std::move(*conflict));
    std::vector<Statement> statements = lockedAndCountedOut(stream);
    std::ranges::copy(forgottenBy(stream), std::back_inserter(statements));
    statements.push_back({"UPDATE streams SET archived_at = ? WHERE id = ?",
                          {instantText(archivedAt), stream.text()}});
    statements.push_back({"DELETE FROM draft_snapshots WHERE session_id = ?", {stream.text()}});
    statements.push_back({"DELETE FROM draft_events WHERE session_id = ?", {stream.text()}});
    return connection.run(statements);
}

} // namespace warroom::postgres
