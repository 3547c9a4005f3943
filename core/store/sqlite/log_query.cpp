// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/log_query.h"

#include "store/instant_text.h"
#include "store/sqlite/event_rows.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

void narrow(LogQuery &query, const EventFilter &filter)
{
    const auto where = [&](const QByteArray &condition, const QVariantList &values) {
        query.sql += " AND " + condition;
        query.values += values;
    };
    if (!filter.types.isEmpty()) {
        const QByteArray marks = QByteArray("?,").repeated(filter.types.size()).chopped(1);
        where("event_type IN (" + marks + ')',
              QVariantList(filter.types.begin(), filter.types.end()));
    }
    if (!filter.streamPrefix.isEmpty())
        where("substr(session_id, 1, ?) = ?", {filter.streamPrefix.size(), filter.streamPrefix});
    if (filter.from)
        where("created_at >= ?", {instantText(*filter.from)});
    if (filter.until)
        where("created_at < ?", {instantText(*filter.until)});
    if (!filter.correlation.isNull())
        where("json_extract(metadata, '$.correlation_id') = ?",
              {filter.correlation.toString(QUuid::WithoutBraces)});
    // The imports do not overlap: only the last that begins before the event can hold it.
    if (filter.recordedHere)
        where("coalesce((SELECT last_position FROM imports WHERE first_position <= global_position "
              "ORDER BY first_position DESC LIMIT 1), 0) < global_position",
              {});
}

} // namespace

LogQuery logQuery(LogPosition from, const EventFilter &filter, int count, ReadDirection direction)
{
    const bool forward = direction == ReadDirection::Forward;
    LogQuery query{"SELECT " WARROOM_EVENT_COLUMNS "FROM draft_events WHERE true", {}};
    if (forward || from.position > 0) {
        query.sql += forward ? " AND global_position > ?" : " AND global_position < ?";
        query.values << from.position;
    }
    narrow(query, filter);
    query.sql +=
        forward ? " ORDER BY global_position LIMIT ?" : " ORDER BY global_position DESC LIMIT ?";
    query.values << count;
    return query;
}

} // namespace warroom
