// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"

#include <thread>

namespace warroom {

/// Where the log ends for a reader who asks now.
tl::expected<LogPosition, StoreError> headOf(const EventStore &store);

/// Follows a log from a place on: what is there, then what comes, each event once, in order.
///
/// Everything is called on a thread of its own, which reads through a door of its own: a slow
/// handler delays nobody else. A store that cannot be read is told through \a trouble and tried
/// again, with growing pauses of at most five seconds, for ever. Destroying it waits for the
/// handler that is running and ends it.
class Subscription {
public:
    using Handler = std::function<void(const EventEnvelope &)>;
    using Trouble = std::function<void(const StoreError &)>;

    Subscription(StoreFactory open, LogPosition after, EventFilter filter, Handler handler,
                 Trouble trouble = {});

private:
    void follow(const std::stop_token &stop);

    StoreFactory m_open;
    LogPosition m_position;
    EventFilter m_filter;
    Handler m_handler;
    Trouble m_trouble;
    std::jthread m_thread; ///< last: it uses all above
};

} // namespace warroom
