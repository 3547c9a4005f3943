// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/events.h"

#include <QByteArray>
#include <QUuid>

namespace warroom {

/// Where an event came from: the chain from a click to everything it caused.
struct EventMetadata {
    QString actorId;
    QUuid correlationId; ///< the conversation: the same for all that one wish set off
    QUuid causationId;   ///< the command that was answered with this event
    QString sourceId;    ///< the program and seat it came through

    static constexpr auto fields()
    {
        return std::tuple{field("actor_id", &EventMetadata::actorId),
                          field("causation_id", &EventMetadata::causationId),
                          field("correlation_id", &EventMetadata::correlationId),
                          field("source_id", &EventMetadata::sourceId)};
    }
    friend bool operator==(const EventMetadata &, const EventMetadata &) = default;
};

/// An event as it was recorded.
struct EventEnvelope {
    QUuid id;
    DraftId draft;             ///< the stream
    int version = 0;           ///< place in the stream, from 1, without gaps
    qint64 globalPosition = 0; ///< place in the store; increasing, may have gaps
    quint64 transaction = 0;   ///< orders a store with parallel writers before the position does
    Instant recordedAt;
    EventMetadata metadata;
    QByteArray hash; ///< SHA-256 over the previous event's hash and this event
    Event event;

    friend bool operator==(const EventEnvelope &, const EventEnvelope &) = default;
};

} // namespace warroom
