// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/memory_keys.h"

#include "store/key_copy.h"
#include "store/text_seal.h"

namespace warroom {

PersonKey MemoryKeys::keyFor(const PersonId &person, Instant now)
{
    const std::lock_guard lock(m_mutex);
    for (const PersonKey &key : std::as_const(m_keys)) {
        if (key.person == person && key.isAlive() && key.madeHere)
            return key;
    }
    const PersonKey made = makePersonKey(person, now);
    m_keys.insert(made.id, made);
    return made;
}

PersonKeys MemoryKeys::named(const QList<QUuid> &ids) const
{
    const std::lock_guard lock(m_mutex);
    if (ids.isEmpty())
        return m_keys;
    PersonKeys found;
    for (const QUuid &id : ids) {
        if (const auto key = m_keys.constFind(id); key != m_keys.cend())
            found.insert(id, *key);
    }
    return found;
}

tl::expected<void, StoreError> MemoryKeys::import(std::span<const PersonKey> keys)
{
    const std::lock_guard lock(m_mutex);
    const auto fresh = newAmong(keys, m_keys);
    if (!fresh)
        return tl::unexpected(fresh.error());
    for (const PersonKey &key : *fresh)
        m_keys.insert(key.id, key);
    return {};
}

ErasedKeys MemoryKeys::erase(const PersonId &person, Instant now)
{
    const std::lock_guard lock(m_mutex);
    ErasedKeys erased;
    for (PersonKey &key : m_keys) {
        if (key.person != person)
            continue;
        ++erased.known;
        if (!key.isAlive())
            continue;
        ++erased.destroyed;
        key.bytes.clear();
        key.destroyedAt = now;
    }
    return erased;
}

} // namespace warroom
