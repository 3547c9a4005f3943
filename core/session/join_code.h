// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace warroom {

/// Characters of a join code: 40 bits in Crockford's base 32
/// (https://www.crockford.com/base32.html), which leaves out the letters that sound or look like
/// others.
inline constexpr qsizetype joinCodeLength = 8;

/// \a bits, of which the lowest 40 count, as a join code: "K7QF29XD".
QString joinCodeOf(quint64 bits);

/// The code somebody typed as \a text: with small letters, with O for 0 and I or L for 1, with
/// hyphens and spaces wherever they are. Empty where it is none.
QString joinCodeIn(const QString &text);

/// \a code as it is shown and read aloud: "K7QF-29XD".
QString shownJoinCode(const QString &code);

} // namespace warroom
