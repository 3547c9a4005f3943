// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/decide.h"
#include "domain/preparation.h"

#include <span>

namespace warroom {

/// Wishes of a person about his own preparation. Whose it is follows from who says it: nobody can
/// name another.
namespace commands {

/// The whole ranking anew; none at all where there are no tiers.
struct ReplaceRanking {
    QList<RankTier> tiers;
};

/// One player to another place; absent: out of the ranking.
struct RankPlayer {
    PlayerId player;
    std::optional<RankPlace> place; ///< counted without him
};

/// A tier begins with \a before, or joins the one above.
struct SetTierBreak {
    PlayerId before;
    bool isThere = false;
};

struct MarkPlayer {
    PlayerId player;
    PlayerMark mark = PlayerMark::None;
};

/// Characters a note may have at most.
inline constexpr int longestNote = 2000;

struct WriteNote {
    PlayerId player;
    QString text; ///< may have several lines; without a word: there is none any more
};

} // namespace commands

using PreparationCommand =
    std::variant<commands::ReplaceRanking, commands::RankPlayer, commands::SetTierBreak,
                 commands::MarkPlayer, commands::WriteNote>;

/// A wish with all that a rule may not look up for itself.
struct IssuedPreparation {
    QUuid id;
    Actor actor;
    Instant at;
    PreparationCommand command;
};

/// The rules for \a own, which is the actor's, in \a draft. Pure, as decide() of a draft is.
Decision decide(const Preparation &own, const DraftState &draft, const IssuedPreparation &command);

/// Makes \a own what it is after \a event. Never refuses; an event that does not fit, or is none
/// of a preparation, changes nothing but the version.
void evolve(Preparation &own, const Event &event);

Preparation foldPreparation(std::span<const Event> events);

} // namespace warroom
