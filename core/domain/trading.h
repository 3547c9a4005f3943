// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "domain/rejection.h"

#include <tl/expected.hpp>

#include <optional>

namespace warroom {

class DecisionRecorder;

/// What the rules for trades have in common with those beside them.

/// Teams that take part in one trade at most.
inline constexpr int mostTradeTeams = 3;

/// Those that take part in \a trade, each once, givers by order and then receivers.
QList<TeamId> teamsIn(const Trade &trade);
/// \a trade with every side addressed: where two teams trade, each side is for the other.
Trade addressed(Trade trade);
/// Whether both give the same to the same, whatever they are called.
bool isSameExchange(const Trade &one, const Trade &other);

/// Why \a trade, which is addressed, cannot be made now; nothing: it can. Two or three teams; each
/// gives and receives; every slot is open, every asset is its giver's and given once.
std::optional<Rejection> objectionTo(const DraftState &state, const Trade &trade);

/// The picks of later seasons a new draft begins with: one for each season, round and team, those
/// \a create names in place of the others. TradingUnusable where the rules for trades or those it
/// names make no sense.
tl::expected<QList<FuturePick>, Rejection> futurePicksOf(const commands::CreateDraft &create);

/// Whether \a offer still waits for somebody's answer at \a at.
bool isUnanswered(const OpenOffer &offer, Instant at);
/// Whether the team on the clock, whose time is over, may not be passed: an offer it takes part in
/// and that was made in time stands unanswered, and the rules of the clock forbid to jump in.
bool isHeldByOffers(const DraftState &state, Instant at);

/// What is left for the slot that waits in the pause: the whole where it was traded meanwhile and
/// the rules restart its time.
std::optional<Milliseconds> timeAfterPause(const DraftState &state);

/// Records \a trade as made, with the clock for the new owner of the slot that is on it, and closes
/// the offers it makes void. \a forced: by the commissioner alone, for his \a reason.
void recordTrade(DecisionRecorder &recorder, const Trade &trade, bool forced = false,
                 const std::optional<PersonalText> &reason = {});
/// Closes the open offers that can no longer be fulfilled, and all where the draft is over. Whoever
/// uses or moves a slot or a player calls it; moveOn() does so by itself.
void voidOffers(DecisionRecorder &recorder);
/// Closes every open offer: the draft is about to end.
void voidAllOffers(DecisionRecorder &recorder);

} // namespace warroom
