// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/csv.h"

#include <QHash>

#include <initializer_list>
#include <optional>

namespace warroom::catalog {

/// A column and what to say when a number in it cannot be one: a message with %1 for what stands
/// there.
struct CsvNumber {
    QStringView column;
    const char *complaint;
    double least = 0;
    double most = 0;
};

/// Goes down the rows of a table and turns fields into values.
///
/// Remembers the first thing wrong; from then on next() ends the loop and every field reads as
/// nothing. A reader therefore asks once, at the end, whether error() has something to say.
class CsvCursor {
public:
    CsvCursor(const CsvTable &table, std::initializer_list<QStringView> requiredColumns);

    bool next();
    /// The field without blanks around it; empty where the table has no such column.
    QString text(QStringView column) const;
    /// The same, and it is wrong for it to be empty.
    QString requiredText(QStringView column);
    /// Nothing where the field is empty.
    std::optional<double> number(const CsvNumber &number);
    /// A whole number that may not be left out.
    int whole(const CsvNumber &number);
    bool flag(QStringView column);
    /// It is wrong for \a value to come twice in what callers keep apart by \a column.
    void requireUnique(QStringView column, const QString &value);

    int line() const { return m_table.rows().at(m_row).line; }
    void fail(const char *message, const QStringList &pieces);
    const std::optional<CatalogError> &error() const { return m_error; }

private:
    const CsvTable &m_table;
    qsizetype m_row = -1;
    std::optional<CatalogError> m_error;
    QHash<QString, int> m_seen;
};

} // namespace warroom::catalog
