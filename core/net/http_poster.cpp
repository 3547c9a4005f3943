// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/http_poster.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <future>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

using Result = tl::expected<void, QString>;

QNetworkRequest requestTo(const QUrl &url, const HttpPoster::Headers &headers)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    return request;
}

Result resultOf(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 200 && status < 300 && reply.error() == QNetworkReply::NoError)
        return {};
    // Qt's own line for a status repeats the address, which may hold a secret.
    if (status != 0)
        return tl::unexpected(u"the answer was %1"_s.arg(status));
    if (reply.error() == QNetworkReply::OperationCanceledError)
        return tl::unexpected(u"no answer in time"_s);
    return tl::unexpected(reply.errorString());
}

} // namespace

HttpPoster::HttpPoster() : m_manager(new QNetworkAccessManager)
{
    m_manager->moveToThread(&m_thread);
    // It has sockets, which end in the thread they began in.
    QObject::connect(&m_thread, &QThread::finished, m_manager, &QObject::deleteLater);
    m_thread.start();
}

HttpPoster::~HttpPoster()
{
    m_thread.quit();
    m_thread.wait();
}

Result HttpPoster::post(const QUrl &url, const Headers &headers, const QByteArray &body,
                        Milliseconds patience)
{
    // Shared: who waits may be gone before the one who answers is done with it.
    const auto promise = std::make_shared<std::promise<Result>>();
    std::future<Result> result = promise->get_future();
    const auto begin = [&, promise] {
        if (m_isAborted) {
            promise->set_value(tl::unexpected(u"no more is sent"_s));
            return;
        }
        QNetworkReply *reply = m_manager->post(requestTo(url, headers), body);
        // What is answered beside the status is nobody's business, however long it is.
        QObject::connect(reply, &QNetworkReply::readyRead, reply,
                         [reply] { reply->skip(reply->bytesAvailable()); });
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, promise] {
            promise->set_value(resultOf(*reply));
            reply->deleteLater();
        });
        QTimer::singleShot(patience, reply, &QNetworkReply::abort);
    };
    QMetaObject::invokeMethod(m_manager, begin, Qt::QueuedConnection);
    return result.get();
}

void HttpPoster::abort()
{
    m_isAborted = true;
    QMetaObject::invokeMethod(
        m_manager,
        [this] {
            for (QNetworkReply *reply : m_manager->findChildren<QNetworkReply *>())
                reply->abort();
        },
        Qt::QueuedConnection);
}

} // namespace warroom
