// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/csv.h"
#include "domain/slot.h"

namespace warroom::catalog {

/// Columns overall, round, pick_in_round and team, and where there are any: original_team (else the
/// team itself) and compensatory (true or false). One row a slot, in the order in which they are
/// due.
tl::expected<QList<Slot>, CatalogError> readOrder(const CsvTable &table);

} // namespace warroom::catalog
