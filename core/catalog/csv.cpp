// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/csv.h"

#include "catalog/csv_parser.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom::catalog {

namespace {

constexpr qint64 maxMegabytes = 16;
constexpr qint64 maxBytes = maxMegabytes * 1'000'000;

std::optional<QString> decoded(QByteArrayView bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(bytes);
    if (decode.hasError() || text.contains(QChar::Null))
        return std::nullopt;
    return text;
}

// Asked only when the whole is no text. A line end is never inside a UTF-8 sequence.
int firstLineThatIsNoText(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    const auto bad = std::find_if(lines.begin(), lines.end(),
                                  [](const QByteArray &line) { return !decoded(line); });
    return static_cast<int>(std::distance(lines.begin(), bad)) + 1;
}

QString withPlainLineEnds(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

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
    if (bytes.size() > maxBytes)
        return tl::unexpected(CatalogError{file,
                                           0,
                                           QT_TRANSLATE_NOOP("CatalogError", "larger than %1 MB"),
                                           {QString::number(maxMegabytes)}});
    const std::optional<QString> text = decoded(bytes);
    if (!text)
        return tl::unexpected(CatalogError{file, firstLineThatIsNoText(bytes),
                                           QT_TRANSLATE_NOOP("CatalogError", "not UTF-8 text")});

    auto rows = CsvParser(withPlainLineEnds(*text), file).rows();
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
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(
            CatalogError{name,
                         0,
                         QT_TRANSLATE_NOOP("CatalogError", "cannot be opened: %1"),
                         {file.errorString()}});
    // One byte more than allowed tells parse() enough; a device without an end would never stop.
    return parse(file.read(maxBytes + 1), name);
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
