// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/key_rows.h"

#include "store/instant_text.h"
#include "store/key_copy.h"
#include "store/sqlite/schema.h"
#include "store/text_seal.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

#define WARROOM_KEY_COLUMNS "key_id, person_id, key_bytes, created_at, destroyed_at, made_here "

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
    if (Done done = rows->finish(); !done)
        return tl::unexpected(std::move(done.error()));
    return keys;
}

Done write(Connection &connection, const PersonKey &key)
{
    return connection.run(
        "INSERT INTO person_keys (" WARROOM_KEY_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?)",
        {key.id.toString(QUuid::WithoutBraces), key.person.text(),
         key.isAlive() ? QVariant(key.bytes) : QVariant(), instantText(key.createdAt),
         key.destroyedAt ? QVariant(instantText(*key.destroyedAt)) : QVariant(),
         key.madeHere ? 1 : 0});
}

/// Empties the table and fills it again: the pages it had are zeroed, with all that growing left
/// in their gaps. Overwriting the rows would not reach that.
tl::expected<ErasedKeys, StoreError> rewriteWithout(Connection &connection, const PersonId &person,
                                                    Instant now)
{
    auto keys = readKeys(connection, {});
    if (!keys)
        return tl::unexpected(std::move(keys.error()));
    if (Done done = connection.run("DELETE FROM person_keys"); !done)
        return tl::unexpected(std::move(done.error()));
    ErasedKeys erased;
    for (PersonKey &key : *keys) {
        const bool isTheirs = key.person == person;
        erased.known += isTheirs ? 1 : 0;
        if (isTheirs && key.isAlive()) {
            key.bytes.clear();
            key.destroyedAt = now;
            ++erased.destroyed;
        }
        if (Done done = write(connection, key); !done)
            return tl::unexpected(std::move(done.error()));
    }
    return erased;
}

/// Moves the write-ahead log into the file and empties it.
Done emptyWriteAheadLog(Connection &connection)
{
    auto rows = connection.rows("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    const bool isBusy = !rows->next() || rows->number(0) != 0;
    if (Done done = rows->finish(); !done || !isBusy)
        return done;
    return tl::unexpected(StoreError{
        StoreErrorKind::ConnectionError,
        u"%1: the keys are destroyed, but another program is reading, and their bytes are still in "
        "the write-ahead log; close it and erase again"_s.arg(connection.file())});
}

} // namespace

tl::expected<PersonKeys, StoreError> readKeys(Connection &connection, const QList<QUuid> &ids)
{
    if (ids.isEmpty())
        return keysIn(connection.rows("SELECT " WARROOM_KEY_COLUMNS "FROM person_keys"));
    QStringList names;
    for (const QUuid &id : ids)
        names << u'"' + id.toString(QUuid::WithoutBraces) + u'"';
    return keysIn(
        connection.rows("SELECT " WARROOM_KEY_COLUMNS
                        "FROM person_keys WHERE key_id IN (SELECT value FROM json_each(?))",
                        {u'[' + names.join(u',') + u']'}));
}

tl::expected<std::optional<PersonKey>, StoreError> readKeyFor(Connection &connection,
                                                              const PersonId &person)
{
    const auto keys = keysIn(connection.rows(
        "SELECT " WARROOM_KEY_COLUMNS
        "FROM person_keys WHERE person_id = ? AND made_here AND key_bytes IS NOT NULL",
        {person.text()}));
    if (!keys)
        return tl::unexpected(keys.error());
    return keys->isEmpty() ? std::nullopt : std::optional(*keys->begin());
}

tl::expected<PersonKey, StoreError> makeKeyFor(Connection &connection, const PersonId &person,
                                               Instant now)
{
    const auto known = readKeyFor(connection, person);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return **known; // another program was faster
    const PersonKey made = makePersonKey(person, now);
    if (Done done = write(connection, made); !done)
        return tl::unexpected(std::move(done.error()));
    return made;
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

tl::expected<ErasedKeys, StoreError> eraseKeys(const SqliteOptions &options, const PersonId &person,
                                               Instant now)
{
    const auto connection = Connection::open(options);
    if (!connection)
        return tl::unexpected(connection.error());
    Done done = prepareFile(**connection, options);
    if (done)
        done = (*connection)->run("PRAGMA secure_delete = ON");
    if (!done)
        return tl::unexpected(std::move(done.error()));
    auto erased =
        inTransaction(**connection, [&] { return rewriteWithout(**connection, person, now); });
    if (!erased)
        return erased;
    if (done = emptyWriteAheadLog(**connection); !done)
        return tl::unexpected(std::move(done.error()));
    return erased;
}

} // namespace warroom
