// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/connection.h"

#include <QAtomicInt>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <algorithm>
#include <sqlite3.h>
#include <thread>

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

QString sentence(const SqliteFault &fault)
{
    switch (fault.code & 0xff) {
    case 5:
    case 6:
        return u"another program is writing to it"_s;
    case 8:
        return u"it may only be read"_s;
    case 11:
        return u"the file is damaged; what can be read of it can be exported"_s;
    case 13:
        return u"there is no room left"_s;
    case 26:
        return u"this is no SQLite file"_s;
    default:
        return fault.text;
    }
}

StoreError storeError(const QString &file, const SqliteFault &fault)
{
    return StoreError{kindOf(fault.code), u"%1: %2"_s.arg(file, sentence(fault))};
}

} // namespace

Rows::~Rows()
{
    if (m_cursor)
        m_cursor->reset();
}

bool Rows::next()
{
    const tl::expected<bool, SqliteFault> stepped = m_cursor->step();
    if (!stepped)
        m_fault = stepped.error();
    return stepped.value_or(false);
}

Done Rows::finish()
{
    if (m_fault)
        return tl::unexpected(storeError(m_file, *m_fault));
    return {};
}

Connection::Connection(const SqliteOptions &options)
    : m_file(options.path), m_busyTimeoutMs(options.busyTimeoutMs)
{
    static QAtomicInt count;
    m_name = u"warroom-store-%1"_s.arg(count.fetchAndAddRelaxed(1));
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
}

Connection::~Connection()
{
    m_statements.clear(); // before the handle they belong to
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
    m_handle = nullptr;
    m_database.close();
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyTimeoutMs) + flags);
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        return tl::unexpected(errorOf({error.nativeErrorCode().toInt(), error.text()}));
    }
    if (options.access == SqliteAccess::Native)
        m_handle = nativeHandle(m_database);
    if (m_handle && options.mode != OpenMode::ReadOnly)
        watchWriteAheadLog(m_handle, &m_pagesInWriteAheadLog);
    // SQLite opens lazily: only a read shows whether this is a file it can use.
    return run("PRAGMA schema_version");
}

void Connection::countWaits(SharedTelemetry &telemetry)
{
    m_telemetry = &telemetry;
    if (m_handle)
        sqlite3_busy_handler(m_handle, waitForOthers, this);
}

/// What sqlite3_busy_timeout() does, counted. Whether to try again.
int Connection::waitForOthers(void *connection, int tries)
{
    auto &self = *static_cast<Connection *>(connection);
    if (tries == 0)
        self.m_waited = std::chrono::milliseconds{0};
    const std::chrono::milliseconds pause{std::min(1 << std::min(tries, 6), 50)};
    if (self.m_waited + pause > std::chrono::milliseconds{self.m_busyTimeoutMs})
        return 0;
    self.m_telemetry->note([](StoreTelemetry &values) { ++values.retries; });
    std::this_thread::sleep_for(pause);
    self.m_waited += pause;
    return 1;
}

StoreError Connection::errorOf(const SqliteFault &fault) const
{
    return storeError(m_file, fault);
}

Done Connection::run(QByteArrayView sql, const QVariantList &values)
{
    tl::expected<Rows, StoreError> all = rows(sql, values);
    if (!all)
        return tl::unexpected(std::move(all.error()));
    while (all->next()) { }
    return all->finish();
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
    const tl::expected<Cursor *, StoreError> cursor = prepared(sql);
    if (!cursor)
        return tl::unexpected(cursor.error());
    for (int i = 0; i < values.size(); ++i)
        (*cursor)->bind(i, values.at(i));
    return Rows(**cursor, m_file);
}

tl::expected<QString, StoreError> Connection::value(QByteArrayView sql, const QVariantList &values)
{
    tl::expected<Rows, StoreError> found = rows(sql, values);
    if (!found)
        return tl::unexpected(std::move(found.error()));
    const QString value = found->next() && !found->isNull(0) ? found->text(0) : QString();
    if (Done done = found->finish(); !done)
        return tl::unexpected(std::move(done.error()));
    return value;
}

tl::expected<qint64, StoreError> Connection::number(QByteArrayView sql, const QVariantList &values)
{
    tl::expected<Rows, StoreError> found = rows(sql, values);
    if (!found)
        return tl::unexpected(std::move(found.error()));
    const qint64 number = found->next() ? found->longNumber(0) : 0;
    if (Done done = found->finish(); !done)
        return tl::unexpected(std::move(done.error()));
    return number;
}

tl::expected<Cursor *, StoreError> Connection::prepared(QByteArrayView sql)
{
    const auto known = m_statements.find(QByteArray::fromRawData(sql.data(), sql.size()));
    if (known != m_statements.end())
        return known->second.get();
    Prepared fresh = m_handle ? prepareNatively(m_handle, sql) : prepareThroughQt(m_database, sql);
    if (!fresh)
        return tl::unexpected(errorOf(fresh.error()));
    return m_statements.emplace(sql.toByteArray(), std::move(*fresh)).first->second.get();
}

} // namespace warroom
