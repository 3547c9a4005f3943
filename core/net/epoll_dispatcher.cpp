// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/epoll_dispatcher.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace warroom {

namespace {

constexpr int eventsAtOnce = 512;

/// By QSocketNotifier::Type. A socket that broke is ready for whatever it is watched for.
constexpr std::array<quint32, 3> asks{EPOLLIN, EPOLLOUT, EPOLLPRI};
constexpr quint32 broken = EPOLLHUP | EPOLLERR;

std::size_t indexOf(const QSocketNotifier *notifier)
{
    return static_cast<std::size_t>(notifier->type());
}

int sound(int descriptor)
{
    if (descriptor < 0)
        qFatal("the system has no descriptor left for an event loop");
    return descriptor;
}

void readAll(int event)
{
    eventfd_t unused = 0;
    (void)::read(event, &unused, sizeof unused);
}

void writeOne(int event)
{
    constexpr eventfd_t one = 1;
    (void)::write(event, &one, sizeof one); // full: then it is awake in any case
}

} // namespace

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent),
      m_epoll(sound(epoll_create1(EPOLL_CLOEXEC))),
      m_wake(sound(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)))
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = m_wake;
    if (epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event) != 0)
        qFatal("epoll_ctl: %s", strerror(errno));
}

EpollDispatcher::~EpollDispatcher()
{
    readAll(m_wake); // whoever woke it last has done so
    ::close(m_wake);
    ::close(m_epoll);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_isInterrupted = false;
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();
    if (m_isInterrupted)
        return false;
    tellKernel();
    const int longest = timeout(flags);
    if (longest != 0)
        Q_EMIT aboutToBlock();
    bool hasHandled = wait(longest);
    if (longest != 0)
        Q_EMIT awake();
    if (!(flags & QEventLoop::ExcludeSocketNotifiers))
        hasHandled = activate(std::exchange(m_ready, {})) || hasHandled;
    if (!(flags & QEventLoop::X11ExcludeTimers))
        hasHandled = fireTimers() || hasHandled;
    return hasHandled;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = static_cast<int>(notifier->socket());
    m_watched[descriptor].notifiers[indexOf(notifier)] = notifier;
    m_changed.insert(descriptor);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = static_cast<int>(notifier->socket());
    const auto watched = m_watched.find(descriptor);
    if (watched == m_watched.end() || watched->notifiers[indexOf(notifier)] != notifier)
        return;
    watched->notifiers[indexOf(notifier)] = nullptr;
    m_changed.insert(descriptor);
    if (wishOf(*watched) == 0)
        forget(descriptor);
}

/// At once: it may be closed in this turn already, and its number be another's.
void EpollDispatcher::forget(int descriptor)
{
    if (m_watched.take(descriptor).asked != 0)
        (void)epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    m_changed.erase(descriptor);
}

quint32 EpollDispatcher::wishOf(const Watched &watched)
{
    quint32 wish = 0;
    for (std::size_t i = 0; i < asks.size(); ++i) {
        if (watched.notifiers[i])
            wish |= asks[i];
    }
    return wish;
}

void EpollDispatcher::tellKernel()
{
    for (const int descriptor : std::exchange(m_changed, {}))
        tellKernel(descriptor);
}

void EpollDispatcher::tellKernel(int descriptor)
{
    Watched &watched = m_watched[descriptor];
    epoll_event event{};
    event.events = wishOf(watched);
    event.data.fd = descriptor;
    if (event.events == watched.asked)
        return;
    const int change = watched.asked == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    if (epoll_ctl(m_epoll, change, descriptor, &event) != 0)
        qWarning("epoll_ctl: descriptor %d cannot be watched: %s", descriptor, strerror(errno));
    watched.asked = event.events;
}

/// In milliseconds, -1: for ever.
int EpollDispatcher::timeout(QEventLoop::ProcessEventsFlags flags) const
{
    if (!(flags & QEventLoop::WaitForMoreEvents))
        return 0;
    if (m_dueTimers.empty() || (flags & QEventLoop::X11ExcludeTimers))
        return -1;
    const auto left = m_dueTimers.begin()->first - SteadyClock::now();
    const auto rounded = std::chrono::ceil<std::chrono::milliseconds>(left).count();
    return static_cast<int>(std::clamp<std::int64_t>(rounded, 0, std::numeric_limits<int>::max()));
}

/// Whether the loop was woken.
bool EpollDispatcher::wait(int timeout)
{
    std::array<epoll_event, eventsAtOnce> events;
    const int count = epoll_wait(m_epoll, events.data(), eventsAtOnce, timeout);
    bool isWoken = false;
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = events[static_cast<std::size_t>(i)];
        if (event.data.fd == m_wake) {
            isWoken = true;
            readAll(m_wake);
            m_isWoken.exchange(false); // after it was read: who wakes now writes anew
            continue;
        }
        const auto watched = m_watched.find(event.data.fd);
        if (watched == m_watched.end())
            continue;
        watched->ready =
            (event.events & broken) != 0 ? wishOf(*watched) : event.events & wishOf(*watched);
        m_ready.append(event.data.fd);
    }
    return isWoken;
}

bool EpollDispatcher::activate(const QList<int> &ready)
{
    bool hasHandled = false;
    for (const int descriptor : ready) {
        for (std::size_t i = 0; i < asks.size(); ++i) {
            // Looked up each time: whoever is told may close this one, or any other.
            const auto watched = m_watched.find(descriptor);
            if (watched == m_watched.end())
                break;
            if ((watched->ready & asks[i]) == 0 || !watched->notifiers[i])
                continue;
            watched->ready &= ~asks[i];
            QEvent event(QEvent::SockAct);
            QCoreApplication::sendEvent(watched->notifiers[i], &event);
            hasHandled = true;
        }
    }
    return hasHandled;
}

void EpollDispatcher::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object)
{
    const std::chrono::milliseconds every(interval);
    const Timer timer{every, type, object, SteadyClock::now() + every};
    m_timers.insert(id, timer);
    m_dueTimers.emplace(timer.due, id);
}

bool EpollDispatcher::unregisterTimer(int id)
{
    const auto timer = m_timers.constFind(id);
    if (timer == m_timers.cend())
        return false;
    m_dueTimers.erase({timer->due, id});
    m_timers.erase(timer);
    return true;
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    const QList<TimerInfo> own = registeredTimers(object);
    for (const TimerInfo &timer : own)
        unregisterTimer(timer.timerId);
    return !own.isEmpty();
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    QList<TimerInfo> own;
    for (auto it = m_timers.cbegin(); it != m_timers.cend(); ++it) {
        if (it->object == object)
            own.append(TimerInfo(it.key(), static_cast<int>(it->interval.count()), it->type));
    }
    return own;
}

int EpollDispatcher::remainingTime(int id)
{
    const auto timer = m_timers.constFind(id);
    if (timer == m_timers.cend())
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(timer->due - SteadyClock::now());
    return std::max(0, static_cast<int>(left.count()));
}

/// Each that is due, once: one of no interval must not keep the sockets waiting.
bool EpollDispatcher::fireTimers()
{
    const TimePoint now = SteadyClock::now();
    QList<int> due;
    for (auto it = m_dueTimers.cbegin(); it != m_dueTimers.cend() && it->first <= now; ++it)
        due.append(it->second);
    bool hasFired = false;
    for (const int id : due)
        hasFired = fire(id) || hasFired;
    return hasFired;
}

bool EpollDispatcher::fire(int id)
{
    const auto timer = m_timers.find(id);
    const TimePoint now = SteadyClock::now();
    if (timer == m_timers.end() || timer->isFiring || timer->due > now)
        return false;
    m_dueTimers.erase({timer->due, id});
    timer->due = std::max(timer->due + timer->interval, now); // what was missed is not made up for
    m_dueTimers.emplace(timer->due, id);
    timer->isFiring = true;
    QTimerEvent event(id);
    QCoreApplication::sendEvent(timer->object, &event);
    if (const auto still = m_timers.find(id); still != m_timers.end())
        still->isFiring = false;
    return true;
}

void EpollDispatcher::wakeUp()
{
    if (!m_isWoken.exchange(true))
        writeOne(m_wake);
}

void EpollDispatcher::interrupt()
{
    m_isInterrupted = true;
    wakeUp();
}

} // namespace warroom
