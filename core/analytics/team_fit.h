// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

namespace warroom::analytics {

/// How well \a player suits \a team at its next slot, from 0 to 100.
///
/// fit = 100 × need × rank, where
/// - need is 1 for the team's most urgent open need, 0.06 less for each further place down to 0.7,
///   and 0.5 for a position it does not need;
/// - rank is 0.8 × (slot + 10) / (player's rank + 10), at most 1: 0.8 for a player who is due with
///   that slot, less for a reach, 1 for one who should be gone. The figures are ours.
///
/// The next slot is the one on the clock, else the team's first that is open. 0 for a player who is
/// taken, and for a team without a slot left or unknown.
int teamFit(const DraftState &state, const TeamId &team, const Player &player);

/// The same for all players of the pool, in its order.
QList<int> teamFits(const DraftState &state, const TeamId &team);

} // namespace warroom::analytics
