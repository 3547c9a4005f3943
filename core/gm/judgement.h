// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

#include <QSet>

namespace warroom::gm {

/// A player as one team sees him for one slot.
struct Judged {
    const Player *player = nullptr;
    int boardRank = 0;     ///< among all players left, from 1
    int eligibleRank = 0;  ///< among those the team would take at all, from 1
    int need = 0;          ///< place among the team's open needs, from 1; 0: none
    int needFactor = 1000; ///< what the need made of him, in thousandths
    int ownFactor = 1000;  ///< what stock, tendencies and chance made of him, in thousandths
    int score = 0;         ///< all together, in thousandths
};

/// What came of comparing the players left.
struct Judgement {
    Judged best;
    int lead = 0; ///< of the best over the next, in thousandths of the best; 1000: nobody else
};

/// Weighs the players left for the open slot \a slotIndex whom the rules let its team take; nothing
/// when none is left. Those \a avoided are passed over.
///
/// score = board × stock × need × position value × repetition × liking. The board's part falls as
/// 1 / (rank + 10), so that a place counts for much at the top and little late. The stock is how
/// this draft's league sees the player, up to half his rank off the board and the same for all
/// teams; the liking is this general manager's. Only the first
/// 10 + (picks made) / 5 players left are weighed, which bounds a reach. Never considered while
/// anybody else is left: kickers and punters before the last rounds or beside another the team
/// took, a second quarterback nobody asked for. All arithmetic is on whole numbers; equal scores go
/// to the better rank.
///
/// The players named live as long as \a state's setup.
std::optional<Judgement> judge(const DraftState &state, int slotIndex,
                               const QSet<PlayerId> &avoided = {});

/// Whether \a player is still there well after his rank, at the pick \a overall. Kickers always
/// are.
bool hasFallen(const Player &player, int overall);

} // namespace warroom::gm
