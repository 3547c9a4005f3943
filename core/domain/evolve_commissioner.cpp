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

/// An open slot whose turn is over can be used at any later moment: it is as one that was passed.
void reopen(DraftState &state, int slot)
{
    state.slots[slot].selection.reset();
    state.slots[slot].passed = true;
    state.slots[slot].bankUsed = {}; // no later selection used it
    state.selections.removeAll(slot);
}

/// Whether the player who is right is in the slot that gives him up, or in none.
bool isFreedBy(const DraftState &state, const events::PickCorrected &corrected)
{
    const auto &given = corrected.swappedWith ? corrected.swappedWith : corrected.reopened;
    const int owner = state.owners.value(corrected.player, -1);
    if (given)
        return owner >= 0 && owner == state.setup->slotIndex(*given);
    return owner < 0 || corrected.player == corrected.playerBefore;
}

/// Whoever is right here was nobody's to trade before.
void forgetTrades(DraftState &state, const events::PickCorrected &corrected)
{
    state.movedPlayers.remove(corrected.playerBefore);
    state.movedPlayers.remove(corrected.player);
}

void giveTo(SlotState &slot, const TeamId &team)
{
    if (slot.slot.team == team)
        return;
    slot.slot.team = team;
    slot.bankUsed = {}; // what the other team used is not this one's
}

} // namespace

void evolvePart(DraftState &state, const events::PickCorrected &corrected)
{
    const DraftSetup &setup = *state.setup;
    const int slot = setup.slotIndex(corrected.slot);
    if (!isMade(state, slot) || !setup.player(corrected.player) || !setup.team(corrected.team)
        || state.slots.at(slot).selection->player != corrected.playerBefore
        || !isFreedBy(state, corrected))
        return;
    state.owners.remove(corrected.playerBefore);
    forgetTrades(state, corrected);
    if (corrected.reopened && isMade(state, setup.slotIndex(*corrected.reopened)))
        reopen(state, setup.slotIndex(*corrected.reopened));
    if (corrected.swappedWith && isMade(state, setup.slotIndex(*corrected.swappedWith)))
        put(state, setup.slotIndex(*corrected.swappedWith), corrected.playerBefore);
    put(state, slot, corrected.player);
    giveTo(state.slots[slot], corrected.team);
}

void evolvePart(DraftState &state, const events::SeatChanged &changed)
{
    if (!state.setup->team(changed.seat.team))
        return;
    state.changedSeats.insert(changed.seat.team, changed.seat);
    takeSeat(state.company, changed.seat);
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
