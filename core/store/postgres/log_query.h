// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"
#include "store/postgres/connection.h"

namespace warroom::postgres {

/// A question to the whole log in SQL.
struct LogQuery {
    QByteArray sql;
    QVariantList values;

    Statement statement() const { return {sql, values}; }
};

/// Which events count as there.
enum class Horizon {
    Settled, ///< those that no running transaction can overtake any more
    Visible, ///< all that are committed: only for who keeps writers out meanwhile
};

/// What EventStore::readAll() asks for; the parameters are as there.
LogQuery logQuery(LogPosition from, const EventFilter &filter, int count, ReadDirection direction,
                  Horizon horizon = Horizon::Settled);

/// How far the log can be read, and what stands in the way of more.
struct LogEnd {
    LogPosition position;
    quint64 heldBack = 0; ///< transactions begun since the oldest that is still running
};
tl::expected<LogEnd, StoreError> readEnd(Connection &connection);

} // namespace warroom::postgres
