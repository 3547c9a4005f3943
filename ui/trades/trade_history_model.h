// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/pick_value_chart.h"
#include "domain/draft_state.h"

#include <QAbstractListModel>

namespace warroom {

/// The trades of a draft at one moment, the latest first, valued by one chart.
class TradeHistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        FirstTeam = Qt::UserRole + 1,
        FirstColour,
        FirstGives, ///< "13 · 44"
        FirstValue, ///< double
        SecondTeam, ///< these four in the same order
        SecondColour,
        SecondGives,
        SecondValue,
        ChartName,
        PicksBefore, ///< int
        InMoney,     ///< bool: what the values are in; else points of the chart
    };

    using QAbstractListModel::QAbstractListModel;

    void setState(const DraftState &state);
    void setChart(const PickValueChart &chart);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QVariant sideData(const QList<TradeSide> &sides, int place, int role) const;
    QString sentence(const TradeRecord &record) const;

    DraftState m_state;
    PickValueChart m_chart;
};

} // namespace warroom
