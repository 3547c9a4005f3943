// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/csv.h"
#include "domain/enum_names.h"

namespace warroom {

/// What a chart's numbers mean: what teams pay for a pick, or what it has turned out to be worth.
/// The two disagree by a third, so one is for negotiating and the other for judging.
enum class ChartPurpose { Market, Value };

template <>
struct EnumNames<ChartPurpose> {
    static constexpr std::array<std::string_view, 2> names{"market", "value"};
};

/// What each overall pick is worth, as somebody published it.
struct PickValueChart {
    QString key;     ///< stored; never changed
    QString name;    ///< whose it is: "Rich Hill"
    QString edition; ///< which of his: "2017"
    ChartPurpose purpose = ChartPurpose::Value;
    QList<double> values; ///< of picks 1, 2, …

    /// "Rich Hill, 2017"
    QString title() const;
    /// Of the pick with this overall number, from 1; 0 beyond the end of the chart.
    double valueOf(int overall) const;
};

namespace catalog {

/// Reads the charts listed in \a editions (columns key, name, edition, purpose) from \a values,
/// which has a column pick, from 1 without gaps, and one column called as each key.
tl::expected<QList<PickValueChart>, CatalogError> readCharts(const CsvTable &editions,
                                                             const CsvTable &values);

} // namespace catalog

} // namespace warroom
