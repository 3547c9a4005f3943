// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/slot.h"
#include "domain/team.h"

namespace warroom {

/// An order somebody made, as far as it fits a draft.
struct FittedOrder {
    QList<Slot> slots;
    int dropped = 0; ///< picks of his that do not fit
};

/// \a own, which was made of \a usualThen, for a draft of \a teams whose usual order is \a usual:
/// rounds nobody changed are as usual; of the others stays what only teams of the draft have to do
/// with, and teams that are new come last.
FittedOrder fittedOrder(const QList<Slot> &own, const QList<Slot> &usualThen,
                        const QList<Slot> &usual, const QList<Team> &teams);

/// \a slots with numbers and ids anew, after picks came, went or moved within their rounds.
QList<Slot> numbered(QList<Slot> slots);

} // namespace warroom
