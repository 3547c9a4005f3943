// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/persistent_subscription.h"

#include "store/log_reader.h"
#include "store/subscription.h"

#include <algorithm>

namespace warroom {

using Done = tl::expected<void, StoreError>;

PersistentSubscription::PersistentSubscription(StoreFactory open, Options options, Handler handler,
                                               TimeSource now, Trouble trouble)
    : m_open(std::move(open)),
      m_options(std::move(options)),
      m_handler(std::move(handler)),
      m_now(std::move(now)),
      m_trouble(std::move(trouble)),
      m_thread([this](const std::stop_token &stop) { follow(stop); })
{
}

void PersistentSubscription::follow(const std::stop_token &stop)
{
    LogReader reader(m_open, m_options.filter, m_trouble);
    while (!findStart(reader, stop)) {
        if (stop.stop_requested())
            return;
    }
    while (!stop.stop_requested()) {
        LogPosition next = m_position;
        const std::vector<EventEnvelope> events = reader.next(next, stop);
        EventStore *store = reader.store();
        if (!store)
            continue;
        Done done;
        for (auto event = events.begin(); done && event != events.end(); ++event) {
            done = handle(*store, *event, stop);
            if (stop.stop_requested())
                return;
        }
        if (done && m_retry.exchange(false))
            done = handleParked(*store);
        if (done && (next != m_position || m_unsaved > 0)) {
            m_position = next;
            done = remember(*store);
        }
        if (!done)
            reader.failed(done.error(), stop);
    }
}

bool PersistentSubscription::findStart(LogReader &reader, const std::stop_token &stop)
{
    EventStore *store = reader.store();
    if (!store) {
        pauseFor(m_options.policy.firstPause, stop);
        return false;
    }
    const auto position = startingPoint(*store);
    if (!position) {
        reader.failed(position.error(), stop);
        return false;
    }
    m_position = *position;
    return true;
}

tl::expected<LogPosition, StoreError> PersistentSubscription::startingPoint(EventStore &store) const
{
    const auto known = store.checkpoint(m_options.name);
    if (!known)
        return tl::unexpected(known.error());
    if (*known || m_options.start == Start::Beginning)
        return known->value_or(LogPosition());
    const auto head = headOf(store);
    if (!head)
        return head;
    // Remembered at once: what comes while nobody follows is not past.
    const auto saved = store.saveCheckpoint(m_options.name, *head, m_now());
    if (!saved)
        return tl::unexpected(saved.error());
    return head;
}

/// Handles or parks \a event and remembers it; returns early on \a stop, with nothing remembered.
Done PersistentSubscription::handle(EventStore &store, const EventEnvelope &event,
                                    const std::stop_token &stop)
{
    const RetryPolicy &policy = m_options.policy;
    Milliseconds pause = policy.firstPause;
    for (int attempt = 1;; ++attempt) {
        const tl::expected<void, QString> handled = m_handler(event);
        if (handled)
            break;
        if (attempt >= policy.attempts) {
            const auto parked =
                store.park(DeadLetter{m_options.name, event.id, attempt, handled.error(), {}});
            if (!parked)
                return parked;
            break;
        }
        pauseFor(pause, stop);
        if (stop.stop_requested())
            return {};
        pause = std::min(pause * 2, policy.longestPause);
    }
    m_position = positionOf(event);
    return ++m_unsaved >= m_options.checkpointEvery ? remember(store) : Done();
}

Done PersistentSubscription::remember(EventStore &store)
{
    Done saved = store.saveCheckpoint(m_options.name, m_position, m_now());
    if (saved)
        m_unsaved = 0;
    return saved;
}

Done PersistentSubscription::handleParked(EventStore &store)
{
    const auto letters = store.parked(m_options.name);
    if (!letters)
        return tl::unexpected(letters.error());
    for (DeadLetter letter : *letters) {
        const auto event = store.find(letter.event);
        if (!event)
            return tl::unexpected(event.error());
        tl::expected<void, QString> handled;
        if (*event)
            handled = m_handler(**event);
        if (!handled) {
            ++letter.attempts;
            letter.lastError = handled.error();
        }
        const auto noted = handled ? store.unpark(letter.sink, letter.event) : store.park(letter);
        if (!noted)
            return noted;
    }
    return {};
}

} // namespace warroom
