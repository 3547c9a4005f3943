// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "gm/trade_charts.h"

namespace warroom::gm {

/// How general managers trade. Everything follows from the draft's events and its seed: what a team
/// refused is found among the closed offers, so nobody forgets it over a restart.

/// Thousandths of what it gets that a team pays more for a player it wants. It starts so many
/// trades a draft at most, so that nobody lives on them.
inline constexpr int mostPaidMore = 100;
inline constexpr int mostTradesStarted = 2;

/// What a team of the program does with an offer.
struct OfferReply {
    enum Kind { Accept, Decline, Counter } kind = Decline;
    std::optional<Trade> counter{}; ///< what it would agree to, without an id
};

/// What \a team, of the program, answers to \a offer.
///
/// It accepts what judgeTrade() accepts. Else it asks once, twice or three times, by its patience,
/// for the asset that is missing; an offer no better than one it refused, or better by little, is
/// declined without another word.
OfferReply replyTo(const DraftState &state, const OpenOffer &offer, const TeamId &team,
                   const TradeCharts &charts);

/// How long \a team thinks about \a offer, by the draft's pace; shorter than the offer stands.
Milliseconds answeringTime(const DraftState &state, const OpenOffer &offer, const TeamId &team,
                           const TradeCharts &charts);

/// The trade a team of the program starts for the slot on the clock, if one does: it is due soon,
/// needs a player who fell, and can give between 5 and 10 % more than the slot is worth. One a slot
/// at most; which slots are asked for follows from the seed.
std::optional<commands::OfferTrade> offerForTheClock(const DraftState &state,
                                                     const TradeCharts &charts);

/// How long after the slot went on the clock it comes, by the draft's pace.
Milliseconds offeringTime(const DraftState &state);

} // namespace warroom::gm
