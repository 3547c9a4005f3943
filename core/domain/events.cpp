// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/events.h"

namespace warroom {

Event::Event() = default;
Event::Event(const Event &other) = default;
Event::Event(Event &&other) noexcept = default;
Event &Event::operator=(const Event &other) = default;
Event &Event::operator=(Event &&other) noexcept = default;
Event::~Event() = default;

bool isTalk(const Event &event)
{
    return std::holds_alternative<events::MessageSaid>(event)
        || std::holds_alternative<events::MessageReacted>(event)
        || std::holds_alternative<events::MessagePinned>(event);
}

} // namespace warroom
