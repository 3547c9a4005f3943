// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

namespace warroom {

/// A roster that has more than it may have.
struct RosterOverflow {
    TeamId team;
    QString position; ///< of which there are too many; empty: somebody has no place
    int most = 0;     ///< of them, or places altogether

    friend bool operator==(const RosterOverflow &, const RosterOverflow &) = default;
};

/// What a correction would touch, before anybody makes it.
struct CorrectionPreview {
    std::optional<SlotId> takenAt; ///< the other selection that has the player
    TeamId takenBy;                ///< whose that selection is; empty: nobody's
    bool mayReopen = false;        ///< that selection could be left open
    int laterPicks = 0;            ///< made after the corrected one; they stay
    QList<RosterOverflow> overflows;
    QList<TradeId> trades; ///< executed ones that gave away what the correction takes back
    QList<TradeId> offers; ///< that become void

    friend bool operator==(const CorrectionPreview &, const CorrectionPreview &) = default;
};

/// What \a correct would touch. Pure: asks nobody and changes nothing. Where it is not possible at
/// all (an open slot, an unknown player or team) nothing is touched.
///
/// Overflows never forbid a correction: what happened has to be recorded, whether it fits or not.
CorrectionPreview correctionPreview(const DraftState &state, const commands::CorrectPick &correct);

/// The fact that \a correct asks for, without reason and time. The selection of \a correct must be
/// made, its player and team known.
events::PickCorrected correctionOf(const DraftState &state, const commands::CorrectPick &correct);

/// The other selection that has the player of \a correct, or null.
const SlotState *takenElsewhere(const DraftState &state, const commands::CorrectPick &correct);

} // namespace warroom
