// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/subscription.h"

#include "store/log_reader.h"

namespace warroom {

tl::expected<LogPosition, StoreError> headOf(const EventStore &store)
{
    const auto last = store.readAll({}, {}, 1, ReadDirection::Backward);
    if (!last)
        return tl::unexpected(last.error());
    return last->empty() ? LogPosition() : positionOf(last->front());
}

Subscription::Subscription(StoreFactory open, LogPosition after, EventFilter filter,
                           Handler handler, Trouble trouble)
    : m_open(std::move(open)),
      m_position(after),
      m_filter(std::move(filter)),
      m_handler(std::move(handler)),
      m_trouble(std::move(trouble)),
      m_thread([this](const std::stop_token &stop) { follow(stop); })
{
}

void Subscription::follow(const std::stop_token &stop)
{
    LogReader reader(m_open, m_filter, m_trouble);
    while (!stop.stop_requested()) {
        for (const EventEnvelope &event : reader.next(m_position, stop)) {
            if (stop.stop_requested())
                return;
            m_handler(event);
        }
    }
}

} // namespace warroom
