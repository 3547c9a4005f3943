// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"

#include <QSet>

#include <atomic>
#include <thread>

namespace warroom {

class LogReader;

/// How often a subscription tries an event that its handler could not take.
struct RetryPolicy {
    int attempts = 5;                  ///< before the event is parked, the first one included
    Milliseconds firstPause{100};      ///< doubles with each attempt …
    Milliseconds longestPause{30'000}; ///< … up to this
};

/// Follows a log under a name, and goes on where it stopped, whatever stopped it.
///
/// At least once: an event counts as handled when the handler has returned without an error, and
/// is remembered after that; whoever dies in between gets it again. An event that is refused as
/// often as \a policy says is parked among the dead letters, and the log goes on. Parked events are
/// tried again when retryParked() is called, or when the time comes that their letter names
/// (another program may have set it); of those, a letter whose event is refused again waits for a
/// person. A letter the filter does not let through is nobody's and goes. Threads, trouble and
/// destruction are as with Subscription.
class PersistentSubscription {
public:
    /// Returns why the event could not be handled.
    using Handler = std::function<tl::expected<void, QString>(const EventEnvelope &)>;
    using Trouble = std::function<void(const StoreError &)>;
    using TimeSource = std::function<Instant()>;

    /// Where a name begins that has no checkpoint yet.
    enum class Start {
        Beginning,
        /// For side effects: what is past was others' business. That goes for events that come in
        /// from another log (importRecords()), too; they are passed over whenever that is.
        Now,
    };

    /// What becomes of the events behind one that was parked.
    enum class Order {
        Log,         ///< they are handled: for those who can do without one
        WithinDraft, ///< those of its draft are parked behind it, untried; other drafts go on
    };

    struct Options {
        QString name;
        EventFilter filter;
        Start start = Start::Beginning;
        Order order = Order::Log;
        RetryPolicy policy;
        /// Events that may be handled again after a crash; a checkpoint is a durable write.
        int checkpointEvery = 1;
    };

    PersistentSubscription(StoreFactory open, Options options, Handler handler, TimeSource now,
                           Trouble trouble = {});

    /// Tries every parked event of this name once more, soon, in the order of the log.
    void retryParked() { m_retry = true; }

    /// Lets the handler that is running be the last one. Its event counts as handled only if it
    /// says so; what it refuses is not parked.
    void stop() { m_thread.request_stop(); }

private:
    enum class Retry { All, Due };
    struct Refusal {
        int attempts = 0;
        QString error;
    };

    std::optional<Refusal> tried(const EventEnvelope &event, int most, const std::stop_token &stop);
    void follow(const std::stop_token &stop);
    tl::expected<LogPosition, StoreError> startingPoint(EventStore &store) const;
    bool findStart(LogReader &reader, const std::stop_token &stop);
    tl::expected<void, StoreError> handle(EventStore &store, const EventEnvelope &event,
                                          const std::stop_token &stop);
    tl::expected<bool, StoreError> isHeldBack(EventStore &store, const DraftId &draft);
    tl::expected<void, StoreError> handleParked(EventStore &store, Retry which,
                                                const std::stop_token &stop);
    tl::expected<bool, StoreError> handleLetter(EventStore &store, DeadLetter letter,
                                                const std::optional<EventEnvelope> &event,
                                                const std::stop_token &stop);
    tl::expected<void, StoreError> remember(EventStore &store);

    StoreFactory m_open;
    Options m_options;
    Handler m_handler;
    TimeSource m_now;
    Trouble m_trouble;
    LogPosition m_position;   ///< everything up to here is handled or parked
    int m_unsaved = 0;        ///< events handled since the checkpoint
    bool m_hasParked = true;  ///< maybe; false: there is no letter
    QSet<DraftId> m_heldBack; ///< drafts with a letter, as of the last look; for WithinDraft
    std::atomic<bool> m_retry = false;
    std::jthread m_thread; ///< last: it uses all above
};

} // namespace warroom
