// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

namespace warroom {

/// What a list of drafts shows of one.
struct DraftSummary {
    DraftId draft;
    QString title;
    QString note;
    QString draftType;
    DraftStatus status = DraftStatus::None;
    int teams = 0;
    int rounds = 0;
    int totalPicks = 0;
    int picksMade = 0;
    int trades = 0;
    int round = 0;         ///< of the slot that is due, 0 where none is
    int eventCount = 0;    ///< the head version of the stream
    QStringList positions; ///< of the players taken, by order of selection
    Instant createdAt;
    Instant changedAt;

    friend bool operator==(const DraftSummary &, const DraftSummary &) = default;
};

} // namespace warroom
