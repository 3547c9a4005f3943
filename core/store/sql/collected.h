// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sql/statement.h"
#include "store/store_error.h"

#include <QList>

#include <tl/expected.hpp>

namespace warroom {

/// What \a read makes of each row that answers \a question; \a connection being an adapter's.
template <typename Connection, typename Read>
auto collected(Connection &connection, const Statement &question, Read read)
    -> tl::expected<QList<decltype(read(*connection.rows(question)))>, StoreError>
{
    auto rows = connection.rows(question);
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    QList<decltype(read(*rows))> all;
    while (rows->next())
        all.append(read(*rows));
    if (auto done = rows->finish(); !done)
        return tl::unexpected(std::move(done.error()));
    return all;
}

} // namespace warroom
