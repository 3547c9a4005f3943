// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "session/history.h"

namespace warroom::bench {

/// A draft of 50 teams and 100 rounds from a made-up pool of \a players.
commands::CreateDraft largeDraft(int players = 5000);

/// The log of that draft, played to the end by taking the best player left: over 10 000 events.
History largeHistory();

} // namespace warroom::bench
