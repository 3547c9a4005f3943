// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "domain/rejection.h"

#include <QHash>

namespace warroom {

/// Whom one team may take now: those nobody has or keeps, and its roster has room for.
///
/// Where the roster has no room for anybody that is left, it has no say: a draft never stands still
/// because a pool ran out of a position.
class Candidates {
public:
    /// What is true of \a state now; it may change or go afterwards.
    Candidates(const DraftState &state, const TeamId &team);

    /// Why the roster has no room for somebody of \a position: PositionFull, PlayerDoesNotFit.
    std::optional<Rejection> objectionTo(const QString &position) const;
    /// Whether there is a place for \a player, who must be free.
    bool haveRoomFor(const Player &player) const { return !objectionTo(player.position); }

private:
    QHash<QString, Rejection> m_full; ///< by positionKey()
};

/// Why \a team cannot take \a player: UnknownPlayer, PlayerTaken, PlayerIsKept, or what
/// Candidates says.
std::optional<Rejection> objectionToTaking(const DraftState &state, const TeamId &team,
                                           const PlayerId &player);

} // namespace warroom
