// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/autopick_preview.h"

#include "gm/general_manager.h"

#include <algorithm>

namespace warroom {

namespace {

int nextSlotOf(const DraftState &state, const TeamId &team)
{
    if (const int open = state.openSlotOf(team); open >= 0)
        return open;
    const QList<int> due = state.upcoming(static_cast<int>(state.slots.size()));
    const auto next = std::find_if(
        due.begin(), due.end(), [&](int slot) { return state.slots.at(slot).slot.team == team; });
    return next == due.end() ? -1 : *next;
}

} // namespace

std::optional<Choice> autopickPreview(const DraftState &state, const TeamId &team,
                                      const Preparation &own)
{
    const int slot = state.setup ? nextSlotOf(state, team) : -1;
    return slot < 0 ? std::nullopt : gm::autopick(state, slot, own);
}

} // namespace warroom
