// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"

namespace warroom {

/// What one command or event brought about.
struct Cause {
    QUuid id;
    QString actor;                     ///< who wished it
    QString source;                    ///< the program it came through
    bool isEvent = false;              ///< the cause is an event of this trace, else a command
    std::vector<EventEnvelope> events; ///< in the order of the log
};

/// The chain from a click to every event it set off.
struct Trace {
    QUuid correlation;
    std::vector<Cause> causes; ///< in the order of their first events
};

/// The trace that \a id belongs to: the id of an event, of a command or of a correlation. Without
/// causes where \a store knows none of these; fails as reading does.
tl::expected<Trace, StoreError> traceOf(const EventStore &store, const QUuid &id);

} // namespace warroom
