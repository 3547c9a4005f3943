// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/draft_patterns.h"
#include "store/progress.h"
#include "store/store_error.h"

#include <optional>
#include <tl/expected.hpp>

namespace warroom {

class EventStore;

/// A player over all completed drafts. The same id under another name or position is another row.
struct PlayerStats {
    PlayerId player;
    QString name;
    QString position;
    int drafts = 0; ///< in which he could be taken
    int timesDrafted = 0;
    qint64 pickSum = 0;     ///< of the selections he was taken with, from 1 …
    qint64 pickSquares = 0; ///< … and of their squares

    /// Nothing for somebody who was never drafted.
    std::optional<double> meanPick() const;
    /// The standard deviation of his selections (of the population: divided by their number).
    std::optional<double> spread() const;

    friend bool operator==(const PlayerStats &, const PlayerStats &) = default;
};

/// A team over all completed drafts.
struct TeamTendency {
    TeamId team;
    QString name;
    int round = 0; ///< as scheduled, from 1; 0: the team as a whole, with an empty position
    QString position;
    int picks = 0;
    int drafts = 0; ///< it took part in; of the team as a whole, else 0
    int trades = 0; ///< it was a side of; of the team as a whole, else 0

    friend bool operator==(const TeamTendency &, const TeamTendency &) = default;
};

/// What is known over all completed drafts of a log, beside the log: each draft is counted in once,
/// some time after it was completed, and out when it is archived. Used like the EventStore it
/// belongs to.
class ReadModelStore {
public:
    virtual ~ReadModelStore() = default;

    /// Counts \a draft in, whole or not at all. One that is counted already, not completed or not
    /// here changes nothing.
    virtual tl::expected<void, StoreError> countIn(const DraftId &draft) = 0;

    /// The most drafted first, then by mean selection.
    virtual tl::expected<QList<PlayerStats>, StoreError> playerStats() const = 0;
    /// By team, round and position; the team as a whole first.
    virtual tl::expected<QList<TeamTendency>, StoreError> teamTendencies() const = 0;
    /// Of \a draft, or of all where that is empty; by draft, kind and first pick.
    virtual tl::expected<QList<DraftPattern>, StoreError>
    draftPatterns(const DraftId &draft = {}) const = 0;

    /// Counts all drafts again, beside what is in use, and changes over in one step. What \a
    /// progress ends leaves things as they were and succeeds.
    virtual tl::expected<void, StoreError> rebuildReadModels(const Progress &progress = {}) = 0;
};

/// The patterns in \a draft of \a store; none where there is no such draft.
tl::expected<QList<DraftPattern>, StoreError> patternsOfDraft(const EventStore &store,
                                                              const DraftId &draft);

/// Counts in every completed draft of \a store that is not counted yet.
tl::expected<void, StoreError> countAllIn(EventStore &store);

} // namespace warroom
