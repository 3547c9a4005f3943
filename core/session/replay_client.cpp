// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/replay_client.h"

#include "session/local_client.h"

namespace warroom {

ReplayClient::ReplayClient(std::vector<EventEnvelope> log, QObject *parent) : RoomClient(parent)
{
    QMetaObject::invokeMethod(
        this, [this, log = std::move(log)] { open(log); }, Qt::QueuedConnection);
}

void ReplayClient::open(const std::vector<EventEnvelope> &log)
{
    m_actor = localActor(log);
    m_actor.role = Role::Spectator; // the teams that were the person's are still shown as theirs
    take(log);
}

Instant ReplayClient::hostNow() const
{
    return history().isEmpty() ? Instant{} : history().events().back().recordedAt;
}

QUuid ReplayClient::submit(const Command &)
{
    return refuseAsReadOnly(*this);
}

QUuid ReplayClient::prepare(const PreparationCommand &)
{
    return refuseAsReadOnly(*this);
}

QUuid refuseAsReadOnly(RoomClient &client)
{
    Answer answer;
    answer.command = QUuid::createUuid();
    answer.rejection = Rejection::ReadOnly;
    // Queued: whoever submits must first learn the id that is answered.
    QMetaObject::invokeMethod(
        &client, [&client, answer] { Q_EMIT client.answered(answer); }, Qt::QueuedConnection);
    return answer.command;
}

} // namespace warroom
