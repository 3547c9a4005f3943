// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction.h"
#include "domain/auction_flow.h"
#include "domain/decide_parts.h"
#include "domain/objections.h"

namespace warroom {

namespace {

tl::unexpected<Rejection> reject(Rejection why)
{
    return tl::unexpected(why);
}

/// What is asked of everybody who wishes something of the block for \a team.
std::optional<Rejection> objectionTo(const DraftState &state, const IssuedCommand &command,
                                     const TeamId &team)
{
    if (const auto objection = notLive(state))
        return objection;
    if (state.setup->created().auction.isOff())
        return Rejection::NotAnAuction;
    if (!state.setup->team(team))
        return Rejection::UnknownTeam;
    if (!speaksFor(command, team))
        return Rejection::NotYourTeam;
    return {};
}

/// Whose turn it is not, and why.
std::optional<Rejection> objectionToTurn(const DraftState &state, const TeamId &team)
{
    const AuctionState &auction = state.auction;
    if (auction.nominating && auction.nominating->team == team)
        return {};
    const bool isFull = auction.lots.size() >= state.setup->created().auction.lotsAtOnce;
    return !auction.nominating && isFull ? Rejection::BlockIsFull : Rejection::NotYourNomination;
}

Choice byWhom(const IssuedCommand &command, const commands::NominatePlayer &nominate)
{
    if (command.actor.role == Role::Program)
        return {nominate.player, nominate.source, nominate.reason};
    return {nominate.player, PickSource::Drafter, {}};
}

/// What a limit must be so that it can ever bid.
std::optional<Rejection> objectionToLimit(const DraftState &state, const TeamId &team,
                                          const Lot &lot, int most)
{
    if (lot.bidder != team)
        return objectionToBid(state, team, lot, most);
    if (most < lot.amount)
        return Rejection::BidTooLow;
    if (most > largestBid(state, team, lot))
        return Rejection::BidTooHigh;
    return {};
}

int limitOf(const Lot &lot, const TeamId &team)
{
    for (const BidLimit &limit : lot.limits) {
        if (limit.team == team)
            return limit.most;
    }
    return 0;
}

/// Whether the program names a player for a team that let its time run out, and may name this one.
bool isNamedFor(const DraftState &state, const TeamId &team, const std::optional<Choice> &choice)
{
    const ExpiryPolicy policy = state.setup->created().clock.expiryFor(team);
    const bool passes = policy == ExpiryPolicy::Pass || policy == ExpiryPolicy::Skip;
    return !passes && choice && canNominate(state, team)
        && !objectionToNaming(state, team, choice->player);
}

} // namespace

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::NominatePlayer &nominate)
{
    if (const auto objection = objectionTo(state, command, nominate.team))
        return reject(*objection);
    if (const auto objection = objectionToTurn(state, nominate.team))
        return reject(*objection);
    if (const auto objection = objectionToNaming(state, nominate.team, nominate.player))
        return reject(*objection);
    if (nominate.amount < state.setup->created().auction.minimumBid)
        return reject(Rejection::BidTooLow);
    if (nominate.amount > purseOf(state, nominate.team).largestBid())
        return reject(Rejection::BidTooHigh);

    DecisionRecorder recorder(state, command.at);
    putOnTheBlock(recorder, nominate.team, byWhom(command, nominate), nominate.amount);
    moveOn(recorder);
    return recorder.take();
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::PlaceBid &bid)
{
    if (const auto objection = objectionTo(state, command, bid.team))
        return reject(*objection);
    const Lot *lot = state.lot(bid.lot);
    if (!lot)
        return reject(Rejection::UnknownLot);
    if (lot->bidder == bid.team)
        return reject(Rejection::AlreadyHighBidder);
    if (const auto objection = objectionToBid(state, bid.team, *lot, bid.amount))
        return reject(*objection);

    DecisionRecorder recorder(state, command.at);
    recorder.record(events::BidPlaced{bid.lot, bid.team, bid.amount, false, command.at});
    answerBids(recorder, {bid.lot});
    moveOn(recorder);
    return recorder.take();
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::SetBidLimit &limit)
{
    if (const auto objection = objectionTo(state, command, limit.team))
        return reject(*objection);
    const Lot *lot = state.lot(limit.lot);
    if (!lot)
        return reject(Rejection::UnknownLot);
    if (limit.most < 0)
        return reject(Rejection::BidTooLow);
    if (limit.most == limitOf(*lot, limit.team))
        return std::vector<Event>{};
    if (limit.most > 0) {
        if (const auto objection = objectionToLimit(state, limit.team, *lot, limit.most))
            return reject(*objection);
    }

    DecisionRecorder recorder(state, command.at);
    recorder.record(events::BidLimitSet{limit.lot, limit.team, limit.most, command.at});
    answerBids(recorder, {});
    moveOn(recorder);
    return recorder.take();
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::CloseLot &close)
{
    if (const auto objection = commissionerOnly(state, command))
        return reject(*objection);
    if (const auto objection = notLive(state))
        return reject(*objection);
    const Lot *lot = state.lot(close.lot);
    if (!lot)
        return reject(Rejection::UnknownLot);
    const Milliseconds grace = state.setup->created().clock.grace();
    if (lot->timeoutAt && command.at < *lot->timeoutAt + grace)
        return reject(Rejection::LotStillRunning);

    DecisionRecorder recorder(state, command.at);
    sell(recorder, *lot);
    moveOn(recorder);
    return recorder.take();
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::ExpireNomination &expire)
{
    if (const auto objection = commissionerOnly(state, command))
        return reject(*objection);
    if (const auto objection = notLive(state))
        return reject(*objection);
    const std::optional<Nominating> &turn = state.auction.nominating;
    if (!turn || turn->team != expire.team)
        return reject(Rejection::NotYourNomination);
    const Milliseconds grace = state.setup->created().clock.grace();
    if (!turn->timeoutAt || command.at < *turn->timeoutAt + grace)
        return reject(Rejection::ClockStillRunning);

    DecisionRecorder recorder(state, command.at);
    if (isNamedFor(state, expire.team, expire.choice)) {
        const int amount = state.setup->created().auction.minimumBid;
        putOnTheBlock(recorder, expire.team, *expire.choice, amount);
        moveOn(recorder);
    } else {
        giveNextTurn(recorder);
    }
    return recorder.take();
}

} // namespace warroom
