// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"

namespace warroom {

/// Reads a log on and on: opens its door, waits for events, opens it again when it is lost.
///
/// Used by one thread. Holds no events back and skips none.
class LogReader {
public:
    using Trouble = std::function<void(const StoreError &)>;
    using Events = std::vector<EventEnvelope>;

    LogReader(StoreFactory open, EventFilter filter, Trouble trouble);

    /// The door, opened if need be; null where it cannot be, which has been told.
    EventStore *store();
    /// What follows \a position, at most a page. When nothing does, waits a moment for it; may
    /// return nothing. \a position moves past what is returned and past what the filter holds back.
    Events next(LogPosition &position, const std::stop_token &stop);
    /// Says that \a error happened with store(): tells it, shuts the door, and pauses.
    void failed(const StoreError &error, const std::stop_token &stop);

private:
    tl::expected<Events, StoreError> read(LogPosition &position, const std::stop_token &stop);

    StoreFactory m_open;
    EventFilter m_filter;
    Trouble m_trouble;
    std::unique_ptr<EventStore> m_store;
    Milliseconds m_pause;
};

/// Sleeps for \a duration or until \a stop.
void pauseFor(Milliseconds duration, const std::stop_token &stop);

} // namespace warroom
