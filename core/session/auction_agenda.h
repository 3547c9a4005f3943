// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "domain/draft_state.h"
#include "gm/appraisal.h"

namespace warroom {

/// What the program has to do on the block next, and when: close lots, end turns, name players and
/// bid for its teams. Knows no timer.
class AuctionAgenda {
public:
    /// Something to be done at a certain time, for one lot or for whose turn it is.
    struct Task {
        Instant at;
        std::optional<LotId> lot; ///< absent: the nomination
    };

    /// Takes note of bids that were not there before; \a now is when they were made, as far as the
    /// program saw.
    void look(const DraftState &state, Instant now);

    /// The first time that runs out on the block, grace included; nothing: none runs.
    static std::optional<Task> deadline(const DraftState &state);
    /// What the program says when \a task, a deadline, has come.
    static Command expiry(const DraftState &state, const Task &task);

    /// What a team of the program does first; nothing: they all wait. Only for what was looked at.
    std::optional<Task> thought(const DraftState &state) const;
    /// The wish that \a task, a thought, comes to; nothing: on second thoughts there is none.
    std::optional<Command> wish(const DraftState &state, const Task &task) const;

private:
    struct Seen {
        int bids = 0;
        Instant since;
    };
    QHash<LotId, Seen> m_seen;
    mutable gm::Appraisals m_appraisals; ///< only makes answers faster
};

} // namespace warroom
