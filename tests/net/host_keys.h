// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace warroom::test {

/// What the computer of \a person is known by.
inline QString keyOf(const QString &person)
{
    return QStringLiteral("sha256//") + person.leftJustified(43, u'0') + u'=';
}

} // namespace warroom::test
