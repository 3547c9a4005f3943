// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog_error.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace warroom::catalog {

/// A comma-separated file (RFC 4180) whose first line names the columns.
///
/// Reads UTF-8 with or without a byte order mark, any line ending, quoted fields with commas,
/// doubled quotes and line breaks; skips empty lines; trims what is not quoted. Column order is
/// free and unknown columns are ignored. Every row has as many fields as the header, and there is
/// at least one.
class CsvTable {
public:
    struct Row {
        int line = 0; ///< where it begins in the file
        QStringList fields;
    };

    /// Refuses what is no such file, or a larger one than any table of players can be: more than
    /// 16 MB, 100 000 rows, 200 columns, or 1 000 characters in a field. \a file is for messages.
    static tl::expected<CsvTable, CatalogError> parse(const QByteArray &bytes, const QString &file);

    /// The same for the file at \a path, which may be a resource. Blocks until it is read.
    static tl::expected<CsvTable, CatalogError> read(const QString &path);

    /// A table of rows that were read elsewhere; the first names the columns. Refuses what parse()
    /// refuses of rows.
    static tl::expected<CsvTable, CatalogError> fromRows(const QString &file, QList<Row> rows);

    const QString &file() const { return m_file; }
    const QList<Row> &rows() const { return m_rows; }
    /// The place of the column called \a name in every row, or -1. Upper and lower case are the
    /// same.
    qsizetype column(QStringView name) const;

private:
    QString m_file;
    QStringList m_columns;
    QList<Row> m_rows;
};

} // namespace warroom::catalog
