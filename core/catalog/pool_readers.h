// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/csv_cursor.h"
#include "catalog/player_pool.h"

namespace warroom::catalog {

/// Columns name and position, and where there are any: rank, school, height_in, weight_lb, forty_s,
/// bench_reps, vertical_in, broad_in, three_cone_s, shuttle_s, arm_in, hand_in.
PoolResult readNflClass(const CsvTable &table);

/// Columns name, position and points_half_ppr, and where there are any: rank, team,
/// value_over_replacement.
PoolResult readFantasyPool(const CsvTable &table);

/// What every pool knows: name, position, school or team, and rank where there is one. It is wrong
/// for two players to share the first three.
Player readPlayer(CsvCursor &cursor, QStringView schoolColumn);

/// \a players by rank, without gaps from 1, each with an id made from the name.
///
/// The id does not hold the rank, so that a pool with newer ranks gives its players the same ids.
QList<Player> asPool(QList<Player> players);

} // namespace warroom::catalog
