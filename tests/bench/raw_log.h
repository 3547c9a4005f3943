// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_record.h"
#include "store/sqlite/connection.h"

#include <sqlite3.h>

#include <map>
#include <variant>
#include <vector>

namespace warroom::bench {

/// One statement ready to run: what is bound stands there as bytes and numbers.
struct RawStep {
    QByteArray sql;
    std::vector<std::variant<std::monostate, qint64, QByteArray>> values;
};

/// Everything an append of one batch writes, encoded, hashed and projected beforehand.
using RawBatch = std::vector<RawStep>;

/// \a count picks appended to \a draft after \a version events, in batches of \a size.
std::vector<RawBatch> rawBatches(const DraftId &draft, int count, int size);

/// The same rows through the C interface of SQLite and nothing else: what a store is measured by.
class RawLog {
public:
    explicit RawLog(const QString &path);
    ~RawLog();
    Q_DISABLE_COPY_MOVE(RawLog)

    /// One transaction, durable when it returns.
    void append(const RawBatch &batch);
    /// Steps through every event, touching every column. Returns how many there were.
    qint64 scan();

private:
    sqlite3_stmt *prepared(const QByteArray &sql);
    void run(const RawStep &step);
    void run(const char *sql);

    sqlite3 *m_handle = nullptr;
    std::map<QByteArray, sqlite3_stmt *> m_statements;
};

/// A pick as a draft makes it, with the metadata of a person's wish.
NewEvent samplePick(int number);

} // namespace warroom::bench
