// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite/connection.h"

#include <span>

namespace warroom {

/// Tables that are filled beside those in use: of the same names, seen by one connection only, and
/// hiding the file's from it. \a tables are named by order of dependence.

/// Makes them, empty. The connection no longer minds foreign keys, which cannot lead out of them.
Done makeShadows(Connection &connection, std::span<const char *const> tables);
/// Puts what is in them in the place of what is in the file, in the transaction that is open.
Done takeOverFromShadows(Connection &connection, std::span<const char *const> tables);
Done emptyShadows(Connection &connection, std::span<const char *const> tables);
Done dropShadows(Connection &connection, std::span<const char *const> tables);

} // namespace warroom
