// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/pick_value_chart.h"
#include "gm/general_manager.h"
#include "gm/temperament.h"

#include <algorithm>
#include <cmath>

namespace warroom::gm {

namespace {

constexpr int onTheClockMargin = 50; // in thousandths, on top of the temperament's

/// In thousandths of the chart's points, so that sums are exact.
qint64 valueOf(const Slot &slot, const PickValueChart &chart)
{
    const qsizetype size = chart.values.size();
    if (size == 0 || slot.overall < 1)
        return 0;
    const double value = slot.overall <= size
        ? chart.valueOf(slot.overall)
        : chart.values.last() * static_cast<double>(size) / slot.overall;
    return std::llround(value * 1000);
}

struct Offer {
    QList<SlotId> given;
    QList<SlotId> received;
    QList<TeamId> partners;
    bool isPossible = true; ///< every slot is open and its giver's
};

Offer offerTo(const TeamId &team, const Trade &trade, const DraftState &state)
{
    Offer offer;
    for (const TradeSide &side : trade.sides) {
        (side.team == team ? offer.given : offer.received) += side.gives;
        if (side.team != team)
            offer.partners.append(side.team);
        for (const SlotId &id : side.gives) {
            const SlotState *slot = state.slot(id);
            offer.isPossible =
                offer.isPossible && slot && slot->isOpen() && slot->slot.team == side.team;
        }
    }
    return offer;
}

qint64 sumOf(const QList<SlotId> &ids, const DraftState &state, const PickValueChart &chart)
{
    qint64 sum = 0;
    for (const SlotId &id : ids) {
        if (const SlotState *slot = state.slot(id))
            sum += valueOf(slot->slot, chart);
    }
    return sum;
}

qint64 wantedFor(const Offer &offer, const DraftState &state, const TeamId &team, qint64 gives)
{
    const SlotState *current = state.slotOnTheClock();
    const bool givesTheClock = current && offer.given.contains(current->slot.id);
    const int margin =
        temperamentOf(state, team).tradeMargin + (givesTheClock ? onTheClockMargin : 0);
    return gives + (gives * margin + 999) / 1000;
}

std::optional<SlotId> leastWorth(qint64 shortfall, const Offer &offer, const DraftState &state,
                                 const PickValueChart &chart)
{
    const Slot *least = nullptr;
    for (const SlotState &candidate : state.slots) {
        const Slot &slot = candidate.slot;
        if (!candidate.isOpen() || !offer.partners.contains(slot.team)
            || offer.received.contains(slot.id) || valueOf(slot, chart) < shortfall)
            continue;
        if (!least || valueOf(slot, chart) <= valueOf(*least, chart))
            least = &slot;
    }
    return least ? std::optional(least->id) : std::nullopt;
}

} // namespace

TradeVerdict judgeTrade(const DraftState &state, const Trade &trade, const TeamId &team,
                        const PickValueChart &chart)
{
    const Offer offer = offerTo(team, trade, state);
    const qint64 gives = sumOf(offer.given, state, chart);
    const qint64 gets = sumOf(offer.received, state, chart);
    const qint64 wanted = wantedFor(offer, state, team, gives);

    TradeVerdict verdict{
        team, false, static_cast<double>(gives) / 1000, static_cast<double>(gets) / 1000, {}};
    if (!offer.isPossible)
        return verdict;
    verdict.accepts = gets > 0 && gets >= wanted;
    if (!verdict.accepts)
        verdict.wouldAdd = leastWorth(std::max<qint64>(wanted - gets, 1), offer, state, chart);
    return verdict;
}

} // namespace warroom::gm
