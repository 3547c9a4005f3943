// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/search_key.h"

#include <algorithm>

namespace warroom {

QString searchKey(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString key(1, u' ');
    key.reserve(decomposed.size() + 1);
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            key.append(c.toLower());
        else if ((c.isSpace() || c == u'-') && !key.endsWith(u' '))
            key.append(u' ');
    }
    return key;
}

SearchWords::SearchWords(QStringView typed)
{
    const QStringList words = searchKey(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_words.append(u' ' + word);
}

bool SearchWords::begin(const QString &key) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&key](const QString &word) { return key.contains(word); });
}

bool SearchWords::occurIn(const QString &key) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [&key](const QString &word) {
        return key.contains(QStringView(word).sliced(1));
    });
}

} // namespace warroom
