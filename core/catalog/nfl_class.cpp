// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/pool_readers.h"

namespace warroom::catalog {

namespace {

struct Measurement {
    CsvNumber column;
    std::optional<double> Player::*member;
};

// Wide enough for anybody who ever played, narrow enough to catch centimetres and swapped columns.
constexpr Measurement measurements[] = {
    {{u"height_in", QT_TRANSLATE_NOOP("CatalogError", "height '%1' is not a number of inches"), 48,
      96},
     &Player::heightIn},
    {{u"weight_lb", QT_TRANSLATE_NOOP("CatalogError", "weight '%1' is not a number of pounds"), 100,
      500},
     &Player::weightLb},
    {{u"forty_s", QT_TRANSLATE_NOOP("CatalogError", "40-yard dash '%1' is not a number of seconds"),
      3, 9},
     &Player::fortyS},
    {{u"bench_reps",
      QT_TRANSLATE_NOOP("CatalogError", "bench press '%1' is not a number of repetitions"), 0, 100},
     &Player::benchReps},
    {{u"vertical_in",
      QT_TRANSLATE_NOOP("CatalogError", "vertical jump '%1' is not a number of inches"), 5, 70},
     &Player::verticalIn},
    {{u"broad_in", QT_TRANSLATE_NOOP("CatalogError", "broad jump '%1' is not a number of inches"),
      36, 180},
     &Player::broadIn},
    {{u"three_cone_s",
      QT_TRANSLATE_NOOP("CatalogError", "three-cone drill '%1' is not a number of seconds"), 5, 15},
     &Player::threeConeS},
    {{u"shuttle_s", QT_TRANSLATE_NOOP("CatalogError", "shuttle '%1' is not a number of seconds"), 3,
      10},
     &Player::shuttleS},
    {{u"arm_in", QT_TRANSLATE_NOOP("CatalogError", "arm length '%1' is not a number of inches"), 20,
      50},
     &Player::armIn},
    {{u"hand_in", QT_TRANSLATE_NOOP("CatalogError", "hand size '%1' is not a number of inches"), 5,
      15},
     &Player::handIn},
};

} // namespace

PoolResult readNflClass(const CsvTable &table)
{
    CsvCursor cursor(table, {u"name", u"position"});
    QList<Player> players;
    while (cursor.next()) {
        Player player = readPlayer(cursor, u"school");
        for (const Measurement &measurement : measurements)
            player.*measurement.member = cursor.number(measurement.column);
        players.append(player);
    }
    if (cursor.error())
        return tl::unexpected(*cursor.error());
    return asPool(std::move(players));
}

} // namespace warroom::catalog
