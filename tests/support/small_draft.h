// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "domain/formats/formats.h"

namespace warroom::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// When every draft of a test is created, on the host's clock.
inline constexpr Instant dayOne{std::chrono::sys_days(std::chrono::April / 23 / 2026)};

/// "A B C" as a list of ids.
template <typename Identifier>
QList<Identifier> idsIn(QStringView words)
{
    QList<Identifier> ids;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        ids.append(Identifier(word.toString()));
    return ids;
}

inline QList<Team> teamsCalled(QStringView words)
{
    QList<Team> teams;
    for (const TeamId &id : idsIn<TeamId>(words))
        teams.append(Team{id, u"Team "_s + id.text(), id.text(), u"#000000"_s, u"#ffffff"_s, {}});
    return teams;
}

/// Players p1, p2, … by rank, at positions that take turns.
inline QList<Player> playersOf(qsizetype count)
{
    static const QStringList positions = u"QB WR OT EDGE CB S"_s.split(u' ');
    QList<Player> players;
    for (int rank = 1; rank <= count; ++rank) {
        Player player;
        player.id = PlayerId(u"p%1"_s.arg(rank));
        player.name = u"Player %1"_s.arg(rank);
        player.position = positions.at((rank - 1) % positions.size());
        player.rank = rank;
        players.append(player);
    }
    return players;
}

/// A person at every team.
inline QList<Seat> aPersonAtEach(const QList<Team> &teams)
{
    QList<Seat> seats;
    for (const Team &team : teams)
        seats.append(Seat{team.id, SeatControl::Person, u"somebody"_s});
    return seats;
}

/// A draft without a clock, with two players more than slots and a person at every team.
inline commands::CreateDraft draftOf(QStringView teams, int rounds = 1,
                                     QStringView format = u"linear")
{
    commands::CreateDraft create;
    create.draft = DraftId(u"11111111-1111-4111-8111-111111111111"_s);
    create.title = u"A small draft"_s;
    create.draftType = format.toString();
    create.rounds = rounds;
    create.teams = teamsCalled(teams);
    create.players = playersOf(create.teams.size() * rounds + 2);
    create.seats = aPersonAtEach(create.teams);
    create.program.seed = 1;
    create.program.pace = Pace::AtOnce;
    return create;
}

/// The same with a minute for each pick, and no grace: what runs out is called to the second.
inline commands::CreateDraft aMinuteEach(commands::CreateDraft create,
                                         ExpiryPolicy expiry = ExpiryPolicy::Nothing)
{
    create.clock.secondsByRound = {60};
    create.clock.expiry = expiry;
    create.clock.graceMs = 0;
    return create;
}

/// One round in an order that is given: "CIN DET HOU".
inline commands::CreateDraft draftInOrder(QStringView order)
{
    commands::CreateDraft create = draftOf(order);
    create.slots = slotsInOrder(*draftFormat(u"linear"), idsIn<TeamId>(order), 1);
    create.draftType = u"given"_s;
    return create;
}

/// Adds somebody whose name is his id.
inline commands::CreateDraft withPlayers(commands::CreateDraft create, const QStringList &names)
{
    for (const QString &name : names) {
        Player player;
        player.id = PlayerId(name);
        player.name = name;
        player.position = u"DT"_s;
        player.rank = static_cast<int>(create.players.size()) + 1;
        create.players.append(player);
    }
    return create;
}

inline Actor programItself()
{
    return Actor{u"program"_s, Role::Program, {}};
}

/// Somebody who sits at \a teams and has no say beyond them.
inline Actor drafterOf(QStringView teams)
{
    return Actor{u"drafter"_s, Role::Drafter, idsIn<TeamId>(teams)};
}

/// The commissioner, who sits at \a teams as well.
inline Actor commissionerWith(QStringView teams)
{
    return Actor{u"commissioner"_s, Role::Commissioner, idsIn<TeamId>(teams)};
}

inline Command pick(QStringView team, QStringView player)
{
    return commands::MakePick{TeamId(team.toString()), PlayerId(player.toString()), {}, {}};
}

/// "1.01 1.02" of \a one for those of \a other.
inline Command trade(QStringView one, QStringView gives, QStringView other, QStringView gets)
{
    return commands::ExecuteTrade{Trade{TradeId(u"trade"_s),
                                        {{TeamId(one.toString()), idsIn<SlotId>(gives)},
                                         {TeamId(other.toString()), idsIn<SlotId>(gets)}}}};
}

inline Command queue(QStringView team, QStringView players)
{
    return commands::SetQueue{TeamId(team.toString()), idsIn<PlayerId>(players)};
}

inline Command timeIsUp(QStringView slot, QStringView choice = {})
{
    commands::ExpireClock expire{SlotId(slot.toString()), {}};
    if (!choice.isEmpty())
        expire.choice = Choice{PlayerId(choice.toString()), PickSource::Autopick, {}};
    return expire;
}

} // namespace warroom::test
