// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/virtual_time.h"

#include <QTimerEvent>

#include <algorithm>
#include <tuple>

namespace warroom::test {

namespace {

// More than ever happens at once, and soon reached where something goes round in circles.
constexpr int mostAtOnce = 2'000;

} // namespace

bool VirtualTime::pass(Milliseconds time)
{
    const Instant until = now() + time;
    Instant instant = now();
    int atOnce = 0;
    QCoreApplication::sendPostedEvents();
    while (fireNext(until)) {
        QCoreApplication::sendPostedEvents();
        atOnce = now() == instant ? atOnce + 1 : 0;
        instant = now();
        if (atOnce > mostAtOnce)
            return false;
    }
    jumpTo(until);
    return true;
}

/// Whether there was a timer that is due by \a until.
bool VirtualTime::fireNext(Instant until)
{
    const auto next =
        std::min_element(m_timers.begin(), m_timers.end(), [](const auto &a, const auto &b) {
            return std::tie(a.second.due, a.second.turn) < std::tie(b.second.due, b.second.turn);
        });
    if (next == m_timers.end() || next->second.due > until)
        return false;
    Timer &timer = next->second;
    jumpTo(std::max(now(), timer.due));
    timer.due = now() + Milliseconds(timer.interval);
    timer.turn = ++m_turns;
    QTimerEvent event(next->first);
    QCoreApplication::sendEvent(timer.object, &event);
    return true;
}

bool VirtualTime::processEvents(QEventLoop::ProcessEventsFlags)
{
    QCoreApplication::sendPostedEvents();
    return fireNext(now());
}

void VirtualTime::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object)
{
    m_timers[id] = {interval, type, object, now() + Milliseconds(interval), ++m_turns};
}

bool VirtualTime::unregisterTimer(int id)
{
    return m_timers.erase(id) > 0;
}

bool VirtualTime::unregisterTimers(QObject *object)
{
    return std::erase_if(m_timers, [&](const auto &each) { return each.second.object == object; })
        > 0;
}

QList<QAbstractEventDispatcher::TimerInfo> VirtualTime::registeredTimers(QObject *object) const
{
    QList<TimerInfo> own;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            own.append(TimerInfo(id, static_cast<int>(timer.interval), timer.type));
    }
    return own;
}

int VirtualTime::remainingTime(int id)
{
    const auto timer = m_timers.find(id);
    if (timer == m_timers.end())
        return -1;
    return static_cast<int>(std::max<qint64>(0, (timer->second.due - now()).count()));
}

} // namespace warroom::test
