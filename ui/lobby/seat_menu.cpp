// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/seat_menu.h"

#include "domain/objections.h"
#include "session/room_client.h"
#include "session/seated.h"
#include "ui/lobby/seat_grid.h"
#include "ui/text/succession_text.h"

namespace warroom {

namespace {

/// A person's name is no place for a letter that opens the entry.
QString entry(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

SeatMenu::SeatMenu(const RoomClient &client, SeatGrid &grid, const TeamId &team, QWidget *parent)
    : QMenu(parent), m_client(client), m_team(team)
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (client.isReadOnly() || !client.state().setup)
        return;
    const Seat *seat = client.state().seat(team);
    const bool isPersons = seat && seat->control == SeatControl::Person;
    if (!isCommissioner(client.state(), client.actor())) {
        addRequest();
        return;
    }
    addHandOver();
    addMoves(grid);
    if (isPersons)
        addPerson(PersonId(seat->occupant));
}

QAction *SeatMenu::add(QMenu &menu, const QString &text, const Command &command)
{
    QAction *action = menu.addAction(entry(text));
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT wished(command); });
    return action;
}

/// To everybody who is here, or to the program.
void SeatMenu::addHandOver()
{
    const Seat *seat = m_client.state().seat(m_team);
    const bool isPersons = seat && seat->control == SeatControl::Person;
    QMenu *hand = addMenu(tr("Hand to"));
    for (const PersonId &person : peopleHere(m_client)) {
        if (isPersons && seat->occupant == person.text())
            continue;
        add(*hand, nameOnScreen(person, m_client),
            commands::ChangeSeat{{m_team, SeatControl::Person, person.text()}, {}});
    }
    if (isPersons)
        add(*hand, tr("The computer"),
            commands::ChangeSeat{{m_team, SeatControl::Program, {}}, {}});
    hand->setEnabled(!hand->isEmpty());
}

void SeatMenu::addMoves(SeatGrid &grid)
{
    if (!grid.isMovable())
        return;
    QAction *earlier = addAction(tr("Earlier\tAlt+Up"));
    earlier->setEnabled(grid.canMove(m_team, -1));
    connect(earlier, &QAction::triggered, &grid, [&grid, team = m_team] { grid.move(team, -1); });
    QAction *later = addAction(tr("Later\tAlt+Down"));
    later->setEnabled(grid.canMove(m_team, 1));
    connect(later, &QAction::triggered, &grid, [&grid, team = m_team] { grid.move(team, 1); });
}

void SeatMenu::addPerson(const PersonId &person)
{
    const Company &company = m_client.state().company;
    addSecondTeam(person);
    if (person.text() == m_client.actor().id || person == localPerson()
        || person == hostOf(m_client.state()))
        return;
    addSeparator();
    const bool isNamed = company.commissioners.contains(person);
    if (m_client.actor().role == Role::Commissioner)
        add(*this, isNamed ? tr("No longer a commissioner") : tr("Make a commissioner, too"),
            commands::NameCommissioner{person, !isNamed});
    if (isNamed) // he answers to nobody before that is taken back
        return;
    const bool isMuted = company.standingOf(person) == Standing::Muted;
    add(*this, isMuted ? tr("Let talk again") : tr("Mute"),
        commands::ChangeStanding{person, isMuted ? Standing::Welcome : Standing::Muted, {}});
    connect(addAction(tr("Send away…")), &QAction::triggered, this,
            [this, person] { Q_EMIT sendAwayWanted(person); });
}

void SeatMenu::addSecondTeam(const PersonId &person)
{
    QMenu *more = addMenu(tr("Give another team"));
    for (const Team &team : m_client.state().setup->created().teams) {
        if (m_client.state().isRunByProgram(team.id))
            add(*more, team.name,
                commands::ChangeSeat{{team.id, SeatControl::Person, person.text()}, {}});
    }
    more->setEnabled(!more->isEmpty());
}

void SeatMenu::addRequest()
{
    const PersonId me(m_client.actor().id);
    if (m_client.state().company.requests.contains(SeatRequest{me, m_team}))
        add(*this, tr("Ask no longer"), commands::DropSeatRequest{me});
    else if (m_client.state().isRunByProgram(m_team))
        add(*this, tr("Ask for this team"), commands::RequestSeat{m_team});
}

} // namespace warroom
