// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

namespace warroom {

/// Whom autopick would take for \a team if it had to now: with the slot the team may use, else with
/// its next. Nothing where the team has no open slot or nobody is left.
std::optional<Choice> autopickPreview(const DraftState &state, const TeamId &team);

} // namespace warroom
