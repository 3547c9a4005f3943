// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/room_client.h"

#include "session/seated.h"

#include <algorithm>

namespace warroom {

void RoomClient::take(const std::vector<EventEnvelope> &events)
{
    const int before = m_history.size();
    for (const EventEnvelope &envelope : events) {
        if (envelope.version == m_history.size() + 1)
            m_history.append(envelope);
    }
    if (!m_open) {
        m_open = true;
        Q_EMIT opened();
    } else if (m_history.size() > before) {
        Q_EMIT recorded(before + 1, m_history.size());
    }
}

void RoomClient::takePreparation(const std::vector<EventEnvelope> &events)
{
    const int before = m_preparation.version;
    for (const EventEnvelope &envelope : events) {
        if (envelope.version == m_preparation.version + 1)
            evolve(m_preparation, envelope.event);
    }
    if (m_open && m_preparation.version > before)
        Q_EMIT preparationChanged();
}

bool RoomClient::isPresent(const PersonId &person) const
{
    // The first host is at the host's own screen; whoever took over comes in as others do.
    if (person == localPerson() && !state().company.succession.isTakenOver())
        return connectionState().connection == Connection::Live;
    return std::ranges::find(m_present, person, &Present::person) != m_present.end();
}

void RoomClient::setPresent(const QList<Present> &present)
{
    if (present == m_present)
        return;
    m_present = present;
    Q_EMIT presenceChanged();
}

void RoomClient::setStandstill(const std::optional<Standstill> &standstill)
{
    if (standstill == m_standstill)
        return;
    m_standstill = standstill;
    Q_EMIT standstillChanged();
}

} // namespace warroom
