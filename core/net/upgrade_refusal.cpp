// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/upgrade_refusal.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// 0: there is none in it.
int statusIn(const QString &line)
{
    static const QRegularExpression status(u"status code: (\\d+)"_s);
    return status.match(line).captured(1).toInt();
}

} // namespace

QString refusalLine(const QString &error)
{
    switch (statusIn(error)) {
    case 401:
        return u"the host does not let this token in (none, wrong, expired or revoked)"_s;
    case 403:
        return u"the token is for another draft"_s;
    case 404:
        return u"there is no such draft at this host"_s;
    default:
        return {};
    }
}

} // namespace warroom
