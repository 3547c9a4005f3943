// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/trace.h"

#include <QSet>

#include <algorithm>

namespace warroom {

namespace {

constexpr int pageSize = 1000;

using Events = tl::expected<std::vector<EventEnvelope>, StoreError>;

/// Every event \a filter lets through for which \a isWanted.
template <typename Wanted>
Events collect(const EventStore &store, const EventFilter &filter, const Wanted &isWanted)
{
    std::vector<EventEnvelope> wanted;
    LogPosition position;
    while (true) {
        auto page = store.readAll(position, filter, pageSize);
        if (!page)
            return page;
        if (page->empty())
            return wanted;
        position = positionOf(page->back());
        for (EventEnvelope &event : *page) {
            if (isWanted(event))
                wanted.push_back(std::move(event));
        }
    }
}

using Conversation = std::pair<QUuid, std::vector<EventEnvelope>>;

Events correlatedBy(const EventStore &store, const QUuid &correlation)
{
    EventFilter filter;
    filter.correlation = correlation;
    return collect(store, filter, [](const EventEnvelope &) { return true; });
}

/// All events of the conversation \a id belongs to, and of which one.
tl::expected<Conversation, StoreError> conversationOf(const EventStore &store, const QUuid &id)
{
    const auto event = store.find(id);
    if (!event)
        return tl::unexpected(event.error());
    // A writer that names no conversation has one for each event; the filter would not narrow.
    if (*event && (*event)->metadata.correlationId.isNull())
        return Conversation(QUuid(), {**event});
    QUuid correlation = *event ? (*event)->metadata.correlationId : id;
    Events events = correlatedBy(store, correlation);
    if (events && events->empty()) {
        const auto caused = collect(store, {}, [&](const EventEnvelope &candidate) {
            return candidate.metadata.causationId == id;
        });
        if (!caused)
            return tl::unexpected(caused.error());
        if (!caused->empty() && caused->front().metadata.correlationId.isNull())
            return Conversation(QUuid(), *caused);
        if (!caused->empty()) {
            correlation = caused->front().metadata.correlationId;
            events = correlatedBy(store, correlation);
        }
    }
    if (!events)
        return tl::unexpected(std::move(events.error()));
    return Conversation(correlation, std::move(*events));
}

} // namespace

tl::expected<Trace, StoreError> traceOf(const EventStore &store, const QUuid &id)
{
    auto conversation = conversationOf(store, id);
    if (!conversation)
        return tl::unexpected(std::move(conversation.error()));
    Trace trace{conversation->first, {}};
    QSet<QUuid> ids;
    for (const EventEnvelope &event : conversation->second)
        ids.insert(event.id);
    for (EventEnvelope &event : conversation->second) {
        const EventMetadata &from = event.metadata;
        auto cause = std::find_if(trace.causes.begin(), trace.causes.end(),
                                  [&](const Cause &known) { return known.id == from.causationId; });
        if (cause == trace.causes.end())
            cause = trace.causes.insert(cause,
                                        {from.causationId,
                                         from.actorId,
                                         from.sourceId,
                                         ids.contains(from.causationId),
                                         {}});
        cause->events.push_back(std::move(event));
    }
    return trace;
}

} // namespace warroom
