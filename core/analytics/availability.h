// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

namespace warroom::analytics {

/// How likely \a player is still there when selection number \a overall (from 1) is due; from 0 to
/// 1, and 0 for a player who is taken.
///
/// The number of selections until somebody takes him is modelled as normally distributed,
///     mean = k + 3,   standard deviation = 3 + 0.15 × (made + k),
/// where k is his place among the players left, from 1, and made the number of selections so far;
/// with m = overall - 1 - made selections before the one asked for, the answer is
///     1 - Phi((m + 0.5 - mean) / standard deviation),   and 1 where m is 0 or less.
/// It never rises with the player's place, nor with \a overall. The form is a choice; its figures
/// are fitted to 100 mock drafts of the 2026 class played by the program's own general managers
/// (root mean square error 0.16), not to real drafts. Needs and positions are not considered.
double availability(const DraftState &state, const Player &player, int overall);

/// The same for all players of the pool, in its order.
QList<double> availabilities(const DraftState &state, int overall);

} // namespace warroom::analytics
