// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>
#include <vector>

namespace warroom {

struct DraftState;

struct BoardRow {
    int round = 0;
    bool first = false;     ///< of its round
    std::vector<int> slots; ///< by column; -1: none
};

/// Where each slot of a draft stands on the board. A round takes as many rows as it needs.
struct BoardGrid {
    int columns = 0;
    std::vector<BoardRow> rows;
    std::vector<std::pair<int, int>> cells; ///< row and column of each slot
};

/// A column for each team, its slots below each other.
BoardGrid gridByTeam(const DraftState &state);
/// The slots as they are due, at most \a perRow of them, at least 1, beside each other.
BoardGrid gridByPick(const DraftState &state, int perRow);

/// Slots in the longest round.
int longestRound(const DraftState &state);
/// Whether every team has exactly one slot in each round: the grid by team has no holes.
bool isRegular(const DraftState &state);

} // namespace warroom
