// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/host_inquiry.h"

#include "net/tls_identity.h"
#include "store/json_decode.h"
#include "store/json_encode.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int patienceMs = 3'000;
constexpr qint64 largestAnswer = 64 * 1024;

QString nameOf(const NearbyRoom &place)
{
    return u"%1 %2"_s.arg(place.address).arg(place.port);
}

} // namespace

HostInquiry::HostInquiry(DraftId draft, QObject *parent)
    : QObject(parent),
      m_draft(std::move(draft)),
      m_network(std::make_unique<QNetworkAccessManager>())
{
}

HostInquiry::~HostInquiry()
{
    const auto replies = m_network->findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies)
        reply->disconnect(this);
}

QString HostInquiry::keyAt(const NearbyRoom &place) const
{
    return m_keyAt.value(nameOf(place));
}

QNetworkReply *HostInquiry::post(const NearbyRoom &place, const SuccessionQuestion &question)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(place.address);
    url.setPort(place.port);
    url.setPath(u"/api/drafts/%1/succession"_s.arg(m_draft.text()));
    QNetworkRequest request(url);
    request.setTransferTimeout(patienceMs);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setCaCertificates({}); // its key alone decides
    request.setSslConfiguration(trust);
    m_network->clearConnectionCache(); // or it would bring along whom it believed
    JsonWriter out;
    writeJson(out, question);
    return m_network->post(request, out.take());
}

void HostInquiry::ask(const NearbyRoom &place, const SuccessionQuestion &question)
{
    if (m_asked.contains(nameOf(place)))
        return;
    m_asked.insert(nameOf(place));
    QNetworkReply *reply = post(place, question);
    const auto key = std::make_shared<QString>();
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply, key] {
        const QString its = fingerprintOf(reply->sslConfiguration().peerCertificate());
        if (!m_keys.contains(its))
            return;
        *key = its;
        reply->ignoreSslErrors();
    });
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > largestAnswer)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, place, key] {
        reply->deleteLater();
        onFinished(reply, place, *key);
    });
}

void HostInquiry::onFinished(QNetworkReply *reply, const NearbyRoom &place, const QString &key)
{
    m_asked.remove(nameOf(place));
    m_keyAt.insert(nameOf(place), key);
    SuccessionAnswer answer;
    if (reply->error() != QNetworkReply::NoError || fromJson(reply->read(largestAnswer), answer)
        || answer.key != key || key.isEmpty())
        return;
    Q_EMIT told(place, answer);
}

} // namespace warroom
