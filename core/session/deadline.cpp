// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/deadline.h"

#include <algorithm>

namespace warroom {

namespace {

// Short enough to notice a clock that was set or a machine that slept.
constexpr Milliseconds longestWait{30'000};

} // namespace

Deadline::Deadline(TimeSource now, QObject *parent) : QObject(parent), m_now(std::move(now))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Deadline::look);
}

void Deadline::set(std::optional<Instant> at)
{
    m_at = at;
    m_timer.stop();
    if (m_at)
        m_timer.start(std::clamp(*m_at - m_now(), Milliseconds{0}, longestWait));
}

void Deadline::look()
{
    if (m_at && m_now() < *m_at) {
        set(m_at);
        return;
    }
    m_at.reset();
    Q_EMIT reached();
}

} // namespace warroom
