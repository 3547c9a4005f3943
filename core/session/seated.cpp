// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/seated.h"

namespace warroom {

PersonId localPerson()
{
    return PersonId(QStringLiteral("local"));
}

QList<TeamId> teamsOf(const PersonId &person, QList<TeamId> teams, const DraftState &state)
{
    for (auto it = state.changedSeats.cbegin(); it != state.changedSeats.cend(); ++it) {
        teams.removeAll(it.key());
        if (it->control == SeatControl::Person && it->occupant == person.text())
            teams.append(it.key());
    }
    return teams;
}

} // namespace warroom
