// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

namespace warroom::gm {

class Appraisals;

// \c appraisals, below: what the caller keeps from one question to the next. It changes no answer.

/// A bid the program wants to make.
struct ProgramBid {
    TeamId team;
    int amount = 0;
    Milliseconds after{0}; ///< so long after the bid before
};

/// A player the program wants on the block.
struct ProgramNomination {
    Choice choice;
    int amount = 0; ///< its first bid
};

/// What \a team would pay for the player of \a lot at most; never more than it may bid, 0: it
/// cannot bid.
///
/// What the player is worth now, more where he meets a need and less the more of his kind the team
/// has, more where the team has more money for each of its places than the league; then what the
/// league and the team's general manager make of him, by chance from the draft's seed. The same
/// draft has the same limits. All arithmetic is on whole numbers.
int mostFor(const DraftState &state, const TeamId &team, const Lot &lot, Appraisals &appraisals);

/// The next bid the program makes on \a lot for one of its teams; nothing when none goes on.
///
/// \a since: when the bid that stands was made, from where the time to think counts. It ends before
/// the lot closes.
std::optional<ProgramBid> nextBid(const DraftState &state, const Lot &lot, Instant since,
                                  Appraisals &appraisals);

/// Whom \a team, one of the program's, nominates, and for how much; nothing when it can name
/// nobody.
std::optional<ProgramNomination> chooseNomination(const DraftState &state, const TeamId &team,
                                                  Appraisals &appraisals);

/// Whom \a team nominates when its person let the time run out: the first of its queue that can be
/// named, else the best ranked. Nothing when it can name nobody.
std::optional<Choice> autonominate(const DraftState &state, const TeamId &team);

/// How long the program thinks before it nominates: as for a pick, by the draft's pace.
Milliseconds nominationThought(const DraftState &state);

} // namespace warroom::gm
