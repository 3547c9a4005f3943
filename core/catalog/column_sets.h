// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/column_mapping.h"

#include <span>

namespace warroom::catalog {

struct KnownColumn {
    QLatin1StringView header; ///< as foldedHeader() makes it
    ColumnRole role;
};

/// The columns of one kind of export. A new kind is one row in columnSets().
struct ColumnSet {
    QLatin1StringView source;                 ///< a proper name, never translated
    std::span<const QLatin1StringView> marks; ///< headers that together tell it from the others
    std::span<const KnownColumn> columns;     ///< of two with one role the first that is there
};

/// Every kind there is; what has more marks stands before what would fit too.
std::span<const ColumnSet> columnSets();

} // namespace warroom::catalog
