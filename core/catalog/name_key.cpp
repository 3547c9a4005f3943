// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/name_key.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warroom::catalog {

namespace {

struct Letter {
    char16_t written;
    QStringView folded;
};

/// Letters that Unicode does not take apart.
constexpr Letter wholeLetters[] = {{u'ø', u"o"},  {u'ł', u"l"},  {u'đ', u"d"},
                                   {u'ð', u"d"},  {u'þ', u"th"}, {u'ß', u"ss"},
                                   {u'æ', u"ae"}, {u'œ', u"oe"}, {u'ı', u"i"}};

constexpr std::array suffixes{u"jr", u"sr", u"ii", u"iii", u"iv", u"v"};

} // namespace

QString foldedLetters(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        const auto whole = std::find_if(std::begin(wholeLetters), std::end(wholeLetters),
                                        [c](const Letter &letter) { return c == letter.written; });
        if (whole != std::end(wholeLetters))
            folded += whole->folded;
        else if (c.isLetterOrNumber())
            folded += c;
    }
    return folded;
}

bool isSuffix(const QString &word)
{
    const QString folded = foldedLetters(word);
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&](const char16_t *suffix) { return folded == QStringView(suffix); });
}

NameKey nameKey(const QString &name)
{
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    NameKey key;
    // "Cher V" would be a name of one word: nobody is called by a suffix alone.
    if (words.size() > 2 && isSuffix(words.last()))
        key.suffix = foldedLetters(words.takeLast());
    if (words.isEmpty())
        return key;
    key.first = foldedLetters(words.first());
    key.last = foldedLetters(words.mid(1).join(u' '));
    key.whole = key.first + key.last;
    return key;
}

} // namespace warroom::catalog
