// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/local_client.h"

using namespace Qt::StringLiterals;

namespace warroom {

Actor localActor(const events::DraftCreated &setup)
{
    Actor actor{u"local"_s, Role::Commissioner, {}};
    for (const Seat &seat : setup.seats) {
        if (seat.control == SeatControl::Person)
            actor.teams.append(seat.team);
    }
    return actor;
}

void takeSeats(Actor &actor, const EventBatch &events)
{
    for (const EventEnvelope &envelope : *events) {
        const auto *changed = std::get_if<events::SeatChanged>(&envelope.event);
        if (!changed)
            continue;
        actor.teams.removeAll(changed->seat.team);
        if (changed->seat.control == SeatControl::Person)
            actor.teams.append(changed->seat.team);
    }
}

LocalClient::LocalClient(LibraryHost &host, DraftId draft, TimeSource now, QObject *parent)
    : RoomClient(parent), m_host(&host), m_draft(std::move(draft)), m_now(std::move(now))
{
    connectHost(host);
    QMetaObject::invokeMethod(
        &host, [&host, request = m_entry, id = m_draft] { host.enter(request, id); });
}

void LocalClient::connectHost(const LibraryHost &host)
{
    connect(&host, &LibraryHost::entered, this, [this](const QUuid &request, const auto &log) {
        if (request == m_entry)
            onEntered(log);
    });
    connect(&host, &LibraryHost::refused, this, [this](const QUuid &request, const QString &what) {
        if (request != m_entry)
            return;
        m_inside = false;
        Q_EMIT failed(what);
    });
    connect(&host, &LibraryHost::recorded, this,
            [this](const DraftId &which, const EventBatch &events) {
                if (which != m_draft || !isOpen())
                    return;
                takeSeats(m_actor, events);
                take(*events);
            });
    connect(&host, &LibraryHost::answered, this, [this](const DraftId &, const Answer &answer) {
        if (m_asked.remove(answer.command))
            Q_EMIT answered(answer);
    });
    connect(&host, &LibraryHost::standstillChanged, this,
            [this](const DraftId &which, const std::optional<Standstill> &standstill) {
                if (which == m_draft)
                    setStandstill(standstill);
            });
}

LocalClient::~LocalClient()
{
    if (m_host && m_inside)
        QMetaObject::invokeMethod(m_host, [host = m_host.get(), id = m_draft] { host->leave(id); });
}

void LocalClient::onEntered(const EventBatch &log)
{
    if (log->empty())
        return;
    if (const auto *created = std::get_if<events::DraftCreated>(&log->front().event))
        m_actor = localActor(*created);
    takeSeats(m_actor, log);
    take(*log);
}

QUuid LocalClient::submit(const Command &command)
{
    const QUuid id = QUuid::createUuid();
    m_asked.insert(id);
    QMetaObject::invokeMethod(m_host,
                              [host = m_host.get(), draft = m_draft, actor = m_actor, id, command] {
                                  host->submit(draft, actor, id, command);
                              });
    return id;
}

} // namespace warroom
