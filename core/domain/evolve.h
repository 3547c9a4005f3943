// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

#include <span>

namespace warroom {

/// Makes \a state what it is after \a event.
///
/// Never refuses: what was recorded happened. An event that names something the state does not
/// have (a damaged log) changes nothing but the version.
void evolve(DraftState &state, const Event &event);

/// The state after all of \a events, from nothing.
DraftState fold(std::span<const Event> events);

} // namespace warroom
