// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/moment.h"

#include "session/room_client.h"

#include <algorithm>
#include <utility>

namespace warroom {

Moment::Moment(const RoomClient &client, QObject *parent)
    : QObject(parent), m_client(client), m_state(client.state())
{
    connect(&client, &RoomClient::opened, this, &Moment::follow);
    connect(&client, &RoomClient::recorded, this, &Moment::follow);
    // Who somebody is may be known later than the draft: his host says so when it lets him in.
    connect(&client, &RoomClient::connectionChanged, this,
            [this, before = client.actor()]() mutable {
                if (std::exchange(before, m_client.actor()) != m_client.actor())
                    Q_EMIT changed(false);
            });
}

int Moment::picksBehind() const
{
    return m_live ? 0 : std::max(0, m_client.state().picksMade() - m_state.picksMade());
}

Instant Moment::now() const
{
    if (m_live)
        return m_client.hostNow();
    if (m_at)
        return *m_at;
    const History &history = m_client.history();
    return history.isEmpty() ? m_client.hostNow()
                             : history.at(std::max(1, m_state.version)).recordedAt;
}

void Moment::seek(int version)
{
    const int target = bounded(version);
    if (target == m_client.history().size())
        return goLive();
    m_at.reset();
    if (m_live || target != m_state.version)
        show(m_client.history().stateAt(target), false);
    else
        Q_EMIT ticked();
}

void Moment::seek(int version, Instant at)
{
    const int target = bounded(version);
    m_at = at;
    if (m_live || target != m_state.version)
        show(m_client.history().stateAt(target), false);
    else
        Q_EMIT ticked();
}

void Moment::goLive()
{
    m_at.reset();
    if (!m_live || m_state.version != m_client.state().version)
        show(m_client.state(), true);
}

void Moment::follow()
{
    if (m_live)
        show(m_client.state(), true);
}

int Moment::bounded(int version) const
{
    const int last = m_client.history().size();
    return std::clamp(version, std::min(1, last), last);
}

void Moment::show(DraftState state, bool live)
{
    const bool step = m_state.version > 0 && state.version > m_state.version;
    m_live = live;
    m_state = std::move(state);
    Q_EMIT changed(step);
}

} // namespace warroom
