// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

namespace warroom {

/// The part of ruleBroken() that is of the people in a draft: what \a event says that cannot be
/// true in \a state; empty: nothing.
QString companyRuleBroken(const DraftState &state, const events::MessageSaid &event);
QString companyRuleBroken(const DraftState &state, const events::MessageReacted &event);
QString companyRuleBroken(const DraftState &state, const events::MessagePinned &event);
QString companyRuleBroken(const DraftState &state, const events::StandingChanged &event);
QString companyRuleBroken(const DraftState &state, const events::DrafterNudged &event);
QString companyRuleBroken(const DraftState &state, const events::ReadinessChanged &event);
QString companyRuleBroken(const DraftState &state, const events::SeatRequested &event);
QString companyRuleBroken(const DraftState &state, const events::SeatRequestDropped &event);
QString companyRuleBroken(const DraftState &state, const events::StartPlanned &event);
QString companyRuleBroken(const DraftState &state, const events::CommissionerNamed &event);
QString companyRuleBroken(const DraftState &state, const events::HostOffered &event);
QString companyRuleBroken(const DraftState &state, const events::SuccessorNamed &event);
QString companyRuleBroken(const DraftState &state, const events::HostChanged &event);

} // namespace warroom
