// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres/address.h"

#include "store/postgres_event_store.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace warroom::postgres {

namespace {

tl::unexpected<StoreError> fail(const QString &what)
{
    return tl::unexpected(
        StoreError{StoreErrorKind::ConnectionError,
                   what + u" (expected: postgresql://user:password@host:port/database)"_s});
}

const QStringList &tlsNames()
{
    static const QStringList names{u"sslmode"_s, u"sslrootcert"_s, u"sslcert"_s, u"sslkey"_s};
    return names;
}

std::optional<StoreError> take(Address &address, const QString &name, const QString &value)
{
    if (name == u"host"_s)
        address.host = value;
    else if (name == u"port"_s)
        address.port = value.toInt();
    else if (name == u"user"_s)
        address.user = value;
    else if (name == u"password"_s)
        address.password = value;
    else if (tlsNames().contains(name))
        address.tls.insert(name, value);
    else
        return fail(u"the database URL has an unknown parameter '%1'"_s.arg(name)).value();
    return {};
}

} // namespace

QString Address::text() const
{
    const QString who = user.isEmpty() ? QString() : user + u'@';
    return u"%1%2:%3/%4"_s.arg(who, host.isEmpty() ? u"localhost"_s : host, QString::number(port),
                               database);
}

tl::expected<Address, StoreError> addressIn(const QString &text)
{
    // QUrl's own words repeat the URL, and with it the password.
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return fail(u"this is no database URL"_s);
    if (url.scheme() != u"postgresql"_s && url.scheme() != u"postgres"_s)
        return fail(u"the database URL starts with '%1'"_s.arg(url.scheme()));
    if (url.hasFragment())
        return fail(u"the database URL has a part after '#'"_s);
    Address address;
    address.host = url.host(QUrl::FullyDecoded);
    address.port = url.port(5432);
    address.user = url.userName(QUrl::FullyDecoded);
    address.password = url.password(QUrl::FullyDecoded);
    address.database = url.path(QUrl::FullyDecoded).sliced(url.path().isEmpty() ? 0 : 1);
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (std::optional<StoreError> objection = take(address, name, value))
            return tl::unexpected(std::move(*objection));
    }
    if (address.database.isEmpty() || address.database.contains(u'/'))
        return fail(u"the database URL names no database"_s);
    if (address.port < 1 || address.port > 65535)
        return fail(u"the database URL has no usable port"_s);
    return address;
}

tl::expected<Address, StoreError> addressOf(const PostgresOptions &options)
{
    // It stands unquoted in statements and in the search path.
    static const QRegularExpression usable(u"^[a-z_][a-z0-9_]{0,40}$"_s);
    if (!usable.match(options.schema).hasMatch() || options.schema.startsWith(u"pg_"_s))
        return tl::unexpected(StoreError{
            StoreErrorKind::ConnectionError,
            u"'%1' cannot name a schema; use small letters, digits and _"_s.arg(options.schema)});
    return addressIn(options.url);
}

} // namespace warroom::postgres
