// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/http_answer.h"

#include "store/json_writer.h"

namespace warroom {

namespace {

QByteArray phraseOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 421:
        return "Misdirected Request";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    default:
        return "Error";
    }
}

} // namespace

QByteArray HttpAnswer::bytes() const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + phraseOf(status) + "\r\n";
    const auto put = [&](const QByteArray &name, const QByteArray &value) {
        head += name + ": " + value + "\r\n";
    };
    if (status != 304) {
        put("Content-Type", type);
        put("Content-Length", QByteArray::number(body.size()));
    }
    put("Cache-Control", "no-store");
    put("X-Content-Type-Options", "nosniff");
    for (const auto &[name, value] : fields)
        put(name, value);
    put("Connection", "close");
    return head + "\r\n" + (status == 304 ? QByteArray() : body);
}

HttpAnswer errorAnswer(int status, QByteArrayView code, const QString &message)
{
    const QUuid correlation = QUuid::createUuid();
    JsonWriter out;
    out.raw(R"({"error":{"code":")");
    out.raw({code.data(), static_cast<std::size_t>(code.size())});
    out.raw(R"(","correlation_id":)");
    out.uuid(correlation);
    out.raw(R"(,"message":)");
    out.text(message);
    out.raw("}}");
    return {status, "application/json", out.take(), {}, correlation};
}

} // namespace warroom
