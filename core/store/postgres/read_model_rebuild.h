// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "store/postgres/connection.h"
#include "store/progress.h"

#include <vector>

namespace warroom::postgres {

/// What EventStore::rebuildReadModels() does, over a connection of its own.
Done rebuildReadModels(Connection &connection, const Progress &progress);

/// Until the transaction that is open ends nobody else counts drafts in or out.
Done lockReadModels(Connection &connection);
/// The same, and \a draft counted out, as statements of the transaction that changes what it says.
std::vector<Statement> lockedAndCountedOut(const DraftId &draft);

} // namespace warroom::postgres
