// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/connection.h"

#include <QAtomicInt>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

StoreErrorKind kindOf(int code)
{
    switch (code & 0xff) { // the rest of an extended code says where, not what
    case 3:                // SQLITE_PERM
    case 8:                // SQLITE_READONLY
        return StoreErrorKind::ReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StoreErrorKind::Corrupt;
    case 13: // SQLITE_FULL
        return StoreErrorKind::StoreFull;
    case 19: // SQLITE_CONSTRAINT
        return StoreErrorKind::InvalidEventData;
    default: // SQLITE_BUSY, SQLITE_LOCKED, SQLITE_CANTOPEN, SQLITE_IOERR, …
        return StoreErrorKind::ConnectionError;
    }
}

QString sentence(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5:
    case 6:
        return u"another program is writing to it"_s;
    case 8:
        return u"it may only be read"_s;
    case 13:
        return u"there is no room left"_s;
    case 26:
        return u"this is no SQLite file"_s;
    default:
        return error.text();
    }
}

StoreError storeError(const QString &file, const QSqlError &error)
{
    return StoreError{kindOf(error.nativeErrorCode().toInt()),
                      u"%1: %2"_s.arg(file, sentence(error))};
}

/// A null QString is an empty text here; QtSql would write NULL.
QVariant bindable(const QVariant &value)
{
    const bool isText = value.typeId() == QMetaType::QString;
    return isText && value.toString().isNull() ? QVariant(u""_s) : value;
}

} // namespace

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

Done Rows::finish()
{
    if (m_query->lastError().isValid())
        return tl::unexpected(storeError(m_file, m_query->lastError()));
    return {};
}

Connection::Connection(const SqliteOptions &options) : m_file(options.path)
{
    static QAtomicInt count;
    m_name = u"warroom-store-%1"_s.arg(count.fetchAndAddRelaxed(1));
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
}

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase(); // nobody may hold a connection that is removed
    QSqlDatabase::removeDatabase(m_name);
}

tl::expected<std::unique_ptr<Connection>, StoreError> Connection::open(const SqliteOptions &options)
{
    std::unique_ptr<Connection> connection(new Connection(options));
    if (!connection->m_database.isValid()) {
        return tl::unexpected(
            StoreError{StoreErrorKind::ConnectionError, u"Qt's SQLite driver is not installed"_s});
    }
    const bool readOnly = options.mode == OpenMode::ReadOnly;
    Done done = connection->tryToOpen(options, options.path,
                                      readOnly ? u";QSQLITE_OPEN_READONLY"_s : QString());
    // Reading a file in write-ahead mode needs a shared-memory file beside it. Where none can be
    // made nobody writes either, so the file can be taken as it is, provided nothing is pending.
    if (!done && readOnly && QFileInfo(options.path + u"-wal"_s).size() == 0) {
        QUrl url = QUrl::fromLocalFile(QFileInfo(options.path).absoluteFilePath());
        url.setQuery(u"immutable=1"_s);
        done = connection->tryToOpen(options, QString::fromLatin1(url.toEncoded()),
                                     u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    }
    if (!done)
        return tl::unexpected(std::move(done.error()));
    return connection;
}

Done Connection::tryToOpen(const SqliteOptions &options, const QString &name, const QString &flags)
{
    m_statements.clear();
    m_database.close();
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyTimeoutMs) + flags);
    if (!m_database.open())
        return tl::unexpected(storeError(m_file, m_database.lastError()));
    // SQLite opens lazily: only a read shows whether this is a file it can use.
    return run("PRAGMA schema_version");
}

Done Connection::run(QByteArrayView sql, const QVariantList &values)
{
    const tl::expected<QSqlQuery *, StoreError> query = execute(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    m_lastInsertedRow = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return {};
}

Done Connection::run(std::span<const Statement> statements)
{
    for (const Statement &statement : statements) {
        if (Done done = run(statement.sql, statement.values); !done)
            return done;
    }
    return {};
}

tl::expected<Rows, StoreError> Connection::rows(QByteArrayView sql, const QVariantList &values)
{
    const tl::expected<QSqlQuery *, StoreError> query = execute(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    return Rows(**query, m_file);
}

tl::expected<QVariant, StoreError> Connection::value(QByteArrayView sql, const QVariantList &values)
{
    const tl::expected<QSqlQuery *, StoreError> query = execute(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    const QVariant value = (*query)->next() ? (*query)->value(0) : QVariant();
    Done done = Rows(**query, m_file).finish();
    if (!done)
        return tl::unexpected(std::move(done.error()));
    return value;
}

tl::expected<QSqlQuery *, StoreError> Connection::execute(QByteArrayView sql,
                                                          const QVariantList &values)
{
    auto found = m_statements.find(QByteArray::fromRawData(sql.data(), sql.size()));
    if (found == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(QString::fromUtf8(sql)))
            return tl::unexpected(storeError(m_file, query.lastError()));
        found = m_statements.emplace(sql.toByteArray(), std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, bindable(values.at(i)));
    if (!query.exec()) {
        const StoreError error = storeError(m_file, query.lastError());
        query.finish();
        return tl::unexpected(error);
    }
    return &query;
}

} // namespace warroom
