// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/absences.h"

#include "session/room_client.h"

namespace warroom {

Absences::Absences(const RoomClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    connect(&client, &RoomClient::presenceChanged, this, &Absences::look);
    connect(&client, &RoomClient::connectionChanged, this, &Absences::look);
    connect(&client, &RoomClient::opened, this, &Absences::look);
    connect(&client, &RoomClient::recorded, this, &Absences::look);
    look();
}

bool Absences::isHere(const Seat &seat) const
{
    // Somebody the host wrote down by name sits at the host's own screen.
    return m_client.actor().teams.contains(seat.team)
        || m_client.isPresent(PersonId(seat.occupant));
}

void Absences::look()
{
    const DraftState &state = m_client.state();
    if (!state.setup)
        return;
    QHash<PersonId, Instant> away;
    for (const Team &team : state.setup->created().teams) {
        const Seat *seat = state.seat(team.id);
        if (!seat || seat->control != SeatControl::Person || isHere(*seat))
            continue;
        const PersonId person(seat->occupant);
        away.insert(person, m_since.value(person, m_client.hostNow()));
    }
    m_since = away;
    Q_EMIT changed();
}

std::optional<Instant> Absences::since(const PersonId &person) const
{
    const auto found = m_since.constFind(person);
    return found == m_since.cend() ? std::nullopt : std::optional(*found);
}

} // namespace warroom
