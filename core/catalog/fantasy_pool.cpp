// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/pool_readers.h"

namespace warroom::catalog {

namespace {

constexpr CsvNumber pointsColumn{u"points_half_ppr",
                                 QT_TRANSLATE_NOOP("CatalogError", "points '%1' are not a number"),
                                 -1'000, 10'000};
constexpr CsvNumber valueColumn{u"value_over_replacement",
                                QT_TRANSLATE_NOOP("CatalogError", "value '%1' is not a number"),
                                -10'000, 10'000};

} // namespace

PoolResult readFantasyPool(const CsvTable &table)
{
    CsvCursor cursor(table, {u"name", u"position", pointsColumn.column});
    QList<Player> players;
    while (cursor.next()) {
        Player player = readPlayer(cursor, u"team");
        player.points = cursor.number(pointsColumn);
        player.valueOverReplacement = cursor.number(valueColumn);
        players.append(player);
    }
    if (cursor.error())
        return tl::unexpected(*cursor.error());
    return asPool(std::move(players));
}

} // namespace warroom::catalog
