// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAtomicInt>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

namespace warroom {

/// Somebody with the sqlite3 shell: a connection that knows nothing of the store.
class RawFile {
public:
    explicit RawFile(const QString &path)
    {
        static QAtomicInt count;
        m_name = QStringLiteral("raw-%1").arg(count.fetchAndAddRelaxed(1));
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        database.open();
    }
    ~RawFile()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(RawFile)

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
