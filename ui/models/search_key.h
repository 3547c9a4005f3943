// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace warroom {

/// \a text as it is looked for: lower case, without accents and punctuation, a space before every
/// word, so that " mc" finds the words that begin with "mc".
QString searchKey(QStringView text);

/// The words somebody typed, each as searchKey() makes it.
class SearchWords {
public:
    SearchWords() = default;
    explicit SearchWords(QStringView typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// Whether every word begins a word of \a key.
    bool begin(const QString &key) const;
    /// Whether every word occurs anywhere in \a key.
    bool occurIn(const QString &key) const;

private:
    QStringList m_words;
};

} // namespace warroom
