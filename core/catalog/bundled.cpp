// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/bundled.h"

#include "catalog/draft_order.h"
#include "catalog/team_tables.h"

using namespace Qt::StringLiterals;

namespace warroom::catalog {

PoolResult class2026()
{
    return readPool(u":/data/class_2026.csv"_s);
}

PoolResult fantasyPool2025()
{
    return readPool(u":/data/fantasy_2025.csv"_s);
}

tl::expected<QList<Team>, CatalogError> nflTeams()
{
    return CsvTable::read(u":/data/teams_nfl.csv"_s).and_then(readTeams);
}

tl::expected<QList<Team>, CatalogError> nflTeams2026()
{
    auto teams = nflTeams();
    const auto needs = CsvTable::read(u":/data/needs_2026.csv"_s).and_then(readNeeds);
    if (!needs)
        return tl::unexpected(needs.error());
    if (teams) {
        for (Team &team : *teams)
            team.needs = needs->value(team.id);
    }
    return teams;
}

tl::expected<QList<Slot>, CatalogError> order2026()
{
    return CsvTable::read(u":/data/order_2026.csv"_s).and_then(readOrder);
}

tl::expected<QList<PickValueChart>, CatalogError> pickValueCharts()
{
    const auto editions = CsvTable::read(u":/data/pick_value_chart_editions.csv"_s);
    if (!editions)
        return tl::unexpected(editions.error());
    const auto values = CsvTable::read(u":/data/pick_value_charts.csv"_s);
    if (!values)
        return tl::unexpected(values.error());
    return readCharts(*editions, *values);
}

tl::expected<Nicknames, CatalogError> bundledNicknames()
{
    return CsvTable::read(u":/data/nicknames.csv"_s).and_then(Nicknames::read);
}

} // namespace warroom::catalog
