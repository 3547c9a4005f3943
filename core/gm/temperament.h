// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "domain/position.h"

#include <span>

namespace warroom::gm {

/// How a general manager judges, as differences from the plain judgement. One row each in
/// temperaments(); a seat names its row by the key.
struct Temperament {
    QStringView key;  ///< stored in Seat::occupant; never changed
    const char *name; ///< for translation, context "Temperament"
    int needWeight;   ///< how much the team's needs count, in per cent of the plain judgement
    int valueWeight;  ///< how much the position's value counts, in per cent
    int spread;       ///< how far chance moves a player's score at most, in thousandths
    int liking;       ///< what a player of a favoured position gains, in thousandths
    quint32 favoured; ///< bit 1 << PositionGroup for each favoured position
    int tradeMargin;  ///< what it wants on top in a trade, in thousandths of what it gives

    bool favours(PositionGroup group) const { return favoured >> static_cast<int>(group) & 1U; }
};

/// All there are; the first is the plain judgement.
std::span<const Temperament> temperaments();

/// The row called \a key, or null.
const Temperament *temperament(QStringView key);

/// How \a team's general manager judges: as its seat says, else as the draft's seed has it. For a
/// person's team, whose occupant is nobody's business, it is the plain judgement.
const Temperament &temperamentOf(const DraftState &state, const TeamId &team);

} // namespace warroom::gm
