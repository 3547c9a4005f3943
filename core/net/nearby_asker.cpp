// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/nearby_asker.h"

#include "net/printable_name.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <tuple>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int patienceMs = 4'000;
constexpr qint64 largestAnswer = 4096;
constexpr int mostSeats = 1000;

QNetworkRequest requestTo(const QString &address, quint16 port, bool isEncrypted)
{
    QUrl url;
    url.setScheme(isEncrypted ? u"https"_s : u"http"_s);
    url.setHost(address);
    url.setPort(port);
    url.setPath(u"/api/room-nearby"_s);
    QNetworkRequest request(url);
    request.setTransferTimeout(patienceMs);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    return request;
}

/// A host may be anybody: what is no room's answer counts as none.
std::optional<RoomAnswer> answerIn(const QByteArray &body, Milliseconds latency)
{
    const QJsonObject told = QJsonDocument::fromJson(body).object();
    const int seats = told.value("seats"_L1).toInt(-1);
    const int free = told.value("free_seats"_L1).toInt(-1);
    if (seats < 1 || seats > mostSeats || free < 0 || free > seats)
        return {};
    return RoomAnswer{printableName(told.value("title"_L1).toString()), seats, free, latency};
}

HostAnswer answerOf(QNetworkReply &reply, Milliseconds latency)
{
    if (reply.error() != QNetworkReply::NoError)
        return {{}, true};
    const auto said = answerIn(reply.read(largestAnswer), latency);
    return {said, !said};
}

} // namespace

bool NearbyAsker::Door::operator<(const Door &other) const
{
    return std::tie(address, port, isEncrypted)
        < std::tie(other.address, other.port, other.isEncrypted);
}

NearbyAsker::NearbyAsker(Milliseconds every, QObject *parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &NearbyAsker::askAll);
    m_timer.start(every);
}

NearbyAsker::~NearbyAsker()
{
    follow({});
}

NearbyAsker::Door NearbyAsker::doorOf(const NearbyRoom &room)
{
    return {room.address, room.port, room.isEncrypted};
}

void NearbyAsker::follow(const QList<NearbyRoom> &rooms)
{
    QMap<Door, Asked> before;
    before.swap(m_asked);
    for (const NearbyRoom &room : rooms)
        m_asked.insert(doorOf(room), before.take(doorOf(room)));
    for (const Asked &gone : std::as_const(before)) {
        if (!gone.reply)
            continue;
        gone.reply->disconnect(this);
        gone.reply->abort();
        gone.reply->deleteLater();
    }
    for (const Door &door : m_asked.keys()) {
        if (const Asked &asked = m_asked[door]; !asked.answer.said && !asked.answer.isSilent)
            ask(door);
    }
}

void NearbyAsker::askAll()
{
    for (const Door &door : m_asked.keys())
        ask(door);
}

/// The time is counted from the question, not from the knock: what it takes to agree on keys says
/// little of how fast picks will come.
void NearbyAsker::ask(const Door &door)
{
    if (m_asked[door].reply)
        return;
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    QNetworkReply *reply = m_network->get(requestTo(door.address, door.port, door.isEncrypted));
    m_asked[door].reply = reply;
    const auto timer = std::make_shared<QElapsedTimer>();
    const auto latency = std::make_shared<Milliseconds>();
    timer->start();
    connect(reply, &QNetworkReply::sslErrors, reply, qOverload<>(&QNetworkReply::ignoreSslErrors));
    connect(reply, &QNetworkReply::requestSent, reply, [timer] { timer->start(); });
    connect(reply, &QNetworkReply::metaDataChanged, reply,
            [timer, latency] { *latency = Milliseconds(timer->elapsed()); });
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > largestAnswer)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, door, reply, latency] {
        reply->deleteLater();
        take(door, answerOf(*reply, *latency));
    });
}

void NearbyAsker::take(const Door &door, const HostAnswer &answer)
{
    const auto asked = m_asked.find(door);
    if (asked == m_asked.end())
        return;
    asked->reply.clear();
    if (std::exchange(asked->answer, answer) != answer)
        Q_EMIT changed();
}

NearbyRoom NearbyAsker::withAnswer(NearbyRoom room) const
{
    const HostAnswer answer = m_asked.value(doorOf(room)).answer;
    room.answer = answer.said;
    room.isSilent = answer.isSilent;
    return room;
}

} // namespace warroom
