// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/csv.h"
#include "domain/player.h"

#include <span>

namespace warroom::catalog {

using PoolResult = tl::expected<QList<Player>, CatalogError>;

/// A kind of table that lists players. A new kind is one reader and one row in poolFormats().
struct PoolFormat {
    QLatin1StringView key;
    const char *name;       ///< in English, for translation in the context "PoolFormat"
    QLatin1StringView mark; ///< the column that tells it from the others; empty: any other table
    PoolResult (*read)(const CsvTable &table);
};

/// Every kind there is; the one that takes any other table stands last.
std::span<const PoolFormat> poolFormats();

/// The players of \a table or of the file at \a path, by rank, with ids unique in the pool.
PoolResult readPool(const CsvTable &table);
PoolResult readPool(const QString &path);

} // namespace warroom::catalog
