// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/csv_cursor.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace warroom::catalog {

CsvCursor::CsvCursor(const CsvTable &table, std::initializer_list<QStringView> requiredColumns)
    : m_table(table)
{
    for (const QStringView column : requiredColumns) {
        if (!m_error && table.column(column) < 0)
            m_error = CatalogError{table.file(),
                                   0,
                                   QT_TRANSLATE_NOOP("CatalogError", "no column '%1'"),
                                   {column.toString()}};
    }
}

bool CsvCursor::next()
{
    if (m_error)
        return false;
    return ++m_row < m_table.rows().size();
}

QString CsvCursor::text(QStringView column) const
{
    const qsizetype place = m_table.column(column);
    if (m_error || place < 0)
        return {};
    return m_table.rows().at(m_row).fields.at(place).trimmed();
}

QString CsvCursor::requiredText(QStringView column)
{
    const QString value = text(column);
    if (value.isEmpty())
        fail(QT_TRANSLATE_NOOP("CatalogError", "%1 is empty"), {column.toString()});
    return value;
}

std::optional<double> CsvCursor::number(const CsvNumber &number)
{
    const QString value = text(number.column);
    if (value.isEmpty())
        return {};
    bool isNumber = false;
    const double result = value.toDouble(&isNumber);
    if (isNumber && result >= number.least && result <= number.most)
        return result;
    fail(number.complaint, {quotable(value)});
    return {};
}

int CsvCursor::whole(const CsvNumber &column)
{
    requiredText(column.column);
    const std::optional<double> value = number(column);
    if (!value)
        return 0;
    if (*value != std::floor(*value))
        fail(column.complaint, {quotable(text(column.column))});
    return static_cast<int>(*value);
}

bool CsvCursor::flag(QStringView column)
{
    const QString value = text(column).toLower();
    if (value == u"true" || value == u"yes" || value == u"1")
        return true;
    if (!value.isEmpty() && value != u"false" && value != u"no" && value != u"0")
        fail(QT_TRANSLATE_NOOP("CatalogError", "%1 '%2' is neither true nor false"),
             {column.toString(), quotable(value)});
    return false;
}

void CsvCursor::requireUnique(QStringView column, const QString &value)
{
    if (m_error)
        return;
    const QString key = column.toString() + u'\n' + value;
    if (const int earlier = m_seen.value(key))
        fail(QT_TRANSLATE_NOOP("CatalogError", "%1 '%2' is already on line %3"),
             {column.toString(), quotable(value), QString::number(earlier)});
    m_seen.insert(key, line());
}

void CsvCursor::fail(const char *message, const QStringList &pieces)
{
    if (!m_error)
        m_error = CatalogError{m_table.file(), line(), message, pieces};
}

} // namespace warroom::catalog
