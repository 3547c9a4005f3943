// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/promised_deadline.h"

#include <algorithm>

namespace warroom {

namespace {

constexpr Milliseconds lookEvery{1'000};
// No turn of the rooms' loop takes so long on a machine that is awake.
constexpr Milliseconds shortestSleep{3'000};

} // namespace

PromisedDeadline::PromisedDeadline(TimeSource now, Uptime uptime, QObject *parent)
    : QObject(parent), m_now(std::move(now)), m_uptime(std::move(uptime))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PromisedDeadline::look);
}

void PromisedDeadline::set(std::optional<Instant> at)
{
    notice();
    if (at != m_at)
        m_isMissed = false;
    m_at = at;
    judge();
    wait();
}

void PromisedDeadline::notice()
{
    const Milliseconds up = m_uptime();
    if (m_at && up - m_seen > shortestSleep)
        m_backUntil = up + timeToComeBack;
    m_seen = up;
}

void PromisedDeadline::judge()
{
    if (m_at && isComingBack() && isOver())
        m_isMissed = true;
}

void PromisedDeadline::wait()
{
    m_timer.stop();
    if (!m_at)
        return;
    const Milliseconds left = m_isMissed ? m_backUntil - m_seen : *m_at - m_now();
    m_timer.start(std::clamp(left, Milliseconds{0}, lookEvery));
}

void PromisedDeadline::look()
{
    notice();
    if (!m_at)
        return;
    judge();
    if (!isOver() || isComingBack()) {
        wait();
        return;
    }
    m_at.reset();
    if (std::exchange(m_isMissed, false))
        Q_EMIT missed();
    else
        Q_EMIT reached();
}

} // namespace warroom
