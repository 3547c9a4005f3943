// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event_envelope.h"

#include <optional>

namespace warroom {

/// An event as it goes over the wire: encoded once, whoever gets it.
struct WireFrame {
    int sequence = 0;
    TeamId audience;    ///< those who run this team; empty: everybody
    QString open;       ///< the whole event
    QString withheld;   ///< for all others: that something was recorded; empty: nobody is left out
    Instant at;         ///< when it was recorded
    QUuid correlation;  ///< what it belongs to, see EventMetadata
    qsizetype upTo = 0; ///< characters of this and all frames before it, as far as counted

    const QString &forViewer(const QList<TeamId> &teams) const
    {
        return audience.isEmpty() || teams.contains(audience) ? open : withheld;
    }
};

/// Whose secret \a event is: a team's queue, how far it would bid. Empty: nobody's.
TeamId audienceOf(const Event &event);

/// Whether \a envelope may be told to whoever asks: it is nobody's secret and nobody's preparation.
bool isForEveryone(const EventEnvelope &envelope);

/// \a envelope for the wire: the object of an export (see exportJson()), with the room's epoch,
/// the event's hash in hexadecimal digits, and as `texts` what its personal texts say, in their
/// order, since the data holds them sealed.
WireFrame wireFrame(const EventEnvelope &envelope, const QString &epoch);

/// By which a log is told from another one with the same draft: it changes only where a log is
/// restored, forked or handed over with loss. Follows from the log's \a first event.
QString epochOf(const EventEnvelope &first);

} // namespace warroom
