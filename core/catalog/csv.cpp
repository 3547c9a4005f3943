// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/csv.h"

#include "catalog/csv_parser.h"
#include "catalog/csv_text.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom::catalog {

namespace {

std::optional<CatalogError> flawOfHeader(const QString &file, const CsvTable::Row &header)
{
    if (header.fields.size() == 1 && header.fields[0].contains(u';'))
        return CatalogError{
            file, header.line,
            QT_TRANSLATE_NOOP("CatalogError",
                              "the columns are separated by semicolons; save the file with "
                              "commas")};
    QSet<QString> names;
    for (const QString &name : header.fields) {
        if (names.contains(name.toLower()))
            return CatalogError{file,
                                header.line,
                                QT_TRANSLATE_NOOP("CatalogError", "column '%1' is there twice"),
                                {quotable(name)}};
        if (!name.isEmpty())
            names.insert(name.toLower());
    }
    return std::nullopt;
}

} // namespace

tl::expected<CsvTable, CatalogError> CsvTable::parse(const QByteArray &bytes, const QString &file)
{
    const auto text = plainText(bytes, file);
    if (!text)
        return tl::unexpected(text.error());

    auto rows = CsvParser(*text, file).rows();
    if (!rows)
        return tl::unexpected(rows.error());
    return fromRows(file, std::move(*rows));
}

tl::expected<CsvTable, CatalogError> CsvTable::fromRows(const QString &file, QList<Row> rows)
{
    if (rows.isEmpty())
        return tl::unexpected(
            CatalogError{file, 0, QT_TRANSLATE_NOOP("CatalogError", "the file is empty")});
    CsvTable table;
    table.m_file = file;
    const Row header = rows.takeFirst();
    if (auto flaw = flawOfHeader(file, header))
        return tl::unexpected(*std::move(flaw));
    if (rows.isEmpty())
        return tl::unexpected(CatalogError{
            file, 0,
            QT_TRANSLATE_NOOP("CatalogError", "nothing below the line that names the columns")});
    for (const Row &row : rows) {
        if (row.fields.size() != header.fields.size())
            return tl::unexpected(CatalogError{
                file,
                row.line,
                QT_TRANSLATE_NOOP("CatalogError", "the first line has %1 fields, this one %2"),
                {QString::number(header.fields.size()), QString::number(row.fields.size())}});
    }
    table.m_columns = header.fields;
    table.m_rows = std::move(rows);
    return table;
}

tl::expected<CsvTable, CatalogError> CsvTable::read(const QString &path)
{
    const auto bytes = fileBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return parse(*bytes, QFileInfo(path).fileName());
}

qsizetype CsvTable::column(QStringView name) const
{
    const auto same = [name](const QString &column) {
        return column.compare(name, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), same);
    return found == m_columns.end() ? -1 : std::distance(m_columns.begin(), found);
}

} // namespace warroom::catalog
