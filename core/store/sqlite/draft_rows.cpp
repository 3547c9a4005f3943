// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/draft_rows.h"

#include "store/sqlite/event_rows.h"
#include "store/sqlite/key_rows.h"
#include "store/sqlite/schema.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

tl::unexpected<StoreError> noDraftFile(const Connection &connection, const QString &why)
{
    return tl::unexpected(StoreError{
        StoreErrorKind::Corrupt, u"%1: this is no draft file: %2"_s.arg(connection.file(), why)});
}

/// Whether \a table is one, and no view, virtual table or table with computed columns.
tl::expected<bool, StoreError> isPlain(Connection &connection, const QString &table)
{
    const auto tables = connection.number("SELECT count(*) FROM sqlite_master WHERE name = ? "
                                          "AND type = 'table' AND rootpage > 0",
                                          {table});
    if (!tables || *tables != 1)
        return tables.map([](qint64) { return false; });
    return connection
        .number("SELECT count(*) FROM pragma_table_xinfo(?) WHERE hidden <> 0", {table})
        .map([](qint64 computed) { return computed == 0; });
}

DraftSignature signatureIn(const Rows &rows)
{
    return {DraftId(rows.text(0)), rows.number(1), rows.bytes(2), rows.bytes(3), rows.bytes(4)};
}

} // namespace

Done prepareStrangersFile(Connection &connection)
{
    if (Done done = checkReadable(connection); !done)
        return done;
    for (const char *pragma : {"PRAGMA query_only = ON", "PRAGMA trusted_schema = OFF"}) {
        if (Done done = connection.run(pragma); !done)
            return done;
    }
    const auto plain = isPlain(connection, u"draft_events"_s);
    if (!plain)
        return tl::unexpected(plain.error());
    if (!*plain)
        return noDraftFile(connection, u"its events are not where Warroom writes them"_s);
    return {};
}

Done writeSignature(Connection &connection, const DraftSignature &signature)
{
    if (Done done = connection.run(R"(CREATE TABLE signature (
                                      draft_id TEXT NOT NULL,
                                      last_version INTEGER NOT NULL,
                                      last_hash BLOB NOT NULL,
                                      public_key BLOB NOT NULL,
                                      signature BLOB NOT NULL))");
        !done)
        return done;
    return connection.run("INSERT INTO signature VALUES (?, ?, ?, ?, ?)",
                          {signature.draft.text(), signature.version, signature.hash,
                           signature.publicKey, signature.signature});
}

tl::expected<bool, StoreError> hasSignature(Connection &connection)
{
    return connection.number("SELECT count(*) FROM sqlite_master WHERE name = 'signature'")
        .map([](qint64 count) { return count > 0; });
}

tl::expected<DraftSignature, StoreError> readSignature(Connection &connection)
{
    const auto isThere = isPlain(connection, u"signature"_s);
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (!*isThere)
        return noDraftFile(connection, u"it has no signature"_s);
    tl::expected<Rows, StoreError> rows = connection.rows(
        "SELECT draft_id, last_version, last_hash, public_key, signature FROM signature");
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    std::vector<DraftSignature> found;
    while (found.size() < 2 && rows->next())
        found.push_back(signatureIn(*rows));
    if (Done done = rows->finish(); !done)
        return tl::unexpected(std::move(done.error()));
    if (found.size() != 1)
        return noDraftFile(connection,
                           found.empty() ? u"it has no signature"_s
                                         : u"it has more than one signature"_s);
    return found.front();
}

tl::expected<PersonKeys, StoreError> readStrangersKeys(Connection &connection)
{
    const auto isThere = isPlain(connection, u"person_keys"_s);
    if (!isThere)
        return tl::unexpected(isThere.error());
    return *isThere ? readKeys(connection, {}) : PersonKeys();
}

Done readAsFarAsItGoes(Connection &connection, const DraftId &stream,
                       std::vector<EventRecord> &records)
{
    tl::expected<Rows, StoreError> rows =
        connection.rows("SELECT " WARROOM_EVENT_COLUMNS "FROM draft_events "
                        "WHERE session_id = ? ORDER BY sequence_number",
                        {stream.text()});
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    while (rows->next())
        records.push_back(recordIn(*rows));
    return rows->finish();
}

} // namespace warroom
