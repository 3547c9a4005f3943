// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "gm/trade_charts.h"
#include "store/event_store.h"

#include <functional>

namespace warroom {

/// Plays a whole draft on a virtual clock, every team by the program, recording event by event.
///
/// Where the draft's rules let the program start trades, it does so by \a charts.
/// The same \a create and \a start give the same events, byte for byte. \a progress
/// is called after each pick with the number made so far. Fails with one line; what was recorded
/// until then stays.
tl::expected<void, QString> simulateDraft(EventStore &store, const commands::CreateDraft &create,
                                          Instant start,
                                          const std::function<void(int)> &progress = {},
                                          const gm::TradeCharts &charts = {});

} // namespace warroom
