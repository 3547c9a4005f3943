// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/asset_value.h"

#include "domain/worth.h"

#include <algorithm>

namespace warroom {

namespace {

/// The overall number in the middle of \a round, which may lie beyond the draft.
int middleOf(const DraftState &state, int round)
{
    int first = 0;
    int last = 0;
    for (const SlotState &slot : state.slots) {
        if (slot.slot.round != round)
            continue;
        first = first == 0 ? slot.slot.overall : first;
        last = slot.slot.overall;
    }
    if (first > 0)
        return (first + last) / 2;
    const Slot &end = state.slots.last().slot;
    const int teams = static_cast<int>(state.setup->created().teams.size());
    return end.overall + (round - end.round - 1) * teams + (teams + 1) / 2;
}

bool isSoldIn(const DraftState &state, int round)
{
    return round <= state.setup->created().auction.rounds;
}

} // namespace

double valueOfPick(int overall, const PickValueChart &chart)
{
    const qsizetype size = chart.values.size();
    if (size == 0 || overall < 1)
        return 0;
    return overall <= size ? chart.valueOf(overall)
                           : chart.values.last() * static_cast<double>(size) / overall;
}

bool isValuedInMoney(const DraftState &state)
{
    return state.setup && isSoldIn(state, state.setup->created().rounds);
}

double valueOfSlot(const DraftState &state, const SlotId &id, const PickValueChart &chart)
{
    if (const SlotState *slot = state.slot(id))
        return isSoldIn(state, slot->slot.round) ? 0 : valueOfPick(slot->slot.overall, chart);
    const FuturePick *future = state.futurePick(id);
    if (!future || state.slots.isEmpty() || isSoldIn(state, future->round))
        return 0;
    const int years = std::max(1, future->season - state.setup->created().season);
    return valueOfPick(middleOf(state, future->round + years), chart);
}

double valueOfPlayer(const DraftState &state, const PlayerId &id, const PickValueChart &chart)
{
    const int slot = state.owners.value(id, -1);
    const Player *player = state.setup ? state.setup->player(id) : nullptr;
    if (slot < 0 || !player)
        return 0;
    if (isValuedInMoney(state)) {
        const auto place = player - state.setup->created().players.constData();
        return worthAtFirst(*state.setup).at(place);
    }
    const Selection &taken = *state.slots.at(slot).selection;
    return valueOfPick(taken.price ? player->rank : std::max(player->rank, taken.overallPick),
                       chart);
}

double valueOfSide(const DraftState &state, const TradeSide &side, const PickValueChart &chart)
{
    double sum = 0;
    for (const SlotId &id : side.gives)
        sum += valueOfSlot(state, id, chart);
    for (const PlayerId &id : side.players)
        sum += valueOfPlayer(state, id, chart);
    return sum;
}

} // namespace warroom
