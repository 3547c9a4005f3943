// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

#include <QUuid>

namespace warroom {

/// Who sits at the screen of the host.
PersonId localPerson();

/// How the ids of people begin who were invited to draft from a screen of their own.
inline constexpr QLatin1StringView invitedPrefix{"guest-"};

inline PersonId newInvitedPerson()
{
    return PersonId(invitedPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces));
}

/// Whether somebody at another screen sits at \a seat: the host's own screen then leaves it to him.
inline bool isInvited(const Seat &seat)
{
    return seat.control == SeatControl::Person && seat.occupant.startsWith(invitedPrefix);
}

/// Whether somebody who is invited may take \a seat, which is null where nobody ever sat.
inline bool isFree(const Seat *seat)
{
    return !seat || seat->control == SeatControl::Program;
}

/// The teams \a person runs in \a state who was let in for \a teams: a commissioner may have given
/// some to somebody else since, and others to him.
QList<TeamId> teamsOf(const PersonId &person, QList<TeamId> teams, const DraftState &state);

} // namespace warroom
