// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace warroom::catalog {

/// A player's name as names are compared: small letters only, accents folded, the suffix apart.
struct NameKey {
    QString whole;  ///< "jamarrchase"
    QString first;  ///< "jamarr": the first word
    QString last;   ///< "chase": all the others
    QString suffix; ///< "jr", "sr", "ii", "iii", "iv", "v"; empty: none

    friend bool operator==(const NameKey &, const NameKey &) = default;
};

NameKey nameKey(const QString &name);

/// Whether \a word is Jr., Sr., II, III, IV or V.
bool isSuffix(const QString &word);

/// The letters and digits of \a text, small and without accents: "D.J." is "dj", "Peña" is "pena".
QString foldedLetters(const QString &text);

} // namespace warroom::catalog
