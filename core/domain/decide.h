// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "domain/rejection.h"

#include <tl/expected.hpp>

#include <vector>

namespace warroom {

/// The facts a command leads to, in order, or the rule that forbids it.
using Decision = tl::expected<std::vector<Event>, Rejection>;

/// The only home of a rule. Pure: time, actor and chance stand in \a command.
///
/// An accepted decision may be empty: the wish was already true.
Decision decide(const DraftState &state, const IssuedCommand &command);

} // namespace warroom
