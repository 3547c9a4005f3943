// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/strict_guest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QUrlQuery>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace warroom::test {

namespace {

constexpr int pauseMs = 20;

} // namespace

StrictGuest::StrictGuest(QUrl url, QByteArray token)
    : m_url(std::move(url)), m_token(std::move(token))
{
    m_again.setSingleShot(true);
    QObject::connect(&m_again, &QTimer::timeout, &m_again, [this] { open(); });
    open();
}

StrictGuest::~StrictGuest()
{
    m_socket->disconnect(&m_again);
}

void StrictGuest::open()
{
    if (m_socket)
        m_socket->disconnect(&m_again);
    m_socket = std::make_unique<QWebSocket>();
    QObject::connect(m_socket.get(), &QWebSocket::textMessageReceived, &m_again,
                     [this](const QString &text) { onMessage(text); });
    QObject::connect(m_socket.get(), &QWebSocket::disconnected, &m_again,
                     [this] { m_again.start(pauseMs); });
    QUrlQuery query;
    query.addQueryItem(u"since"_s, QString::number(seen()));
    if (!m_epoch.isEmpty())
        query.addQueryItem(u"epoch"_s, m_epoch);
    QUrl url = m_url;
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_token);
    m_socket->open(request);
}

QString StrictGuest::place() const
{
    return u"%1 (socket %2%3, %4 welcomes)"_s.arg(seen())
        .arg(static_cast<int>(m_socket->state()))
        .arg(m_again.isActive() ? u", waiting"_s : QString())
        .arg(m_welcomes);
}

void StrictGuest::reconnect()
{
    m_socket->disconnect(&m_again);
    m_socket->abort();
    m_again.start(0);
}

void StrictGuest::onMessage(const QString &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    if (message.value("type"_L1) == "welcome"_L1)
        onWelcome(message);
    else if (message.value("type"_L1) == "snapshot"_L1)
        blame(u"was given a snapshot, not what it missed"_s);
    const int sequence = message.value("sequence"_L1).toInt();
    if (sequence == 0)
        return;
    if (sequence != seen() + 1)
        blame(u"was given event %1 after event %2"_s.arg(sequence).arg(seen()));
    m_hashes.push_back(QByteArray::fromHex(message.value("hash"_L1).toString().toLatin1()));
}

void StrictGuest::onWelcome(const QJsonObject &welcome)
{
    ++m_welcomes;
    const QString epoch = welcome.value("epoch"_L1).toString();
    if (!m_epoch.isEmpty() && epoch != m_epoch)
        blame(u"came back to another log"_s);
    m_epoch = epoch;
    if (welcome.value("replay_from"_L1).toInt() != seen() + 1)
        blame(
            u"is to go on at event %1 after event %2"_s.arg(welcome.value("replay_from"_L1).toInt())
                .arg(seen()));
}

void StrictGuest::blame(const QString &what)
{
    if (m_fault.isEmpty())
        m_fault = what;
}

} // namespace warroom::test
