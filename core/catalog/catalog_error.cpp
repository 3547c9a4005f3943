// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/catalog_error.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace warroom::catalog {

namespace {

// Marked out here: lupdate takes a call named translate for the application's own and reads past
// what is marked inside it.
constexpr auto inFile = QT_TRANSLATE_NOOP("CatalogError", "%1: %2");
constexpr auto onLine = QT_TRANSLATE_NOOP("CatalogError", "%1, line %2: %3");

// All at once: a piece that itself holds "%2" must not be filled in again.
QString filledIn(const QString &message, const QStringList &pieces)
{
    switch (pieces.size()) {
    case 0:
        return message;
    case 1:
        return message.arg(pieces[0]);
    case 2:
        return message.arg(pieces[0], pieces[1]);
    }
    return message.arg(pieces[0], pieces[1], pieces[2]);
}

} // namespace

QString CatalogError::text() const
{
    return text([](const char *untranslated) { return QString::fromUtf8(untranslated); });
}

QString CatalogError::text(const Translate &translate) const
{
    const QString what = filledIn(translate(message), pieces);
    if (line == 0)
        return filledIn(translate(inFile), {file, what});
    return filledIn(translate(onLine), {file, QString::number(line), what});
}

QString quotable(const QString &value)
{
    constexpr int longest = 40;
    const QString oneLine = value.simplified();
    return oneLine.size() <= longest ? oneLine : oneLine.left(longest - 1) + u"…"_s;
}

} // namespace warroom::catalog
