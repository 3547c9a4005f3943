// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

namespace warroom {

/// The teams as their own picks come up first; those without any come last.
QList<TeamId> firstRoundOrder(const DraftState &state);

/// Whether another order of the first round can be asked for now: the draft waits, its order was
/// not drawn by lot, and every team has a place in the first round.
bool canReorder(const DraftState &state);

/// Whose slots become when the teams pick in \a order. Later rounds follow by the format where
/// every team has as many picks in each; else the first round alone changes. A pick that was traded
/// goes on belonging to whom it was traded.
QList<SlotRight> reorderedRights(const DraftState &state, const QList<TeamId> &order);

} // namespace warroom
