// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog_error.h"
#include "domain/commands.h"

#include <tl/expected.hpp>

namespace warroom::catalog {

/// Drafts ready to be created. The caller sets what only he knows: the draft's id, who sits where,
/// the seed and the pace.
using Preset = tl::expected<commands::CreateDraft, CatalogError>;

/// The 2026 NFL draft: seven rounds in the real order, the league's clock, a late team is passed.
Preset nflMock2026();

/// A fantasy draft of the 2025 players with teams called "Team 1" and so on. \a teams and \a rounds
/// are not checked here; the rules do that.
Preset fantasySnake(int teams = 12, int rounds = 15);

/// The NFL's clock from 2026 on: 8, 7, then 5 and in the last round 4 minutes.
ClockRules nflClock();

/// \a count teams for drafts without real ones, coloured so that neighbours differ.
QList<Team> numberedTeams(int count);

} // namespace warroom::catalog
