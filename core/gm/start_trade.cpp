// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/asset_value.h"
#include "domain/trading.h"
#include "gm/chance.h"
#include "gm/judgement.h"
#include "gm/negotiation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom::gm {

namespace {

constexpr int oneSlotIn = 4;       // is asked for, by the seed
constexpr int teamsThatLook = 12;  // those due next
constexpr double leastMore = 1.05; // below it nobody gives up the slot on the clock

const QString startedPrefix = u"gm."_s;

/// Offers the program started so far; their first side is who started it.
int startedBy(const DraftState &state, const TeamId &team)
{
    int count = 0;
    const auto add = [&](const auto &list) {
        for (const auto &each : list)
            count += each.trade.id.text().startsWith(startedPrefix)
                && each.trade.sides.first().team == team;
    };
    add(state.offers);
    add(state.closedOffers);
    add(state.trades);
    return count;
}

bool wasAskedFor(const DraftState &state, const TradeId &id)
{
    const auto isIt = [&](const auto &each) { return each.trade.id == id; };
    return state.offer(id) || std::any_of(state.trades.begin(), state.trades.end(), isIt)
        || std::any_of(state.closedOffers.begin(), state.closedOffers.end(), isIt);
}

/// Whether \a team needs a player who fell so far that he would be its choice at \a slot.
bool wantsToMoveUp(const DraftState &state, const TeamId &team, int slot)
{
    DraftState inItsHands = state;
    inItsHands.slots[slot].slot.team = team;
    const std::optional<Judgement> judgement = judge(inItsHands, slot);
    return judgement && judgement->best.need > 0
        && hasFallen(*judgement->best.player, state.slots.at(slot).slot.overall);
}

/// What \a team could add to its next slot, which is \a own.
QList<SlotId> extrasOf(const DraftState &state, const TeamId &team, const SlotId &own)
{
    QList<SlotId> extras;
    for (const SlotState &slot : state.slots) {
        if (slot.isOpen() && slot.slot.team == team && slot.slot.id != own)
            extras.append(slot.slot.id);
    }
    for (const FuturePick &pick : state.futurePicks) {
        if (pick.team == team)
            extras.append(pick.id);
    }
    return extras;
}

/// The slot \a own and one or two more of \a team's, worth by the market between 5 and 10 % more
/// than \a target; of all such what is worth least by the value chart. Empty: it has none.
QList<SlotId> priceFor(const DraftState &state, const TeamId &team, const SlotId &own,
                       double target, const TradeCharts &charts)
{
    const double mostMore = 1.0 + mostPaidMore / 1000.0;
    const double base = valueOfSlot(state, own, charts.market);
    QList<SlotId> best;
    double least = 0;
    const auto consider = [&](const QList<SlotId> &extras) {
        double market = base;
        double value = 0;
        for (const SlotId &id : extras) {
            market += valueOfSlot(state, id, charts.market);
            value += valueOfSlot(state, id, charts.value);
        }
        if (market < target * leastMore || market > target * mostMore)
            return;
        if (best.isEmpty() || value < least) {
            best = QList<SlotId>{own} + extras;
            least = value;
        }
    };
    const QList<SlotId> extras = extrasOf(state, team, own);
    for (qsizetype i = 0; i < extras.size(); ++i) {
        consider({extras.at(i)});
        for (qsizetype j = i + 1; j < extras.size(); ++j)
            consider({extras.at(i), extras.at(j)});
    }
    return best;
}

std::optional<commands::OfferTrade> offerOf(const DraftState &state, int ownIndex, int clockIndex,
                                            const TradeId &id, const TradeCharts &charts)
{
    const Slot &own = state.slots.at(ownIndex).slot;
    const Slot &clock = state.slots.at(clockIndex).slot;
    if (own.team == clock.team || !state.isRunByProgram(own.team)
        || startedBy(state, own.team) >= mostTradesStarted
        || !wantsToMoveUp(state, own.team, clockIndex))
        return {};
    const QList<SlotId> price =
        priceFor(state, own.team, own.id, valueOfSlot(state, clock.id, charts.market), charts);
    if (price.isEmpty())
        return {};
    const Trade trade{id, {{own.team, price, clock.team}, {clock.team, {clock.id}, own.team}}};
    if (objectionTo(state, trade))
        return {};
    return commands::OfferTrade{trade, own.team};
}

} // namespace

std::optional<commands::OfferTrade> offerForTheClock(const DraftState &state,
                                                     const TradeCharts &charts)
{
    if (!state.isLive() || !state.onTheClock || charts.market.values.isEmpty()
        || !state.setup->created().trading.programOffers)
        return {};
    const int clock = state.onTheClock->slotIndex;
    const SlotId slot = state.slots.at(clock).slot.id;
    const Chance chance(state.setup->created().program.seed, slot.text(), u"moving up");
    const TradeId id(startedPrefix + slot.text());
    if (chance.below(oneSlotIn, 0) != 0 || wasAskedFor(state, id))
        return {};
    QList<TeamId> looked;
    for (const int own : state.upcoming(4 * teamsThatLook)) {
        const TeamId team = state.slots.at(own).slot.team;
        if (own == clock || looked.contains(team))
            continue;
        looked.append(team);
        if (auto offer = offerOf(state, own, clock, id, charts))
            return offer;
        if (looked.size() >= teamsThatLook)
            break;
    }
    return {};
}

Milliseconds offeringTime(const DraftState &state)
{
    const ProgramSettings &program = state.setup->created().program;
    const Slot &slot = state.slotOnTheClock()->slot;
    const Chance chance(program.seed, slot.id.text(), u"offering");
    switch (program.pace) {
    case Pace::AtOnce:
        break;
    case Pace::Quick:
        return Milliseconds{100 + chance.below(301, 0)};
    case Pace::Real:
        return Milliseconds{4'000 + chance.below(12'001, 0)};
    }
    return Milliseconds{0};
}

} // namespace warroom::gm
