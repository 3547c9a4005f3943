// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/log_copy.h"

namespace warroom {

/// Takes the dead letters of \a from along to \a to, which has all its events, and the checkpoints
/// of the subscriptions \a options name and of those with dead letters; counts them in \a result.
///
/// A checkpoint goes along only where \a to begins with the same events in the same order up to
/// it, and has none of that name yet: better to handle an event again than to miss one. What was
/// recorded behind it and not handled yet gets a letter without attempts: where it is now it came
/// in from elsewhere, and whoever has side effects would pass over it.
tl::expected<void, StoreError> copyCheckpoints(const EventStore &from, EventStore &to,
                                               const LogCopyOptions &options, LogCopy &result);

} // namespace warroom
