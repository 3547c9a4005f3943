// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/seat_view.h"

#include "session/room_client.h"
#include "session/seated.h"
#include "ui/lobby/absences.h"
#include "ui/lobby/first_round.h"
#include "ui/text/company_text.h"
#include "ui/text/event_text.h"
#include "ui/text/succession_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

class Seats {
    Q_DECLARE_TR_FUNCTIONS(LobbySeat)

public:
    Seats(const RoomClient &client, const Absences &absences,
          const QList<GivenInvitation> &invitations)
        : m_client(client), m_absences(absences), m_invitations(invitations)
    {
    }

    SeatView view(const Team &team, int place) const
    {
        const Seat *seat = state().seat(team.id);
        if (seat && seat->control == SeatControl::Person)
            return personal(team, place, *seat);
        const bool isOpen = std::ranges::any_of(
            m_invitations, [&](const GivenInvitation &given) { return gives(given, team.id); });
        return {place,
                team,
                isOpen ? SeatMood::Open : SeatMood::Computer,
                {},
                isOpen ? tr("Open seat") : tr("Computer"),
                joined({team.name, asked(team.id)})};
    }

    static QString mood(SeatMood mood)
    {
        switch (mood) {
        case SeatMood::Ready:
            return tr("ready");
        case SeatMood::Choosing:
            return tr("choosing");
        case SeatMood::Away:
            //: Somebody who is not at a screen of the draft
            return tr("away");
        case SeatMood::Open:
            //: A seat somebody is invited to
            return tr("open");
        case SeatMood::Computer:
            return tr("computer");
        }
        return {};
    }

    static QString name(const PersonId &person, const RoomClient &client)
    {
        const QString known = personName(person.text(), client.state().names);
        if (!known.isEmpty())
            return known;
        if (person.text() == client.actor().id)
            return tr("You");
        return person == hostOf(client.state()) ? tr("The host")
                                                : someone(person, client.state().names);
    }

private:
    const DraftState &state() const { return m_client.state(); }

    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(u" \u00b7 "_s);
    }

    static bool gives(const GivenInvitation &given, const TeamId &team)
    {
        return !given.wish.isForWatching && given.people < given.wish.mostPeople
            && given.wish.team.value_or(team) == team;
    }

    SeatView personal(const Team &team, int place, const Seat &seat) const
    {
        const PersonId person(seat.occupant);
        const bool isHere = m_absences.isHere(seat);
        const SeatMood mood = !isHere                 ? SeatMood::Away
            : state().company.ready.contains(team.id) ? SeatMood::Ready
                                                      : SeatMood::Choosing;
        return {place,
                team,
                mood,
                person,
                name(person, m_client),
                joined({team.name, whereabouts(seat, isHere), standing(person)})};
    }

    QString whereabouts(const Seat &seat, bool isHere) const
    {
        const PersonId person(seat.occupant);
        if (!isHere)
            return waiting(person);
        if (m_client.actor().teams.contains(seat.team))
            return tr("this computer");
        const auto &present = m_client.present();
        const auto found = std::ranges::find(present, person, &Present::person);
        if (found != present.end() && found->latency)
            return tr("%1 ms").arg(found->latency->count());
        return person == hostOf(m_client.state()) ? tr("the host's computer") : QString();
    }

    QString waiting(const PersonId &person) const
    {
        const auto since = m_absences.since(person);
        const auto minutes = since
            ? std::chrono::floor<std::chrono::minutes>(m_client.hostNow() - *since).count()
            : 0;
        return minutes > 0 ? tr("waiting %n min", nullptr, static_cast<int>(minutes))
                           : tr("not here");
    }

    QString standing(const PersonId &person) const
    {
        if (state().company.standingOf(person) == Standing::Muted)
            return tr("muted");
        return state().company.commissioners.contains(person) ? tr("commissioner") : QString();
    }

    QString asked(const TeamId &team) const
    {
        const SeatRequest own{PersonId(m_client.actor().id), team};
        return state().company.requests.contains(own) ? tr("you asked for it") : QString();
    }

    const RoomClient &m_client;
    const Absences &m_absences;
    const QList<GivenInvitation> &m_invitations;
};

} // namespace

QList<SeatView> seatViews(const RoomClient &client, const Absences &absences,
                          const QList<GivenInvitation> &invitations)
{
    const DraftState &state = client.state();
    if (!state.setup)
        return {};
    const Seats seats(client, absences, invitations);
    QList<SeatView> views;
    for (const TeamId &team : firstRoundOrder(state)) {
        if (const Team *known = state.setup->team(team))
            views.append(seats.view(*known, static_cast<int>(views.size()) + 1));
    }
    return views;
}

QString moodText(SeatMood mood)
{
    return Seats::mood(mood);
}

QString nameOnScreen(const PersonId &person, const RoomClient &client)
{
    return Seats::name(person, client);
}

QList<PersonId> peopleHere(const RoomClient &client)
{
    QList<PersonId> people{PersonId(client.actor().id)};
    if (client.isPresent(localPerson()) && !people.contains(localPerson()))
        people.append(localPerson());
    for (const Present &each : client.present()) {
        const bool isGone = client.state().company.standingOf(each.person) == Standing::Removed;
        if (!people.contains(each.person) && !isGone)
            people.append(each.person);
    }
    return people;
}

} // namespace warroom
