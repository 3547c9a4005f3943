// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/trade_agenda.h"

#include "domain/trading.h"
#include "gm/general_manager.h"
#include "gm/negotiation.h"
#include "session/issued.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// Which answer, and when; what it says is found when it is the first of all.
struct Asked {
    Instant at;
    OpenOffer offer;
    TeamId team;
};

bool isAsked(const DraftState &state, Instant now, const OpenOffer &offer, const TeamId &team)
{
    return isUnanswered(offer, now) && !offer.accepted.contains(team) && state.isRunByProgram(team);
}

std::optional<Asked> nextAnswer(const DraftState &state, Instant now, const gm::TradeCharts &charts)
{
    std::optional<Asked> next;
    for (const OpenOffer &offer : state.offers) {
        for (const TeamId &team : teamsIn(offer.trade)) {
            if (!isAsked(state, now, offer, team))
                continue;
            const Instant at = offer.offeredAt + gm::answeringTime(state, offer, team, charts);
            if (!next || at < next->at)
                next = Asked{at, offer, team};
        }
    }
    return next;
}

std::optional<TradeTask> nextEnd(const DraftState &state)
{
    std::optional<TradeTask> next;
    for (const OpenOffer &offer : state.offers) {
        const std::optional<Instant> end = offer.vetoUntil ? offer.vetoUntil : offer.expiresAt;
        if (end && (!next || *end < next->at))
            next = TradeTask{*end, commands::SettleTrade{offer.trade.id}};
    }
    return next;
}

bool isPossible(const DraftState &state, Instant at, const Command &command)
{
    return decide(state, IssuedCommand{{}, programActor(), at, command, {}}).has_value();
}

TradeTask answerTo(const DraftState &state, const Asked &asked, const gm::TradeCharts &charts)
{
    const TradeId id = asked.offer.trade.id;
    const gm::OfferReply reply = gm::replyTo(state, asked.offer, asked.team, charts);
    Command command = commands::AnswerTrade{id, asked.team, reply.kind == gm::OfferReply::Accept};
    if (reply.counter) {
        Trade trade = *reply.counter;
        trade.id = TradeId(u"%1.%2"_s.arg(id.text(), asked.team.text()));
        command = commands::OfferTrade{trade, asked.team, id};
    }
    // What the rules forbid after all is declined, which they never forbid.
    if (!isPossible(state, asked.at, command))
        command = commands::AnswerTrade{id, asked.team, false};
    return {asked.at, command, asked.team};
}

std::optional<TradeTask> nextStart(const DraftState &state, const gm::TradeCharts &charts)
{
    const auto offer = gm::offerForTheClock(state, charts);
    if (!offer)
        return {};
    const Instant at = state.onTheClock->startedAt + gm::offeringTime(state);
    if (state.onTheClock->timeoutAt && at >= *state.onTheClock->timeoutAt)
        return {};
    return isPossible(state, at, *offer) ? std::optional(TradeTask{at, *offer}) : std::nullopt;
}

} // namespace

std::optional<TradeTask> nextTradeTask(const DraftState &state, Instant now,
                                       const gm::TradeCharts &charts)
{
    if (state.status == DraftStatus::None || state.status == DraftStatus::Completed)
        return {};
    std::optional<TradeTask> next = nextEnd(state);
    if (auto start = nextStart(state, charts); start && (!next || start->at < next->at))
        next = start;
    if (const auto asked = nextAnswer(state, now, charts); asked && (!next || asked->at < next->at))
        next = answerTo(state, *asked, charts);
    return next;
}

} // namespace warroom
