// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/pick_value_chart.h"
#include "domain/draft_state.h"

namespace warroom {

/// The bundled charts, the one to negotiate with first. Empty where they could not be read.
const QList<PickValueChart> &bundledCharts();

/// What both sides of an exchange are worth by one chart, or in money.
struct TradeBalance {
    double gives = 0;
    double gets = 0;
    bool inMoney = false; ///< see isValuedInMoney(); else in points

    /// By how much the larger side is larger than the smaller: 0.03 for 3 %. 0 where one is empty.
    double difference() const;
    /// In whole per cent, as it is told.
    bool isEven() const;

    static constexpr int evenWithin = 3; ///< per cent
};

/// What the first team of \a trade gives, and what it gets.
TradeBalance balanceOf(const DraftState &state, const Trade &trade, const PickValueChart &chart);

} // namespace warroom
