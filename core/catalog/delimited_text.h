// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/csv.h"

namespace warroom::catalog {

/// Rows of fields as somebody exported, pasted or typed them: separated by commas, semicolons or
/// tabs, whichever the first line uses most.
///
/// Unlike a CsvTable it may lack the line that names the columns, and names may come twice. Every
/// row has columns() fields: what is missing at its end is empty. Rows without any text are left
/// out.
struct DelimitedText {
    QString file;
    char16_t separator = u',';
    QStringList header; ///< empty where the first line is a row like the others
    QList<CsvTable::Row> rows;

    qsizetype columns() const { return rows.isEmpty() ? header.size() : rows[0].fields.size(); }
};

/// Reads \a bytes; \a file is for messages. Refuses what is no text, what has no rows or rows
/// longer than the first, and more than a CsvTable may have.
tl::expected<DelimitedText, CatalogError> readDelimited(const QByteArray &bytes,
                                                        const QString &file);

} // namespace warroom::catalog
