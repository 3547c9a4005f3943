// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/player_pool.h"

#include "catalog/pool_readers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom::catalog {

std::span<const PoolFormat> poolFormats()
{
    static const PoolFormat table[] = {
        {"fantasy"_L1, QT_TRANSLATE_NOOP("PoolFormat", "Fantasy players"), "points_half_ppr"_L1,
         readFantasyPool},
        {"nfl-class"_L1, QT_TRANSLATE_NOOP("PoolFormat", "NFL draft class"), ""_L1, readNflClass},
    };
    return table;
}

PoolResult readPool(const CsvTable &table)
{
    const auto formats = poolFormats();
    const auto fits = [&](const PoolFormat &format) {
        return format.mark.isEmpty() || table.column(QString(format.mark)) >= 0;
    };
    return std::find_if(formats.begin(), formats.end(), fits)->read(table);
}

PoolResult readPool(const QString &path)
{
    return CsvTable::read(path).and_then([](const CsvTable &table) { return readPool(table); });
}

} // namespace warroom::catalog
