// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event_envelope.h"
#include "store/sql/dialect.h"
#include "store/sql/statement.h"

#include <vector>

namespace warroom {

/// What \a recorded changes in the current-state tables: evolve(), said to a database.
///
/// Each statement touches few rows and reads nothing but those tables and the event itself, so that
/// keeping the current state costs little beside recording the event. As evolve() it never refuses:
/// an event that names something unknown changes no row. The event's place need not be known yet:
/// it is found by its id.
std::vector<Statement> changesBy(const EventEnvelope &recorded, const Dialect &dialect);

/// That \a last is the newest event of its draft; to follow the changes of a batch.
Statement headMovedTo(const EventEnvelope &last);

/// Everything about one draft leaves the current-state tables.
std::vector<Statement> forgottenBy(const DraftId &draft);

} // namespace warroom
