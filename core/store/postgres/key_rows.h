// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/person_key_store.h"
#include "store/postgres/connection.h"

namespace warroom::postgres {

/// The statements about person_keys; each is as PersonKeyStore says, and does no harm when it runs
/// again.

tl::expected<PersonKeys, StoreError> readKeys(Connection &connection, const QList<QUuid> &ids);
tl::expected<PersonKey, StoreError> readOrMakeKeyFor(Connection &connection, const PersonId &person,
                                                     Instant now);
Done writeNewKeys(Connection &connection, std::span<const PersonKey> keys);
tl::expected<ErasedKeys, StoreError> eraseKeys(Connection &connection, const PersonId &person,
                                               Instant now);
/// Writes the table to a new file, without the rows that are dead. Outside of any transaction.
Done dropDeadKeys(Connection &connection);

} // namespace warroom::postgres
