// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/asset_value.h"
#include "domain/trading.h"
#include "gm/general_manager.h"
#include "gm/judgement.h"
#include "gm/temperament.h"

#include <algorithm>
#include <cmath>

namespace warroom::gm {

namespace {

constexpr int onTheClockMargin = 50;   // in thousandths, on top of the temperament's
constexpr int fallenPlayerMargin = 50; // on top of both, for a player it needs itself

/// In thousandths of the chart's points, so that sums are exact.
qint64 exactly(double value)
{
    return std::llround(value * 1000);
}

struct Exchange {
    QList<SlotId> given;
    QList<SlotId> received;
    QList<TeamId> partners; ///< who give something to the team
    qint64 gives = 0;
    qint64 gets = 0;
};

qint64 sumOf(const TradeSide &side, const DraftState &state, const PickValueChart &chart)
{
    qint64 sum = 0;
    for (const SlotId &id : side.gives)
        sum += exactly(valueOfSlot(state, id, chart));
    for (const PlayerId &id : side.players)
        sum += exactly(valueOfPlayer(state, id, chart));
    return sum;
}

Exchange exchangeOf(const TeamId &team, const Trade &trade, const DraftState &state,
                    const PickValueChart &chart)
{
    Exchange exchange;
    for (const TradeSide &side : trade.sides) {
        if (side.team == team) {
            exchange.given += side.gives;
            exchange.gives += sumOf(side, state, chart);
        } else if (side.to == team) {
            exchange.received += side.gives;
            exchange.gets += sumOf(side, state, chart);
            exchange.partners.append(side.team);
        }
    }
    return exchange;
}

/// Whether the team would take a player with the slot on the clock who fell and whom it needs.
bool wantsTheClockItself(const DraftState &state)
{
    const int slot = state.onTheClock->slotIndex;
    const std::optional<Judgement> judgement = judge(state, slot);
    return judgement && judgement->best.need > 0
        && hasFallen(*judgement->best.player, state.slots.at(slot).slot.overall);
}

qint64 wantedFor(const Exchange &exchange, const DraftState &state, const TeamId &team)
{
    const SlotState *current = state.slotOnTheClock();
    int margin = temperamentOf(state, team).tradeMargin;
    if (current && exchange.given.contains(current->slot.id))
        margin += onTheClockMargin + (wantsTheClockItself(state) ? fallenPlayerMargin : 0);
    return exchange.gives + (exchange.gives * margin + 999) / 1000;
}

/// What the partners could add: open slots and later picks that are no part of the trade yet.
QList<SlotId> addable(const DraftState &state, const Exchange &exchange)
{
    QList<SlotId> assets;
    const auto consider = [&](const SlotId &id, const TeamId &owner) {
        if (exchange.partners.contains(owner) && !exchange.received.contains(id))
            assets.append(id);
    };
    for (const SlotState &slot : state.slots) {
        if (slot.isOpen())
            consider(slot.slot.id, slot.slot.team);
    }
    for (const FuturePick &pick : state.futurePicks)
        consider(pick.id, pick.team);
    return assets;
}

/// The least that settles it by the market; among those within a tenth of it, what it values most.
std::optional<SlotId> settling(qint64 shortfall, const QList<SlotId> &assets,
                               const DraftState &state, const TradeCharts &charts)
{
    qint64 least = 0;
    for (const SlotId &id : assets) {
        const qint64 value = exactly(valueOfSlot(state, id, charts.market));
        if (value >= shortfall && (least == 0 || value < least))
            least = value;
    }
    std::optional<SlotId> best;
    for (const SlotId &id : assets) {
        const qint64 market = exactly(valueOfSlot(state, id, charts.market));
        if (least == 0 || market < least || market > least + least / 10)
            continue;
        if (!best || valueOfSlot(state, id, charts.value) > valueOfSlot(state, *best, charts.value))
            best = id;
    }
    return best;
}

} // namespace

TradeVerdict judgeTrade(const DraftState &state, const Trade &offered, const TeamId &team,
                        const TradeCharts &charts)
{
    const Trade trade = addressed(offered);
    const Exchange exchange = exchangeOf(team, trade, state, charts.market);
    const qint64 wanted = wantedFor(exchange, state, team);

    TradeVerdict verdict{team,
                         false,
                         static_cast<double>(exchange.gives) / 1000,
                         static_cast<double>(exchange.gets) / 1000,
                         {}};
    if (objectionTo(state, trade))
        return verdict;
    verdict.accepts = exchange.gets > 0 && exchange.gets >= wanted;
    if (!verdict.accepts)
        verdict.wouldAdd = settling(std::max<qint64>(wanted - exchange.gets, 1),
                                    addable(state, exchange), state, charts);
    return verdict;
}

qint64 gainOf(const DraftState &state, const Trade &trade, const TeamId &team,
              const PickValueChart &market)
{
    const Exchange exchange = exchangeOf(team, trade, state, market);
    return exchange.gets - exchange.gives;
}

} // namespace warroom::gm
