// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/postgres/connection.h"

#include <span>

namespace warroom::postgres {

/// Tables that are filled beside those in use: of the same names, seen by one connection only, and
/// hiding the schema's from it. \a tables are named by order of dependence.

/// Makes them, empty; what an earlier attempt left goes.
Done makeShadows(Connection &connection, std::span<const char *const> tables);
/// Puts what is in them in the place of what is in the schema, in the transaction that is open.
Done takeOverFromShadows(Connection &connection, std::span<const char *const> tables);

} // namespace warroom::postgres
