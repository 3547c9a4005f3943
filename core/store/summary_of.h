// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_summary.h"

namespace warroom {

/// What a list of drafts shows of \a draft in \a state, its last event recorded at \a changedAt.
/// \a state must have a setup.
DraftSummary summaryOf(const DraftId &draft, const DraftState &state, Instant changedAt);

} // namespace warroom
