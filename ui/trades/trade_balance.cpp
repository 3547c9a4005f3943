// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/trade_balance.h"

#include "catalog/asset_value.h"
#include "catalog/bundled.h"
#include "domain/trading.h"

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

TradeBalance balanceOf(const DraftState &state, const Trade &trade, const PickValueChart &chart)
{
    TradeBalance balance;
    balance.inMoney = isValuedInMoney(state);
    const Trade whole = addressed(trade);
    for (const TradeSide &side : whole.sides) {
        if (side.team == whole.sides.first().team)
            balance.gives += valueOfSide(state, side, chart);
        else if (side.to == whole.sides.first().team)
            balance.gets += valueOfSide(state, side, chart);
    }
    return balance;
}

} // namespace warroom
