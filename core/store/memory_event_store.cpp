// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/memory_event_store.h"

#include "domain/evolve.h"
#include "store/append_rules.h"
#include "store/log_check.h"
#include "store/summary_of.h"

#include <QHash>

#include <algorithm>

namespace warroom {

namespace {

struct Stream {
    DraftId draft;
    std::vector<std::size_t> places; ///< in the log, by version
    DraftState state;
    Instant changedAt;
    qint64 lastPosition = 0;
};

class MemoryEventStore final : public EventStore {
public:
    tl::expected<std::vector<EventEnvelope>, StoreError>
    append(const DraftId &stream, ExpectedVersion expected,
           std::span<const NewEvent> events) override
    {
        auto records = recordsOf(stream, events);
        if (!records)
            return tl::unexpected(std::move(records.error()));
        const std::vector<std::optional<EventRecord>> known = recorded(*records);
        const tl::expected<bool, StoreError> repeated = isRepeated(*records, known);
        if (!repeated)
            return tl::unexpected(repeated.error());
        if (*repeated)
            return envelopesOf(known);

        const auto found = m_streams.constFind(stream);
        const int version = found == m_streams.cend() ? 0 : found->state.version;
        if (std::optional<StoreError> conflict = versionConflict(stream, expected, version))
            return tl::unexpected(std::move(*conflict));
        chain(*records, version, version ? m_log[found->places.back()].hash : QByteArray());
        for (std::size_t i = 0; i < records->size(); ++i) {
            (*records)[i].globalPosition = static_cast<qint64>(m_log.size()) + 1;
            place((*records)[i]);
            project((*records)[i], events[i].event, events[i].recordedAt);
        }
        return envelopesOf(*records, events);
    }

    tl::expected<std::vector<EventEnvelope>, StoreError>
    read(const DraftId &stream, int fromVersion, int count, ReadDirection direction) const override
    {
        if (std::optional<StoreError> objection = objectionToRead(fromVersion, count))
            return tl::unexpected(std::move(*objection));
        const auto found = m_streams.constFind(stream);
        if (found == m_streams.cend())
            return tl::unexpected(streamNotFound(stream));

        const int head = static_cast<int>(found->places.size());
        const bool forward = direction == ReadDirection::Forward;
        int version = forward ? fromVersion : std::min(fromVersion, head);
        std::vector<EventEnvelope> events;
        for (; version >= 1 && version <= head && std::ssize(events) < count;
             version += forward ? 1 : -1) {
            const std::size_t place = found->places[static_cast<std::size_t>(version - 1)];
            auto envelope = envelopeOf(m_log[place]);
            if (!envelope)
                return tl::unexpected(std::move(envelope.error()));
            events.push_back(std::move(*envelope));
        }
        return events;
    }

    tl::expected<std::vector<EventEnvelope>, StoreError> readAll(qint64 afterPosition,
                                                                 int count) const override
    {
        if (std::optional<StoreError> objection = objectionToReadAll(afterPosition, count))
            return tl::unexpected(std::move(*objection));
        std::vector<EventEnvelope> events;
        for (auto place = static_cast<std::size_t>(afterPosition);
             place < m_log.size() && std::ssize(events) < count; ++place) {
            auto envelope = envelopeOf(m_log[place]);
            if (!envelope)
                return tl::unexpected(std::move(envelope.error()));
            events.push_back(std::move(*envelope));
        }
        return events;
    }

    tl::expected<QList<DraftSummary>, StoreError> drafts() const override
    {
        QList<const Stream *> created;
        for (const Stream &stream : m_streams) {
            if (stream.state.setup)
                created.append(&stream);
        }
        std::sort(created.begin(), created.end(), [](const Stream *a, const Stream *b) {
            return std::tie(a->changedAt, a->lastPosition)
                > std::tie(b->changedAt, b->lastPosition);
        });
        QList<DraftSummary> summaries;
        for (const Stream *stream : created)
            summaries.append(summaryOf(stream->draft, stream->state, stream->changedAt));
        return summaries;
    }

    tl::expected<QList<Finding>, StoreError> verify() const override
    {
        QList<Finding> findings;
        QList<DraftId> streams = m_streams.keys();
        std::sort(streams.begin(), streams.end());
        for (const DraftId &stream : streams) {
            LogCheck check(stream);
            const std::vector<std::size_t> &places = m_streams.constFind(stream)->places;
            for (const std::size_t place : places)
                check.next(m_log[place]);
            findings += check.finish(static_cast<int>(places.size()));
        }
        return findings;
    }

    tl::expected<void, StoreError> rebuildCurrentState() override
    {
        auto all = readAll(0, std::max(1, static_cast<int>(m_log.size())));
        if (!all)
            return tl::unexpected(std::move(all.error()));
        for (Stream &stream : m_streams)
            stream.state = DraftState();
        for (std::size_t i = 0; i < all->size(); ++i)
            project(m_log[i], (*all)[i].event, (*all)[i].recordedAt);
        return {};
    }

private:
    std::vector<std::optional<EventRecord>> recorded(std::span<const EventRecord> asked) const
    {
        std::vector<std::optional<EventRecord>> known(asked.size());
        for (std::size_t i = 0; i < asked.size(); ++i) {
            if (const auto found = m_byId.constFind(asked[i].id); found != m_byId.cend())
                known[i] = m_log[*found];
        }
        return known;
    }

    void place(const EventRecord &record)
    {
        m_byId.insert(record.id, m_log.size());
        Stream &stream = m_streams[record.draft];
        stream.draft = record.draft;
        stream.places.push_back(m_log.size());
        m_log.push_back(record);
    }

    void project(const EventRecord &record, const Event &event, Instant recordedAt)
    {
        Stream &stream = m_streams[record.draft];
        evolve(stream.state, event);
        stream.changedAt = recordedAt;
        stream.lastPosition = record.globalPosition;
    }

    std::vector<EventRecord> m_log; ///< by global position, from 1
    QHash<DraftId, Stream> m_streams;
    QHash<QString, std::size_t> m_byId; ///< places in the log
};

} // namespace

std::unique_ptr<EventStore> makeMemoryStore()
{
    return std::make_unique<MemoryEventStore>();
}

} // namespace warroom
