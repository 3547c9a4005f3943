// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

namespace warroom {

/// The needs of \a team that its picks so far have not met, most urgent first.
///
/// A need is a position; each pick of the same group meets the first such need that is left.
QStringList openNeeds(const DraftState &state, const TeamId &team);

/// The place of \a position among \a openNeeds, from 1; 0 where it is none.
int needPriority(const QStringList &openNeeds, QStringView position);

} // namespace warroom
