// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/postgres/address.h"
#include "store/postgres/fault.h"
#include "store/postgres_event_store.h"
#include "store/sql/statement.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <span>

namespace warroom::postgres {

using Done = tl::expected<void, StoreError>;

/// The rows of an answer, all of which have arrived.
class Rows {
public:
    explicit Rows(QSqlQuery query) : m_query(std::move(query)) { }

    bool next() { return m_query.next(); }
    /// Nothing can fail any more.
    static Done finish() { return {}; }
    bool isNull(int column) const { return m_query.isNull(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray utf8(int column) const { return text(column).toUtf8(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    int number(int column) const { return m_query.value(column).toInt(); }
    qint64 longNumber(int column) const { return m_query.value(column).toLongLong(); }
    quint64 transaction(int column) const { return m_query.value(column).toString().toULongLong(); }

private:
    QSqlQuery m_query;
};

/// One connection to one database. Used by the thread that opened it.
///
/// Every question is one round trip: values are written into it as PostgreSQL quotes them.
class Connection {
public:
    /// Fails where there is no such database; looks at nothing in it.
    static tl::expected<std::unique_ptr<Connection>, StoreError>
    open(const Address &address, const PostgresOptions &options);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Opens again what was lost.
    Done reopen();

    /// For messages; without the password.
    const QString &where() const { return m_where; }
    const QString &schema() const { return m_schema; }
    QSqlDatabase &database() { return m_database; }

    /// \a value as it stands in a statement.
    QByteArray literal(const QVariant &value) const;
    /// \a statement with its values in the place of its question marks.
    QByteArray filledIn(const Statement &statement) const;

    /// Runs \a sql. Where it is more than one statement they are one transaction, unless one is
    /// open already.
    Done run(const QByteArray &sql);
    Done run(const Statement &statement) { return run(filledIn(statement)); }
    Done run(std::span<const Statement> statements);
    tl::expected<Rows, StoreError> rows(const QByteArray &sql);
    tl::expected<Rows, StoreError> rows(const Statement &statement)
    {
        return rows(filledIn(statement));
    }
    /// The first column of the first row as text, null where there is no row.
    tl::expected<QString, StoreError> value(const Statement &statement);

    /// What was in the way since troubleIsOver(): the worst of it.
    Trouble trouble() const { return m_trouble; }
    void troubleIsOver() { m_trouble = Trouble::None; }

private:
    Connection(const Address &address, const PostgresOptions &options);
    StoreError noted(const QSqlError &error);
    tl::expected<QSqlQuery, StoreError> execute(const QByteArray &sql);

    QString m_name; ///< of the connection, unique in the program
    QString m_where;
    QString m_schema;
    QSqlDatabase m_database;
    Trouble m_trouble = Trouble::None;
};

/// Runs \a work as one unit: what it did is kept if it and the commit succeed, else undone.
template <typename Work>
auto inTransaction(Connection &connection, const char *begin, Work work) -> decltype(work())
{
    if (Done begun = connection.run(begin); !begun)
        return tl::unexpected(std::move(begun.error()));
    auto result = work();
    if (result) {
        Done committed = connection.run("COMMIT");
        if (committed)
            return result;
        result = tl::unexpected(std::move(committed.error()));
    }
    (void)connection.run("ROLLBACK");
    return result;
}

} // namespace warroom::postgres
