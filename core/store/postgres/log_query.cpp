// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres/log_query.h"

#include "store/instant_text.h"
#include "store/postgres/event_rows.h"

using namespace Qt::StringLiterals;

namespace warroom::postgres {

namespace {

class Where {
public:
    explicit Where(LogQuery &query) : m_query(query) { }

    void operator()(const QByteArray &condition, const QVariantList &values)
    {
        m_query.sql += " AND " + condition;
        m_query.values += values;
    }

private:
    LogQuery &m_query;
};

void narrow(LogQuery &query, const EventFilter &filter)
{
    Where where(query);
    if (!filter.types.isEmpty()) {
        const QByteArray marks = QByteArray("?,").repeated(filter.types.size()).chopped(1);
        where("event_type IN (" + marks + ')',
              QVariantList(filter.types.begin(), filter.types.end()));
    }
    if (!filter.streamPrefix.isEmpty())
        where("starts_with(session_id, ?)", {filter.streamPrefix});
    if (filter.from)
        where("created_at >= ?", {instantText(*filter.from)});
    if (filter.until)
        where("created_at < ?", {instantText(*filter.until)});
    if (!filter.correlation.isNull())
        where("metadata ->> 'correlation_id' = ?",
              {filter.correlation.toString(QUuid::WithoutBraces)});
    if (filter.recordedHere)
        where("NOT EXISTS (SELECT 1 FROM imports i "
              "WHERE i.transaction_id = draft_events.transaction_id)",
              {});
}

} // namespace

LogQuery logQuery(LogPosition from, const EventFilter &filter, int count, ReadDirection direction,
                  Horizon horizon)
{
    // A position is given before its transaction is committed, so a lower one may become visible
    // after a higher one. Transactions are ordered for good once all before them have ended.
    const bool forward = direction == ReadDirection::Forward;
    LogQuery query{"SELECT " WARROOM_POSTGRES_EVENT_COLUMNS "FROM draft_events WHERE true", {}};
    Where where(query);
    if (horizon == Horizon::Settled)
        where("transaction_id < pg_snapshot_xmin(pg_current_snapshot())", {});
    if (forward || from.position > 0)
        where(forward ? "(transaction_id, global_position) > (?, ?)"
                      : "(transaction_id, global_position) < (?, ?)",
              {QString::number(from.transaction), from.position});
    narrow(query, filter);
    query.sql += forward ? " ORDER BY transaction_id, global_position LIMIT ?"
                         : " ORDER BY transaction_id DESC, global_position DESC LIMIT ?";
    query.values << count;
    return query;
}

tl::expected<LogEnd, StoreError> readEnd(Connection &connection)
{
    auto rows =
        connection.rows(QByteArray(R"(SELECT pg_snapshot_xmin(now), pg_snapshot_xmax(now), last.*
                      FROM pg_current_snapshot() now
                      LEFT JOIN LATERAL (SELECT transaction_id, global_position FROM draft_events
                                         WHERE transaction_id < pg_snapshot_xmin(now)
                                         ORDER BY transaction_id DESC, global_position DESC
                                         LIMIT 1) last ON true)"));
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    LogEnd end;
    if (rows->next()) {
        end.heldBack = rows->transaction(1) - rows->transaction(0);
        end.position = {rows->transaction(2), rows->longNumber(3)};
    }
    return end;
}

} // namespace warroom::postgres
