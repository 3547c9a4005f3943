// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/person_key_store.h"

#include <mutex>

namespace warroom {

/// The keys of persons beside a log in memory. Usable from any thread; each operation is as
/// PersonKeyStore says.
class MemoryKeys {
public:
    PersonKey keyFor(const PersonId &person, Instant now);
    PersonKeys named(const QList<QUuid> &ids) const;
    tl::expected<void, StoreError> import(std::span<const PersonKey> keys);
    ErasedKeys erase(const PersonId &person, Instant now);

private:
    mutable std::mutex m_mutex;
    PersonKeys m_keys;
};

} // namespace warroom
