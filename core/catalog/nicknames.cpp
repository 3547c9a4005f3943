// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/nicknames.h"

#include "catalog/csv_cursor.h"

namespace warroom::catalog {

tl::expected<Nicknames, CatalogError> Nicknames::read(const CsvTable &table)
{
    CsvCursor cursor(table, {u"formal", u"nickname"});
    Nicknames names;
    while (cursor.next()) {
        const QString nickname = foldedLetters(cursor.requiredText(u"nickname"));
        const QString formal = foldedLetters(cursor.requiredText(u"formal"));
        names.m_formal.insert(nickname, {formal, foldedLetters(cursor.text(u"last"))});
    }
    if (cursor.error())
        return tl::unexpected(*cursor.error());
    return names;
}

QStringList Nicknames::formalNames(const NameKey &name) const
{
    QStringList names{name.whole};
    const auto [begin, end] = m_formal.equal_range(name.first);
    for (auto formal = begin; formal != end; ++formal) {
        if (formal->last.isEmpty() || formal->last == name.last)
            names.append(formal->first + name.last);
    }
    return names;
}

} // namespace warroom::catalog
