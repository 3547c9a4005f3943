// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/raw_log.h"

#include "store/append_rules.h"
#include "store/sql/current_state.h"

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace warroom::bench {

namespace {

void mustBe(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "bench_store: %s\n", what);
    std::exit(1);
}

RawStep stepOf(const Statement &statement)
{
    RawStep step{statement.sql.toByteArray(), {}};
    for (const QVariant &value : statement.values) {
        if (!value.isValid())
            step.values.emplace_back();
        else if (value.typeId() == QMetaType::QString)
            step.values.emplace_back(value.toString().toUtf8());
        else
            step.values.emplace_back(value.toLongLong());
    }
    return step;
}

RawStep insertOf(const EventRecord &record)
{
    return {R"(INSERT INTO draft_events (id, session_id, sequence_number, event_type, event_version,
                                         event_data, metadata, created_at, hash)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING global_position)",
            {record.id.toUtf8(), record.draft.text().toUtf8(), qint64{record.version},
             record.type.toUtf8(), qint64{record.schema}, record.data, record.metadata,
             record.createdAt.toUtf8(), record.hash}};
}

} // namespace

NewEvent samplePick(int number)
{
    events::PickMade made;
    made.slot = SlotId(u"r3-%1"_s.arg(number % 300));
    made.player = PlayerId(u"2026-jonathan-example-%1"_s.arg(number % 2000));
    made.team = TeamId(u"ARI"_s);
    made.round = 3;
    made.pick = 1 + number % 32;
    made.overallPick = 1 + number;
    made.playerName = u"Jonathan Example"_s;
    made.teamName = u"Arizona Cardinals"_s;
    made.pickedAt = instantFromMs(1'776'974'400'000 + number * 1'000LL);
    const QUuid wish = QUuid::createUuid();
    return {QUuid::createUuid(), made.pickedAt, {u"local"_s, wish, wish, u"warroom"_s}, made};
}

std::vector<RawBatch> rawBatches(const DraftId &draft, int count, int size)
{
    std::vector<RawBatch> batches;
    int version = 0;
    QByteArray hash;
    for (int first = 0; first < count; first += size) {
        std::vector<NewEvent> events;
        for (int i = first; i < std::min(first + size, count); ++i)
            events.push_back(samplePick(i));
        auto records = recordsOf(draft, events).value();
        chain(records, version, hash);
        version = records.back().version;
        hash = records.back().hash;
        RawBatch &batch = batches.emplace_back();
        batch.push_back(
            {R"(INSERT INTO streams (id, type, version, created_at)
                            VALUES (?, 'draft', ?, ?)
                            ON CONFLICT (id) DO UPDATE SET version = excluded.version)",
             {draft.text().toUtf8(), qint64{version}, records.front().createdAt.toUtf8()}});
        for (const EventRecord &record : records)
            batch.push_back(insertOf(record));
        const std::vector<EventEnvelope> envelopes = envelopesOf(records, events);
        for (const EventEnvelope &envelope : envelopes) {
            for (const Statement &statement : changesBy(envelope, Dialect::sqlite()))
                batch.push_back(stepOf(statement));
        }
        batch.push_back(stepOf(headMovedTo(envelopes.back())));
    }
    return batches;
}

RawLog::RawLog(const QString &path)
{
    mustBe(sqlite3_open(path.toUtf8().constData(), &m_handle) == SQLITE_OK, "cannot open the file");
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                               "PRAGMA foreign_keys = ON", "PRAGMA busy_timeout = 5000"})
        run(pragma);
}

RawLog::~RawLog()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

void RawLog::append(const RawBatch &batch)
{
    run("BEGIN IMMEDIATE");
    for (const RawStep &step : batch)
        run(step);
    run("COMMIT");
}

qint64 RawLog::scan()
{
    sqlite3_stmt *statement = prepared(
        "SELECT global_position, id, session_id, sequence_number, event_type, event_version, "
        "event_data, metadata, created_at, hash FROM draft_events ORDER BY global_position");
    qint64 rows = 0;
    qint64 bytes = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < 10; ++column) {
            (void)sqlite3_column_blob(statement, column);
            bytes += sqlite3_column_bytes(statement, column);
        }
        ++rows;
    }
    sqlite3_reset(statement);
    mustBe(bytes > 0, "there is nothing to scan");
    return rows;
}

sqlite3_stmt *RawLog::prepared(const QByteArray &sql)
{
    sqlite3_stmt *&statement = m_statements[sql];
    if (!statement)
        mustBe(sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) == SQLITE_OK,
               sqlite3_errmsg(m_handle));
    return statement;
}

void RawLog::run(const RawStep &step)
{
    sqlite3_stmt *statement = prepared(step.sql);
    int index = 0;
    for (const auto &value : step.values) {
        ++index;
        if (const auto *number = std::get_if<qint64>(&value))
            sqlite3_bind_int64(statement, index, *number);
        else if (const auto *text = std::get_if<QByteArray>(&value))
            sqlite3_bind_text(statement, index, text->constData(), static_cast<int>(text->size()),
                              SQLITE_STATIC);
        else
            sqlite3_bind_null(statement, index);
    }
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(statement);
    mustBe(code == SQLITE_DONE, sqlite3_errmsg(m_handle));
    sqlite3_reset(statement);
}

void RawLog::run(const char *sql)
{
    mustBe(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK,
           sqlite3_errmsg(m_handle));
}

} // namespace warroom::bench
