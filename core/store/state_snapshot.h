// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "store/event_store.h"

#include <limits>

namespace warroom {

/// When the state of a draft is worth keeping beside its events.
struct SnapshotPolicy {
    int every = 500; ///< events; 0: never

    /// Whether an append from \a before to \a after passed such a point.
    bool isDue(int before, int after) const { return every > 0 && after / every > before / every; }
};

/// Names the form stateSnapshot() writes. A state that is kept in another form is not read.
extern const QString stateSchema;

/// \a state as it is kept, with all that does not stand in the draft's first event.
Snapshot stateSnapshot(const DraftId &draft, const DraftState &state);

/// The state \a snapshot keeps of the draft that \a created made; nothing where it does not fit.
std::optional<DraftState> stateIn(const Snapshot &snapshot, const events::DraftCreated &created);

/// A version no draft gets to: all of it.
inline constexpr int wholeDraft = std::numeric_limits<int>::max();

/// The state of \a stream after \a version events, or all it has: from the nearest snapshot that
/// can be used and the events after it. Fails as EventStore::read() does.
tl::expected<DraftState, StoreError> stateAt(const EventStore &store, const DraftId &stream,
                                             int version);

} // namespace warroom
