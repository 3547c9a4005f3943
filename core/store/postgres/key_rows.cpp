// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres/key_rows.h"

#include "store/instant_text.h"
#include "store/key_copy.h"
#include "store/text_seal.h"

using namespace Qt::StringLiterals;

namespace warroom::postgres {

namespace {

#define WARROOM_POSTGRES_KEY_COLUMNS                                                               \
    "key_id, person_id, key_bytes, created_at, destroyed_at, made_here "

PersonKey keyIn(const Rows &rows)
{
    PersonKey key;
    key.id = QUuid::fromString(rows.text(0));
    key.person = PersonId(rows.text(1));
    if (!rows.isNull(2))
        key.bytes = rows.bytes(2);
    key.createdAt = instantFromText(rows.text(3)).value_or(Instant());
    if (!rows.isNull(4))
        key.destroyedAt = instantFromText(rows.text(4));
    key.madeHere = rows.number(5) != 0;
    return key;
}

tl::expected<PersonKeys, StoreError> keysIn(tl::expected<Rows, StoreError> rows)
{
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    PersonKeys keys;
    while (rows->next()) {
        const PersonKey key = keyIn(*rows);
        keys.insert(key.id, key);
    }
    return keys;
}

Done write(Connection &connection, const PersonKey &key)
{
    return connection.run(Statement{
        "INSERT INTO person_keys (" WARROOM_POSTGRES_KEY_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        {key.id.toString(QUuid::WithoutBraces), key.person.text(),
         key.isAlive() ? QVariant(key.bytes) : QVariant(), instantText(key.createdAt),
         key.destroyedAt ? QVariant(instantText(*key.destroyedAt)) : QVariant(),
         key.madeHere ? 1 : 0}});
}

tl::expected<std::optional<PersonKey>, StoreError> readKeyFor(Connection &connection,
                                                              const PersonId &person)
{
    const auto keys = keysIn(connection.rows(Statement{
        "SELECT " WARROOM_POSTGRES_KEY_COLUMNS
        "FROM person_keys WHERE person_id = ? AND made_here = 1 AND key_bytes IS NOT NULL",
        {person.text()}}));
    if (!keys)
        return tl::unexpected(keys.error());
    return keys->isEmpty() ? std::nullopt : std::optional(*keys->begin());
}

} // namespace

tl::expected<PersonKeys, StoreError> readKeys(Connection &connection, const QList<QUuid> &ids)
{
    QByteArray sql = "SELECT " WARROOM_POSTGRES_KEY_COLUMNS "FROM person_keys";
    QVariantList values;
    for (const QUuid &id : ids)
        values << id.toString(QUuid::WithoutBraces);
    if (!values.isEmpty())
        sql += " WHERE key_id IN (" + QByteArray("?,").repeated(values.size()).chopped(1) + ')';
    return keysIn(connection.rows(Statement{sql, values}));
}

tl::expected<PersonKey, StoreError> readOrMakeKeyFor(Connection &connection, const PersonId &person,
                                                     Instant now)
{
    auto known = readKeyFor(connection, person);
    if (known && !*known) {
        if (Done done = write(connection, makePersonKey(person, now)); !done)
            return tl::unexpected(std::move(done.error()));
        known = readKeyFor(connection, person); // another host may have been faster
    }
    if (!known)
        return tl::unexpected(std::move(known.error()));
    if (!*known)
        return tl::unexpected(
            StoreError{StoreErrorKind::ConnectionError,
                       u"%1: '%2' is being erased"_s.arg(connection.where(), person.text())});
    return **known;
}

Done writeNewKeys(Connection &connection, std::span<const PersonKey> keys)
{
    const auto known = readKeys(connection, {});
    if (!known)
        return tl::unexpected(known.error());
    const auto fresh = newAmong(keys, *known);
    if (!fresh)
        return tl::unexpected(fresh.error());
    for (const PersonKey &key : *fresh) {
        if (Done done = write(connection, key); !done)
            return done;
    }
    return {};
}

tl::expected<ErasedKeys, StoreError> eraseKeys(Connection &connection, const PersonId &person,
                                               Instant now)
{
    const QString at = instantText(now);
    if (Done done =
            connection.run(Statement{"UPDATE person_keys SET key_bytes = NULL, destroyed_at = ? "
                                     "WHERE person_id = ? AND key_bytes IS NOT NULL",
                                     {at, person.text()}});
        !done)
        return tl::unexpected(std::move(done.error()));
    // By the time, not by the rows changed: a first try may have succeeded unheard.
    auto rows = connection.rows(
        Statement{"SELECT count(*), count(*) FILTER (WHERE destroyed_at = ?) FROM person_keys "
                  "WHERE person_id = ?",
                  {at, person.text()}});
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    return rows->next() ? ErasedKeys{rows->number(0), rows->number(1)} : ErasedKeys();
}

Done dropDeadKeys(Connection &connection)
{
    return connection.run(QByteArray("VACUUM FULL person_keys"));
}

} // namespace warroom::postgres
