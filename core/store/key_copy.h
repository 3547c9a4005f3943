// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_record.h"

namespace warroom {

/// The keys of personal texts on their way with a draft from one store into another.

/// What the texts of \a records are sealed under. A record that cannot be understood names none.
QList<QUuid> keysNamedIn(std::span<const EventRecord> records);

/// Those of them that are alive in \a store, by id.
tl::expected<std::vector<PersonKey>, StoreError> livingKeys(const PersonKeyStore &store,
                                                            std::span<const EventRecord> records);

/// Takes all keys of \a from along to \a to, and that some were destroyed.
tl::expected<void, StoreError> copyKeys(const PersonKeyStore &from, PersonKeyStore &to);

/// What of \a keys is new where \a known is there; the rule behind PersonKeyStore::importKeys().
tl::expected<std::vector<PersonKey>, StoreError> newAmong(std::span<const PersonKey> keys,
                                                          const PersonKeys &known);

/// How many events of \a store hold a text of \a person.
tl::expected<int, StoreError> eventsAbout(const EventStore &store, const PersonId &person);

} // namespace warroom
