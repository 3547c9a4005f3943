// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

namespace warroom {

/// What the events of each part of the rules do to a draft that was created; for evolve() alone.
void evolvePart(DraftState &state, const events::TradeExecuted &executed);
void evolvePart(DraftState &state, const events::TradeOffered &offered);
void evolvePart(DraftState &state, const events::TradeAccepted &accepted);
void evolvePart(DraftState &state, const events::TradeClosed &closed);

void evolvePart(DraftState &state, const events::PickCorrected &corrected);
void evolvePart(DraftState &state, const events::SeatChanged &changed);
void evolvePart(DraftState &state, const events::OrderChanged &changed);

void evolvePart(DraftState &state, const events::NominationStarted &started);
void evolvePart(DraftState &state, const events::LotNominated &nominated);
void evolvePart(DraftState &state, const events::LotClockStarted &started);
void evolvePart(DraftState &state, const events::BidPlaced &placed);
void evolvePart(DraftState &state, const events::BidLimitSet &set);
void evolvePart(DraftState &state, const events::LotSold &sold);
/// Lots and the team that nominates keep the time that \a paused leaves them.
void freezeBlock(DraftState &state, const events::DraftPaused &paused);

void evolvePart(DraftState &state, const events::LotteryCommitted &committed);
void evolvePart(DraftState &state, const events::LotteryDrawn &drawn);

void evolvePart(DraftState &state, const events::MessageSaid &said);
void evolvePart(DraftState &state, const events::MessageReacted &reacted);
void evolvePart(DraftState &state, const events::MessagePinned &pinned);
void evolvePart(DraftState &state, const events::StandingChanged &changed);
void evolvePart(DraftState &state, const events::DrafterNudged &nudged);
void evolvePart(DraftState &state, const events::ReadinessChanged &changed);
void evolvePart(DraftState &state, const events::SeatRequested &requested);
void evolvePart(DraftState &state, const events::SeatRequestDropped &dropped);
void evolvePart(DraftState &state, const events::StartPlanned &planned);
void evolvePart(DraftState &state, const events::CommissionerNamed &named);
void evolvePart(DraftState &state, const events::HostOffered &offered);
void evolvePart(DraftState &state, const events::SuccessorNamed &named);
void evolvePart(DraftState &state, const events::HostChanged &changed);
/// Somebody new sits at \a seat: he has said nothing of being ready, and need no longer ask.
void takeSeat(Company &company, const Seat &seat);

} // namespace warroom
