// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QStringList>
#include <QUuid>

#include <optional>

namespace warroom {

struct EventEnvelope;

/// Which events of all streams are asked for. What is left empty does not narrow.
struct EventFilter {
    QStringList types;            ///< any of these: "PickMade"
    QString streamPrefix;         ///< how the draft's id begins, case-sensitive
    std::optional<Instant> from;  ///< recorded then or later
    std::optional<Instant> until; ///< recorded before
    QUuid correlation;            ///< set off by this wish
    bool recordedHere = false;    ///< not those that came in from another log

    bool isEmpty() const
    {
        return types.isEmpty() && streamPrefix.isEmpty() && !from && !until && correlation.isNull()
            && !recordedHere;
    }
};

/// Whether \a filter lets \a event through, as far as the event itself tells; not whether it was
/// recorded here.
bool letsThrough(const EventFilter &filter, const EventEnvelope &event);

} // namespace warroom
