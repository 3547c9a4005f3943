// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/memory_log.h"

#include "domain/evolve.h"
#include "store/append_rules.h"
#include "store/codec.h"
#include "store/instant_text.h"
#include "store/log_check.h"
#include "store/summary_of.h"

#include <algorithm>
#include <iterator>

namespace warroom {

MemoryLog::Envelopes MemoryLog::append(const DraftId &stream, ExpectedVersion expected,
                                       std::span<const NewEvent> events)
{
    auto records = recordsOf(stream, events);
    if (!records)
        return tl::unexpected(std::move(records.error()));
    const std::lock_guard lock(m_mutex);
    const std::vector<std::optional<EventRecord>> known = recorded(*records);
    const tl::expected<bool, StoreError> repeated = isRepeated(*records, known);
    if (!repeated)
        return tl::unexpected(repeated.error());
    m_telemetry.note([&](StoreTelemetry &values) { values.repeats += *repeated ? 1 : 0; });
    if (*repeated)
        return envelopesOf(known);
    if (const QString archivedAt = m_streams.value(stream).archivedAt; !archivedAt.isNull())
        return tl::unexpected(wasArchived(stream, archivedAt));
    const int version = versionOf(stream);
    if (std::optional<StoreError> conflict = versionConflict(stream, expected, version))
        return tl::unexpected(std::move(*conflict));
    chain(*records, version, hashOf(stream));
    for (std::size_t i = 0; i < records->size(); ++i) {
        (*records)[i].globalPosition = place((*records)[i]);
        project((*records)[i], events[i].event, events[i].recordedAt);
    }
    m_grown.notify_all();
    m_telemetry.note([&](StoreTelemetry &values) { values.appended += records->size(); });
    return envelopesOf(*records, events);
}

MemoryLog::Envelopes MemoryLog::read(const DraftId &stream, int fromVersion, int count,
                                     ReadDirection direction) const
{
    if (std::optional<StoreError> objection = objectionToRead(fromVersion, count))
        return tl::unexpected(std::move(*objection));
    const std::lock_guard lock(m_mutex);
    if (Done there = mustBeThere(stream); !there)
        return tl::unexpected(std::move(there.error()));

    const std::vector<qint64> &positions = m_streams.constFind(stream)->positions;
    const int head = static_cast<int>(positions.size());
    const bool forward = direction == ReadDirection::Forward;
    int version = forward ? fromVersion : std::min(fromVersion, head);
    std::vector<EventEnvelope> events;
    for (; version >= 1 && version <= head && std::ssize(events) < count;
         version += forward ? 1 : -1) {
        auto envelope = envelopeOf(at(positions[static_cast<std::size_t>(version - 1)]));
        if (!envelope)
            return tl::unexpected(std::move(envelope.error()));
        events.push_back(std::move(*envelope));
    }
    return events;
}

MemoryLog::Envelopes MemoryLog::readAll(LogPosition from, const EventFilter &filter, int count,
                                        ReadDirection direction) const
{
    if (std::optional<StoreError> objection = objectionToReadAll(from, count))
        return tl::unexpected(std::move(*objection));
    const std::lock_guard lock(m_mutex);
    std::vector<EventEnvelope> events;
    std::optional<StoreError> error;
    const auto take = [&](const EventRecord &record) {
        auto envelope = envelopeOf(record);
        if (!envelope)
            error = std::move(envelope.error());
        else if (letsThrough(filter, *envelope)
                 && (!filter.recordedHere || isRecordedHere(record.globalPosition)))
            events.push_back(std::move(*envelope));
        return !error && std::ssize(events) < count;
    };
    if (direction == ReadDirection::Forward) {
        auto next = m_events.upper_bound(from.position);
        while (next != m_events.end() && take(next->second))
            ++next;
    } else {
        auto next = from.position > 0 ? m_events.lower_bound(from.position) : m_events.end();
        while (next != m_events.begin() && take((--next)->second)) { }
    }
    if (error)
        return tl::unexpected(std::move(*error));
    m_telemetry.note([&](StoreTelemetry &values) { values.eventsRead += events.size(); });
    return events;
}

tl::expected<std::optional<EventEnvelope>, StoreError> MemoryLog::find(const QUuid &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_byId.constFind(id.toString(QUuid::WithoutBraces));
    if (found == m_byId.cend())
        return std::nullopt;
    return envelopeOf(at(*found)).map([](EventEnvelope &&event) {
        return std::optional(std::move(event));
    });
}

void MemoryLog::waitBeyond(LogPosition position, Milliseconds timeout,
                           const std::stop_token &stop) const
{
    std::unique_lock lock(m_mutex);
    m_grown.wait_for(lock, stop, timeout, [&] { return m_lastPosition > position.position; });
}

tl::expected<QList<DraftSummary>, StoreError> MemoryLog::drafts() const
{
    const std::lock_guard lock(m_mutex);
    QList<const Stream *> created;
    for (const Stream &stream : m_streams) {
        if (stream.state.setup)
            created.append(&stream);
    }
    std::sort(created.begin(), created.end(), [](const Stream *a, const Stream *b) {
        return std::tie(a->changedAt, a->lastPosition) > std::tie(b->changedAt, b->lastPosition);
    });
    QList<DraftSummary> summaries;
    for (const Stream *stream : created)
        summaries.append(summaryOf(stream->draft, stream->state, stream->changedAt));
    return summaries;
}

tl::expected<QList<Finding>, StoreError> MemoryLog::verify() const
{
    const PersonKeys keys = m_keys.named({});
    const std::lock_guard lock(m_mutex);
    QList<Finding> findings;
    QList<DraftId> streams = m_streams.keys();
    std::sort(streams.begin(), streams.end());
    for (const DraftId &stream : streams) {
        LogCheck check(stream, CheckScope::Everything, keys);
        const std::vector<qint64> &positions = m_streams.constFind(stream)->positions;
        for (const qint64 position : positions)
            check.next(at(position));
        findings += check.finish(static_cast<int>(positions.size()));
    }
    return findings;
}

MemoryLog::Done MemoryLog::rebuild(const Progress &progress)
{
    const std::lock_guard lock(m_mutex);
    QHash<DraftId, DraftState> states;
    qint64 done = 0;
    const auto total = static_cast<qint64>(m_events.size());
    for (const auto &[position, record] : m_events) {
        const auto envelope = envelopeOf(record);
        if (!envelope)
            return tl::unexpected(envelope.error());
        evolve(states[record.draft], envelope->event);
        if (progress && !progress(++done, total))
            return {};
    }
    for (Stream &stream : m_streams)
        stream.state = states.value(stream.draft);
    return {};
}

tl::expected<std::vector<EventRecord>, StoreError>
MemoryLog::readRecords(const DraftId &stream, int fromVersion, int count) const
{
    if (std::optional<StoreError> objection = objectionToRead(fromVersion, count))
        return tl::unexpected(std::move(*objection));
    const std::lock_guard lock(m_mutex);
    if (Done there = mustBeThere(stream); !there)
        return tl::unexpected(std::move(there.error()));
    const std::vector<qint64> &positions = m_streams.constFind(stream)->positions;
    std::vector<EventRecord> records;
    for (auto i = static_cast<std::size_t>(fromVersion - 1);
         i < positions.size() && std::ssize(records) < count; ++i)
        records.push_back(at(positions[i]));
    return records;
}

MemoryLog::Done MemoryLog::import(std::span<const EventRecord> records)
{
    const std::lock_guard lock(m_mutex);
    const DraftId stream = records.empty() ? DraftId() : records.front().draft;
    if (auto objection = objectionToImport(records, versionOf(stream), hashOf(stream)))
        return tl::unexpected(std::move(*objection));
    std::vector<EventEnvelope> envelopes;
    for (const EventRecord &record : records) {
        if (m_byId.contains(record.id))
            return tl::unexpected(isRecordedElsewhere(record.id));
        auto envelope = envelopeOf(record);
        if (!envelope)
            return tl::unexpected(std::move(envelope.error()));
        envelopes.push_back(std::move(*envelope));
    }
    m_streams[stream].archivedAt = QString();
    m_imports.emplace(m_lastPosition + 1, m_lastPosition + std::ssize(records));
    for (std::size_t i = 0; i < records.size(); ++i) {
        EventRecord record = records[i];
        record.globalPosition = place(record);
        project(record, envelopes[i].event, envelopes[i].recordedAt);
    }
    m_grown.notify_all();
    return {};
}

MemoryLog::Done MemoryLog::remove(const DraftId &stream, int version, Instant archivedAt)
{
    const std::lock_guard lock(m_mutex);
    if (Done there = mustBeThere(stream); !there)
        return there;
    const auto found = m_streams.find(stream);
    if (found->state.status != DraftStatus::Completed)
        return tl::unexpected(isNotCompleted(stream));
    if (auto conflict =
            versionConflict(stream, ExpectedVersion::exactly(version), versionOf(stream)))
        return tl::unexpected(std::move(*conflict));
    for (const qint64 position : std::as_const(found->positions)) {
        m_byId.remove(at(position).id);
        m_events.erase(position);
    }
    *found = Stream{};
    found->draft = stream;
    found->archivedAt = instantText(archivedAt);
    return {};
}

std::optional<LogPosition> MemoryLog::checkpoint(const QString &name) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_checkpoints.constFind(name);
    return known == m_checkpoints.cend() ? std::nullopt : std::optional(*known);
}

MemoryLog::Done MemoryLog::saveCheckpoint(const QString &name, LogPosition position)
{
    const std::lock_guard lock(m_mutex);
    m_checkpoints.insert(name, position);
    return {};
}

MemoryLog::Done MemoryLog::park(const DeadLetter &letter)
{
    const std::lock_guard lock(m_mutex);
    m_letters.insert({letter.sink, letter.event}, letter);
    return {};
}

QList<DeadLetter> MemoryLog::parked(const QString &sink) const
{
    const std::lock_guard lock(m_mutex);
    QList<DeadLetter> letters;
    for (const DeadLetter &letter : m_letters) {
        if (sink.isEmpty() || letter.sink == sink)
            letters.append(letter);
    }
    const auto place = [&](const DeadLetter &letter) {
        return std::pair(m_byId.value(letter.event.toString(QUuid::WithoutBraces)), letter.sink);
    };
    std::sort(letters.begin(), letters.end(),
              [&](const DeadLetter &a, const DeadLetter &b) { return place(a) < place(b); });
    return letters;
}

MemoryLog::Done MemoryLog::unpark(const QString &sink, const QUuid &event)
{
    const std::lock_guard lock(m_mutex);
    m_letters.remove({sink, event});
    return {};
}

MemoryLog::Done MemoryLog::saveSnapshot(const Snapshot &snapshot)
{
    const std::lock_guard lock(m_mutex);
    if (auto objection = objectionToSnapshot(snapshot, versionOf(snapshot.draft)))
        return tl::unexpected(std::move(*objection));
    m_streams[snapshot.draft].snapshots[{snapshot.schema, snapshot.version}] = snapshot.state;
    return {};
}

std::optional<Snapshot> MemoryLog::loadSnapshot(const DraftId &draft, const QString &schema,
                                                int version) const
{
    const std::lock_guard lock(m_mutex);
    const Stream stream = m_streams.value(draft);
    auto next = stream.snapshots.upper_bound({schema, version});
    if (next == stream.snapshots.begin() || (--next)->first.first != schema)
        return {};
    return Snapshot{draft, next->first.second, schema, next->second};
}

int MemoryLog::versionOf(const DraftId &stream) const
{
    const auto found = m_streams.constFind(stream);
    return found == m_streams.cend() ? 0 : static_cast<int>(found->positions.size());
}

bool MemoryLog::isRecordedHere(qint64 position) const
{
    const auto behind = m_imports.upper_bound(position);
    return behind == m_imports.begin() || std::prev(behind)->second < position;
}

QByteArray MemoryLog::hashOf(const DraftId &stream) const
{
    return versionOf(stream) == 0 ? QByteArray()
                                  : at(m_streams.constFind(stream)->positions.back()).hash;
}

std::vector<std::optional<EventRecord>>
MemoryLog::recorded(std::span<const EventRecord> asked) const
{
    std::vector<std::optional<EventRecord>> known(asked.size());
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (const auto found = m_byId.constFind(asked[i].id); found != m_byId.cend())
            known[i] = at(*found);
    }
    return known;
}

qint64 MemoryLog::place(EventRecord record)
{
    const qint64 position = ++m_lastPosition;
    record.globalPosition = position;
    m_byId.insert(record.id, position);
    Stream &stream = m_streams[record.draft];
    stream.draft = record.draft;
    stream.positions.push_back(position);
    m_events.emplace(position, std::move(record));
    return position;
}

void MemoryLog::project(const EventRecord &record, const Event &event, Instant recordedAt)
{
    Stream &stream = m_streams[record.draft];
    evolve(stream.state, event);
    if (std::holds_alternative<events::PickCorrected>(event))
        stream.isCounted = false; // until somebody counts it in anew
    stream.changedAt = recordedAt;
    stream.lastPosition = record.globalPosition;
}

MemoryLog::Done MemoryLog::mustBeThere(const DraftId &stream) const
{
    if (versionOf(stream) == 0)
        return tl::unexpected(streamNotFound(stream));
    return {};
}

} // namespace warroom
