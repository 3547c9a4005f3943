// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/past_draft.h"
#include "session/issued.h"

namespace warroom {

/// Plays \a past through the rules as \a draft, so that its log can say nothing they forbid.
tl::expected<std::vector<NewEvent>, Rejection> recordPastDraft(const DraftId &draft,
                                                               const catalog::PastDraft &past);

/// Adds the past draft that comes with the program, in one append. Fails with one line.
tl::expected<void, QString> addBundledDraft(EventStore &store);

} // namespace warroom
