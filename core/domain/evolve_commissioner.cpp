// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve_parts.h"

namespace warroom {

namespace {

bool isMade(const DraftState &state, int slot)
{
    return slot >= 0 && state.slots.at(slot).selection.has_value();
}

void put(DraftState &state, int slot, const PlayerId &player)
{
    Selection &selection = *state.slots[slot].selection;
    selection.player = player;
    selection.corrected = true;
    state.owners.insert(player, slot);
}

void reopen(DraftState &state, int slot)
{
    state.slots[slot].selection.reset();
    state.selections.removeAll(slot);
}

} // namespace

void evolvePart(DraftState &state, const events::PickCorrected &corrected)
{
    const DraftSetup &setup = *state.setup;
    const int slot = setup.slotIndex(corrected.slot);
    if (!isMade(state, slot) || !setup.player(corrected.player) || !setup.team(corrected.team))
        return;
    state.owners.remove(corrected.playerBefore);
    state.movedPlayers.remove(corrected.playerBefore);
    if (corrected.reopened && isMade(state, setup.slotIndex(*corrected.reopened)))
        reopen(state, setup.slotIndex(*corrected.reopened));
    if (corrected.swappedWith && isMade(state, setup.slotIndex(*corrected.swappedWith)))
        put(state, setup.slotIndex(*corrected.swappedWith), corrected.playerBefore);
    put(state, slot, corrected.player);
    state.slots[slot].slot.team = corrected.team;
}

void evolvePart(DraftState &state, const events::SeatChanged &changed)
{
    if (state.setup->team(changed.seat.team))
        state.changedSeats.insert(changed.seat.team, changed.seat);
}

void evolvePart(DraftState &state, const events::OrderChanged &changed)
{
    for (const SlotRight &right : changed.rights) {
        const int index = state.setup->slotIndex(right.slot);
        if (index < 0 || !state.slots.at(index).isOpen())
            continue;
        SlotState &slot = state.slots[index];
        slot.slot.originalTeam = right.originalTeam;
        slot.slot.via = right.via;
        slot.slot.team = right.team;
        slot.bankUsed = {};
    }
}

} // namespace warroom
