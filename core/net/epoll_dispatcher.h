// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractEventDispatcher>
#include <QHash>

#include <atomic>
#include <chrono>
#include <set>

namespace warroom {

/// The event loop of a thread with very many sockets, of which few have something to say.
///
/// Qt's own dispatchers hand every socket to poll() in every turn of the loop, which costs about
/// 0.2 us for each silent one; this one keeps them with the kernel (epoll(7), level-triggered).
/// What changes within a turn is told to the kernel once, before it is waited for; a descriptor
/// nobody watches any more is forgotten at once. Give it to
/// QThread::setEventDispatcher() before the thread starts; the thread owns it then. Timers of every
/// Qt::TimerType are precise to a millisecond. wakeUp() and interrupt() may be called from any
/// thread, everything else on its own.
class EpollDispatcher : public QAbstractEventDispatcher {
    Q_OBJECT

public:
    /// Aborts the program where the system gives no descriptors for it.
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;

    void wakeUp() override;
    void interrupt() override;

private:
    using SteadyClock = std::chrono::steady_clock;
    using TimePoint = SteadyClock::time_point;

    struct Timer {
        std::chrono::milliseconds interval;
        Qt::TimerType type;
        QObject *object;
        TimePoint due;
        bool isFiring = false; ///< its event is being handled: a nested loop leaves it alone
    };

    struct Watched {
        std::array<QSocketNotifier *, 3> notifiers{}; ///< by QSocketNotifier::Type
        quint32 asked = 0;                            ///< what the kernel was asked for
        quint32 ready = 0;                            ///< what it said, as far as not handled
    };

    static quint32 wishOf(const Watched &watched);
    void forget(int descriptor);
    void tellKernel();
    void tellKernel(int descriptor);
    int timeout(QEventLoop::ProcessEventsFlags flags) const;
    bool wait(int timeout);
    bool activate(const QList<int> &ready);
    bool fireTimers();
    bool fire(int id);

    const int m_epoll;
    const int m_wake;              ///< an eventfd
    QHash<int, Watched> m_watched; ///< by descriptor
    std::set<int> m_changed;       ///< descriptors the kernel is to be told of
    QList<int> m_ready;            ///< descriptors of the last wait
    QHash<int, Timer> m_timers;
    std::set<std::pair<TimePoint, int>> m_dueTimers;
    std::atomic<bool> m_isWoken = false;
    std::atomic<bool> m_isInterrupted = false;
};

} // namespace warroom
