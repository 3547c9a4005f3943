// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision_recorder.h"
#include "domain/formats/formats.h"

#include <QSet>

#include <algorithm>

namespace warroom {

namespace {

constexpr int longestSeconds = 24 * 60 * 60;

template <typename Value, typename Key>
bool allDifferent(const QList<Value> &values, Key Value::*key)
{
    QSet<Key> seen;
    for (const Value &value : values) {
        if ((value.*key).isEmpty() || seen.contains(value.*key))
            return false;
        seen.insert(value.*key);
    }
    return true;
}

bool namesOnly(const QSet<TeamId> &teams, const Slot &slot)
{
    return teams.contains(slot.team) && teams.contains(slot.originalTeam)
        && std::all_of(slot.via.begin(), slot.via.end(),
                       [&](const TeamId &owner) { return teams.contains(owner); });
}

/// Rounds go up and their picks run 1, 2, 3, …; where a slot was forfeited, numbers close up.
bool follows(const Slot &slot, int previousRound, int previousPick)
{
    if (slot.round == previousRound)
        return slot.pick == previousPick + 1;
    return slot.round > previousRound && slot.pick == 1;
}

bool isInOrder(const QList<Slot> &slots, const QList<Team> &teams)
{
    QSet<TeamId> known;
    for (const Team &team : teams)
        known.insert(team.id);
    int round = 0;
    int pick = 0;
    for (int i = 0; i < slots.size(); ++i) {
        const Slot &slot = slots.at(i);
        if (slot.overall != i + 1 || !follows(slot, round, pick) || !namesOnly(known, slot))
            return false;
        round = slot.round;
        pick = slot.pick;
    }
    return !slots.isEmpty();
}

bool isInRange(const ClockRules &clock)
{
    const auto inRange = [](int seconds) { return seconds >= 1 && seconds <= longestSeconds; };
    return std::all_of(clock.secondsByRound.begin(), clock.secondsByRound.end(), inRange)
        && clock.secondsCompensatory >= 0 && clock.secondsCompensatory <= longestSeconds;
}

QList<Seat> seatEveryTeam(const QList<Team> &teams, const QList<Seat> &given)
{
    QList<Seat> seats;
    for (const Team &team : teams) {
        const auto found = std::find_if(given.begin(), given.end(),
                                        [&](const Seat &seat) { return seat.team == team.id; });
        seats.append(found == given.end() ? Seat{team.id, SeatControl::Program, {}} : *found);
    }
    return seats;
}

QList<TeamId> idsOf(const QList<Team> &teams)
{
    QList<TeamId> ids;
    for (const Team &team : teams)
        ids.append(team.id);
    return ids;
}

} // namespace

Decision decideCreation(const DraftState &state, const commands::CreateDraft &create, Instant at)
{
    const auto reject = [](Rejection why) { return tl::unexpected(why); };
    const DraftFormat *format = draftFormat(create.draftType);
    if (state.status != DraftStatus::None)
        return reject(Rejection::AlreadyCreated);
    if (!format)
        return reject(Rejection::UnknownFormat);
    if (create.teams.size() < 2)
        return reject(Rejection::TooFewTeams);
    if (!allDifferent(create.teams, &Team::id))
        return reject(Rejection::DuplicateTeam);
    if (create.rounds < 1 || create.rounds > 100)
        return reject(Rejection::NoRounds);
    if (!isInRange(create.clock))
        return reject(Rejection::ClockOutOfRange);

    const QList<Slot> slots = format->orderOfRound
        ? slotsInOrder(*format, idsOf(create.teams), create.rounds)
        : create.slots;
    if (!isInOrder(slots, create.teams) || !allDifferent(slots, &Slot::id)
        || slots.last().round > create.rounds)
        return reject(Rejection::OrderIncomplete);
    if (create.players.size() < slots.size())
        return reject(Rejection::TooFewPlayers);
    if (!allDifferent(create.players, &Player::id))
        return reject(Rejection::DuplicatePlayer);

    return std::vector<Event>{
        events::DraftCreated{create.draft, create.title, create.note, create.draftType,
                             create.rounds, create.teams, slots, create.clock, create.players,
                             seatEveryTeam(create.teams, create.seats), create.program, at}};
}

} // namespace warroom
