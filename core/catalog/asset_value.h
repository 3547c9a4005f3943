// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/pick_value_chart.h"
#include "domain/draft_state.h"

namespace warroom {

/// What changes hands in trades, in points of a chart. Beyond the chart its last value goes on
/// falling with the number of the pick.
///
/// Where players are sold, one place to buy is as good as another and worth nothing of its own.

/// Whether every round is sold. Values are in the draft's money then, and no chart matters.
bool isValuedInMoney(const DraftState &state);

/// Of the pick with this overall number, from 1.
double valueOfPick(int overall, const PickValueChart &chart);

/// Of a slot of this draft, or of a pick of a later season; 0 where there is none. A later pick
/// counts as the middle of a round as many rounds later as it is years away: "2027 round 3" as
/// the middle of round 4 of 2026.
double valueOfSlot(const DraftState &state, const SlotId &id, const PickValueChart &chart);

/// Of a player somebody took: his rank or the pick he was taken with, whichever is later, so that
/// nobody is worth more for having been taken too early. Who was bought was not taken in the order
/// of the picks: his rank counts; where values are in money, what he was worth at first.
double valueOfPlayer(const DraftState &state, const PlayerId &id, const PickValueChart &chart);

/// Of all that \a side gives.
double valueOfSide(const DraftState &state, const TradeSide &side, const PickValueChart &chart);

} // namespace warroom
