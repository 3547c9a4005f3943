// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/room.h"

namespace warroom {

/// Keeps a host of an earlier term from ever going on with the draft of \a room: \a changed, which
/// another computer recorded as event \a at, follows all that is in \a store. Returns whether that
/// parts this log from the draft's; where it does not go that far, nothing is recorded, for what
/// is missing comes from the new host.
tl::expected<bool, StoreError> fence(EventStore &store, const Room &room,
                                     const events::HostChanged &changed, int at, Instant now);

} // namespace warroom
