// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "domain/draft_state.h"

namespace warroom {

/// The team of \a actor that may pick now: the one on the clock, else the first that was passed.
/// Empty where none may.
TeamId teamToPick(const DraftState &state, const Actor &actor);

/// Whose eyes the room looks through: the team to pick, else the actor's team that is due next,
/// else, for somebody without a team, the one on the clock or next on it.
TeamId perspectiveTeam(const DraftState &state, const Actor &actor);

/// The next slot of one of \a teams that is neither used, passed nor on the clock; or -1.
int nextSlotOf(const DraftState &state, const QList<TeamId> &teams);

/// How many picks are due before \a slotIndex, the one on the clock included.
int picksBefore(const DraftState &state, int slotIndex);

/// When \a slotIndex will probably be on the clock, from \a now: at the pace of the picks so far,
/// or of the clock while there are too few. Nothing where neither says anything.
std::optional<Milliseconds> timeUntil(const DraftState &state, int slotIndex, Instant now);

} // namespace warroom
