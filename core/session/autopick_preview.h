// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "domain/preparation.h"

namespace warroom {

/// Whom autopick would take for \a team if it had to now: with the slot the team may use, else with
/// its next. \a own is what the team's person prepared. Nothing where the team has no open slot or
/// nobody is left.
std::optional<Choice> autopickPreview(const DraftState &state, const TeamId &team,
                                      const Preparation &own);

} // namespace warroom
