// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/trade_history_model.h"

#include "catalog/asset_value.h"
#include "domain/trading.h"
#include "ui/trades/slot_words.h"
#include "ui/trades/trade_balance.h"

using namespace Qt::StringLiterals;

namespace warroom {

void TradeHistoryModel::setState(const DraftState &state)
{
    const qsizetype before = m_state.trades.size();
    const qsizetype after = state.trades.size();
    const bool grew = after > before && state.trades.first(before) == m_state.trades;
    if (m_state.trades == state.trades) {
        m_state = state;
        return;
    }
    if (grew)
        beginInsertRows({}, 0, static_cast<int>(after - before) - 1);
    else
        beginResetModel();
    m_state = state;
    if (grew)
        endInsertRows();
    else
        endResetModel();
}

void TradeHistoryModel::setChart(const PickValueChart &chart)
{
    m_chart = chart;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {FirstValue, SecondValue, ChartName});
}

int TradeHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_state.trades.size());
}

QVariant TradeHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TradeRecord &record = m_state.trades.at(rowCount() - 1 - index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(record);
    case FirstTeam:
    case FirstColour:
    case FirstGives:
    case FirstValue:
        return sideData(record.trade.sides, 0, role);
    case SecondTeam:
    case SecondColour:
    case SecondGives:
    case SecondValue:
        return sideData(record.trade.sides, 1, role - SecondTeam + FirstTeam);
    case ChartName:
        return isValuedInMoney(m_state) ? QString() : m_chart.name;
    case InMoney:
        return isValuedInMoney(m_state);
    case PicksBefore:
        return record.picksBefore;
    default:
        return {};
    }
}

QVariant TradeHistoryModel::sideData(const QList<TradeSide> &sides, int place, int role) const
{
    const TradeSide &side = sides.at(place);
    const Team *team = m_state.setup->team(side.team);
    switch (role) {
    case FirstTeam:
        return side.team.text();
    case FirstColour:
        return team ? team->colour : QString();
    case FirstGives:
        break;
    default:
        return valueOfSide(m_state, side, m_chart);
    }
    QString text = assetsText(m_state, side);
    if (sides.size() > 2 && !side.to.isEmpty()) // of three teams: who receives it
        text += u" → "_s + side.to.text();
    for (qsizetype rest = 2; place == 1 && rest < sides.size(); ++rest)
        text +=
            u"; %1 %2 → %3"_s.arg(sides.at(rest).team.text(), assetsText(m_state, sides.at(rest)),
                                  sides.at(rest).to.text());
    return text;
}

QString TradeHistoryModel::sentence(const TradeRecord &record) const
{
    const Trade trade = addressed(record.trade);
    if (trade.sides.size() == 2 && !record.forced)
        return tr("%1 gives %2 to %3 for %4")
            .arg(trade.sides.first().team.text(), assetsText(m_state, trade.sides.first()),
                 trade.sides.last().team.text(), assetsText(m_state, trade.sides.last()));
    QStringList parts;
    for (const TradeSide &side : trade.sides)
        parts.append(tr("%1 gives %2 to %3")
                         .arg(side.team.text(), assetsText(m_state, side), side.to.text()));
    const QString what = parts.join(u"; "_s);
    return record.forced ? tr("%1 (made by the commissioner)").arg(what) : what;
}

QHash<int, QByteArray> TradeHistoryModel::roleNames() const
{
    return {
        {Qt::DisplayRole, "display"}, {FirstTeam, "firstTeam"},    {FirstColour, "firstColour"},
        {FirstGives, "firstGives"},   {SecondTeam, "secondTeam"},  {SecondColour, "secondColour"},
        {SecondGives, "secondGives"}, {FirstValue, "firstValue"},  {SecondValue, "secondValue"},
        {ChartName, "chartName"},     {PicksBefore, "picksBefore"}};
}

} // namespace warroom
