// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres/bell.h"

#include "store/postgres/listener.h"

namespace warroom::postgres {

Bell::Bell(Address address, PostgresOptions options, std::shared_ptr<SharedTelemetry> telemetry)
    : m_address(std::move(address)),
      m_options(std::move(options)),
      m_telemetry(std::move(telemetry))
{
    start();
    m_isRunning.acquire();
}

Bell::~Bell()
{
    quit();
    wait();
}

void Bell::run()
{
    Listener listener(*this);
    m_listener = &listener;
    m_isRunning.release();
    exec();
}

void Bell::ring()
{
    m_isRung = true;
    poke();
}

void Bell::poke()
{
    if (!m_isPoked.exchange(true))
        QMetaObject::invokeMethod(
            m_listener, [this] { m_listener->wake(); }, Qt::QueuedConnection);
}

bool Bell::waitBeyond(LogPosition position, Milliseconds timeout, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    // What was found before may be gone: a draft that was archived takes its events along.
    const quint64 mine = ++m_asked;
    ++m_waiting;
    poke();
    const bool isBeyond = m_moved.wait_for(lock, stop, timeout,
                                           [&] { return m_answered >= mine && m_end > position; });
    --m_waiting;
    return isBeyond;
}

quint64 Bell::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting > 0 ? m_asked : 0;
}

void Bell::answer(quint64 asked, LogPosition end)
{
    {
        const std::lock_guard lock(m_mutex);
        m_answered = std::max(m_answered, asked);
        m_end = end;
    }
    m_moved.notify_all();
}

} // namespace warroom::postgres
