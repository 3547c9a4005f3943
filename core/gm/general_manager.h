// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "domain/preparation.h"
#include "domain/trade_verdict.h"
#include "gm/trade_charts.h"

namespace warroom::gm {

/// Whom the program takes with the open slot \a slotIndex of \a state.
///
/// Board rank, the team's open needs, the position's value and the temperament of the team's
/// general manager are weighed; chance comes from the draft's seed, the slot and the team alone, so
/// the same draft is played again from the same seed. Never a pick the rules refuse; nothing when
/// no player is left.
std::optional<Choice> choosePick(const DraftState &state, int slotIndex);

/// Whom \a slotIndex takes for a person whose time ran out and who prepared \a own: the first left
/// in the team's queue for whom its roster has room, else the first of his own ranking, the targets
/// of a tier before its others, else what choosePick() says, marked as autopick. Whom he avoids
/// only where nobody else can be taken. The reason gives nothing away that \a own says.
std::optional<Choice> autopick(const DraftState &state, int slotIndex, const Preparation &own);

/// How long the program thinks about the slot on the clock before it picks: nothing, seconds, or a
/// believable part of the real clock, by the draft's pace. Always within the time that is left at
/// the start.
Milliseconds thinkingTime(const DraftState &state, int slotIndex);

/// What the program thinks of \a trade for \a team.
///
/// The team accepts when it gets by the market what it gives and its general manager's margin (0 to
/// 5 %, 5 % more for a slot that is on the clock, and 5 % more where a player it needs fell to it).
/// Where it does not, wouldAdd names what would settle it, if a team that gives it something has
/// it: the least by the market, and of those that are hardly more what is worth most by the value
/// chart. A trade of assets that are used, unknown or not their giver's is never accepted.
TradeVerdict judgeTrade(const DraftState &state, const Trade &trade, const TeamId &team,
                        const TradeCharts &charts);

/// What \a team gains by \a trade, which is addressed, in thousandths of \a market's points.
qint64 gainOf(const DraftState &state, const Trade &trade, const TeamId &team,
              const PickValueChart &market);

} // namespace warroom::gm
