// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/replay_client.h"

#include "session/local_client.h"

namespace warroom {

ReplayClient::ReplayClient(std::vector<EventEnvelope> log, QObject *parent) : RoomClient(parent)
{
    const auto batch = std::make_shared<const std::vector<EventEnvelope>>(std::move(log));
    QMetaObject::invokeMethod(
        this, [this, batch] { open(batch); }, Qt::QueuedConnection);
}

ReplayClient::ReplayClient(LibraryHost &host, const DraftId &draft, QObject *parent)
    : RoomClient(parent)
{
    const QUuid request = QUuid::createUuid();
    connect(&host, &LibraryHost::entered, this,
            [this, request](const QUuid &whose, const EventBatch &log) {
                if (whose == request)
                    open(log);
            });
    connect(&host, &LibraryHost::refused, this,
            [this, request](const QUuid &whose, const QString &what) {
                if (whose == request)
                    Q_EMIT failed(what);
            });
    QMetaObject::invokeMethod(&host, [&host, request, draft] { host.readLog(request, draft); });
}

void ReplayClient::open(const EventBatch &log)
{
    // The teams that were the person's are still shown as theirs.
    if (!log->empty()) {
        if (const auto *created = std::get_if<events::DraftCreated>(&log->front().event))
            m_actor = localActor(*created);
        takeSeats(m_actor, log);
        m_actor.role = Role::Spectator;
    }
    take(*log);
}

Instant ReplayClient::hostNow() const
{
    return history().isEmpty() ? Instant{} : history().events().back().recordedAt;
}

QUuid ReplayClient::submit(const Command &)
{
    Answer answer;
    answer.command = QUuid::createUuid();
    answer.rejection = Rejection::ReadOnly;
    // Queued: whoever submits must first learn the id that is answered.
    QMetaObject::invokeMethod(
        this, [this, answer] { Q_EMIT answered(answer); }, Qt::QueuedConnection);
    return answer.command;
}

} // namespace warroom
