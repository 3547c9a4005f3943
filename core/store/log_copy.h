// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"

namespace warroom {

struct LogCopyOptions {
    /// Whose checkpoints to take along: names of subscriptions.
    QStringList subscriptions;
    Instant now;       ///< when a checkpoint is said to be saved
    Progress progress; ///< by events
};

/// What copyLog() did.
struct LogCopy {
    int drafts = 0;
    qint64 copied = 0;     ///< events
    qint64 passedOver = 0; ///< events that were there already
    int checkpoints = 0;
    int letters = 0;     ///< dead ones
    bool isWhole = true; ///< false: the progress ended it
};

/// Copies every draft of \a from, in the order of the log, with ids, times and hashes, and the keys
/// its personal texts are sealed under.
///
/// Checks \a from first and opens the target only when nothing is wrong with it; checks the target
/// when all is there. Drafts that are in the target already are passed over and begun ones
/// continued, so a copy that was ended or cut off goes on when it is asked for again; what was
/// copied stays. Corrupt, naming the first event, where either log is damaged;
/// WrongExpectedVersion, and nothing is written, where a draft of the target is another one under
/// the same id or has gone on by itself.
///
/// Not copied: snapshots, which are made again, and drafts whose events are in an archive. Events
/// recorded in \a from after the start are left out.
tl::expected<LogCopy, StoreError> copyLog(const EventStore &from, const StoreFactory &openTarget,
                                          const LogCopyOptions &options);

} // namespace warroom
