// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction.h"

#include "domain/candidates.h"
#include "domain/in_range.h"

#include <QSet>

#include <algorithm>

namespace warroom {

namespace {

const AuctionRules &rulesOf(const DraftState &state)
{
    return state.setup->created().auction;
}

/// Each team has one slot in each round that is sold.
bool sharesPlaces(const QList<Slot> &slots, const QList<Team> &teams, int rounds)
{
    QSet<std::pair<int, TeamId>> places;
    qsizetype sold = 0;
    for (const Slot &slot : slots) {
        if (slot.round > rounds)
            continue;
        ++sold;
        places.insert({slot.round, slot.team});
    }
    return sold == places.size() && sold == teams.size() * rounds;
}

} // namespace

bool isSold(const DraftState &state, int slotIndex)
{
    return state.slots.at(slotIndex).slot.round <= rulesOf(state).rounds;
}

bool auctionGoesOn(const DraftState &state)
{
    const int rounds = rulesOf(state).rounds;
    return rounds > 0
        && std::any_of(state.slots.begin(), state.slots.end(), [&](const SlotState &slot) {
               return slot.slot.round <= rounds && slot.isOpen();
           });
}

int firstOpenPlace(const DraftState &state, const TeamId &team)
{
    for (int i = 0; i < state.slots.size(); ++i) {
        if (isSold(state, i) && state.slots.at(i).isOpen() && state.slots.at(i).slot.team == team)
            return i;
    }
    return -1;
}

Purse purseOf(const DraftState &state, const TeamId &team, const LotId &without)
{
    const AuctionRules &rules = rulesOf(state);
    Purse purse;
    purse.money = rules.budgetOf(team);
    purse.minimum = rules.minimumBid;
    for (const SlotState &slot : state.slots) {
        if (slot.slot.team != team)
            continue;
        if (slot.selection)
            purse.money -= slot.selection->price.value_or(0);
        else if (slot.slot.round <= rules.rounds)
            ++purse.places;
    }
    for (const Lot &lot : state.auction.lots) {
        if (lot.bidder != team || lot.id == without)
            continue;
        purse.bound += lot.amount;
        ++purse.leading;
    }
    return purse;
}

bool everyPurseIsEnough(const DraftState &state)
{
    const QList<Team> &teams = state.setup->created().teams;
    return std::all_of(teams.begin(), teams.end(),
                       [&](const Team &team) { return purseOf(state, team.id).isEnough(); });
}

int largestBid(const DraftState &state, const TeamId &team, const Lot &lot)
{
    return purseOf(state, team, lot.id).largestBid();
}

int leastBid(const DraftState &state, const Lot &lot)
{
    return lot.amount + rulesOf(state).increment;
}

const Lot *lotOf(const DraftState &state, const PlayerId &player)
{
    const QList<Lot> &lots = state.auction.lots;
    const auto found = std::find_if(lots.begin(), lots.end(),
                                    [&](const Lot &lot) { return lot.player == player; });
    return found == lots.end() ? nullptr : &*found;
}

std::optional<Rejection> objectionToHaving(const DraftState &state, const TeamId &team,
                                           const PlayerId &player)
{
    const Lot *lot = lotOf(state, player);
    const Purse purse = purseOf(state, team, lot ? lot->id : LotId());
    if (purse.places <= purse.leading)
        return Rejection::PlayerDoesNotFit;
    const Player *wanted = state.setup->player(player);
    return wanted ? Candidates(state, team).objectionTo(wanted->position) : std::nullopt;
}

std::optional<Rejection> objectionToNaming(const DraftState &state, const TeamId &team,
                                           const PlayerId &player)
{
    if (!state.setup->player(player))
        return Rejection::UnknownPlayer;
    if (state.isTaken(player))
        return Rejection::PlayerTaken;
    if (state.keeping(player))
        return Rejection::PlayerIsKept;
    if (lotOf(state, player))
        return Rejection::OnTheBlock;
    return objectionToHaving(state, team, player);
}

std::optional<Rejection> objectionToBid(const DraftState &state, const TeamId &team, const Lot &lot,
                                        int amount)
{
    if (amount <= lot.amount)
        return Rejection::BidTooLow;
    if (amount < leastBid(state, lot))
        return Rejection::NotOnBidStep;
    if (const auto objection = objectionToHaving(state, team, lot.player))
        return objection;
    if (amount > largestBid(state, team, lot))
        return Rejection::BidTooHigh;
    return {};
}

bool canNominate(const DraftState &state, const TeamId &team)
{
    if (purseOf(state, team).largestBid() < rulesOf(state).minimumBid)
        return false;
    const Candidates candidates(state, team);
    const QList<Player> &players = state.setup->created().players;
    return std::any_of(players.begin(), players.end(), [&](const Player &player) {
        return state.isFree(player.id) && !lotOf(state, player.id)
            && candidates.haveRoomFor(player);
    });
}

QList<TeamId> nominationOrder(const DraftState &state)
{
    QList<TeamId> order;
    for (const SlotState &slot : state.slots) {
        if (slot.slot.round > 1)
            break;
        if (!order.contains(slot.slot.originalTeam))
            order.append(slot.slot.originalTeam);
    }
    for (const Team &team : state.setup->created().teams) {
        if (!order.contains(team.id)) // its first turn was moved to another team for good
            order.append(team.id);
    }
    return order;
}

QList<NominationTurn> nextTurns(const DraftState &state, int count)
{
    const QList<TeamId> order = nominationOrder(state);
    const auto teams = static_cast<int>(order.size());
    QHash<TeamId, bool> able;
    for (const TeamId &team : order)
        able.insert(team, canNominate(state, team));
    QList<NominationTurn> next;
    if (!able.values().contains(true))
        return next;
    for (int turn = state.auction.turns + 1; next.size() < count; ++turn) {
        const int place = (turn - 1) % teams;
        const bool backwards =
            rulesOf(state).order == NominationOrder::Snake && (turn - 1) / teams % 2 == 1;
        const TeamId team = order.at(backwards ? teams - 1 - place : place);
        if (able.value(team))
            next.append({team, turn});
    }
    return next;
}

bool isUsable(const AuctionRules &rules, const QList<Team> &teams, const QList<Slot> &slots,
              int rounds)
{
    if (rules.isOff())
        return true;
    const auto isMoney = [](int amount) { return isBetween(amount, 1, AuctionRules::mostMoney); };
    const auto isTime = [](int seconds) {
        return isBetween(seconds, 0, AuctionRules::longestTime);
    };
    const auto fills = [&](int budget) {
        return isMoney(budget) && budget / rules.minimumBid >= rules.rounds;
    };
    QSet<TeamId> known;
    for (const Team &team : teams)
        known.insert(team.id);
    // Every team once: whoever is named takes his name out.
    const auto isBudget = [&](const TeamBudget &own) {
        return known.remove(own.team) && fills(own.budget);
    };
    return isBetween(rules.rounds, 1, rounds) && isMoney(rules.minimumBid)
        && isMoney(rules.increment) && fills(rules.budget)
        && std::all_of(rules.budgets.begin(), rules.budgets.end(), isBudget)
        && isBetween(rules.lotsAtOnce, 1, AuctionRules::mostLots) && isTime(rules.nominationSeconds)
        && isTime(rules.bidSeconds) && isBetween(rules.softCloseSeconds, 0, rules.bidSeconds)
        && sharesPlaces(slots, teams, rules.rounds);
}

} // namespace warroom
