// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace warroom {

/// As much as is shown of a name that a stranger said.
inline constexpr qsizetype longestRoomName = 80;

/// What is shown of a name that anybody may have sent: nothing that hides or turns letters.
inline QString printableName(QString name)
{
    name.removeIf([](QChar letter) { return !letter.isPrint(); });
    return name.left(longestRoomName).trimmed();
}

} // namespace warroom
