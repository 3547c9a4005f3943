// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/decide.h"
#include "gm/trade_charts.h"

#include <optional>

namespace warroom {

/// Something the program has to do about trades, and when.
struct TradeTask {
    Instant at;
    Command command;
    TeamId answers{}; ///< the team of the program whose answer it is, or empty
};

/// What is due first: an answer of a team of the program, the end of an offer's time or of the time
/// for a veto, or an offer a team of the program starts; nothing where nothing is.
///
/// Follows from \a state alone, so that it is the same after a restart; only what is past its end
/// at \a now is not answered any more. The command is one the rules accept at its time, or now if
/// that is later.
std::optional<TradeTask> nextTradeTask(const DraftState &state, Instant now,
                                       const gm::TradeCharts &charts);

} // namespace warroom
