// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <QVariant>

namespace warroom {

/// Somebody with a shell of the database: a connection that knows nothing of the store.
class RawSql {
public:
    explicit RawSql(const QString &driver)
        : m_name(QUuid::createUuid().toString()),
          m_database(QSqlDatabase::addDatabase(driver, m_name))
    {
    }
    ~RawSql()
    {
        m_database = QSqlDatabase(); // nobody may hold a connection that is removed
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(RawSql)

    /// Empty on success.
    QString run(const QString &sql)
    {
        QSqlQuery query(m_database);
        return query.exec(sql) ? QString() : query.lastError().text();
    }
    QVariant value(const QString &sql)
    {
        QSqlQuery query(m_database);
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }
    /// Every row, its columns joined.
    QStringList rows(const QString &sql)
    {
        QStringList rows;
        QSqlQuery query(m_database);
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

protected:
    QSqlDatabase &database() { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace warroom
