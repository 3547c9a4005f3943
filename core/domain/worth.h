// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

namespace warroom {

/// What players are worth in an auction, in its money.
///
/// All money goes to the players that will be sold. Each is worth the minimum bid; what is left is
/// divided among the best of them by what they are above a replacement. That is the pool's value
/// over replacement, else points above the first player nobody buys, else a curve that falls
/// with the rank as boards do: by the inverse of the rank and ten.
///
/// By place in the pool. Who is not among those that are sold is worth the minimum.
QList<int> worthAtFirst(const DraftSetup &setup);

/// What money buys now: what is left of it above the minimum bids, in thousandths of what the
/// players left are worth above theirs. 1090: all prices are 9 % higher than \a worth says.
int priceLevel(const DraftState &state, const QList<int> &worth);

/// What somebody worth \a worth at first is worth at \a level.
int worthNow(int worth, int level, int minimumBid);

} // namespace warroom
