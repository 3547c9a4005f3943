// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/pick_value_chart.h"

#include <utility>

namespace warroom::gm {

/// What general managers trade by: the market decides what they accept, the value what they want.
struct TradeCharts {
    PickValueChart market;
    PickValueChart value;

    /// The same for both.
    TradeCharts(PickValueChart one = {}) : market(one), value(std::move(one)) { }
    TradeCharts(PickValueChart itsMarket, PickValueChart itsValue)
        : market(std::move(itsMarket)), value(std::move(itsValue))
    {
    }
};

/// The first chart of each purpose in \a charts; the first of all where one is missing.
inline TradeCharts tradeChartsOf(const QList<PickValueChart> &charts)
{
    const auto first = [&](ChartPurpose purpose) {
        for (const PickValueChart &chart : charts) {
            if (chart.purpose == purpose)
                return chart;
        }
        return charts.value(0);
    };
    return {first(ChartPurpose::Market), first(ChartPurpose::Value)};
}

} // namespace warroom::gm
