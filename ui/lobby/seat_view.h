// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/team.h"
#include "session/hosting.h"

#include <QString>

namespace warroom {

class Absences;
class RoomClient;

/// How it stands with a team before the start.
enum class SeatMood {
    Ready,
    Choosing, ///< somebody is here and is not ready yet
    Away,
    Open, ///< the program's, and somebody is invited to take it
    Computer,
};

/// One team of the lobby, as it is shown.
struct SeatView {
    int place = 0; ///< in the first round, from 1
    Team team;
    SeatMood mood = SeatMood::Computer;
    PersonId person{}; ///< who runs it; empty: nobody
    QString name;      ///< of the person, or what stands in his place
    QString line;      ///< the team, and where the person is

    friend bool operator==(const SeatView &, const SeatView &) = default;
};

/// The teams of \a client's draft by order of the first round, where these \a invitations stand.
QList<SeatView> seatViews(const RoomClient &client, const Absences &absences,
                          const QList<GivenInvitation> &invitations);

/// "ready", "choosing", …
QString moodText(SeatMood mood);
/// By which name \a person is spoken of on \a client's screen.
QString nameOnScreen(const PersonId &person, const RoomClient &client);
/// Who is at a screen of the draft and may run a team, whoever sits at this one included.
QList<PersonId> peopleHere(const RoomClient &client);

} // namespace warroom
