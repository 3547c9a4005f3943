// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"

namespace warroom {

/// What every adapter does with the personal texts of events on their way in and out.

/// \a events as they can be recorded, their texts sealed under the keys of \a store; nothing where
/// they hold none. An event that \a store has already keeps the seal it has there.
/// InvalidEventData for a text of nobody, or without a word.
tl::expected<std::optional<std::vector<NewEvent>>, StoreError>
sealedIn(EventStore &store, std::span<const NewEvent> events);

/// \a event with what \a keys can open; the rest of its texts are empty. What is wrong, one line,
/// where a key that is alive does not open what is said to be sealed under it.
std::optional<QString> openTexts(Event &event, const PersonKeys &keys);
std::optional<QString> openText(PersonalText &text, const PersonKeys &keys);

/// \a events with the texts that can still be read. DeserializationFailed as openTexts().
tl::expected<std::vector<EventEnvelope>, StoreError>
opened(const PersonKeyStore &keys, tl::expected<std::vector<EventEnvelope>, StoreError> events);
tl::expected<std::optional<EventEnvelope>, StoreError>
opened(const PersonKeyStore &keys, tl::expected<std::optional<EventEnvelope>, StoreError> event);

} // namespace warroom
