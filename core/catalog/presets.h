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

/// A fantasy draft of the 2025 players with fantasyTeams(). \a teams and \a rounds
/// are not checked here; the rules do that.
Preset fantasySnake(int teams = 12, int rounds = 15);

/// The same sold by auction: everybody has 200, a roster of 16 places.
Preset fantasyAuction(int teams = 12, int rounds = 16);

/// A line-up of one quarterback, two runners, two receivers, a tight end, one more of the last
/// three and a kicker; the rest of \a places is the bench.
RosterRules fantasyRoster(int places);

/// The NFL's clock from 2026 on: 8, 7, then 5 and in the last round 4 minutes.
ClockRules nflClock();

/// \a count teams for drafts without real ones, coloured so that neighbours differ.
QList<Team> numberedTeams(int count);

/// The same for a fantasy league: each needs a roster of 15, most urgent first. A line-up is one
/// quarterback, two runners, two receivers, a tight end, one more of the last three, a kicker.
///
/// The urgency is argued from `fantasy_2025.csv`, value over replacement in a league of 12. The
/// 24th runner (12) and the 24th receiver (18) are still worth something, so they come first; the
/// 12th tight end, quarterback and kicker are next to nothing (3, 3 and 1), so one of each has to
/// do until the bench is filled. Behind the best the tight ends fall faster (92 to 38) than the
/// quarterbacks (95 to 57), and the kickers' best (49) is not worth a pick that could be either.
QList<Team> fantasyTeams(int count);

} // namespace warroom::catalog
