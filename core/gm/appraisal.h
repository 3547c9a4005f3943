// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "gm/roster.h"

namespace warroom::gm {

struct Temperament;

/// What the program makes of the players of an auction, for each of its teams: all that no bid
/// changes, and most of what happens in an auction are bids.
class Appraisal {
public:
    explicit Appraisal(const DraftState &state);

    /// Whether that of \a state would be the same.
    bool holdsFor(const DraftState &state) const;

    /// What players are worth now, by place in the pool.
    const QList<int> &worth() const { return m_worth; }
    /// What \a team would pay for the player at \a place of the pool, whether it may or not; 0: the
    /// draft knows no such team.
    int opinion(const TeamId &team, int place) const;

private:
    struct Bidder {
        Roster roster;
        const Temperament *temperament;
        int factorOfMoney; ///< in thousandths
    };

    int factorOfTaste(const TeamId &team, const Temperament &temperament, int place) const;

    // What everything here follows from. Unchanged lists are shared and cost nothing to compare.
    std::shared_ptr<const DraftSetup> m_setup;
    DraftStatus m_status;
    QList<SlotState> m_slots;
    QHash<PlayerId, int> m_owners;
    QList<int> m_selections;
    QHash<TeamId, Seat> m_changedSeats;

    QList<int> m_worth;
    QHash<TeamId, Bidder> m_bidders;
};

/// The appraisal of the state that was asked about last, made anew only where it no longer holds.
class Appraisals {
public:
    /// Until the next call.
    const Appraisal &of(const DraftState &state);

private:
    std::optional<Appraisal> m_last;
};

} // namespace warroom::gm
