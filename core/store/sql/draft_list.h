// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_summary.h"
#include "store/instant_text.h"

namespace warroom {

/// The current row of Dialect::everyDraft, \a rows being an adapter's.
template <typename Rows>
DraftSummary summaryIn(const Rows &rows)
{
    constexpr QChar separator{0x1f}; // no pool writes it into a position
    DraftSummary summary;
    summary.draft = DraftId(rows.text(0));
    summary.title = rows.text(1);
    summary.note = rows.text(2);
    summary.draftType = rows.text(3);
    summary.status = enumFromName<DraftStatus>(rows.text(4)).value_or(DraftStatus::None);
    summary.teams = rows.number(5);
    summary.rounds = rows.number(6);
    summary.totalPicks = rows.number(7);
    summary.eventCount = rows.number(8);
    summary.createdAt = instantFromText(rows.text(9)).value_or(Instant());
    summary.changedAt = instantFromText(rows.text(10)).value_or(Instant());
    summary.picksMade = rows.number(11);
    summary.trades = rows.number(12);
    summary.round = rows.number(13);
    if (summary.picksMade > 0)
        summary.positions = rows.text(14).split(separator);
    return summary;
}

} // namespace warroom
