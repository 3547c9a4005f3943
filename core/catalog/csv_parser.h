// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/csv.h"

namespace warroom::catalog {

/// Takes text whose lines end in "\n" apart into rows of fields; knows quotes, nothing of columns.
///
/// Between tabs a quotation mark inside a field is a letter like others: 6'2".
class CsvParser {
public:
    CsvParser(const QString &text, const QString &file, char16_t separator = u',')
        : m_text(text), m_file(file), m_separator(separator)
    {
    }

    /// The rows in order, empty lines left out. The first thing wrong ends it.
    tl::expected<QList<CsvTable::Row>, CatalogError> rows();

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool isAt(char16_t wanted) const { return !atEnd() && m_text[m_at] == QChar(wanted); }
    void skipBlanks();
    void skipLineEnd();
    CsvTable::Row row();
    QString field();
    QString plainField();
    QString quotedField();
    void fail(int line, const char *message, const QStringList &pieces = {});

    const QString &m_text;
    const QString &m_file;
    char16_t m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_failed = false;
    CatalogError m_error;
};

} // namespace warroom::catalog
