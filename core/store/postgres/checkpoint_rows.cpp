// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres/checkpoint_rows.h"

#include "store/append_rules.h"
#include "store/instant_text.h"
#include "store/postgres/event_rows.h"

using namespace Qt::StringLiterals;

namespace warroom::postgres {

namespace {

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

} // namespace

tl::expected<std::optional<LogPosition>, StoreError> readCheckpoint(Connection &connection,
                                                                    const QString &name)
{
    const auto text =
        connection.value({"SELECT position FROM subscriptions WHERE name = ?", {name}});
    if (!text)
        return tl::unexpected(text.error());
    return positionFromText(*text);
}

Done writeCheckpoint(Connection &connection, const QString &name, LogPosition position, Instant now)
{
    return connection.run(Statement{
        R"(INSERT INTO subscriptions (name, position, updated_at) VALUES (?, ?, ?)
           ON CONFLICT (name) DO UPDATE
           SET position = excluded.position, updated_at = excluded.updated_at)",
        {name, positionText(position), instantText(now)}});
}

Done writeLetter(Connection &connection, const DeadLetter &letter)
{
    const QVariant next =
        letter.nextAttemptAt ? QVariant(instantText(*letter.nextAttemptAt)) : QVariant();
    return connection.run(Statement{
        R"(INSERT INTO dead_letters (sink, event_id, attempts, last_error, next_attempt_at)
           VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (sink, event_id) DO UPDATE
           SET attempts = excluded.attempts, last_error = excluded.last_error,
               next_attempt_at = excluded.next_attempt_at)",
        {letter.sink, letter.event.toString(QUuid::WithoutBraces), letter.attempts,
         letter.lastError, next}});
}

tl::expected<QList<DeadLetter>, StoreError> readLetters(Connection &connection, const QString &sink)
{
    tl::expected<Rows, StoreError> rows = connection.rows(Statement{
        R"(SELECT l.sink, l.event_id, l.attempts, l.last_error, l.next_attempt_at
           FROM dead_letters l LEFT JOIN draft_events e ON e.id = l.event_id
           WHERE ? IN ('', l.sink) ORDER BY e.transaction_id, e.global_position, l.sink)",
        {sink}});
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    QList<DeadLetter> letters;
    while (rows->next())
        letters.append(letterIn(*rows));
    return letters;
}

Done removeLetter(Connection &connection, const QString &sink, const QUuid &event)
{
    return connection.run(Statement{"DELETE FROM dead_letters WHERE sink = ? AND event_id = ?",
                                    {sink, event.toString(QUuid::WithoutBraces)}});
}

Done writeSnapshot(Connection &connection, const Snapshot &snapshot)
{
    const auto head = readHead(connection, snapshot.draft);
    if (!head)
        return tl::unexpected(head.error());
    if (auto objection = objectionToSnapshot(snapshot, head->version))
        return tl::unexpected(std::move(*objection));
    return connection.run(Statement{
        R"(INSERT INTO draft_snapshots (session_id, sequence_number, schema, state_data)
           VALUES (?, ?, ?, ?)
           ON CONFLICT (session_id, schema, sequence_number) DO UPDATE
           SET state_data = excluded.state_data)",
        {snapshot.draft.text(), snapshot.version, snapshot.schema,
         QString::fromUtf8(snapshot.state)}});
}

tl::expected<std::optional<Snapshot>, StoreError>
readSnapshot(Connection &connection, const DraftId &draft, const QString &schema, int version)
{
    tl::expected<Rows, StoreError> rows = connection.rows(Statement{
        R"(SELECT sequence_number, state_data FROM draft_snapshots
           WHERE session_id = ? AND schema = ? AND sequence_number <= ?
           ORDER BY sequence_number DESC LIMIT 1)",
        {draft.text(), schema, version}});
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    if (!rows->next())
        return std::nullopt;
    return Snapshot{draft, rows->number(0), schema, rows->utf8(1)};
}

} // namespace warroom::postgres
