// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/deadline.h"
#include "session/steady_time.h"

namespace warroom {

/// A Deadline that people have to meet: they cannot while the machine that waits for them sleeps,
/// or before they have come back to it.
///
/// One that comes in that time is told as missed, once they have had the time to come back.
class PromisedDeadline : public QObject {
    Q_OBJECT

public:
    explicit PromisedDeadline(TimeSource now, Uptime uptime = sinceBoot, QObject *parent = nullptr);

    /// Waits for \a at instead of whatever it waited for; nothing: waits for nothing.
    void set(std::optional<Instant> at);

    /// So long after a machine woke people are taken to be on their way back: the longest pause
    /// between two tries to connect, and a moment.
    static constexpr Milliseconds timeToComeBack{12'000};

Q_SIGNALS:
    void reached();
    void missed();

private:
    void look();
    void notice();
    void judge();
    void wait();
    bool isOver() const { return m_now() >= *m_at; }
    bool isComingBack() const { return m_seen < m_backUntil; }

    const TimeSource m_now;
    const Uptime m_uptime;
    std::optional<Instant> m_at;
    bool m_isMissed = false;
    Milliseconds m_seen{0};      ///< when this object last ran, by the uptime
    Milliseconds m_backUntil{0}; ///< when everybody has come back, by the uptime
    QTimer m_timer{this};
};

} // namespace warroom
