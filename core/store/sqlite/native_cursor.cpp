// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/cursor.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>

#include <sqlite3.h>

namespace warroom {

namespace {

struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using StatementPtr = std::unique_ptr<sqlite3_stmt, Finalize>;

SqliteFault faultOf(sqlite3 *handle)
{
    return {sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle))};
}

class NativeCursor final : public Cursor {
public:
    NativeCursor(sqlite3 *handle, StatementPtr statement)
        : m_handle(handle), m_statement(std::move(statement))
    {
    }

    // A failure to bind (no memory, no such parameter) shows itself when the statement runs.
    void bindNull(int index) override { sqlite3_bind_null(m_statement.get(), index + 1); }
    void bindNumber(int index, qint64 value) override
    {
        sqlite3_bind_int64(m_statement.get(), index + 1, value);
    }
    void bindText(int index, QStringView value) override { bindUtf8(index, value.toUtf8()); }
    void bindUtf8(int index, const QByteArray &value) override
    {
        sqlite3_bind_text(m_statement.get(), index + 1, value.constData(),
                          static_cast<int>(value.size()), SQLITE_TRANSIENT);
    }
    void bindBytes(int index, const QByteArray &value) override
    {
        sqlite3_bind_blob(m_statement.get(), index + 1, value.constData(),
                          static_cast<int>(value.size()), SQLITE_TRANSIENT);
    }

    tl::expected<bool, SqliteFault> step() override
    {
        switch (sqlite3_step(m_statement.get())) {
        case SQLITE_ROW:
            return true;
        case SQLITE_DONE:
            return false;
        default:
            return tl::unexpected(faultOf(m_handle));
        }
    }

    void reset() override
    {
        sqlite3_reset(m_statement.get());
        sqlite3_clear_bindings(m_statement.get());
    }

    bool isNull(int column) const override
    {
        return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
    }
    qint64 number(int column) const override
    {
        return sqlite3_column_int64(m_statement.get(), column);
    }
    QString text(int column) const override
    {
        // The text first: asking for it is what settles its length.
        const auto *text = sqlite3_column_text(m_statement.get(), column);
        return QString::fromUtf8(reinterpret_cast<const char *>(text), sizeOf(column));
    }
    QByteArray bytes(int column) const override
    {
        const auto *bytes = sqlite3_column_blob(m_statement.get(), column);
        return QByteArray(static_cast<const char *>(bytes), sizeOf(column));
    }
    std::string_view view(int column) const override
    {
        const auto *bytes = sqlite3_column_blob(m_statement.get(), column);
        return {static_cast<const char *>(bytes), static_cast<std::size_t>(sizeOf(column))};
    }

private:
    int sizeOf(int column) const { return sqlite3_column_bytes(m_statement.get(), column); }

    sqlite3 *m_handle;
    StatementPtr m_statement;
};

} // namespace

Prepared prepareNatively(sqlite3 *handle, QByteArrayView sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    StatementPtr owned(statement);
    if (code != SQLITE_OK)
        return tl::unexpected(faultOf(handle));
    return std::make_unique<NativeCursor>(handle, std::move(owned));
}

sqlite3 *nativeHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT sqlite_source_id()")) || !query.next()
        || query.value(0).toString() != QLatin1StringView(sqlite3_sourceid()))
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

void watchWriteAheadLog(sqlite3 *handle, int *pages)
{
    sqlite3_wal_hook(
        handle,
        [](void *counter, sqlite3 *, const char *, int now) {
            *static_cast<int *>(counter) = now;
            return SQLITE_OK;
        },
        pages);
}

} // namespace warroom
