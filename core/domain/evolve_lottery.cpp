// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve_parts.h"

namespace warroom {

void evolvePart(DraftState &state, const events::LotteryCommitted &committed)
{
    state.lottery = LotteryState{committed.entrants, committed.seedHash, {}, {}};
}

void evolvePart(DraftState &state, const events::LotteryDrawn &drawn)
{
    state.lottery.seed = drawn.seed;
    state.lottery.order = drawn.order;
}

} // namespace warroom
