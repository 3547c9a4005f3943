// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/persistent_subscription.h"

#include "store/log_reader.h"
#include "store/subscription.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

using Done = tl::expected<void, StoreError>;

namespace {

EventFilter filterOf(const PersistentSubscription::Options &options)
{
    EventFilter filter = options.filter;
    filter.recordedHere |= options.start == PersistentSubscription::Start::Now;
    return filter;
}

} // namespace

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
    LogReader reader(m_open, filterOf(m_options), m_trouble);
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
            done = handleParked(*store, Retry::All, stop);
        else if (done && m_hasParked)
            done = handleParked(*store, Retry::Due, stop);
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
    // Which drafts are held back is known before their next event comes.
    if (const Done done = handleParked(*store, Retry::Due, stop); !done) {
        reader.failed(done.error(), stop);
        return false;
    }
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

/// Hands \a event over up to \a most times; returns early on \a stop.
std::optional<PersistentSubscription::Refusal>
PersistentSubscription::tried(const EventEnvelope &event, int most, const std::stop_token &stop)
{
    Milliseconds pause = m_options.policy.firstPause;
    for (int attempt = 1;; ++attempt) {
        const tl::expected<void, QString> handled = m_handler(event);
        if (handled)
            return {};
        if (attempt >= most || stop.stop_requested())
            return Refusal{attempt, handled.error()};
        pauseFor(pause, stop);
        pause = std::min(pause * 2, m_options.policy.longestPause);
    }
}

/// Handles or parks \a event and remembers it; returns early on \a stop, with nothing remembered.
Done PersistentSubscription::handle(EventStore &store, const EventEnvelope &event,
                                    const std::stop_token &stop)
{
    const auto isBehind = isHeldBack(store, event.draft);
    if (!isBehind)
        return tl::unexpected(isBehind.error());
    const std::optional<Refusal> refusal = *isBehind
        ? Refusal{0, u"waits for an earlier event of its draft"_s}
        : tried(event, m_options.policy.attempts, stop);
    if (refusal && stop.stop_requested())
        return {};
    if (refusal) {
        m_hasParked = true;
        m_heldBack << event.draft;
        auto parked =
            store.park(DeadLetter{m_options.name, event.id, refusal->attempts, refusal->error, {}});
        if (!parked)
            return parked;
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

/// Whether an earlier event of \a draft is parked. Another program may have mended it meanwhile.
tl::expected<bool, StoreError> PersistentSubscription::isHeldBack(EventStore &store,
                                                                  const DraftId &draft)
{
    if (m_options.order == Order::Log || !m_heldBack.contains(draft))
        return false;
    const auto letters = store.parked(m_options.name);
    if (!letters)
        return tl::unexpected(letters.error());
    m_heldBack.clear();
    for (const DeadLetter &letter : *letters) {
        const auto event = store.find(letter.event);
        if (!event)
            return tl::unexpected(event.error());
        if (*event)
            m_heldBack << (*event)->draft;
    }
    return m_heldBack.contains(draft);
}

/// The letters of another program's mending, of a person's wish, and those that nothing stands in
/// front of any more.
Done PersistentSubscription::handleParked(EventStore &store, Retry which,
                                          const std::stop_token &stop)
{
    const auto letters = store.parked(m_options.name);
    if (!letters)
        return tl::unexpected(letters.error());
    m_hasParked = !letters->isEmpty();
    m_heldBack.clear();
    const Instant now = m_now();
    for (const DeadLetter &letter : *letters) {
        const auto event = store.find(letter.event);
        if (!event)
            return tl::unexpected(event.error());
        const DraftId draft = *event ? (*event)->draft : DraftId();
        const bool isBehind = m_options.order == Order::WithinDraft && m_heldBack.contains(draft);
        const bool isDue = which == Retry::All || letter.attempts == 0
            || (letter.nextAttemptAt && *letter.nextAttemptAt <= now);
        const auto isGone = isDue && !isBehind ? handleLetter(store, letter, *event, stop) : false;
        if (!isGone)
            return tl::unexpected(isGone.error());
        if (stop.stop_requested())
            return {};
        if (!*isGone)
            m_heldBack << draft;
    }
    return {};
}

/// Whether it is no dead letter any more.
tl::expected<bool, StoreError>
PersistentSubscription::handleLetter(EventStore &store, DeadLetter letter,
                                     const std::optional<EventEnvelope> &event,
                                     const std::stop_token &stop)
{
    // One that only waited has all its attempts before it. The event may have been archived.
    const int most = letter.attempts == 0 ? m_options.policy.attempts : 1;
    const bool isWanted = event && letsThrough(m_options.filter, *event);
    const auto refusal = isWanted ? tried(*event, most, stop) : std::nullopt;
    if (refusal) {
        letter.attempts += refusal->attempts;
        letter.lastError = refusal->error;
        letter.nextAttemptAt.reset();
    }
    if (refusal && stop.stop_requested())
        return false;
    const auto noted = refusal ? store.park(letter) : store.unpark(letter.sink, letter.event);
    if (!noted)
        return tl::unexpected(noted.error());
    return !refusal;
}

} // namespace warroom
