// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/http_head.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>

namespace warroom {

namespace {

namespace beast = boost::beast;
namespace http = boost::beast::http;

QByteArray bytesOf(beast::string_view view)
{
    return {view.data(), static_cast<qsizetype>(view.size())};
}

/// Where the empty line after the head ends, or -1.
qsizetype endOfHead(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    return end < 0 ? -1 : end + 4;
}

/// Beast takes a line that goes on with white space for a part of the one before.
bool hasFoldedLine(QByteArrayView head)
{
    return head.contains("\r\n ") || head.contains("\r\n\t");
}

std::optional<HeadFault> faultOf(const HttpHead &head)
{
    if (head.fields.size() > mostHeadFields)
        return HeadFault::TooManyFields;
    if (!head.target.startsWith('/') || head.count("host") != 1 || head.count("content-length") > 1)
        return HeadFault::Malformed;
    if (head.count("transfer-encoding") > 0 || head.count("expect") > 0)
        return HeadFault::Unsupported;
    return {};
}

bool takeLength(HttpHead &head)
{
    const auto value = head.value("content-length");
    if (!value)
        return true;
    const bool isNumber = !value->isEmpty() && value->size() <= 15
        && std::all_of(value->begin(), value->end(), [](char c) { return c >= '0' && c <= '9'; });
    head.contentLength = isNumber ? value->toLongLong() : -1;
    return isNumber;
}

} // namespace

int HttpHead::count(QByteArrayView name) const
{
    return static_cast<int>(std::count_if(fields.begin(), fields.end(), [&](const auto &field) {
        return QByteArrayView(field.first) == name;
    }));
}

std::optional<QByteArray> HttpHead::value(QByteArrayView name) const
{
    if (count(name) != 1)
        return {};
    return std::find_if(fields.begin(), fields.end(),
                        [&](const auto &field) { return QByteArrayView(field.first) == name; })
        ->second;
}

bool HttpHead::lists(QByteArrayView name, QByteArrayView token) const
{
    return std::any_of(fields.begin(), fields.end(), [&](const auto &field) {
        if (QByteArrayView(field.first) != name)
            return false;
        const QList<QByteArray> entries = field.second.split(',');
        return std::any_of(entries.begin(), entries.end(), [&](const QByteArray &entry) {
            return entry.trimmed().compare(token, Qt::CaseInsensitive) == 0;
        });
    });
}

tl::expected<HttpHead, HeadFault> parseHead(QByteArrayView bytes)
{
    const qsizetype end = endOfHead(bytes.first(std::min(bytes.size(), longestHead)));
    if (end < 0) {
        const bool isTooLong = bytes.size() >= longestHead;
        return tl::unexpected(isTooLong ? HeadFault::TooLarge : HeadFault::Incomplete);
    }
    const QByteArrayView text = bytes.first(end);
    http::request_parser<http::empty_body> parser;
    parser.header_limit(static_cast<std::uint32_t>(longestHead));
    parser.eager(false);
    parser.skip(true); // the body is not its business
    beast::error_code error;
    parser.put(boost::asio::buffer(text.data(), static_cast<std::size_t>(text.size())), error);
    if (hasFoldedLine(text) || !parser.is_header_done()
        || (error && error != http::error::need_more))
        return tl::unexpected(HeadFault::Malformed);

    const auto &message = parser.get();
    if (message.version() != 11)
        return tl::unexpected(HeadFault::Unsupported);
    HttpHead head;
    head.method = bytesOf(message.method_string());
    head.target = bytesOf(message.target());
    head.size = end;
    for (const auto &field : message)
        head.fields.append({bytesOf(field.name_string()).toLower(), bytesOf(field.value())});
    if (const auto fault = faultOf(head))
        return tl::unexpected(*fault);
    if (!takeLength(head))
        return tl::unexpected(HeadFault::Malformed);
    return head;
}

} // namespace warroom
