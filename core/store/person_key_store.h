// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/person_key.h"
#include "store/store_error.h"

#include <QList>

#include <span>
#include <tl/expected.hpp>

namespace warroom {

/// What erasePerson() found.
struct ErasedKeys {
    int known = 0;     ///< keys of the person, destroyed ones included
    int destroyed = 0; ///< by this call
};

/// Where the keys of personal texts are kept, beside the log. Used like the EventStore it belongs
/// to.
class PersonKeyStore {
public:
    virtual ~PersonKeyStore() = default;

    /// The key that seals what \a person says from now on: made, and durable, when there is none.
    /// \a now is when it is said to be made.
    virtual tl::expected<PersonKey, StoreError> keyFor(const PersonId &person, Instant now) = 0;

    /// Those of \a ids that are known; all keys there are where that is empty.
    virtual tl::expected<PersonKeys, StoreError> personKeys(const QList<QUuid> &ids) const = 0;

    /// Takes in keys that come with a draft, all or none. One that was destroyed here stays so;
    /// one that is destroyed elsewhere is remembered as such, unless it lives here.
    /// InvalidEventData where another key has the same id.
    virtual tl::expected<void, StoreError> importKeys(std::span<const PersonKey> keys) = 0;

    /// Destroys every key of \a person: nobody can read any more what is sealed under them, in
    /// this store. Returns when their bytes are gone from the store's own files as far as the
    /// adapter can see to that; ConnectionError where somebody who is reading stands in the way,
    /// and then asking again finishes the work. Events and hashes stay as they are.
    virtual tl::expected<ErasedKeys, StoreError> erasePerson(const PersonId &person,
                                                             Instant now) = 0;
};

} // namespace warroom
