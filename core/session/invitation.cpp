// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/invitation.h"

#include "session/join_code.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr auto scheme = "warroom"_L1;
constexpr qsizetype hashSize = 32;
constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString pinOf(const QString &fingerprint)
{
    const QByteArray base64 = fingerprint.mid(fingerprintPrefix.size()).toLatin1();
    return QString::fromLatin1(QByteArray::fromBase64(base64).toBase64(urlSafe));
}

/// Empty where \a pin is none.
QString fingerprintOf(const QString &pin)
{
    const auto hash = QByteArray::fromBase64Encoding(
        pin.toLatin1(), urlSafe | QByteArray::AbortOnBase64DecodingErrors);
    if (!hash || hash.decoded.size() != hashSize)
        return {};
    return fingerprintPrefix + QString::fromLatin1(hash.decoded.toBase64());
}

} // namespace

QString linkOf(const Invitation &invitation)
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(invitation.host);
    url.setPort(invitation.port);
    url.setPath(u'/' + invitation.code);
    QUrlQuery query;
    if (!invitation.isEncrypted)
        query.addQueryItem(u"tls"_s, u"off"_s);
    else if (!invitation.fingerprint.isEmpty())
        query.addQueryItem(u"pin"_s, pinOf(invitation.fingerprint));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

tl::expected<Invitation, InvitationFault> invitationIn(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != scheme)
        return tl::unexpected(InvitationFault::NoLink);
    if (url.host().isEmpty())
        return tl::unexpected(InvitationFault::NoHost);
    Invitation invitation;
    invitation.host = url.host();
    invitation.port = static_cast<quint16>(url.port(usualPort));
    invitation.code = joinCodeIn(url.path().mid(1));
    if (invitation.code.isEmpty())
        return tl::unexpected(InvitationFault::NoCode);
    const QUrlQuery query(url);
    invitation.isEncrypted = query.queryItemValue(u"tls"_s) != "off"_L1;
    if (!query.hasQueryItem(u"pin"_s))
        return invitation;
    invitation.fingerprint = fingerprintOf(query.queryItemValue(u"pin"_s));
    if (invitation.fingerprint.isEmpty() || !invitation.isEncrypted)
        return tl::unexpected(InvitationFault::WrongPin);
    return invitation;
}

tl::expected<Invitation, InvitationFault> typedInvitation(const QString &address,
                                                          const QString &code)
{
    Invitation invitation;
    invitation.code = joinCodeIn(code);
    if (invitation.code.isEmpty())
        return tl::unexpected(InvitationFault::NoCode);
    const QUrl url = QUrl(scheme + "://"_L1 + address.trimmed(), QUrl::StrictMode);
    const bool isAddress = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() && !url.hasFragment();
    if (!isAddress)
        return tl::unexpected(InvitationFault::NoHost);
    invitation.host = url.host();
    invitation.port = static_cast<quint16>(url.port(usualPort));
    return invitation;
}

} // namespace warroom
