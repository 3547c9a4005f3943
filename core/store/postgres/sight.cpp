// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres/draft_list.h"
#include "store/postgres/schema.h"

namespace warroom {

namespace {

using namespace postgres;

tl::expected<PostgresSight, StoreError> lookThrough(Connection &connection)
{
    const auto tables = lookAtSchema(connection);
    if (!tables)
        return tl::unexpected(tables.error());
    if (*tables != PostgresSight::Tables::Todays)
        return PostgresSight{*tables, 0};
    return readDrafts(connection).map([&](const QList<DraftSummary> &drafts) {
        return PostgresSight{*tables, static_cast<int>(drafts.size())};
    });
}

} // namespace

tl::expected<PostgresSight, StoreError> lookAtPostgres(const PostgresOptions &options)
{
    const auto address = addressOf(options);
    if (!address)
        return tl::unexpected(address.error());
    const auto connection = Connection::open(*address, options);
    if (!connection)
        return tl::unexpected(connection.error());
    // The server sees to it, too, that nothing is changed.
    return inTransaction(**connection, "BEGIN READ ONLY",
                         [&] { return lookThrough(**connection); });
}

} // namespace warroom
