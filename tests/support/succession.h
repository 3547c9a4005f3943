// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scripted_room.h"

namespace warroom::testing {

/// What a computer is known by as a host; keys are in the order of their letters.
inline QString keyOf(QChar letter)
{
    return u"sha256//"_s + QString(43, letter) + u'=';
}

inline commands::OfferToHost offerOf(QChar letter, const QString &places = {})
{
    return {keyOf(letter), QString(43, letter), places};
}

/// A draft whose host is known, as "local" has it, and in which three guests sit: Kim, Ana and Lou.
/// Their computers offered to host; nobody is named.
inline void fillWithGuests(ScriptedRoom &room)
{
    const QList<std::tuple<QString, QString, QString>> guests{{u"guest-kim"_s, u"Kim"_s, u"B"_s},
                                                              {u"guest-ana"_s, u"Ana"_s, u"C"_s},
                                                              {u"guest-lou"_s, u"Lou"_s, u"D"_s}};
    room.record(events::HostOffered{
        PersonId(u"local"_s), keyOf(u'h'), QString(43, u'h'), {}, true, room.now});
    room.playAs(room.me, commands::NamePerson{u"Jo"_s});
    for (const auto &[person, name, team] : guests) {
        const Actor actor{person, Role::Drafter, {TeamId(team)}};
        room.play(commands::ChangeSeat{{TeamId(team), SeatControl::Person, person}, {}});
        room.playAs(actor, commands::NamePerson{name});
        room.playAs(actor, offerOf(name.front().toLower()));
    }
    room.meet({{PersonId(u"guest-kim"_s), Milliseconds{24}},
               {PersonId(u"guest-ana"_s), Milliseconds{31}}});
}

inline Actor guest(const QString &name, const QString &team)
{
    return {u"guest-"_s + name, Role::Drafter, {TeamId(team)}};
}

/// \a computer is the host from now on, of a later term.
inline void changeHost(ScriptedRoom &room, const PersonId &person, QChar computer)
{
    const int term = room.state().company.succession.term + 1;
    room.record(events::HostChanged{term, person, keyOf(computer), {}, room.now});
}

} // namespace warroom::testing
