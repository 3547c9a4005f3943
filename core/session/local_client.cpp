// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/local_client.h"

#include "session/copied_draft.h"
#include "session/replay_client.h"
#include "session/seated.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// Whether the person at this screen drafts for whoever sits at \a seat.
bool isHere(const Seat &seat)
{
    return seat.control == SeatControl::Person && !isInvited(seat);
}

/// Gives \a actor the teams that are run at this screen since \a events, and takes away others.
void takeSeats(Actor &actor, const std::vector<EventEnvelope> &events)
{
    for (const EventEnvelope &envelope : events) {
        const auto *changed = std::get_if<events::SeatChanged>(&envelope.event);
        if (!changed)
            continue;
        actor.teams.removeAll(changed->seat.team);
        if (isHere(changed->seat))
            actor.teams.append(changed->seat.team);
    }
}

} // namespace

Actor localActor(const std::vector<EventEnvelope> &log)
{
    Actor actor{localPerson().text(), Role::Commissioner, {}};
    const auto *created =
        log.empty() ? nullptr : std::get_if<events::DraftCreated>(&log.front().event);
    if (!created)
        return actor;
    for (const Seat &seat : created->seats) {
        if (isHere(seat))
            actor.teams.append(seat.team);
    }
    takeSeats(actor, log);
    return actor;
}

LocalClient::LocalClient(LibraryHost &host, DraftId draft, TimeSource now, QString ownKey,
                         QObject *parent)
    : RoomClient(parent),
      m_host(&host),
      m_draft(std::move(draft)),
      m_now(std::move(now)),
      m_ownKey(std::move(ownKey))
{
    connectHost(host);
    QMetaObject::invokeMethod(&host, [&host, request = m_entry, id = m_draft] {
        host.enter(request, id, localPerson());
    });
}

void LocalClient::connectHost(const LibraryHost &host)
{
    connect(&host, &LibraryHost::preparationRead, this,
            [this](const QUuid &request, const EventBatch &events) {
                if (request == m_entry)
                    takePreparation(*events);
            });
    connect(&host, &LibraryHost::prepared, this,
            [this](const DraftId &which, const PersonId &person, const EventBatch &events) {
                if (which == m_draft && person == localPerson())
                    takePreparation(*events);
            });
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
                takeSeats(m_actor, *events);
                take(*events);
            });
    connect(&host, &LibraryHost::answered, this, [this](const DraftId &, const Answer &answer) {
        if (m_asked.remove(answer.command))
            Q_EMIT answered(answer);
    });
    connect(&host, &LibraryHost::presentChanged, this,
            [this](const DraftId &which, const QList<Present> &present) {
                if (which == m_draft)
                    setPresent(present);
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
    m_actor = localActor(*log);
    const bool isOver = std::ranges::any_of(*log, [](const EventEnvelope &envelope) {
        return std::holds_alternative<events::DraftCompleted>(envelope.event);
    });
    const bool isSomebodyElses = log->front().metadata.actorId != m_actor.id;
    m_readOnly = isElsewhere(*log, m_ownKey) || (isOver && isSomebodyElses);
    if (m_readOnly)
        m_actor.role = Role::Spectator;
    take(*log);
}

Instant LocalClient::hostNow() const
{
    const bool isOver = state().status == DraftStatus::Completed;
    return isOver ? history().events().back().recordedAt : m_now();
}

template <typename Wish>
QUuid LocalClient::ask(void (LibraryHost::*pass)(const DraftId &, const Actor &, const QUuid &,
                                                 const Wish &),
                       const Wish &wish)
{
    if (m_readOnly)
        return refuseAsReadOnly(*this);
    const QUuid id = QUuid::createUuid();
    m_asked.insert(id);
    QMetaObject::invokeMethod(m_host,
                              [host = m_host.get(), draft = m_draft, actor = m_actor, id, pass,
                               wish] { (host->*pass)(draft, actor, id, wish); });
    return id;
}

QUuid LocalClient::submit(const Command &command)
{
    return ask(&LibraryHost::submit, command);
}

QUuid LocalClient::prepare(const PreparationCommand &command)
{
    return ask(&LibraryHost::prepare, command);
}

} // namespace warroom
