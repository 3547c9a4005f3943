// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/postgres_event_store.h"
#include "support/postgres_server.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace warroom {

/// Somebody with psql in the test's own server: a session that knows nothing of the store.
class RawDatabase {
public:
    explicit RawDatabase(const QString &schema)
    {
        static QAtomicInt count;
        m_name = QStringLiteral("raw-postgresql-%1").arg(count.fetchAndAddRelaxed(1));
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
        database.setHostName(PostgresServer::shared()->socketFolder());
        database.setUserName(PostgresServer::user());
        database.setDatabaseName(QStringLiteral("postgres"));
        database.setConnectOptions(
            QStringLiteral("options='-csearch_path=%1 -cclient_min_messages=error'").arg(schema));
        database.open();
    }
    ~RawDatabase()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(RawDatabase)

    /// Empty on success.
    QString run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        return query.exec(sql) ? QString() : query.lastError().text();
    }
    QVariant value(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }
    /// Every row, its columns joined.
    QStringList rows(const QString &sql)
    {
        QStringList rows;
        QSqlQuery query(QSqlDatabase::database(m_name));
        query.exec(sql);
        const int columns = query.record().count();
        while (query.next()) {
            QStringList row;
            for (int i = 0; i < columns; ++i)
                row << (query.isNull(i) ? QStringLiteral("NULL") : query.value(i).toString());
            rows << row.join(u'|');
        }
        return rows;
    }

private:
    QString m_name;
};

} // namespace warroom
