// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/player.h"
#include "domain/position.h"

namespace warroom::gm {

/// What a player's position is worth beside his rank, in thousandths: 1000 changes nothing.
///
/// The order of the positions is a fact: the part of a position's selections that were made in the
/// first round, NFL drafts 2013 to 2022 (nflverse draft picks): QB 27 %, OT 21, edge rushers 14,
/// interior defenders 14, WR and CB 13, LB 12, interior linemen 11, S 9, TE and RB 6, kickers and
/// punters 0. The size of the steps is ours: boards already carry part of it.
///
/// A player ranked by value over replacement has his position's value in his rank: 1000.
int positionValue(const Player &player, std::optional<PositionGroup> group);

} // namespace warroom::gm
