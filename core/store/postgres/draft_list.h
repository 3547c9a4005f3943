// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_summary.h"
#include "store/postgres/connection.h"

namespace warroom::postgres {

/// Every draft as the current-state tables tell, the last changed first.
tl::expected<QList<DraftSummary>, StoreError> readDrafts(Connection &connection);

} // namespace warroom::postgres
