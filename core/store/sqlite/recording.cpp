// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/recording.h"

#include "store/append_rules.h"
#include "store/instant_text.h"
#include "store/sql/current_state.h"
#include "store/sql/read_models.h"
#include "store/sqlite/event_rows.h"
#include "store/sqlite/rebuild.h"

#include <algorithm>

namespace warroom {

namespace {

/// Brings the current state of \a stream up to \a envelopes. What the read models say of it is
/// taken away while the current state still says the same.
Done projectAndRecount(Connection &connection, const DraftId &stream,
                       std::span<const EventEnvelope> envelopes)
{
    if (changesWhatIsCounted(envelopes)) {
        if (Done done = connection.run(countedOut(stream, Dialect::sqlite())); !done)
            return done;
    }
    return project(connection, envelopes);
}

} // namespace

tl::expected<Recorded, StoreError> record(Connection &connection, const DraftId &stream,
                                          ExpectedVersion expected,
                                          std::vector<EventRecord> &records,
                                          std::span<const NewEvent> events)
{
    const auto head = readHead(connection, stream);
    if (!head)
        return tl::unexpected(head.error());
    if (!head->archivedAt.isNull())
        return tl::unexpected(wasArchived(stream, head->archivedAt));
    if (std::optional<StoreError> conflict = versionConflict(stream, expected, head->version))
        return tl::unexpected(std::move(*conflict));
    chain(records, head->version, head->hash);
    if (Done done = writeRecords(connection, records); !done)
        return tl::unexpected(std::move(done.error()));
    std::vector<EventEnvelope> envelopes = envelopesOf(records, events);
    if (Done done = projectAndRecount(connection, stream, envelopes); !done)
        return tl::unexpected(std::move(done.error()));
    return Recorded{std::move(envelopes), false};
}

tl::expected<Recorded, StoreError>
recordedBefore(Connection &connection, std::span<const EventRecord> records, StoreError refusal)
{
    if (refusal.kind != StoreErrorKind::WrongExpectedVersion
        && refusal.kind != StoreErrorKind::InvalidEventData)
        return tl::unexpected(std::move(refusal));
    const auto known = readKnown(connection, records);
    if (!known)
        return tl::unexpected(known.error());
    const tl::expected<bool, StoreError> repeated = isRepeated(records, *known);
    if (!repeated)
        return tl::unexpected(repeated.error());
    if (!*repeated)
        return tl::unexpected(std::move(refusal));
    return envelopesOf(*known).map([](std::vector<EventEnvelope> &&envelopes) {
        return Recorded{std::move(envelopes), true};
    });
}

tl::expected<qint64, StoreError> import(Connection &connection,
                                        std::span<const EventRecord> records)
{
    if (records.empty())
        return tl::unexpected(*objectionToImport(records, 0, {}));
    const auto head = readHead(connection, records.front().draft);
    if (!head)
        return tl::unexpected(head.error());
    if (auto objection = objectionToImport(records, head->version, head->hash))
        return tl::unexpected(std::move(*objection));
    const auto known = readKnown(connection, records);
    if (!known)
        return tl::unexpected(known.error());
    for (std::size_t i = 0; i < records.size(); ++i) {
        if ((*known)[i])
            return tl::unexpected(isRecordedElsewhere(records[i].id));
    }
    std::vector<EventRecord> written(records.begin(), records.end());
    if (Done done = writeRecords(connection, written); !done)
        return tl::unexpected(std::move(done.error()));
    for (const EventRecord &record : written) {
        const auto envelope = envelopeOf(record);
        if (!envelope)
            return tl::unexpected(envelope.error());
        if (Done done = projectAndRecount(connection, record.draft, {&*envelope, 1}); !done)
            return tl::unexpected(std::move(done.error()));
    }
    return written.back().globalPosition;
}

Done noteImport(Connection &connection, qint64 last, std::size_t count)
{
    return connection.run("INSERT INTO imports (first_position, last_position) VALUES (?, ?)",
                          {last - static_cast<qint64>(count) + 1, last});
}

Done remove(Connection &connection, const DraftId &stream, int version, Instant archivedAt)
{
    const auto status =
        connection.value("SELECT status FROM draft_sessions WHERE id = ?", {stream.text()});
    if (!status)
        return tl::unexpected(status.error());
    if (status->isNull())
        return tl::unexpected(streamNotFound(stream));
    if (*status != enumName(DraftStatus::Completed))
        return tl::unexpected(isNotCompleted(stream));
    const auto head = readHead(connection, stream);
    if (!head)
        return tl::unexpected(head.error());
    if (auto conflict = versionConflict(stream, ExpectedVersion::exactly(version), head->version))
        return tl::unexpected(std::move(*conflict));
    std::vector<Statement> statements = countedOut(stream, Dialect::sqlite());
    std::ranges::copy(forgottenBy(stream), std::back_inserter(statements));
    statements.push_back({"UPDATE streams SET archived_at = ? WHERE id = ?",
                          {instantText(archivedAt), stream.text()}});
    statements.push_back({"DELETE FROM draft_snapshots WHERE session_id = ?", {stream.text()}});
    statements.push_back({"DELETE FROM draft_events WHERE session_id = ?", {stream.text()}});
    return connection.run(statements);
}

} // namespace warroom
