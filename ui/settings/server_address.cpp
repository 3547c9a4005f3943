// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/server_address.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

bool isServerScheme(const QUrl &url)
{
    return url.scheme() == "postgresql"_L1 || url.scheme() == "postgres"_L1;
}

bool hasPasswordInQuery(const QUrl &url)
{
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    return std::any_of(items.begin(), items.end(), [](const auto &item) {
        return item.first.contains("password"_L1, Qt::CaseInsensitive);
    });
}

/// A database and nothing else; an "@" there is most likely the end of a password with a slash.
bool namesDatabase(const QUrl &url)
{
    const QString database = url.path(QUrl::FullyDecoded).mid(1);
    return !database.isEmpty() && !database.contains(u'/') && !database.contains(u'@');
}

} // namespace

AddressFault faultOf(const QString &address)
{
    if (address.isEmpty())
        return AddressFault::Missing;
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || !isServerScheme(url))
        return AddressFault::NotAnAddress;
    if (!url.password().isEmpty() || hasPasswordInQuery(url))
        return AddressFault::HasPassword;
    return namesDatabase(url) && !url.hasFragment() ? AddressFault::None
                                                    : AddressFault::NotAnAddress;
}

QString withoutPassword(const QString &address)
{
    if (faultOf(address) != AddressFault::HasPassword)
        return address;
    QUrl url(address, QUrl::StrictMode);
    if (hasPasswordInQuery(url))
        url.setQuery(QString());
    return url.toString(QUrl::RemovePassword);
}

} // namespace warroom
