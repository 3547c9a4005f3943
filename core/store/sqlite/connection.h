// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sql/statement.h"
#include "store/sqlite/cursor.h"
#include "store/sqlite_event_store.h"
#include "store/telemetry.h"

#include <QSqlDatabase>

#include <algorithm>
#include <chrono>
#include <unordered_map>

namespace warroom {

using Done = tl::expected<void, StoreError>;

/// The rows of a running statement. Ends the reading, and its hold on the file, when destroyed.
class Rows {
public:
    Rows(Cursor &cursor, QString file) : m_cursor(&cursor), m_file(std::move(file)) { }
    Rows(Rows &&other) noexcept
        : m_cursor(std::exchange(other.m_cursor, nullptr)),
          m_file(std::move(other.m_file)),
          m_fault(std::move(other.m_fault))
    {
    }
    Rows &operator=(Rows &&) = delete;
    ~Rows();

    bool next();
    bool isNull(int column) const { return m_cursor->isNull(column); }
    QString text(int column) const { return m_cursor->text(column); }
    QByteArray bytes(int column) const { return m_cursor->bytes(column); }
    std::string_view view(int column) const { return m_cursor->view(column); }
    int number(int column) const { return static_cast<int>(m_cursor->number(column)); }
    qint64 longNumber(int column) const { return m_cursor->number(column); }
    /// Whether the rows ended because there are no more.
    Done finish();

private:
    Cursor *m_cursor;
    QString m_file;
    std::optional<SqliteFault> m_fault;
};

/// Tells the few statements of a connection apart without reading each to its end every time.
struct SqlHash {
    size_t operator()(const QByteArray &sql) const noexcept
    {
        const QByteArrayView text(sql);
        return qHash(text.last(std::min<qsizetype>(text.size(), 24)),
                     static_cast<size_t>(text.size()));
    }
};

/// One connection to one file, with its prepared statements. Used by the thread that opened it.
class Connection {
public:
    /// Opens the file as \a options say; looks at nothing in it.
    static tl::expected<std::unique_ptr<Connection>, StoreError> open(const SqliteOptions &options);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const QString &file() const { return m_file; }

    Done run(QByteArrayView sql, const QVariantList &values = {});
    Done run(const Statement &statement) { return run(statement.sql, statement.values); }
    Done run(std::span<const Statement> statements);
    tl::expected<Rows, StoreError> rows(QByteArrayView sql, const QVariantList &values = {});
    tl::expected<Rows, StoreError> rows(const Statement &question)
    {
        return rows(question.sql, question.values);
    }
    /// The first column of the first row as text, null where there is no row.
    tl::expected<QString, StoreError> value(QByteArrayView sql, const QVariantList &values = {});
    tl::expected<QString, StoreError> value(const Statement &question)
    {
        return value(question.sql, question.values);
    }
    /// Like value(), of a row that is there.
    tl::expected<qint64, StoreError> number(QByteArrayView sql, const QVariantList &values = {});

    /// The prepared statement \a sql, kept: to be bound and stepped by the caller, who resets it.
    tl::expected<Cursor *, StoreError> prepared(QByteArrayView sql);
    /// As of the last commit. 0 where only QtSql is there; SQLite then sees to it by itself.
    int pagesInWriteAheadLog() const { return m_pagesInWriteAheadLog; }
    /// Waits as before for somebody else who writes, and counts each time as a retry. \a telemetry
    /// outlives the connection. Nothing is counted where only QtSql is there.
    void countWaits(SharedTelemetry &telemetry);
    StoreError errorOf(const SqliteFault &fault) const;

private:
    static int waitForOthers(void *connection, int tries);
    explicit Connection(const SqliteOptions &options);
    Done tryToOpen(const SqliteOptions &options, const QString &name, const QString &flags);

    QString m_name; ///< of the connection, unique in the program
    QString m_file;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr; ///< where it may be used
    int m_pagesInWriteAheadLog = 0;
    SharedTelemetry *m_telemetry = nullptr;
    int m_busyTimeoutMs;
    std::chrono::milliseconds m_waited{0}; ///< for whoever writes now
    std::unordered_map<QByteArray, std::unique_ptr<Cursor>, SqlHash> m_statements; ///< by text
};

/// Runs \a work as one unit: what it did is kept if it and the commit succeed, else undone.
/// Takes the writer's place at the start: a transaction that reads first and writes later would
/// fail when somebody else wrote in between.
template <typename Work>
auto inTransaction(Connection &connection, Work work) -> decltype(work())
{
    if (Done begun = connection.run("BEGIN IMMEDIATE"); !begun)
        return tl::unexpected(std::move(begun.error()));
    auto result = work();
    if (result) {
        Done committed = connection.run("COMMIT");
        if (committed)
            return result;
        result = tl::unexpected(std::move(committed.error()));
    }
    // SQLite may have rolled back already (disk full); then this says so, and that is as well.
    (void)connection.run("ROLLBACK");
    return result;
}

} // namespace warroom
