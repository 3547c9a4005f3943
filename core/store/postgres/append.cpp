// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/append_rules.h"
#include "store/postgres/event_rows.h"
#include "store/postgres/read_model_rebuild.h"
#include "store/postgres/recording.h"
#include "store/sql/current_state.h"
#include "store/sql/read_models.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom::postgres {

namespace {

/// Commas between, and brackets around, literals.
class Array {
public:
    explicit Array(const Connection &connection) : m_connection(connection) { }

    void add(const QVariant &value) { m_items += m_connection.literal(value) + ','; }
    QByteArray of(const char *type) const
    {
        return "ARRAY[" + m_items.chopped(m_items.isEmpty() ? 0 : 1) + "]::" + type + "[]";
    }

private:
    const Connection &m_connection;
    QByteArray m_items;
};

} // namespace

Append::Append(DraftId stream, ExpectedVersion expected, std::vector<EventRecord> records,
               std::span<const NewEvent> events)
    : m_stream(std::move(stream)),
      m_expected(expected),
      m_records(std::move(records)),
      m_envelopes(envelopesOf(m_records, events))
{
}

tl::expected<std::vector<EventEnvelope>, StoreError> Append::askFor(Connection &connection)
{
    tl::expected<Rows, StoreError> rows = connection.rows(question(connection));
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    if (!rows->next())
        return tl::unexpected(
            StoreError{StoreErrorKind::Corrupt,
                       u"%1: the server gave no answer to an append"_s.arg(connection.where())});
    const QString outcome = rows->text(0);
    if (outcome == u"conflict"_s)
        return tl::unexpected(
            versionConflict(m_stream, m_expected, rows->number(4)).value_or(StoreError()));
    if (outcome == u"archived"_s)
        return tl::unexpected(wasArchived(m_stream, rows->text(9)));
    m_isRepeat = outcome == u"known"_s;
    return m_isRepeat ? known(*rows) : recorded(*rows);
}

QByteArray Append::question(const Connection &connection) const
{
    Array ids(connection), types(connection), schemas(connection), data(connection),
        metadata(connection), times(connection), changes(connection);
    for (const EventRecord &record : m_records) {
        ids.add(record.id);
        types.add(record.type);
        schemas.add(record.schema);
        data.add(QString::fromUtf8(record.data));
        metadata.add(QString::fromUtf8(record.metadata));
        times.add(record.createdAt);
    }
    if (changesWhatIsCounted(m_envelopes)) {
        for (const Statement &change : lockedAndCountedOut(m_stream))
            changes.add(QString::fromUtf8(connection.filledIn(change)));
    }
    for (const EventEnvelope &envelope : m_envelopes) {
        for (const Statement &change : changesBy(envelope, Dialect::postgresql()))
            changes.add(QString::fromUtf8(connection.filledIn(change)));
    }
    return "SELECT * FROM warroom_append(" + connection.literal(m_stream.text()) + ','
        + QByteArray::number(m_expected.value()) + ',' + ids.of("uuid") + ',' + types.of("text")
        + ',' + schemas.of("integer") + ',' + data.of("text") + ',' + metadata.of("text") + ','
        + times.of("text") + ',' + changes.of("text") + ')';
}

Append::Envelopes Append::recorded(Rows &rows)
{
    for (EventEnvelope &envelope : m_envelopes) {
        envelope.globalPosition = rows.longNumber(1);
        envelope.version = rows.number(4);
        envelope.hash = rows.bytes(10);
        envelope.transaction = rows.transaction(11);
        rows.next();
    }
    return std::move(m_envelopes);
}

Append::Envelopes Append::known(Rows &rows)
{
    std::vector<std::optional<EventRecord>> known(m_records.size());
    do {
        EventRecord record = recordIn(rows, 1);
        const auto asked =
            std::find_if(m_records.begin(), m_records.end(),
                         [&](const EventRecord &candidate) { return candidate.id == record.id; });
        if (asked != m_records.end())
            known[static_cast<std::size_t>(asked - m_records.begin())] = std::move(record);
    } while (rows.next());
    if (const auto repeated = isRepeated(m_records, known); !repeated)
        return tl::unexpected(repeated.error());
    return envelopesOf(known);
}

} // namespace warroom::postgres
