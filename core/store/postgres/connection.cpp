// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres/connection.h"

#include <QAtomicInt>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

using namespace Qt::StringLiterals;

namespace warroom::postgres {

namespace {

/// \a value as libpq reads it in a list of parameters.
QString parameter(const QString &name, QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u"%1='%2'"_s.arg(name, value);
}

/// What every session of ours starts with. No lock is waited for without end, a server that does
/// not answer is given up, and notices are not printed.
QString connectOptions(const Address &address, const QString &schema)
{
    QStringList options{
        parameter(u"application_name"_s, u"warroom"_s), parameter(u"connect_timeout"_s, u"5"_s),
        parameter(u"keepalives_idle"_s, u"10"_s), parameter(u"tcp_user_timeout"_s, u"10000"_s),
        parameter(u"options"_s,
                  u"-csearch_path=%1 -clock_timeout=10000 -cclient_min_messages=error "
                  "-cstandard_conforming_strings=on"_s.arg(schema))};
    for (auto item = address.tls.cbegin(); item != address.tls.cend(); ++item)
        options << parameter(item.key(), item.value());
    return options.join(u' ');
}

} // namespace

Connection::Connection(const Address &address, const PostgresOptions &options)
    : m_where(address.text()), m_schema(options.schema)
{
    static QAtomicInt count;
    m_name = u"warroom-postgresql-%1"_s.arg(count.fetchAndAddRelaxed(1));
    m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    m_database.setHostName(address.host);
    m_database.setPort(address.port);
    m_database.setUserName(address.user);
    m_database.setPassword(address.password);
    m_database.setDatabaseName(address.database);
    m_database.setConnectOptions(connectOptions(address, options.schema));
}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase(); // nobody may hold a connection that is removed
    QSqlDatabase::removeDatabase(m_name);
}

tl::expected<std::unique_ptr<Connection>, StoreError>
Connection::open(const Address &address, const PostgresOptions &options)
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return tl::unexpected(
            StoreError{StoreErrorKind::ConnectionError,
                       u"Qt's PostgreSQL driver is not installed (Debian: libqt6sql6-psql)"_s});
    std::unique_ptr<Connection> connection(new Connection(address, options));
    if (Done opened = connection->reopen(); !opened)
        return tl::unexpected(std::move(opened.error()));
    return connection;
}

Done Connection::reopen()
{
    m_database.close();
    if (!m_database.open())
        return tl::unexpected(noted(m_database.lastError()));
    return run("SELECT set_config('synchronous_commit', 'on', false) "
               "WHERE current_setting('synchronous_commit') = 'off'");
}

QByteArray Connection::literal(const QVariant &value) const
{
    QSqlField field({}, value.metaType());
    // A null QString is an empty text here; only an empty QVariant is nothing.
    field.setValue(value.typeId() == QMetaType::QString && value.isNull() ? u""_s : value);
    return m_database.driver()->formatValue(field).toUtf8();
}

QByteArray Connection::filledIn(const Statement &statement) const
{
    QByteArray sql;
    qsizetype from = 0;
    for (const QVariant &value : statement.values) {
        const qsizetype mark = statement.sql.indexOf('?', from);
        sql += statement.sql.sliced(from, mark - from);
        sql += literal(value);
        from = mark + 1;
    }
    sql += statement.sql.sliced(from);
    return sql;
}

StoreError Connection::noted(const QSqlError &error)
{
    m_trouble = std::max(m_trouble, troubleIn(error));
    return storeError(m_where, error);
}

tl::expected<QSqlQuery, StoreError> Connection::execute(const QByteArray &sql)
{
    // libpq would end the statement there.
    if (sql.contains('\0'))
        return tl::unexpected(
            StoreError{StoreErrorKind::InvalidEventData,
                       u"%1: a text with the character U+0000 cannot be kept"_s.arg(m_where)});
    if (!m_database.isOpen()) {
        m_trouble = Trouble::Lost;
        return tl::unexpected(StoreError{StoreErrorKind::ConnectionError,
                                         u"%1: the connection was lost"_s.arg(m_where)});
    }
    QSqlQuery query(m_database);
    if (!query.exec(QString::fromUtf8(sql)))
        return tl::unexpected(noted(query.lastError()));
    return query;
}

Done Connection::run(const QByteArray &sql)
{
    tl::expected<QSqlQuery, StoreError> query = execute(sql);
    if (!query)
        return tl::unexpected(std::move(query.error()));
    while (query->nextResult()) { }
    if (query->lastError().isValid())
        return tl::unexpected(noted(query->lastError()));
    return {};
}

Done Connection::run(std::span<const Statement> statements)
{
    if (statements.empty())
        return {};
    QByteArray all;
    for (const Statement &statement : statements)
        all += filledIn(statement) + ";\n";
    return run(all);
}

tl::expected<Rows, StoreError> Connection::rows(const QByteArray &sql)
{
    tl::expected<QSqlQuery, StoreError> query = execute(sql);
    if (!query)
        return tl::unexpected(std::move(query.error()));
    return Rows(std::move(*query));
}

tl::expected<QString, StoreError> Connection::value(const Statement &statement)
{
    tl::expected<Rows, StoreError> found = rows(statement);
    if (!found)
        return tl::unexpected(std::move(found.error()));
    return found->next() && !found->isNull(0) ? found->text(0) : QString();
}

} // namespace warroom::postgres
