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

/// What a team's person wants, and who is left for it.
struct Wishes {
    const DraftState &state;
    const TeamId &team;
    QSet<PlayerId> avoided;

    std::optional<Choice> firstOf(const QList<PlayerId> &wanted, PickSource source,
                                  ReasonKind kind) const
    {
        const Candidates candidates(state, team);
        for (const PlayerId &id : wanted) {
            const Player *player = state.setup->player(id);
            if (player && state.isFree(id) && !avoided.contains(id)
                && candidates.haveRoomFor(*player))
                return Choice{id, source,
                              PickReason{kind, boardRankOf(state, *player),
                                         needPriority(openNeeds(state, team), player->position),
                                         0}};
        }
        return {};
    }
};

/// The ranking of \a own, the targets of each tier before its others.
QList<PlayerId> targetsFirst(const Preparation &own)
{
    if (!own.ranking.hasTiers())
        return own.ranking.players();
    QList<PlayerId> wanted;
    for (RankTier tier : own.ranking.tiers()) {
        std::stable_partition(tier.players.begin(), tier.players.end(), [&](const PlayerId &id) {
            return own.markOf(id) == PlayerMark::Target;
        });
        wanted += tier.players;
    }
    return wanted;
}

std::optional<Choice> chosenWithout(const DraftState &state, int slotIndex,
                                    const QSet<PlayerId> &avoided)
{
    const std::optional<Judgement> judgement = judge(state, slotIndex, avoided);
    if (!judgement)
        return {};
    const Judged &best = judgement->best;
    const PickReason reason{kindOf(best, state.picksMade() + 1), best.boardRank, best.need,
                            best.score};
    return Choice{best.player->id, PickSource::Gm, reason};
}

std::optional<Choice> autopickWithout(const DraftState &state, int slotIndex,
                                      const Preparation &own, const QSet<PlayerId> &avoided)
{
    const TeamId &team = state.slots.at(slotIndex).slot.team;
    const Wishes wishes{state, team, avoided};
    if (auto queued = wishes.firstOf(state.queueLeft(team), PickSource::Queue, ReasonKind::Queued))
        return queued;
    if (auto ranked = wishes.firstOf(targetsFirst(own), PickSource::Autopick, ReasonKind::Ranked))
        return ranked;
    std::optional<Choice> choice = chosenWithout(state, slotIndex, avoided);
    if (choice)
        choice->source = PickSource::Autopick;
    return choice;
}

} // namespace

std::optional<Choice> choosePick(const DraftState &state, int slotIndex)
{
    return isOpenSlot(state, slotIndex) ? chosenWithout(state, slotIndex, {}) : std::nullopt;
}

std::optional<Choice> autopick(const DraftState &state, int slotIndex, const Preparation &own)
{
    if (!isOpenSlot(state, slotIndex))
        return {};
    const QSet<PlayerId> avoided = own.avoided();
    std::optional<Choice> choice = autopickWithout(state, slotIndex, own, avoided);
    return choice || avoided.isEmpty() ? choice : autopickWithout(state, slotIndex, own, {});
}

} // namespace warroom::gm
