// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/postgres/connection.h"

namespace warroom::postgres {

/// Makes sure that the schema has today's tables and functions; creates or migrates them, in one
/// transaction, while others who would do the same wait. What is another program's or of a newer
/// Warroom is left as it was.
Done prepareSchema(Connection &connection);

} // namespace warroom::postgres
