// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"

namespace warroom {

/// The copy of a draft that somebody else hosts, as whoever joined it keeps it: the same events
/// with the same ids and times, sealed under this library's own keys. Where its owner may not see
/// an event, an EventWithheld stands in its place.

/// Adds \a events, which follow each other, to their copy in \a store. Those that are there
/// already are passed over.
tl::expected<void, StoreError> recordCopy(EventStore &store, std::span<const EventEnvelope> events);

/// Whether \a first begins a copy, not a draft of this library's own.
bool isCopy(const EventEnvelope &first);

} // namespace warroom
