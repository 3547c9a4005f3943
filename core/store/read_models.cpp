// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/read_models.h"

#include "store/event_store.h"

#include <cmath>

namespace warroom {

std::optional<double> PlayerStats::meanPick() const
{
    if (timesDrafted == 0)
        return {};
    return static_cast<double>(pickSum) / timesDrafted;
}

std::optional<double> PlayerStats::spread() const
{
    if (timesDrafted == 0)
        return {};
    const double mean = *meanPick();
    // Rounding may leave a little less than nothing where all selections are the same.
    return std::sqrt(std::max(0.0, static_cast<double>(pickSquares) / timesDrafted - mean * mean));
}

tl::expected<QList<DraftPattern>, StoreError> patternsOfDraft(const EventStore &store,
                                                              const DraftId &draft)
{
    const auto events = readWhole(store, draft);
    if (!events && events.error().kind == StoreErrorKind::StreamNotFound)
        return {};
    if (!events)
        return tl::unexpected(events.error());
    return patternsIn(*events);
}

tl::expected<void, StoreError> countAllIn(EventStore &store)
{
    const auto drafts = store.drafts();
    if (!drafts)
        return tl::unexpected(drafts.error());
    for (const DraftSummary &draft : *drafts) {
        if (draft.status != DraftStatus::Completed)
            continue;
        if (const auto counted = store.countIn(draft.draft); !counted)
            return counted;
    }
    return {};
}

} // namespace warroom
