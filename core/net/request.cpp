// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/request.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// "example.org:8080" without its port.
QString nameIn(const QByteArray &host)
{
    return QUrl(u"http://"_s + QString::fromLatin1(host)).host(QUrl::FullyDecoded);
}

} // namespace

std::optional<QString> Request::parameter(const QString &name) const
{
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    return values.size() == 1 ? std::optional(values.first()) : std::nullopt;
}

std::optional<Request> requestFor(const QByteArray &target)
{
    const qsizetype question = target.indexOf('?');
    const QByteArray path = question < 0 ? target : target.first(question);
    Request request;
    for (const QByteArray &part : path.split('/')) {
        const QString name = QString::fromUtf8(QByteArray::fromPercentEncoding(part));
        if (name == u"."_s || name == u".."_s || name.contains(u'/') || name.contains(QChar(0)))
            return {};
        if (!name.isEmpty())
            request.path.append(name);
    }
    if (question >= 0)
        request.query = QUrlQuery(QString::fromLatin1(target.mid(question + 1)));
    return request;
}

bool isOwnName(const QByteArray &host, const QStringList &names)
{
    const QString name = nameIn(host);
    return !name.isEmpty()
        && (name == u"localhost"_s || !QHostAddress(name).isNull()
            || names.contains(name, Qt::CaseInsensitive));
}

bool isOwnOrigin(const QByteArray &origin, const QByteArray &host, const QStringList &allowed)
{
    const QString page = QString::fromLatin1(origin);
    if (allowed.contains(page, Qt::CaseInsensitive))
        return true;
    const QString own = QString::fromLatin1(host);
    return page.compare(u"http://"_s + own, Qt::CaseInsensitive) == 0
        || page.compare(u"https://"_s + own, Qt::CaseInsensitive) == 0;
}

QString upgradeFault(const HttpHead &head)
{
    const QByteArray key = head.value("sec-websocket-key").value_or(QByteArray());
    const auto decoded = QByteArray::fromBase64Encoding(key);
    if (!head.lists("upgrade", "websocket") || !head.lists("connection", "upgrade"))
        return u"this address is for WebSockets"_s;
    if (head.value("sec-websocket-version") != QByteArray("13"))
        return u"only version 13 of WebSocket is spoken here"_s;
    return decoded && decoded.decoded.size() == 16 ? QString() : u"Sec-WebSocket-Key is no key"_s;
}

std::optional<QByteArray> tokenOf(const HttpHead &head, const Request &request)
{
    QList<QByteArray> tokens;
    if (head.count("authorization") > 0) {
        const QByteArray value = head.value("authorization").value_or(QByteArray());
        const bool isBearer = value.left(7).compare("bearer ", Qt::CaseInsensitive) == 0;
        tokens.append(isBearer ? value.mid(7).trimmed() : QByteArray());
    }
    if (request.query.hasQueryItem(u"token"_s))
        tokens.append(request.parameter(u"token"_s).value_or(QString()).toUtf8());
    for (const auto &[name, value] : head.fields) {
        if (name != "sec-websocket-protocol")
            continue;
        for (const QByteArray &protocol : value.split(',')) {
            if (protocol.trimmed().startsWith("bearer."))
                tokens.append(protocol.trimmed().mid(7));
        }
    }
    if (tokens.isEmpty())
        return {};
    const bool agree = std::all_of(tokens.begin(), tokens.end(),
                                   [&](const QByteArray &each) { return each == tokens.first(); });
    return agree ? tokens.first() : QByteArray();
}

} // namespace warroom
