// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/person_key_store.h"
#include "store/sqlite/connection.h"

namespace warroom {

/// The statements about person_keys; each is as PersonKeyStore says.

tl::expected<PersonKeys, StoreError> readKeys(Connection &connection, const QList<QUuid> &ids);

/// The living key made here for \a person.
tl::expected<std::optional<PersonKey>, StoreError> readKeyFor(Connection &connection,
                                                              const PersonId &person);
tl::expected<PersonKey, StoreError> makeKeyFor(Connection &connection, const PersonId &person,
                                               Instant now);
Done writeNewKeys(Connection &connection, std::span<const PersonKey> keys);

/// Over a connection of its own, so that neither the file nor the write-ahead log keeps the bytes.
tl::expected<ErasedKeys, StoreError> eraseKeys(const SqliteOptions &options, const PersonId &person,
                                               Instant now);

} // namespace warroom
