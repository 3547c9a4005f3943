// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/append_rules.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr std::size_t largestBatch = 1000;
constexpr qsizetype longestStreamId = 200;

bool isUsable(const DraftId &stream)
{
    const QString &text = stream.text();
    return !text.isEmpty() && text.size() <= longestStreamId
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

std::optional<StoreError> objectionTo(const DraftId &stream, std::span<const NewEvent> events)
{
    if (!isUsable(stream))
        return StoreError{StoreErrorKind::InvalidStreamId,
                          u"'%1' cannot name a draft"_s.arg(stream.text())};
    if (events.empty() || events.size() > largestBatch)
        return StoreError{
            StoreErrorKind::InvalidBatchSize,
            u"a batch has 1 to %1 events, not %2"_s.arg(largestBatch).arg(events.size())};
    QSet<QUuid> ids;
    for (const NewEvent &event : events) {
        if (event.id.isNull() || ids.contains(event.id))
            return StoreError{StoreErrorKind::InvalidEventData,
                              u"every event of a batch needs an id of its own"_s};
        ids.insert(event.id);
    }
    return {};
}

} // namespace

tl::expected<std::vector<EventRecord>, StoreError> recordsOf(const DraftId &stream,
                                                             std::span<const NewEvent> events)
{
    if (std::optional<StoreError> objection = objectionTo(stream, events))
        return tl::unexpected(std::move(*objection));
    std::vector<EventRecord> records;
    records.reserve(events.size());
    for (const NewEvent &event : events) {
        auto record = recordOf(event);
        if (!record)
            return tl::unexpected(std::move(record.error()));
        record->draft = stream;
        records.push_back(std::move(*record));
    }
    return records;
}

tl::expected<bool, StoreError> isRepeated(std::span<const EventRecord> asked,
                                          std::span<const std::optional<EventRecord>> known)
{
    bool anyKnown = false;
    bool allKnown = true;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        anyKnown = anyKnown || known[i];
        allKnown = allKnown && known[i];
        if (known[i] && !hasSameContent(asked[i], *known[i]))
            return tl::unexpected(
                StoreError{StoreErrorKind::InvalidEventData,
                           u"event %1 is recorded with other content"_s.arg(asked[i].id)});
    }
    if (anyKnown && !allKnown)
        return tl::unexpected(StoreError{StoreErrorKind::InvalidEventData,
                                         u"a part of this batch is recorded already"_s});
    return allKnown;
}

std::optional<StoreError> versionConflict(const DraftId &stream, ExpectedVersion expected,
                                          int actual)
{
    if (expected.allows(actual))
        return {};
    const QString wanted =
        expected.value() < 0 ? u"some event"_s : u"version %1"_s.arg(expected.value());
    return StoreError{StoreErrorKind::WrongExpectedVersion,
                      u"draft %1 is at version %2 where %3 was expected"_s.arg(stream.text())
                          .arg(actual)
                          .arg(wanted),
                      expected.value(), actual};
}

void chain(std::span<EventRecord> records, int version, QByteArray hash)
{
    for (EventRecord &record : records) {
        record.version = ++version;
        hash = chainedHash(hash, record);
        record.hash = hash;
    }
}

std::vector<EventEnvelope> envelopesOf(std::span<const EventRecord> records,
                                       std::span<const NewEvent> events)
{
    std::vector<EventEnvelope> envelopes;
    envelopes.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        const EventRecord &record = records[i];
        const NewEvent &event = events[i];
        envelopes.push_back({event.id, record.draft, record.version, record.globalPosition,
                             record.transaction, event.recordedAt, event.metadata, record.hash,
                             event.event});
    }
    return envelopes;
}

tl::expected<std::vector<EventEnvelope>, StoreError>
envelopesOf(std::span<const std::optional<EventRecord>> known)
{
    std::vector<EventEnvelope> envelopes;
    envelopes.reserve(known.size());
    for (const std::optional<EventRecord> &record : known) {
        auto envelope = envelopeOf(*record);
        if (!envelope)
            return tl::unexpected(std::move(envelope.error()));
        envelopes.push_back(std::move(*envelope));
    }
    return envelopes;
}

std::optional<StoreError> objectionToRead(int fromVersion, int count)
{
    if (fromVersion < 1)
        return StoreError{StoreErrorKind::InvalidStartVersion,
                          u"versions start at 1, not at %1"_s.arg(fromVersion)};
    if (count < 1)
        return StoreError{StoreErrorKind::InvalidBatchSize, u"cannot read %1 events"_s.arg(count)};
    return {};
}

std::optional<StoreError> objectionToReadAll(LogPosition from, int count)
{
    if (from.position < 0)
        return StoreError{StoreErrorKind::InvalidStartVersion,
                          u"positions start at 1, not at %1"_s.arg(from.position)};
    return objectionToRead(1, count);
}

std::optional<StoreError> objectionToImport(std::span<const EventRecord> records, int version,
                                            const QByteArray &hash)
{
    if (records.empty())
        return StoreError{StoreErrorKind::InvalidBatchSize, u"there is nothing to import"_s};
    const DraftId &stream = records.front().draft;
    if (!isUsable(stream))
        return StoreError{StoreErrorKind::InvalidStreamId,
                          u"'%1' cannot name a draft"_s.arg(stream.text())};
    if (records.front().version != version + 1) {
        return StoreError{
            StoreErrorKind::WrongExpectedVersion,
            u"draft %1 is at version %2 here; what comes starts with event %3"_s.arg(stream.text())
                .arg(version)
                .arg(records.front().version),
            records.front().version - 1, version};
    }
    QByteArray previous = hash;
    for (const EventRecord &record : records) {
        if (record.draft != stream || record.version != ++version)
            return StoreError{StoreErrorKind::Corrupt,
                              u"draft %1: event %2 is missing"_s.arg(stream.text()).arg(version)};
        if (record.hash != chainedHash(previous, record))
            return StoreError{
                StoreErrorKind::Corrupt,
                u"draft %1: event %2 was changed, or one before it was"_s.arg(stream.text())
                    .arg(version)};
        previous = record.hash;
    }
    return {};
}

std::optional<StoreError> objectionToSnapshot(const Snapshot &snapshot, int version)
{
    if (version == 0)
        return streamNotFound(snapshot.draft);
    if (snapshot.version < 1 || snapshot.version > version)
        return StoreError{
            StoreErrorKind::WrongExpectedVersion,
            u"a snapshot of version %1 of draft %2, which is at %3"_s.arg(snapshot.version)
                .arg(snapshot.draft.text())
                .arg(version),
            snapshot.version, version};
    return {};
}

StoreError isRecordedElsewhere(const QString &id)
{
    return StoreError{StoreErrorKind::InvalidEventData,
                      u"event %1 is recorded already, elsewhere in this store"_s.arg(id)};
}

StoreError wasArchived(const DraftId &stream, const QString &archivedAt)
{
    return StoreError{
        StoreErrorKind::ReadOnly,
        u"draft %1 was archived at %2 and takes no events until it is brought back"_s.arg(
            stream.text(), archivedAt)};
}

StoreError isNotCompleted(const DraftId &stream)
{
    return StoreError{
        StoreErrorKind::InvalidEventData,
        u"draft %1 is not over; only a completed draft can be archived"_s.arg(stream.text())};
}

StoreError streamNotFound(const DraftId &stream)
{
    return StoreError{StoreErrorKind::StreamNotFound,
                      u"there is no draft '%1'"_s.arg(stream.text())};
}

} // namespace warroom
