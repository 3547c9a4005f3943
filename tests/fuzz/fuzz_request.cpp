// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/require.h"
#include "net/request.h"

#include <QUrl>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

QByteArray written(const HttpHead &head)
{
    QByteArray bytes = head.method + ' ' + head.target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : head.fields)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n";
}

/// The head ends where it says, and says the same when it is written anew.
void readHead(const QByteArray &bytes, const HttpHead &head)
{
    const QByteArray itself = bytes.first(head.size);
    require(itself.endsWith("\r\n\r\n") && itself.indexOf("\r\n\r\n") == head.size - 4,
            "a head that ends elsewhere");
    const auto beginning = parseHead(bytes.first(head.size - 1));
    require(!beginning && beginning.error() == HeadFault::Incomplete, "understood too early");
    require(head.target.startsWith('/') && head.fields.size() <= mostHeadFields
                && head.contentLength >= 0,
            "let through what it must not");
    const auto again = parseHead(written(head));
    require(again && again->method == head.method && again->target == head.target
                && again->fields == head.fields && again->contentLength == head.contentLength,
            "written as something else");
}

/// Each part of a path is a name, and stays the same name however it is written.
void readTarget(const Request &request)
{
    QByteArray target;
    for (const QString &name : request.path) {
        require(!name.isEmpty() && name != u"."_s && name != u".."_s && !name.contains(u'/')
                    && !name.contains(QChar(0)),
                "a path that leads elsewhere");
        target += '/' + QUrl::toPercentEncoding(name);
    }
    const auto again = requestFor(target.isEmpty() ? "/" : target);
    require(again && again->path == request.path, "another path when it is written anew");
}

/// Whether \a host, as it stands in `Host`, can be the name of a machine elsewhere.
bool canBeForeign(const QByteArray &host)
{
    const QString name = QUrl(u"http://"_s + QString::fromLatin1(host)).host(QUrl::FullyDecoded);
    const QString last = name.section(u'.', -1, -1, QString::SectionSkipEmpty);
    return name != u"localhost"_s && !name.contains(u':') && !last.isEmpty()
        && !last.at(0).isDigit();
}

/// Nobody who calls this host by another name gets through, and no page from elsewhere.
void guard(const HttpHead &head)
{
    const QByteArray host = head.value("host").value_or(QByteArray());
    const bool isOurs = isOwnName(host, {});
    require(!isOurs || !canBeForeign(host), "takes a name from elsewhere for its own");
    require(!isOurs || !isOwnOrigin("http://elsewhere.example", host, {}),
            "lets in a page from elsewhere");
}

/// Whoever brings two tokens that differ has none.
void readToken(HttpHead head, const Request &request)
{
    const auto token = tokenOf(head, request);
    head.fields.emplaceBack("sec-websocket-protocol", "warroom, bearer.other");
    const auto both = tokenOf(head, request);
    const QByteArray expected = !token || *token == "other" ? "other" : QByteArray();
    require(both && *both == expected, "two tokens that are taken for one");
}

} // namespace

/// What somebody sends first who connects.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto head = parseHead(bytes);
    if (!head)
        return 0;
    readHead(bytes, *head);
    guard(*head);
    require(!upgradeFault(*head).isEmpty() || head->lists("upgrade", "websocket"),
            "an upgrade nobody asked for");
    if (const auto request = requestFor(head->target)) {
        readTarget(*request);
        readToken(*head, *request);
    }
    return 0;
}
