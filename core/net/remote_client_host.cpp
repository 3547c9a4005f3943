// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/remote_client.h"

#include "net/host_place.h"
#include "net/restatement.h"

#include <QWebSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

// What a RemoteClient does when another computer hosts its draft from now on.

namespace warroom {

namespace {

QUrl at(QUrl url, const NearbyRoom &room)
{
    url.setHost(room.address);
    url.setPort(room.port);
    return url;
}

} // namespace

/// The key of the host that took over stands in the log of the one that was believed.
void RemoteClient::followLog()
{
    const Succession &succession = state().company.succession;
    const HostOffer *offer = succession.offer(succession.host);
    // A log that is still on its way to a later term names a host of an earlier one.
    const bool isBehind = succession.term < m_servedTerm;
    if (!succession.isTakenOver() || isBehind || m_address.fingerprint.isEmpty() || !offer)
        return;
    m_places.clear();
    const QStringList places = offer->placeList();
    for (const QString &place : places)
        m_places.append(at(m_address.url, roomAt(place)));
    if (offer->key == m_address.fingerprint)
        return;
    m_address.fingerprint = offer->key;
    m_isSettled = false;
    m_tries = 0;
    if (m_socket)
        reconnect();
    else
        m_place = nextPlace();
}

void RemoteClient::follow(const QString &fingerprint, const QUrl &place)
{
    const bool isOnItsWay = m_address.fingerprint == fingerprint && m_places.contains(place)
        && m_connection != Connection::Live;
    if (isOnItsWay || m_address.fingerprint.isEmpty() || m_connection == Connection::Refused)
        return;
    m_address.fingerprint = fingerprint;
    m_isSettled = false;
    m_places = {place};
    m_tries = 0;
    reconnect();
}

void RemoteClient::waitForTerm(int term)
{
    m_leastTerm = term;
}

/// The address and the places of the log by turns.
QUrl RemoteClient::nextPlace() const
{
    QList<QUrl> all = m_places;
    if (m_isSettled || all.isEmpty())
        all.prepend(m_address.url);
    return all.at(std::max(0, m_tries - 1) % all.size());
}

void RemoteClient::turnLive()
{
    become(Connection::Live);
    if (m_servedTerm > 1 && std::exchange(m_restatedTerm, m_servedTerm) != m_servedTerm) {
        answerFromLog();
        const std::vector<Wish> newer = std::exchange(m_wishes, {});
        restate();
        for (Wish &wish : m_wishes)
            wish.isRestated = true;
        m_wishes.insert(m_wishes.end(), newer.begin(), newer.end());
    }
    if (std::exchange(m_holdsWishes, false))
        sayWishes();
}

void RemoteClient::sayWishes()
{
    for (const Wish &wish : m_wishes)
        m_socket->sendTextMessage(wish.message);
}

void RemoteClient::sayAgain(const QUuid &id)
{
    const auto wish = std::ranges::find(m_wishes, id, &Wish::id);
    if (wish != m_wishes.end() && m_connection == Connection::Live)
        m_socket->sendTextMessage(wish->message);
}

/// The host before recorded some of what it could not answer any more.
void RemoteClient::answerFromLog()
{
    for (const Wish &wish : std::vector<Wish>(m_wishes)) {
        if (const std::optional<Answer> answer = answerIn(history(), wish.id))
            tell(*answer);
    }
}

/// Once for each time the draft is live: while it is paused, limits are refused, and a host that
/// took over may owe a pause.
void RemoteClient::restateLimits()
{
    if (!state().isLive())
        m_hasSaidLimits = false;
    else if (m_restatedTerm > 1 && m_connection != Connection::Refused
             && !std::exchange(m_hasSaidLimits, true)) {
        for (const Command &command : limitsToRestate(history(), m_actor.teams)) {
            submit(command);
            m_wishes.back().isRestated = true;
        }
    }
}

/// What only this client and the host before knew, the one that took over learns from here.
void RemoteClient::restate()
{
    if (m_actor.role != Role::Drafter && m_actor.role != Role::Commissioner)
        return;
    for (const Command &command : queuesToRestate(history(), m_actor.teams))
        submit(command);
    m_hasSaidLimits = false;
    restateLimits();
    if (m_preparedBefore == 0)
        return;
    for (const PreparationCommand &command : restatementOf(preparation()))
        prepare(command);
}

} // namespace warroom
