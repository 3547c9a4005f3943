// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite_event_store.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <unordered_map>

namespace warroom {

using Done = tl::expected<void, StoreError>;

/// A statement and what is bound to its question marks.
struct Statement {
    const char *sql;
    QVariantList values;
};

/// The rows of a running statement. Ends the reading, and its hold on the file, when destroyed.
class Rows {
public:
    Rows(QSqlQuery &query, const QString &file) : m_query(&query), m_file(file) { }
    Rows(Rows &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr)), m_file(std::move(other.m_file))
    {
    }
    Rows &operator=(Rows &&) = delete;
    ~Rows();

    bool next() { return m_query->next(); }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    int number(int column) const { return m_query->value(column).toInt(); }
    qint64 longNumber(int column) const { return m_query->value(column).toLongLong(); }
    /// Whether the rows ended because there are no more.
    Done finish();

private:
    QSqlQuery *m_query;
    QString m_file;
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
    Done run(std::span<const Statement> statements);
    tl::expected<Rows, StoreError> rows(QByteArrayView sql, const QVariantList &values = {});
    /// The first column of the first row, or an invalid value.
    tl::expected<QVariant, StoreError> value(QByteArrayView sql, const QVariantList &values = {});
    qint64 lastInsertedRow() const { return m_lastInsertedRow; }

private:
    explicit Connection(const SqliteOptions &options);
    Done tryToOpen(const SqliteOptions &options, const QString &name, const QString &flags);
    tl::expected<QSqlQuery *, StoreError> execute(QByteArrayView sql, const QVariantList &values);

    QString m_name; ///< of the connection, unique in the program
    QString m_file;
    QSqlDatabase m_database;
    std::unordered_map<QByteArray, QSqlQuery> m_statements; ///< prepared, by text
    qint64 m_lastInsertedRow = 0;
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
