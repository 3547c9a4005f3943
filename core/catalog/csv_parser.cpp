// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/csv_parser.h"

using namespace Qt::StringLiterals;

namespace warroom::catalog {

namespace {

constexpr int maxRows = 100'000;
constexpr int maxColumns = 200;
constexpr int maxFieldLength = 1'000;

} // namespace

tl::expected<QList<CsvTable::Row>, CatalogError> CsvParser::rows()
{
    QList<CsvTable::Row> rows;
    while (!atEnd() && !m_failed) {
        if (isAt(u'\n')) {
            skipLineEnd();
            continue;
        }
        rows.append(row());
        if (rows.size() > maxRows + 1) // and the header
            fail(0, QT_TRANSLATE_NOOP("CatalogError", "more than %1 rows"),
                 {QString::number(maxRows)});
    }
    if (m_failed)
        return tl::unexpected(m_error);
    return rows;
}

CsvTable::Row CsvParser::row()
{
    CsvTable::Row row{m_line, {field()}};
    while (!m_failed && isAt(m_separator)) {
        ++m_at;
        row.fields.append(field());
        if (row.fields.size() > maxColumns)
            fail(row.line, QT_TRANSLATE_NOOP("CatalogError", "more than %1 fields"),
                 {QString::number(maxColumns)});
    }
    skipLineEnd();
    return row;
}

QString CsvParser::field()
{
    const int line = m_line;
    skipBlanks();
    const QString field = isAt(u'"') ? quotedField() : plainField();
    if (field.size() > maxFieldLength)
        fail(line, QT_TRANSLATE_NOOP("CatalogError", "'%1' is longer than %2 characters"),
             {quotable(field), QString::number(maxFieldLength)});
    return field;
}

QString CsvParser::plainField()
{
    const qsizetype begin = m_at;
    const bool quoteIsALetter = m_separator == u'\t';
    while (!atEnd() && !isAt(u'\n') && !isAt(m_separator) && (quoteIsALetter || !isAt(u'"')))
        ++m_at;
    if (isAt(u'"'))
        fail(m_line,
             QT_TRANSLATE_NOOP("CatalogError",
                               "a quotation mark inside '%1': put the whole field in quotation "
                               "marks and double the one inside"),
             {quotable(m_text.mid(begin, m_at - begin))});
    return m_text.mid(begin, m_at - begin).trimmed();
}

QString CsvParser::quotedField()
{
    const int line = m_line;
    QString field;
    bool closed = false;
    for (++m_at; !atEnd(); ++m_at) {
        if (isAt(u'"')) {
            ++m_at;
            closed = !isAt(u'"');
            if (closed)
                break;
        }
        if (isAt(u'\n'))
            ++m_line;
        field += m_text[m_at];
    }
    if (!closed) {
        fail(line,
             QT_TRANSLATE_NOOP("CatalogError", "a quotation mark opens here and never closes"));
        return field;
    }
    skipBlanks();
    if (!atEnd() && !isAt(u'\n') && !isAt(m_separator))
        fail(m_line,
             QT_TRANSLATE_NOOP("CatalogError", "text after the quotation mark that closes '%1'"),
             {quotable(field)});
    return field;
}

void CsvParser::skipBlanks()
{
    while (!isAt(m_separator) && (isAt(u' ') || isAt(u'\t')))
        ++m_at;
}

void CsvParser::skipLineEnd()
{
    if (!isAt(u'\n'))
        return;
    ++m_at;
    ++m_line;
}

void CsvParser::fail(int line, const char *message, const QStringList &pieces)
{
    if (m_failed)
        return;
    m_failed = true;
    m_error = {m_file, line, message, pieces};
}

} // namespace warroom::catalog
