// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/delimited_text.h"

#include "catalog/column_mapping.h"
#include "catalog/csv_parser.h"
#include "catalog/csv_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom::catalog {

namespace {

constexpr char16_t separators[] = {u'\t', u';', u','};

/// Which separator the first line with text has most of, outside quotation marks.
char16_t separatorOf(const QString &text)
{
    qsizetype found[std::size(separators)] = {};
    bool quoted = false;
    bool hasText = false;
    for (const QChar c : text) {
        if (c == u'\n' && !quoted && hasText)
            break;
        hasText = hasText || !c.isSpace();
        quoted = quoted != (c == u'"');
        for (std::size_t i = 0; i < std::size(separators); ++i)
            found[i] += !quoted && c == QChar(separators[i]) ? 1 : 0;
    }
    const auto most = std::max_element(std::begin(found), std::end(found));
    return *most == 0 ? u',' : separators[most - std::begin(found)];
}

/// "Chase, Ja'Marr" under each other is one column, not two.
bool isListOfInvertedNames(const QString &text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    return !text.contains(u'"') && std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        const QStringList parts = line.split(u", "_s);
        return parts.size() == 2 && line.count(u',') == 1 && !parts[0].contains(u'\t')
            && columnRoleFor(parts[0]) == ColumnRole::Ignore;
    });
}

bool isBlank(const CsvTable::Row &row)
{
    return std::all_of(row.fields.begin(), row.fields.end(),
                       [](const QString &field) { return field.trimmed().isEmpty(); });
}

bool namesColumns(const CsvTable::Row &row)
{
    return std::any_of(row.fields.begin(), row.fields.end(), [](const QString &field) {
        return columnRoleFor(field) != ColumnRole::Ignore;
    });
}

/// Makes \a row as long as the others; false where it holds more than they do.
bool fit(CsvTable::Row &row, qsizetype columns)
{
    while (row.fields.size() > columns && row.fields.last().trimmed().isEmpty())
        row.fields.removeLast();
    while (row.fields.size() < columns)
        row.fields.append(QString());
    return row.fields.size() == columns;
}

} // namespace

tl::expected<DelimitedText, CatalogError> readDelimited(const QByteArray &bytes,
                                                        const QString &file)
{
    const auto text = plainText(bytes, file);
    if (!text)
        return tl::unexpected(text.error());
    DelimitedText result{file, separatorOf(*text), {}, {}};
    if (result.separator == u',' && isListOfInvertedNames(*text))
        result.separator = u'\t';
    auto rows = CsvParser(*text, file, result.separator).rows();
    if (!rows)
        return tl::unexpected(rows.error());
    rows->removeIf(isBlank);
    if (rows->isEmpty())
        return tl::unexpected(
            CatalogError{file, 0, QT_TRANSLATE_NOOP("CatalogError", "the file is empty")});

    const qsizetype columns = rows->first().fields.size();
    for (CsvTable::Row &row : *rows) {
        const qsizetype fields = row.fields.size();
        if (!fit(row, columns))
            return tl::unexpected(CatalogError{
                file,
                row.line,
                QT_TRANSLATE_NOOP("CatalogError", "the first line has %1 fields, this one %2"),
                {QString::number(columns), QString::number(fields)}});
    }
    if (namesColumns(rows->first()))
        result.header = rows->takeFirst().fields;
    if (rows->isEmpty())
        return tl::unexpected(CatalogError{
            file, 0,
            QT_TRANSLATE_NOOP("CatalogError", "nothing below the line that names the columns")});
    result.rows = std::move(*rows);
    return result;
}

} // namespace warroom::catalog
