// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/nicknames.h"
#include "catalog/pick_value_chart.h"
#include "catalog/player_pool.h"
#include "domain/slot.h"
#include "domain/team.h"

namespace warroom::catalog {

/// The tables the program carries inside itself; see resources/data/SOURCES.md. They fail only
/// where a program was linked without warroom_resources, or with broken ones.

PoolResult class2026();
PoolResult fantasyPool2025();
/// 32 teams by abbreviation, with colours and without needs.
tl::expected<QList<Team>, CatalogError> nflTeams();
/// The same with what each of them needed before the 2026 draft.
tl::expected<QList<Team>, CatalogError> nflTeams2026();
/// 257 slots, with original owners and compensatory ones.
tl::expected<QList<Slot>, CatalogError> order2026();
/// Four charts, the one to negotiate with by default first.
tl::expected<QList<PickValueChart>, CatalogError> pickValueCharts();
/// First names that go with others: Ken and Kenneth.
tl::expected<Nicknames, CatalogError> bundledNicknames();

} // namespace warroom::catalog
