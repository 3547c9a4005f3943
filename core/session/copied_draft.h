// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/succession.h"
#include "store/event_store.h"

namespace warroom {

/// The copy of a draft that somebody else hosts, as whoever joined it keeps it: the same events
/// with the same ids and times, sealed under this library's own keys. Where its owner may not see
/// an event, an EventWithheld stands in its place.

/// Adds \a events, which follow each other, to their copy in \a store. Those that are there
/// already are passed over.
tl::expected<void, StoreError> recordCopy(EventStore &store, std::span<const EventEnvelope> events);

/// Whether a draft whose log begins with \a first, and is at \a succession, is hosted by another
/// computer than the one whose key is \a ownKey: it is a copy and was not taken over here, or it
/// was taken over elsewhere.
bool isElsewhere(const EventEnvelope &first, const Succession &succession, const QString &ownKey);
/// The same for the draft whose log is \a log, which has events.
bool isElsewhere(std::span<const EventEnvelope> log, const QString &ownKey);

} // namespace warroom
