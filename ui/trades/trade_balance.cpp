// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/trade_balance.h"

#include "catalog/bundled.h"

#include <algorithm>
#include <cmath>

namespace warroom {

const QList<PickValueChart> &bundledCharts()
{
    static const QList<PickValueChart> charts =
        catalog::pickValueCharts().value_or(QList<PickValueChart>());
    return charts;
}

double TradeBalance::difference() const
{
    const auto [smaller, larger] = std::minmax(gives, gets);
    return smaller > 0 ? larger / smaller - 1 : 0;
}

bool TradeBalance::isEven() const
{
    return std::lround(difference() * 100) <= evenWithin;
}

double valueOf(const DraftState &state, const QList<SlotId> &ids, const PickValueChart &chart)
{
    double sum = 0;
    for (const SlotId &id : ids) {
        if (const SlotState *slot = state.slot(id))
            sum += chart.valueOf(slot->slot.overall);
    }
    return sum;
}

TradeBalance balanceOf(const DraftState &state, const Trade &trade, const PickValueChart &chart)
{
    if (trade.sides.size() != 2)
        return {};
    return {valueOf(state, trade.sides.first().gives, chart),
            valueOf(state, trade.sides.last().gives, chart)};
}

} // namespace warroom
