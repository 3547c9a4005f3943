// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/append_rules.h"
#include "store/checkpoint_store.h"
#include "store/instant_text.h"
#include "store/snapshot_store.h"
#include "store/sql/collected.h"
#include "store/sql/dialect.h"

namespace warroom {

/// The statements about subscriptions, dead_letters and draft_snapshots, on an adapter's
/// \a connection.

namespace statements {

Statement checkpointOf(const QString &name);
Statement checkpointSaved(const QString &name, LogPosition position, Instant now);
Statement letterParked(const DeadLetter &letter);
Statement letterTaken(const QString &sink, const QUuid &event);
Statement snapshotSaved(const Snapshot &snapshot);
Statement snapshotOf(const DraftId &draft, const QString &schema, int version);

} // namespace statements

template <typename Connection>
tl::expected<std::optional<LogPosition>, StoreError> readCheckpoint(Connection &connection,
                                                                    const QString &name)
{
    const auto text = connection.value(statements::checkpointOf(name));
    if (!text)
        return tl::unexpected(text.error());
    return positionFromText(*text);
}

template <typename Rows>
DeadLetter letterIn(const Rows &rows)
{
    DeadLetter letter;
    letter.sink = rows.text(0);
    letter.event = QUuid::fromString(rows.text(1));
    letter.attempts = rows.number(2);
    letter.lastError = rows.text(3);
    if (!rows.isNull(4))
        letter.nextAttemptAt = instantFromText(rows.text(4));
    return letter;
}

/// The letters of \a sink, or of every one where it is empty, in the order of the log.
template <typename Connection>
tl::expected<QList<DeadLetter>, StoreError> readLetters(Connection &connection, const QString &sink,
                                                        const Dialect &dialect)
{
    return collected(connection, {dialect.letters, {sink}},
                     [](const auto &rows) { return letterIn(rows); });
}

template <typename Connection>
tl::expected<void, StoreError> writeSnapshot(Connection &connection, const Snapshot &snapshot)
{
    const auto head = readHead(connection, snapshot.draft);
    if (!head)
        return tl::unexpected(head.error());
    if (auto objection = objectionToSnapshot(snapshot, head->version))
        return tl::unexpected(std::move(*objection));
    return connection.run(statements::snapshotSaved(snapshot));
}

template <typename Connection>
tl::expected<std::optional<Snapshot>, StoreError>
readSnapshot(Connection &connection, const DraftId &draft, const QString &schema, int version)
{
    auto found = collected(connection, statements::snapshotOf(draft, schema, version),
                           [&](const auto &rows) {
                               return Snapshot{draft, rows.number(0), schema, rows.bytes(1)};
                           });
    if (!found)
        return tl::unexpected(std::move(found.error()));
    return found->isEmpty() ? std::nullopt : std::optional(found->takeFirst());
}

} // namespace warroom
