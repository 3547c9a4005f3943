// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/decision_recorder.h"

namespace warroom {

/// What an auction does by itself once a wish was granted; for the rules alone.

/// \a team names the player of \a choice and bids \a amount for him.
void putOnTheBlock(DecisionRecorder &recorder, const TeamId &team, const Choice &choice,
                   int amount);

/// Bids for the teams that set limits until nobody goes higher, then gives the lots that were bid
/// on, those in \a lots and the others, the time to answer that the rules promise.
void answerBids(DecisionRecorder &recorder, QList<LotId> lots);

/// Lets the hammer fall: the player takes the next open place of the team that bids most for him.
void sell(DecisionRecorder &recorder, Lot lot);

/// Gives the next team that can nominate its turn, in place of whosever it is. Where nobody can,
/// the turn stays without a clock.
void giveNextTurn(DecisionRecorder &recorder);

/// Goes on while places are left to be sold: the next team nominates as long as there is room on
/// the block. See moveOn().
void goOnSelling(DecisionRecorder &recorder);

/// Gives the lots and the team that nominates the time back that they had when the draft paused.
void resumeSelling(DecisionRecorder &recorder);

} // namespace warroom
