// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/remote_client.h"

#include "net/host_place.h"

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

/// Whether \a log says anything like \a E of \a team after the host changed.
bool isRestated(const std::vector<EventEnvelope> &log, const auto &isIt)
{
    const auto changed = std::find_if(log.rbegin(), log.rend(), [](const EventEnvelope &event) {
        return std::holds_alternative<events::HostChanged>(event.event);
    });
    return std::any_of(log.rbegin(), changed, isIt);
}

} // namespace

/// The key of the host that took over stands in the log of the one that was believed.
void RemoteClient::followLog()
{
    const Succession &succession = state().company.succession;
    const HostOffer *offer = succession.offer(succession.host);
    if (!succession.isTakenOver() || m_address.fingerprint.isEmpty() || !offer)
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
    const int term = state().company.succession.term;
    if (term > 1 && std::exchange(m_restatedTerm, term) != term)
        restate();
}

/// A host that took over has what everybody saw. What only this client and the host before knew,
/// it learns from here.
void RemoteClient::restate()
{
    if (m_actor.role != Role::Drafter && m_actor.role != Role::Commissioner)
        return;
    restateTeams();
    if (m_preparedBefore > 0)
        restatePreparation();
}

void RemoteClient::restateTeams()
{
    const std::vector<EventEnvelope> &log = history().events();
    for (const TeamId &team : m_actor.teams) {
        const QList<PlayerId> queue = state().queues.value(team);
        const bool isKnown = isRestated(log, [&](const EventEnvelope &envelope) {
            const auto *changed = std::get_if<events::QueueChanged>(&envelope.event);
            return changed && changed->team == team;
        });
        if (!queue.isEmpty() && !isKnown)
            submit(commands::SetQueue{team, queue});
        for (const Lot &lot : state().auction.lots) {
            for (const BidLimit &limit : lot.limits) {
                if (limit.team == team)
                    submit(commands::SetBidLimit{lot.id, team, limit.most});
            }
        }
    }
}

void RemoteClient::restatePreparation()
{
    const Preparation own = preparation();
    if (!own.ranking.isEmpty())
        prepare(commands::ReplaceRanking{own.ranking.tiers()});
    for (auto mark = own.marks.cbegin(); mark != own.marks.cend(); ++mark)
        prepare(commands::MarkPlayer{mark.key(), mark.value()});
    for (auto note = own.notes.cbegin(); note != own.notes.cend(); ++note) {
        if (!note->text.isEmpty())
            prepare(commands::WriteNote{note.key(), note->text});
    }
}

} // namespace warroom
