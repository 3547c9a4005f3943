// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gm/general_manager.h"

#include "domain/candidates.h"
#include "domain/needs.h"
#include "gm/judgement.h"

#include <algorithm>

namespace warroom::gm {

namespace {

/// What tipped the scales.
ReasonKind kindOf(const Judged &best, int overall)
{
    if (best.boardRank == 1)
        return hasFallen(*best.player, overall) ? ReasonKind::Fell : ReasonKind::BestAvailable;
    if (best.need > 0 && best.needFactor >= best.ownFactor)
        return ReasonKind::FillsNeed;
    if (hasFallen(*best.player, overall))
        return ReasonKind::Fell;
    if (best.eligibleRank == 1)
        return ReasonKind::BestAvailable;
    return ReasonKind::Upside;
}

bool isOpenSlot(const DraftState &state, int slotIndex)
{
    return state.setup && slotIndex >= 0 && slotIndex < state.slots.size()
        && state.slots.at(slotIndex).isOpen();
}

/// The place of \a player among those left, from 1.
int boardRankOf(const DraftState &state, const Player &player)
{
    int rank = 1;
    for (const Player &other : state.setup->created().players) {
        if (&other == &player)
            break;
        rank += state.isFree(other.id) ? 1 : 0;
    }
    return rank;
}

std::optional<Choice> firstQueued(const DraftState &state, const TeamId &team)
{
    const Candidates candidates(state, team);
    for (const PlayerId &id : state.queueLeft(team)) {
        const Player *player = state.setup->player(id);
        if (player && candidates.haveRoomFor(*player))
            return Choice{id, PickSource::Queue,
                          PickReason{ReasonKind::Queued, boardRankOf(state, *player),
                                     needPriority(openNeeds(state, team), player->position), 0}};
    }
    return {};
}

} // namespace

std::optional<Choice> choosePick(const DraftState &state, int slotIndex)
{
    if (!isOpenSlot(state, slotIndex))
        return {};
    const std::optional<Judgement> judgement = judge(state, slotIndex);
    if (!judgement)
        return {};
    const Judged &best = judgement->best;
    const PickReason reason{kindOf(best, state.picksMade() + 1), best.boardRank, best.need,
                            best.score};
    return Choice{best.player->id, PickSource::Gm, reason};
}

std::optional<Choice> autopick(const DraftState &state, int slotIndex)
{
    if (!isOpenSlot(state, slotIndex))
        return {};
    if (auto queued = firstQueued(state, state.slots.at(slotIndex).slot.team))
        return queued;
    std::optional<Choice> choice = choosePick(state, slotIndex);
    if (choice)
        choice->source = PickSource::Autopick;
    return choice;
}

} // namespace warroom::gm
