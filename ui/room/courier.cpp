// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/courier.h"

#include "session/room_client.h"

#include <utility>

namespace warroom {

Courier::Courier(RoomClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    connect(&m_client, &RoomClient::answered, this, &Courier::deliver);
}

void Courier::send(const Command &command, QObject *context, Receiver receiver)
{
    sendBy([&] { return m_client.submit(command); }, context, std::move(receiver));
}

void Courier::send(const PreparationCommand &command, QObject *context, Receiver receiver)
{
    sendBy([&] { return m_client.prepare(command); }, context, std::move(receiver));
}

template <typename Submit>
void Courier::sendBy(Submit submit, QObject *context, Receiver receiver)
{
    m_submitting = true;
    const QUuid id = submit();
    m_submitting = false;
    m_waiting.insert(id, {context, std::move(receiver)});
    const QList<Answer> early = std::exchange(m_early, {});
    for (const Answer &answer : early)
        deliver(answer);
}

void Courier::deliver(const Answer &answer)
{
    if (m_submitting) {
        m_early.append(answer);
        return;
    }
    const Waiting waiting = m_waiting.take(answer.command);
    if (waiting.context && waiting.receiver)
        waiting.receiver(answer);
}

} // namespace warroom
