// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/board_grid.h"

#include "domain/draft_state.h"

#include <QHash>

#include <algorithm>

namespace warroom {

namespace {

void findCells(BoardGrid &grid, qsizetype slots)
{
    grid.cells.assign(static_cast<std::size_t>(slots), {-1, -1});
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        for (std::size_t column = 0; column < grid.rows[row].slots.size(); ++column) {
            const int slotIndex = grid.rows[row].slots[column];
            if (slotIndex >= 0)
                grid.cells[static_cast<std::size_t>(slotIndex)] = {static_cast<int>(row),
                                                                   static_cast<int>(column)};
        }
    }
}

} // namespace

BoardGrid gridByTeam(const DraftState &state)
{
    BoardGrid grid;
    QHash<TeamId, int> columns;
    for (const Team &team : state.setup->created().teams)
        columns.insert(team.id, static_cast<int>(columns.size()));
    grid.columns = static_cast<int>(columns.size());
    std::size_t firstOfRound = 0;
    int round = 0;
    for (int i = 0; i < state.slots.size(); ++i) {
        const Slot &slot = state.slots.at(i).slot;
        if (slot.round != round) {
            firstOfRound = grid.rows.size();
            round = slot.round;
        }
        const auto column = static_cast<std::size_t>(columns.value(slot.team));
        std::size_t row = firstOfRound;
        while (row < grid.rows.size() && grid.rows[row].slots[column] >= 0)
            ++row;
        if (row == grid.rows.size())
            grid.rows.push_back({round, row == firstOfRound,
                                 std::vector<int>(static_cast<std::size_t>(grid.columns), -1)});
        grid.rows[row].slots[column] = i;
    }
    findCells(grid, state.slots.size());
    return grid;
}

BoardGrid gridByPick(const DraftState &state, int perRow)
{
    BoardGrid grid;
    const int longest = longestRound(state);
    const int lines = (longest + perRow - 1) / perRow;
    grid.columns = lines > 0 ? (longest + lines - 1) / lines : 0;
    const auto columns = static_cast<std::size_t>(grid.columns);
    std::size_t next = columns;
    for (int i = 0; i < state.slots.size(); ++i) {
        const int round = state.slots.at(i).slot.round;
        const bool first = grid.rows.empty() || grid.rows.back().round != round;
        if (first || next == columns) {
            grid.rows.push_back({round, first, std::vector<int>(columns, -1)});
            next = 0;
        }
        grid.rows.back().slots[next++] = i;
    }
    findCells(grid, state.slots.size());
    return grid;
}

int longestRound(const DraftState &state)
{
    QHash<int, int> sizes;
    int longest = 0;
    for (const SlotState &slot : state.slots)
        longest = std::max(longest, ++sizes[slot.slot.round]);
    return longest;
}

bool isRegular(const DraftState &state)
{
    if (!state.setup)
        return true;
    const qsizetype teams = state.setup->created().teams.size();
    QHash<std::pair<int, TeamId>, int> slotsOf;
    for (const SlotState &slot : state.slots) {
        if (++slotsOf[{slot.slot.round, slot.slot.team}] > 1)
            return false;
    }
    return slotsOf.size() == teams * state.setup->created().rounds;
}

} // namespace warroom
