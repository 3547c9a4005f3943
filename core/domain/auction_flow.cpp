// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction_flow.h"

#include "domain/auction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

const AuctionRules &rulesOf(const DecisionRecorder &recorder)
{
    return recorder.state().setup->created().auction;
}

Instant runsUntil(const DecisionRecorder &recorder, Milliseconds time)
{
    return warroom::runsUntil(recorder.at(), time,
                              recorder.state().setup->created().clock.quietHours);
}

void startLotClock(DecisionRecorder &recorder, const LotId &lot, Milliseconds time)
{
    recorder.record(events::LotClockStarted{lot, recorder.at(), runsUntil(recorder, time)});
}

void startTurn(DecisionRecorder &recorder, const NominationTurn &next,
               std::optional<Milliseconds> time)
{
    events::NominationStarted started{next.team, next.turn, recorder.at(), {}};
    if (time)
        started.timeoutAt = runsUntil(recorder, *time);
    recorder.record(started);
}

std::optional<Milliseconds> nominationTime(const DecisionRecorder &recorder)
{
    const int seconds = rulesOf(recorder).nominationSeconds;
    return seconds > 0 ? std::optional<Milliseconds>(Seconds{seconds}) : std::nullopt;
}

/// A team that set a limit, and how far it can go now.
struct Bidder {
    TeamId team;
    int most = 0;
};

/// Those who bid by limit on \a lot, the highest first and of equal ones the earlier. Who bids most
/// already is among them with its bid at least.
QList<Bidder> biddersByLimit(const DraftState &state, const Lot &lot)
{
    QList<Bidder> bidders;
    bool leads = false;
    for (const BidLimit &limit : lot.limits) {
        const int most = std::min(limit.most, largestBid(state, limit.team, lot));
        if (limit.team == lot.bidder) {
            bidders.append({limit.team, std::max(most, lot.amount)});
            leads = true;
        } else if (!objectionToBid(state, limit.team, lot, most)) {
            bidders.append({limit.team, most});
        }
    }
    if (!leads)
        bidders.prepend({lot.bidder, lot.amount});
    std::stable_sort(bidders.begin(), bidders.end(),
                     [](const Bidder &one, const Bidder &other) { return one.most > other.most; });
    return bidders;
}

/// One bid at once, where many small ones would lead to: the highest limit wins, one step above
/// the second. Returns whether anybody had to bid.
bool bidByLimit(DecisionRecorder &recorder, const Lot &lot)
{
    const QList<Bidder> bidders = biddersByLimit(recorder.state(), lot);
    if (bidders.size() < 2)
        return false;
    const Bidder &best = bidders.at(0);
    const int amount = std::min(best.most, bidders.at(1).most + rulesOf(recorder).increment);
    recorder.record(events::BidPlaced{lot.id, best.team, amount, true, recorder.at()});
    return true;
}

/// A bid in the last seconds leaves time to answer it.
void keepOpen(DecisionRecorder &recorder, const LotId &id)
{
    const DraftState &state = recorder.state();
    const Milliseconds answer = Seconds{rulesOf(recorder).softCloseSeconds};
    const Lot *lot = state.lot(id);
    if (!lot || !lot->timeoutAt || answer == Milliseconds{0})
        return;
    const auto &quiet = state.setup->created().clock.quietHours;
    if (runningTime(recorder.at(), *lot->timeoutAt, quiet) < answer)
        startLotClock(recorder, id, answer);
}

/// How many places are sold or as good as sold.
int placesGone(const DraftState &state)
{
    auto gone = static_cast<int>(state.auction.lots.size());
    for (int i = 0; i < state.slots.size(); ++i)
        gone += isSold(state, i) && !state.slots.at(i).isOpen() ? 1 : 0;
    return gone;
}

} // namespace

void putOnTheBlock(DecisionRecorder &recorder, const TeamId &team, const Choice &choice, int amount)
{
    const DraftState &state = recorder.state();
    const LotId id(u"L%1"_s.arg(state.auction.lotsSoFar + 1));
    recorder.record(events::LotNominated{id, team, choice.player,
                                         state.setup->player(choice.player)->name, amount,
                                         choice.source, choice.reason, recorder.at()});
    if (const int seconds = rulesOf(recorder).bidSeconds; seconds > 0)
        startLotClock(recorder, id, Seconds{seconds});
}

void answerBids(DecisionRecorder &recorder, QList<LotId> lots)
{
    // Who is outbid here has money again for his limits elsewhere.
    for (bool anybody = true; anybody;) {
        anybody = false;
        const QList<Lot> before = recorder.state().auction.lots;
        for (const Lot &each : before) {
            const Lot lot = *recorder.state().lot(each.id);
            if (!bidByLimit(recorder, lot))
                continue;
            anybody = true;
            if (!lots.contains(lot.id))
                lots.append(lot.id);
        }
    }
    for (const LotId &lot : lots)
        keepOpen(recorder, lot);
}

void sell(DecisionRecorder &recorder, Lot lot)
{
    recorder.record(events::LotSold{lot.id, lot.bidder, lot.player, lot.amount, recorder.at()});
    recordPick(recorder, firstOpenPlace(recorder.state(), lot.bidder),
               Choice{lot.player, PickSource::Auction, {}}, lot.amount);
}

void giveNextTurn(DecisionRecorder &recorder)
{
    const QList<NominationTurn> next = nextTurns(recorder.state(), 1);
    const std::optional<Nominating> now = recorder.state().auction.nominating;
    if (!next.isEmpty())
        startTurn(recorder, next.first(), nominationTime(recorder));
    else if (now && now->timeoutAt) // no clock can help it
        startTurn(recorder, {now->team, now->turn}, {});
}

void goOnSelling(DecisionRecorder &recorder)
{
    const DraftState &state = recorder.state();
    const AuctionState &auction = state.auction;
    const std::optional<Nominating> now = auction.nominating;
    if (now && canNominate(state, now->team)) {
        // Its clock was taken away while nobody had anybody to name.
        if (!now->timeoutAt && nominationTime(recorder))
            startTurn(recorder, {now->team, now->turn}, nominationTime(recorder));
        return;
    }
    const int place = placesGone(state);
    if (auction.lots.size() >= rulesOf(recorder).lotsAtOnce || place >= state.slots.size())
        return;
    const Slot &due = state.slots.at(place).slot; // as many as are gone come before it
    if (!isPauseDue(state, due)) {
        giveNextTurn(recorder);
    } else if (auction.lots.isEmpty()) { // what is on the block is sold first
        recorder.record(events::DraftPaused{recorder.at(), PauseReason::Scheduled, {}, due.id});
    }
}

void resumeSelling(DecisionRecorder &recorder)
{
    const AuctionState before = recorder.state().auction;
    for (const Lot &lot : before.lots) {
        if (lot.remaining)
            startLotClock(recorder, lot.id, *lot.remaining);
    }
    if (before.nominating && before.nominating->remaining)
        startTurn(recorder, {before.nominating->team, before.nominating->turn},
                  before.nominating->remaining);
}

} // namespace warroom
