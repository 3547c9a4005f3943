// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "domain/trade_verdict.h"

namespace warroom {

struct PickValueChart;

namespace gm {

/// Whom the program takes with the open slot \a slotIndex of \a state.
///
/// Board rank, the team's open needs, the position's value and the temperament of the team's
/// general manager are weighed; chance comes from the draft's seed, the slot and the team alone, so
/// the same draft is played again from the same seed. Never a pick the rules refuse; nothing when
/// no player is left.
std::optional<Choice> choosePick(const DraftState &state, int slotIndex);

/// Whom \a slotIndex takes for a person whose time ran out: the first left in the team's queue for
/// whom its roster has room, else what choosePick() says, marked as autopick.
std::optional<Choice> autopick(const DraftState &state, int slotIndex);

/// How long the program thinks about the slot on the clock before it picks: nothing, seconds, or a
/// believable part of the real clock, by the draft's pace. Always within the time that is left at
/// the start.
Milliseconds thinkingTime(const DraftState &state, int slotIndex);

/// What the program thinks of \a trade for \a team, by the values of \a chart, a market chart.
///
/// A slot is worth what the chart says of its overall number; beyond the chart the last value goes
/// on falling. The team accepts when it gets what it gives and its general manager's margin (0 to
/// 5 %, and 5 % more for a slot that is on the clock). Where it does not, wouldAdd names the least
/// open slot of the other team that would settle it, if one does. A trade of slots that are used,
/// unknown or not their giver's is never accepted.
TradeVerdict judgeTrade(const DraftState &state, const Trade &trade, const TeamId &team,
                        const PickValueChart &chart);

} // namespace gm

} // namespace warroom
