// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/auction_agenda.h"

#include "gm/auction_manager.h"

namespace warroom {

namespace {

void keepFirst(std::optional<AuctionAgenda::Task> &first, Instant at, std::optional<LotId> lot)
{
    if (!first || at < first->at)
        first = AuctionAgenda::Task{at, std::move(lot)};
}

} // namespace

void AuctionAgenda::look(const DraftState &state, Instant now)
{
    QHash<LotId, Seen> seen;
    for (const Lot &lot : state.auction.lots) {
        const auto known = m_seen.constFind(lot.id);
        const bool isNew = known == m_seen.cend() || known->bids != lot.bids;
        seen.insert(lot.id, isNew ? Seen{lot.bids, now} : *known);
    }
    m_seen = std::move(seen);
}

std::optional<AuctionAgenda::Task> AuctionAgenda::deadline(const DraftState &state)
{
    std::optional<Task> first;
    if (!state.isLive())
        return first;
    const Milliseconds grace = state.setup->created().clock.grace();
    for (const Lot &lot : state.auction.lots) {
        if (lot.timeoutAt)
            keepFirst(first, *lot.timeoutAt + grace, lot.id);
    }
    if (const auto &turn = state.auction.nominating; turn && turn->timeoutAt)
        keepFirst(first, *turn->timeoutAt + grace, {});
    return first;
}

Command AuctionAgenda::expiry(const DraftState &state, const Task &task)
{
    if (task.lot)
        return commands::CloseLot{*task.lot};
    const TeamId team = state.auction.nominating->team;
    return commands::ExpireNomination{team, gm::autonominate(state, team)};
}

std::optional<AuctionAgenda::Task> AuctionAgenda::thought(const DraftState &state) const
{
    std::optional<Task> first;
    if (!state.isLive())
        return first;
    for (const Lot &lot : state.auction.lots) {
        const auto seen = m_seen.constFind(lot.id);
        if (seen == m_seen.cend())
            continue;
        // After a pause the time to answer begins anew.
        const Instant since = std::max(seen->since, lot.startedAt.value_or(seen->since));
        if (const auto bid = gm::nextBid(state, lot, since, m_appraisals))
            keepFirst(first, since + bid->after, lot.id);
    }
    const auto &turn = state.auction.nominating;
    if (turn && state.isPickedForByProgram(turn->team))
        keepFirst(first, turn->startedAt + gm::nominationThought(state), {});
    return first;
}

std::optional<Command> AuctionAgenda::wish(const DraftState &state, const Task &task) const
{
    if (task.lot) {
        const Lot *lot = state.lot(*task.lot);
        const auto bid = lot ? gm::nextBid(state, *lot, task.at, m_appraisals) : std::nullopt;
        if (!bid)
            return {};
        return commands::PlaceBid{lot->id, bid->team, bid->amount};
    }
    const TeamId team = state.auction.nominating->team;
    if (!state.isRunByProgram(team)) { // a person's team has a queue
        const auto choice = gm::autonominate(state, team);
        if (!choice)
            return {};
        return commands::NominatePlayer{team, choice->player,
                                        state.setup->created().auction.minimumBid, choice->source,
                                        choice->reason};
    }
    const auto named = gm::chooseNomination(state, team, m_appraisals);
    if (!named)
        return {};
    return commands::NominatePlayer{team, named->choice.player, named->amount, named->choice.source,
                                    named->choice.reason};
}

} // namespace warroom
