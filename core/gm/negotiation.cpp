// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gm/negotiation.h"

#include "domain/trading.h"
#include "gm/chance.h"
#include "gm/general_manager.h"
#include "gm/temperament.h"

#include <QSet>

#include <algorithm>

namespace warroom::gm {

namespace {

constexpr int tooLittleMore = 20; // thousandths of what it gives

QSet<SlotId> givenBy(const TeamId &team, const Trade &trade)
{
    QSet<SlotId> given;
    for (const TradeSide &side : trade.sides) {
        if (side.team == team)
            given.unite(QSet<SlotId>(side.gives.begin(), side.gives.end()));
    }
    return given;
}

/// The refused offers to \a team that were about the same as \a trade: with the same teams, for
/// something of what it would give now.
QList<ClosedOffer> refusedLike(const DraftState &state, const Trade &trade, const TeamId &team)
{
    const auto teamsOf = [](const Trade &of) {
        const QList<TeamId> teams = teamsIn(of);
        return QSet<TeamId>(teams.begin(), teams.end());
    };
    const QSet<SlotId> given = givenBy(team, trade);
    QList<ClosedOffer> refused;
    for (const ClosedOffer &closed : state.closedOffers) {
        const bool itsDoing = closed.team == team && closed.by != team
            && (closed.end == OfferEnd::Declined || closed.end == OfferEnd::Countered);
        if (itsDoing && teamsOf(closed.trade) == teamsOf(trade)
            && givenBy(team, closed.trade).intersects(given))
            refused.append(closed);
    }
    return refused;
}

/// Whether \a trade is hardly better for \a team than one it refused.
bool isNothingNew(const DraftState &state, const Trade &trade, const TeamId &team,
                  const PickValueChart &market)
{
    const qint64 gain = gainOf(state, trade, team, market);
    const TradeVerdict verdict = judgeTrade(state, trade, team, market);
    const auto little = static_cast<qint64>(verdict.gives * tooLittleMore); // gains are thousandths
    const QList<ClosedOffer> refused = refusedLike(state, trade, team);
    return std::any_of(refused.begin(), refused.end(), [&](const ClosedOffer &closed) {
        return gain <= gainOf(state, closed.trade, team, market) + little;
    });
}

/// \a trade and \a asset, which its owner gives to \a team.
Trade withAdded(const DraftState &state, Trade trade, const TeamId &team, const SlotId &asset)
{
    const SlotState *slot = state.slot(asset);
    const TeamId owner = slot ? slot->slot.team : state.futurePick(asset)->team;
    trade.id = {};
    for (TradeSide &side : trade.sides) {
        if (side.team == owner && side.to == team)
            side.gives.append(asset);
    }
    return trade;
}

} // namespace

OfferReply replyTo(const DraftState &state, const OpenOffer &offer, const TeamId &team,
                   const TradeCharts &charts)
{
    const TradeVerdict verdict = judgeTrade(state, offer.trade, team, charts);
    if (verdict.accepts)
        return {OfferReply::Accept};
    const Chance chance(state.setup->created().program.seed, team.text(), u"patience");
    const int patience = 1 + chance.below(3, 0);
    if (!verdict.wouldAdd || isNothingNew(state, offer.trade, team, charts.market)
        || refusedLike(state, offer.trade, team).size() >= patience)
        return {OfferReply::Decline};
    return {OfferReply::Counter, withAdded(state, offer.trade, team, *verdict.wouldAdd)};
}

Milliseconds answeringTime(const DraftState &state, const OpenOffer &offer, const TeamId &team,
                           const TradeCharts &charts)
{
    const ProgramSettings &program = state.setup->created().program;
    const Chance chance(program.seed, offer.trade.id.text(), team.text());
    Milliseconds time{0};
    if (program.pace == Pace::Quick)
        time = Milliseconds{300 + chance.below(901, 0)};
    else if (program.pace == Pace::Real)
        time = Milliseconds{8'000 + chance.below(32'001, 0)};
    if (isNothingNew(state, offer.trade, team, charts.market))
        time /= 4;
    if (!offer.expiresAt)
        return time;
    const Milliseconds stands = *offer.expiresAt - offer.offeredAt;
    return std::min(time, stands / 2);
}

} // namespace warroom::gm
