// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/cursor.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace warroom {

namespace {

tl::unexpected<SqliteFault> fault(const QSqlError &error)
{
    return tl::unexpected(SqliteFault{error.nativeErrorCode().toInt(), error.text()});
}

class QtCursor final : public Cursor {
public:
    explicit QtCursor(QSqlQuery query) : m_query(std::move(query)) { }

    void bindNull(int index) override { m_query.bindValue(index, QVariant()); }
    void bindNumber(int index, qint64 value) override { m_query.bindValue(index, value); }
    void bindText(int index, QStringView value) override
    {
        // A null QString is an empty text here; QtSql would write NULL.
        m_query.bindValue(index, value.isNull() ? QStringLiteral("") : value.toString());
    }
    void bindUtf8(int index, const QByteArray &value) override
    {
        bindText(index, QString::fromUtf8(value));
    }
    void bindBytes(int index, const QByteArray &value) override { m_query.bindValue(index, value); }

    tl::expected<bool, SqliteFault> step() override
    {
        if (!m_isRunning && !m_query.exec())
            return fault(m_query.lastError());
        m_isRunning = true;
        if (m_query.next())
            return true;
        if (m_query.lastError().isValid())
            return fault(m_query.lastError());
        return false;
    }

    void reset() override
    {
        m_query.finish();
        m_isRunning = false;
    }

    bool isNull(int column) const override { return m_query.isNull(column); }
    qint64 number(int column) const override { return m_query.value(column).toLongLong(); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const override
    {
        const QVariant value = m_query.value(column);
        return value.typeId() == QMetaType::QString ? value.toString().toUtf8()
                                                    : value.toByteArray();
    }
    std::string_view view(int column) const override
    {
        const QByteArray &kept = *m_viewed.insert(column, bytes(column));
        return {kept.constData(), static_cast<std::size_t>(kept.size())};
    }

private:
    QSqlQuery m_query;
    mutable QHash<int, QByteArray> m_viewed; ///< by column
    bool m_isRunning = false;
};

} // namespace

Prepared prepareThroughQt(const QSqlDatabase &database, QByteArrayView sql)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf8(sql)))
        return fault(query.lastError());
    return std::make_unique<QtCursor>(std::move(query));
}

} // namespace warroom
