// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction.h"
#include "domain/decide_parts.h"
#include "domain/decision_recorder.h"
#include "domain/objections.h"
#include "domain/trading.h"

#include <algorithm>

namespace warroom {

namespace {

tl::unexpected<Rejection> reject(Rejection why)
{
    return tl::unexpected(why);
}

/// \a seconds from \a at on, without the quiet hours; nothing where there are none to wait.
std::optional<Instant> after(const DraftState &state, Instant at, int seconds)
{
    if (seconds <= 0)
        return {};
    return runsUntil(at, Seconds{seconds}, state.setup->created().clock.quietHours);
}

bool isOver(const OpenOffer &offer, Instant at)
{
    return !offer.vetoUntil && !isUnanswered(offer, at);
}

/// Every trade and every offer has an id of its own.
bool isUsed(const DraftState &state, const TradeId &id)
{
    const auto isIt = [&](const auto &each) { return each.trade.id == id; };
    return state.offer(id) || std::any_of(state.trades.begin(), state.trades.end(), isIt)
        || std::any_of(state.closedOffers.begin(), state.closedOffers.end(), isIt);
}

/// Why the offer \a id cannot be answered with another one by \a team.
std::optional<Rejection> objectionToCounter(const DraftState &state, const TradeId &id,
                                            const TeamId &team, Instant at)
{
    const OpenOffer *offer = state.offer(id);
    if (!offer || isOver(*offer, at))
        return Rejection::UnknownOffer;
    if (!teamsIn(offer->trade).contains(team))
        return Rejection::NotInTheTrade;
    if (offer->vetoUntil)
        return Rejection::AgreedAlreadyByAll;
    return {};
}

std::optional<Rejection> objectionToOffer(const DraftState &state, const IssuedCommand &command,
                                          const commands::OfferTrade &wish)
{
    if (!state.setup->team(wish.by))
        return Rejection::UnknownTeam;
    if (!speaksFor(command, wish.by))
        return Rejection::NotYourTeam;
    const Trade trade = addressed(wish.trade);
    if (const auto objection = objectionTo(state, trade))
        return objection;
    if (!teamsIn(trade).contains(wish.by))
        return Rejection::NotInTheTrade;
    const bool stands =
        std::any_of(state.offers.begin(), state.offers.end(),
                    [&](const OpenOffer &offer) { return isSameExchange(offer.trade, trade); });
    if (stands || isUsed(state, trade.id))
        return Rejection::OfferedAlready;
    if (!canBeSaid(wish.words.trimmed()))
        return Rejection::UnusableReason;
    if (wish.counters)
        return objectionToCounter(state, *wish.counters, wish.by, command.at);
    return {};
}

void recordAgreement(DecisionRecorder &recorder, const OpenOffer &offer, const TeamId &team)
{
    const DraftState &state = recorder.state();
    const bool isLast = offer.accepted.size() + 1 == teamsIn(offer.trade).size();
    const auto vetoUntil = isLast
        ? after(state, recorder.at(), state.setup->created().trading.vetoSeconds)
        : std::nullopt;
    recorder.record(events::TradeAccepted{offer.trade.id, team, vetoUntil, recorder.at()});
    if (isLast && !vetoUntil)
        recordTrade(recorder, offer.trade);
}

Decision closed(const IssuedCommand &command, const OpenOffer &offer, OfferEnd end,
                const std::optional<TeamId> &team, const std::optional<PersonalText> &reason = {})
{
    return std::vector<Event>{
        events::TradeClosed{offer.trade.id, end, team, {}, reason, command.at}};
}

} // namespace

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::OfferTrade &offer)
{
    if (const auto objection = isClosed(state))
        return reject(*objection);
    if (const auto objection = objectionToOffer(state, command, offer))
        return reject(*objection);

    DecisionRecorder recorder(state, command.at);
    if (offer.counters)
        recorder.record(events::TradeClosed{
            *offer.counters, OfferEnd::Countered, offer.by, {}, {}, command.at});
    recorder.record(events::TradeOffered{
        addressed(offer.trade), offer.by, offer.counters, wordsOf(command, offer.words.trimmed()),
        after(state, command.at, state.setup->created().trading.offerSeconds), command.at});
    return recorder.take();
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::AnswerTrade &answer)
{
    if (const auto objection = isClosed(state))
        return reject(*objection);
    const OpenOffer *offer = state.offer(answer.trade);
    if (!offer || isOver(*offer, command.at))
        return reject(Rejection::UnknownOffer);
    if (!teamsIn(offer->trade).contains(answer.team))
        return reject(Rejection::NotInTheTrade);
    if (!speaksFor(command, answer.team))
        return reject(Rejection::NotYourTeam);
    if (offer->vetoUntil)
        return reject(Rejection::AgreedAlreadyByAll);
    // Who offered takes it back by withdrawing; who agreed may think better of it.
    if (answer.team == offer->by || (answer.accept && offer->accepted.contains(answer.team)))
        return reject(Rejection::AlreadyAgreed);
    if (!answer.accept)
        return closed(command, *offer, OfferEnd::Declined, answer.team);
    // Here no offer stands that cannot be made, but the log may have come from elsewhere.
    if (const auto objection = objectionTo(state, offer->trade))
        return reject(*objection);

    DecisionRecorder recorder(state, command.at);
    recordAgreement(recorder, OpenOffer(*offer), answer.team);
    return recorder.take();
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::WithdrawTrade &withdraw)
{
    if (const auto objection = isClosed(state))
        return reject(*objection);
    const OpenOffer *offer = state.offer(withdraw.trade);
    if (!offer)
        return reject(Rejection::UnknownOffer);
    if (!speaksFor(command, offer->by))
        return reject(Rejection::NotYourTeam);
    if (offer->vetoUntil)
        return reject(Rejection::AgreedAlreadyByAll);
    return closed(command, *offer, OfferEnd::Withdrawn, offer->by);
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::VetoTrade &veto)
{
    if (const auto objection = isClosed(state))
        return reject(*objection);
    if (const auto objection = commissionerOnly(state, command))
        return reject(*objection);
    const OpenOffer *offer = state.offer(veto.trade);
    if (!offer)
        return reject(Rejection::UnknownOffer);
    const QString reason = veto.reason.trimmed();
    if (!canBeSaid(reason))
        return reject(Rejection::UnusableReason);
    return closed(command, *offer, OfferEnd::Vetoed, {}, wordsOf(command, reason));
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::SettleTrade &settle)
{
    if (const auto objection = isClosed(state))
        return reject(*objection);
    if (const auto objection = commissionerOnly(state, command))
        return reject(*objection);
    const OpenOffer *offer = state.offer(settle.trade);
    if (!offer)
        return reject(Rejection::UnknownOffer);
    const std::optional<Instant> due = offer->vetoUntil ? offer->vetoUntil : offer->expiresAt;
    if (!due || command.at < *due)
        return reject(Rejection::OfferStillStands);
    if (!offer->vetoUntil)
        return closed(command, *offer, OfferEnd::Expired, {});

    DecisionRecorder recorder(state, command.at);
    if (objectionTo(state, offer->trade)) // as above: a log from elsewhere
        voidOffers(recorder);
    else
        recordTrade(recorder, Trade(offer->trade));
    // Money that would pay for the places was spent meanwhile. Refused, it would never be settled.
    if (!state.setup->created().auction.isOff() && !everyPurseIsEnough(recorder.state()))
        return closed(command, *offer, OfferEnd::Void, {});
    return recorder.take();
}

} // namespace warroom
