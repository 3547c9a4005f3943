// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/log_reader.h"

#include "store/subscription.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace warroom {

namespace {

constexpr int pageSize = 200;
constexpr Milliseconds shortestPause{20};
constexpr Milliseconds longestPause{5'000};
/// A wait ends by itself now and then, so that a wake-up that was lost delays nothing for long.
constexpr Milliseconds longestWait{1'000};

} // namespace

LogReader::LogReader(StoreFactory open, EventFilter filter, Trouble trouble)
    : m_open(std::move(open)),
      m_filter(std::move(filter)),
      m_trouble(std::move(trouble)),
      m_pause(shortestPause)
{
}

EventStore *LogReader::store()
{
    if (m_store)
        return m_store.get();
    auto opened = m_open();
    if (opened)
        m_store = std::move(*opened);
    else if (m_trouble)
        m_trouble(opened.error());
    return m_store.get();
}

LogReader::Events LogReader::next(LogPosition &position, const std::stop_token &stop)
{
    if (!store()) {
        pauseFor(m_pause, stop);
        m_pause = std::min(m_pause * 2, longestPause);
        return {};
    }
    auto events = read(position, stop);
    if (!events) {
        failed(events.error(), stop);
        return {};
    }
    m_pause = shortestPause;
    return std::move(*events);
}

tl::expected<LogReader::Events, StoreError> LogReader::read(LogPosition &position,
                                                            const std::stop_token &stop)
{
    // Asked before the events: what comes in between is beyond it and is read the next time.
    const auto head = headOf(*m_store);
    if (!head)
        return tl::unexpected(head.error());
    if (*head <= position) {
        m_store->waitForEvents(position, longestWait, stop);
        return Events();
    }
    auto events = m_store->readAll(position, m_filter, pageSize);
    if (!events)
        return events;
    if (!events->empty())
        position = positionOf(events->back());
    if (events->size() < pageSize)
        position = std::max(position, *head);
    return events;
}

void LogReader::failed(const StoreError &error, const std::stop_token &stop)
{
    if (m_trouble)
        m_trouble(error);
    m_store.reset();
    pauseFor(m_pause, stop);
    m_pause = std::min(m_pause * 2, longestPause);
}

void pauseFor(Milliseconds duration, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any nobody;
    std::unique_lock lock(mutex);
    nobody.wait_for(lock, stop, duration, [] { return false; });
}

} // namespace warroom
