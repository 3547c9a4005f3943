// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/presets.h"

namespace warroom::catalog {

inline constexpr int firstPastSeason = 1994;
inline constexpr int lastPastSeason = 2022;

/// The NFL draft of \a season, firstPastSeason to lastPastSeason, as it was before anybody had
/// picked: its teams by the names of the season that followed, its slots as they were due, round by
/// round as many as there were, the clock of the time, and everybody who was selected.
///
/// Nobody's board is known: players rank by the order in which they were selected, so what a rank
/// says of a pick is how it compares with what happened. Who owned a slot before is not known
/// either.
Preset pastNflDraft(int season);

} // namespace warroom::catalog
