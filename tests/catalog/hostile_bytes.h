// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog_error.h"

#include <rapidcheck.h>

#include <QByteArray>

#include <vector>

/// What no reader of tables may stumble over.
namespace warroom::hostile {

using Bytes = std::vector<char>;

inline QByteArray asByteArray(const Bytes &bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

/// Bytes in which digits and \a frequent ones, what tables are made of, occur often enough to
/// matter.
inline rc::Gen<Bytes> tableLike(const Bytes &frequent)
{
    return rc::gen::container<Bytes>(
        rc::gen::weightedOneOf<char>({{6, rc::gen::elementOf(frequent)},
                                      {4, rc::gen::inRange('0', '9')},
                                      {1, rc::gen::arbitrary<char>()}}));
}

/// A refusal is as good as a result, as long as it can be read on one line.
inline void isOneLine(const catalog::CatalogError &error)
{
    const QString text = error.text();
    RC_ASSERT(text.startsWith(QStringLiteral("x.csv")));
    RC_ASSERT(!text.contains(QLatin1Char('\n')));
    RC_ASSERT(text.size() < 250);
}

} // namespace warroom::hostile
