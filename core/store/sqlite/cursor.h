// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store_error.h"

#include <QByteArrayView>
#include <QVariant>

#include <memory>
#include <string_view>
#include <tl/expected.hpp>

class QSqlDatabase;
struct sqlite3;

namespace warroom {

/// What SQLite says of a failure: its code, and a line for a person.
struct SqliteFault {
    int code = 0; ///< SQLITE_FULL, …, maybe extended
    QString text;
};

/// A prepared statement: bound, stepped through, reset. Columns and parameters count from 0.
///
/// There are two ways to the same engine: QtSql, and the handle under it, which is what makes
/// batches and scans quick (docs/event-log.md has the figures).
class Cursor {
public:
    virtual ~Cursor() = default;

    virtual void bindNull(int index) = 0;
    virtual void bindNumber(int index, qint64 value) = 0;
    virtual void bindText(int index, QStringView value) = 0;
    virtual void bindUtf8(int index, const QByteArray &value) = 0; ///< text, in UTF-8
    virtual void bindBytes(int index, const QByteArray &value) = 0;

    /// Whether there is a (further) row. After the last one, or an error, reset() is due.
    virtual tl::expected<bool, SqliteFault> step() = 0;
    virtual void reset() = 0;

    virtual bool isNull(int column) const = 0;
    virtual qint64 number(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0; ///< of text: its UTF-8
    /// bytes() without a copy, until the next step() or reset().
    virtual std::string_view view(int column) const = 0;

    /// Binds a text, a number, bytes or nothing, by its type.
    void bind(int index, const QVariant &value);
};

using Prepared = tl::expected<std::unique_ptr<Cursor>, SqliteFault>;

Prepared prepareThroughQt(const QSqlDatabase &database, QByteArrayView sql);
Prepared prepareNatively(sqlite3 *handle, QByteArrayView sql);

/// The handle under \a database if it belongs to the very library this program is linked with, else
/// null: a handle of another copy of SQLite must not be touched.
sqlite3 *nativeHandle(const QSqlDatabase &database);

/// Keeps \a pages at what is in the write-ahead log, and leaves moving them to the caller.
void watchWriteAheadLog(sqlite3 *handle, int *pages);

} // namespace warroom
