// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/past_draft.h"
#include "session/issued.h"

#include <functional>

namespace warroom {

/// Plays \a past through the rules, so that its log can never say what they would not allow.
tl::expected<std::vector<NewEvent>, Rejection> recordPastDraft(const PastDraft &past);

/// Plays a whole draft on a virtual clock, every team by the program.
///
/// \a store gets the events as they happen, one command after another; the same \a create, \a start
/// and store version give the same events byte for byte. \a progress, when set, is called after
/// each pick with the number made.
tl::expected<void, QString> simulateDraft(EventStore &store, const commands::CreateDraft &create,
                                          Instant start,
                                          const std::function<void(int)> &progress = {});

} // namespace warroom
