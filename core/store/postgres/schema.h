// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/postgres/connection.h"

namespace warroom::postgres {

/// Makes sure that the schema has today's tables and functions; creates or migrates them, in one
/// transaction, while others who would do the same wait. What is another program's or of a newer
/// Warroom is left as it was.
Done prepareSchema(Connection &connection);

/// What prepareSchema() would find; changes nothing. Fails as that does where it is to be seen
/// without trying: the server's version and encoding, the tables' version, their order, and
/// whether tables may be made.
tl::expected<PostgresSight::Tables, StoreError> lookAtSchema(Connection &connection);

} // namespace warroom::postgres
