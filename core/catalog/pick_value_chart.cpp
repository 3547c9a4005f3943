// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/pick_value_chart.h"

#include "catalog/csv_cursor.h"

using namespace Qt::StringLiterals;

namespace warroom {

QString PickValueChart::title() const
{
    return name + u", "_s + edition;
}

double PickValueChart::valueOf(int overall) const
{
    return values.value(overall - 1, 0);
}

namespace catalog {

namespace {

constexpr CsvNumber pickColumn{
    u"pick", QT_TRANSLATE_NOOP("CatalogError", "pick '%1' is not a whole number from 1"), 1,
    10'000};

ChartPurpose readPurpose(CsvCursor &cursor)
{
    const QString name = cursor.requiredText(u"purpose");
    const auto purpose = enumFromName<ChartPurpose>(name);
    if (!purpose)
        cursor.fail(QT_TRANSLATE_NOOP("CatalogError", "purpose '%1' is neither market nor value"),
                    {quotable(name)});
    return purpose.value_or(ChartPurpose::Value);
}

tl::expected<QList<double>, CatalogError> readValues(const CsvTable &table, const QString &key)
{
    const CsvNumber valueColumn{
        key, QT_TRANSLATE_NOOP("CatalogError", "value '%1' of a pick is not a number from 0"), 0,
        1'000'000};
    CsvCursor cursor(table, {pickColumn.column, valueColumn.column});
    QList<double> values;
    while (cursor.next()) {
        if (const int pick = cursor.whole(pickColumn); pick != values.size() + 1)
            cursor.fail(QT_TRANSLATE_NOOP("CatalogError", "pick %1 stands where %2 is due"),
                        {QString::number(pick), QString::number(values.size() + 1)});
        cursor.requiredText(valueColumn.column);
        values.append(cursor.number(valueColumn).value_or(0));
    }
    if (cursor.error())
        return tl::unexpected(*cursor.error());
    return values;
}

} // namespace

tl::expected<QList<PickValueChart>, CatalogError> readCharts(const CsvTable &editions,
                                                             const CsvTable &values)
{
    CsvCursor cursor(editions, {u"key", u"name", u"edition", u"purpose"});
    QList<PickValueChart> charts;
    while (cursor.next()) {
        PickValueChart chart{cursor.requiredText(u"key"),
                             cursor.requiredText(u"name"),
                             cursor.requiredText(u"edition"),
                             readPurpose(cursor),
                             {}};
        cursor.requireUnique(u"key", chart.key);
        const auto column = readValues(values, chart.key);
        if (!column)
            return tl::unexpected(column.error());
        chart.values = *column;
        charts.append(chart);
    }
    if (cursor.error())
        return tl::unexpected(*cursor.error());
    return charts;
}

} // namespace catalog

} // namespace warroom
