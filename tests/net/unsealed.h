// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event_envelope.h"
#include "store/personal_texts.h"

namespace warroom::test {

inline bool isWithheld(const EventEnvelope &event)
{
    return std::holds_alternative<events::EventWithheld>(event.event);
}

/// \a event without what each library does in its own way: how it seals, chains and places.
inline EventEnvelope unsealed(EventEnvelope event)
{
    event.globalPosition = 0;
    event.transaction = 0;
    event.hash.clear();
    event.metadata.sourceId.clear();
    if (holdsTexts(event.event)) {
        for (const PlacedText &placed : textsIn(event.event)) {
            placed.text->key = {};
            placed.text->sealed.clear();
        }
    }
    return event;
}

} // namespace warroom::test
