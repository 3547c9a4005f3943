// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/fake_clock.h"

#include <QAbstractEventDispatcher>

#include <map>

namespace warroom::test {

/// An event loop in which nobody waits: its clock stands still until a test lets time pass, and
/// then every timer fires at its very instant, one after the other.
///
/// Give it to QCoreApplication::setEventDispatcher() before the application is made. It knows no
/// sockets.
class VirtualTime : public QAbstractEventDispatcher {
public:
    FakeClock &clock() { return m_clock; }
    Instant now() const { return m_clock.now(); }

    /// Lets \a time pass with all that happens in it. False where things happen at one instant
    /// without end: time never gets past it.
    bool pass(Milliseconds time);
    /// Goes to \a instant, even back, without anything happening. There must be no timers.
    void jumpTo(Instant instant) { m_clock.advance(instant - m_clock.now()); }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *) override { }
    void unregisterSocketNotifier(QSocketNotifier *) override { }
    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;
    void wakeUp() override { }
    void interrupt() override { }

private:
    struct Timer {
        qint64 interval;
        Qt::TimerType type;
        QObject *object;
        Instant due;
        qint64 turn; ///< of those that are due together the earlier one fires first
    };

    bool fireNext(Instant until);

    FakeClock m_clock;
    std::map<int, Timer> m_timers;
    qint64 m_turns = 0;
};

} // namespace warroom::test
