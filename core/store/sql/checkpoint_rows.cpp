// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/checkpoint_rows.h"

namespace warroom::statements {

Statement checkpointOf(const QString &name)
{
    return {"SELECT position FROM subscriptions WHERE name = ?", {name}};
}

Statement checkpointSaved(const QString &name, LogPosition position, Instant now)
{
    return {R"(INSERT INTO subscriptions (name, position, updated_at) VALUES (?, ?, ?)
               ON CONFLICT (name) DO UPDATE
               SET position = excluded.position, updated_at = excluded.updated_at)",
            {name, positionText(position), instantText(now)}};
}

Statement letterParked(const DeadLetter &letter)
{
    const QVariant next =
        letter.nextAttemptAt ? QVariant(instantText(*letter.nextAttemptAt)) : QVariant();
    return {R"(INSERT INTO dead_letters (sink, event_id, attempts, last_error, next_attempt_at)
               VALUES (?, ?, ?, ?, ?)
               ON CONFLICT (sink, event_id) DO UPDATE
               SET attempts = excluded.attempts, last_error = excluded.last_error,
                   next_attempt_at = excluded.next_attempt_at)",
            {letter.sink, letter.event.toString(QUuid::WithoutBraces), letter.attempts,
             letter.lastError, next}};
}

Statement letterTaken(const QString &sink, const QUuid &event)
{
    return {"DELETE FROM dead_letters WHERE sink = ? AND event_id = ?",
            {sink, event.toString(QUuid::WithoutBraces)}};
}

Statement snapshotSaved(const Snapshot &snapshot)
{
    return {R"(INSERT INTO draft_snapshots (session_id, sequence_number, schema, state_data)
               VALUES (?, ?, ?, ?)
               ON CONFLICT (session_id, schema, sequence_number) DO UPDATE
               SET state_data = excluded.state_data)",
            {snapshot.draft.text(), snapshot.version, snapshot.schema,
             QString::fromUtf8(snapshot.state)}};
}

Statement snapshotOf(const DraftId &draft, const QString &schema, int version)
{
    return {R"(SELECT sequence_number, state_data FROM draft_snapshots
               WHERE session_id = ? AND schema = ? AND sequence_number <= ?
               ORDER BY sequence_number DESC LIMIT 1)",
            {draft.text(), schema, version}};
}

} // namespace warroom::statements
