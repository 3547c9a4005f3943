// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/event_filter.h"

#include "domain/event_envelope.h"
#include "store/codec.h"

namespace warroom {

bool letsThrough(const EventFilter &filter, const EventEnvelope &event)
{
    return (filter.types.isEmpty() || filter.types.contains(eventTypeName(event.event)))
        && event.draft.text().startsWith(filter.streamPrefix)
        && (!filter.from || event.recordedAt >= *filter.from)
        && (!filter.until || event.recordedAt < *filter.until)
        && (filter.correlation.isNull() || event.metadata.correlationId == filter.correlation);
}

} // namespace warroom
