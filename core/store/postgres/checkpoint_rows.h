// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/checkpoint_store.h"
#include "store/postgres/connection.h"
#include "store/snapshot_store.h"

namespace warroom::postgres {

/// The statements about subscriptions, dead_letters and draft_snapshots.

tl::expected<std::optional<LogPosition>, StoreError> readCheckpoint(Connection &connection,
                                                                    const QString &name);
Done writeCheckpoint(Connection &connection, const QString &name, LogPosition position,
                     Instant now);

Done writeLetter(Connection &connection, const DeadLetter &letter);
tl::expected<QList<DeadLetter>, StoreError> readLetters(Connection &connection,
                                                        const QString &sink);
Done removeLetter(Connection &connection, const QString &sink, const QUuid &event);

Done writeSnapshot(Connection &connection, const Snapshot &snapshot);
tl::expected<std::optional<Snapshot>, StoreError>
readSnapshot(Connection &connection, const DraftId &draft, const QString &schema, int version);

} // namespace warroom::postgres
