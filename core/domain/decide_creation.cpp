// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction.h"
#include "domain/decision_recorder.h"
#include "domain/draft_order.h"
#include "domain/formats/formats.h"
#include "domain/in_range.h"
#include "domain/keeper_rules.h"
#include "domain/roster_fit.h"
#include "domain/trading.h"

#include <QSet>

#include <algorithm>

namespace warroom {

namespace {

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

std::optional<Rejection> objectionTo(const ClockRules &clock)
{
    const auto isTime = [](int seconds) { return isBetween(seconds, 1, ClockRules::longestPick); };
    if (!std::all_of(clock.secondsByRound.begin(), clock.secondsByRound.end(), isTime)
        || !isBetween(clock.secondsCompensatory, 0, ClockRules::longestPick)
        || !isBetween(clock.graceMs, 0, ClockRules::longestGraceMs))
        return Rejection::ClockOutOfRange;
    if (!isBetween(clock.bankSeconds, 0, ClockRules::longestBank))
        return Rejection::BankOutOfRange;
    if (!isBetween(clock.timeOuts, 0, ClockRules::mostTimeOuts)
        || !isBetween(clock.timeOutSeconds, clock.timeOuts > 0 ? 1 : 0, ClockRules::longestTimeOut))
        return Rejection::TimeOutsOutOfRange;
    if (!isBetween(clock.autopickAfter, 0, ClockRules::mostExpiries))
        return Rejection::AutopickOutOfRange;
    if (clock.quietHours && !isUsable(*clock.quietHours))
        return Rejection::QuietHoursUnusable;
    return {};
}

/// What the rules for the clock say of teams and slots must speak of those that draft.
std::optional<Rejection> objectionTo(const ClockRules &clock, const QList<Team> &teams,
                                     const QList<Slot> &slots)
{
    const auto isTeam = [&](const TeamExpiry &own) {
        return std::any_of(teams.begin(), teams.end(),
                           [&](const Team &team) { return team.id == own.team; });
    };
    if (!std::all_of(clock.expiryByTeam.begin(), clock.expiryByTeam.end(), isTeam))
        return Rejection::UnknownTeam;
    if (!allDifferent(clock.expiryByTeam, &TeamExpiry::team))
        return Rejection::DuplicateTeam;
    const auto reaches = [&](int most) {
        return [most](int place) { return isBetween(place, 2, most); };
    };
    if (!std::all_of(clock.pauseBeforeRounds.begin(), clock.pauseBeforeRounds.end(),
                     reaches(slots.last().round))
        || !std::all_of(clock.pauseBeforePicks.begin(), clock.pauseBeforePicks.end(),
                        reaches(static_cast<int>(slots.size()))))
        return Rejection::PauseNotInDraft;
    return {};
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
    if (const auto objection = objectionTo(create.clock))
        return reject(*objection);

    const QList<Slot> slots = orderOf(create);
    if (!isInOrder(slots, create.teams) || !allDifferent(slots, &Slot::id)
        || slots.last().round > create.rounds)
        return reject(Rejection::OrderIncomplete);
    if (const auto objection = objectionTo(create.clock, create.teams, slots))
        return reject(*objection);
    if (!isUsable(create.auction, create.teams, slots, create.rounds))
        return reject(Rejection::AuctionUnusable);
    if (create.players.size() < slots.size())
        return reject(Rejection::TooFewPlayers);
    if (!allDifferent(create.players, &Player::id))
        return reject(Rejection::DuplicatePlayer);
    if (const auto objection = objectionTo(create.roster, mostPicks(slots)))
        return reject(*objection);
    if (const auto objection = objectionToKeepers(create, slots))
        return reject(*objection);
    const auto futurePicks = futurePicksOf(create);
    if (!futurePicks)
        return reject(futurePicks.error());

    return std::vector<Event>{events::DraftCreated{
        create.draft, create.title, create.note, create.draftType, create.rounds, create.teams,
        slots, create.clock, create.players, seatEveryTeam(create.teams, create.seats),
        create.program, at, create.season, *futurePicks, create.roster, create.auction,
        create.keepers, create.trading}};
}

} // namespace warroom
