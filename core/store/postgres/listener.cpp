// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres/listener.h"

#include "store/postgres/bell.h"
#include "store/postgres/log_query.h"

#include <QSqlDriver>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace warroom::postgres {

namespace {

/// Many appends are told of at once.
constexpr auto shortestPause = 2ms;
/// An event is there that cannot be read yet: its time comes without a word.
constexpr auto heldBackPause = 10ms;
constexpr auto waitingPause = 250ms;
/// Only to notice that the connection is gone.
constexpr auto idlePause = 5s;

} // namespace

Listener::Listener(Bell &bell)
    : m_bell(bell), m_channel(u"warroom_"_s + bell.m_options.schema), m_next(this)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &Listener::check);
}

void Listener::wake()
{
    const std::chrono::milliseconds since{m_sinceLast.isValid() ? m_sinceLast.elapsed() : 1'000};
    if (since >= shortestPause)
        check();
    else
        m_next.start(shortestPause - since);
}

void Listener::check()
{
    m_bell.m_isPoked = false;
    const quint64 asked = m_bell.asked();
    if (mayUse() && !tellAndLook(asked)) {
        m_connection.reset();
        m_bell.m_telemetry->note([](StoreTelemetry &values) { ++values.retries; });
    }
    m_sinceLast.start();
    m_next.start(asked == 0 ? idlePause : m_heldBack > 0 ? heldBackPause : waitingPause);
}

bool Listener::mayUse()
{
    if (m_connection)
        return true;
    auto connection = Connection::open(m_bell.m_address, m_bell.m_options);
    if (!connection)
        return false;
    m_connection = std::move(*connection);
    QSqlDriver *driver = m_connection->database().driver();
    connect(driver, &QSqlDriver::notification, this,
            [this](const QString &, QSqlDriver::NotificationSource source) {
                if (source == QSqlDriver::OtherSource)
                    wake();
            });
    driver->subscribeToNotification(m_channel);
    return true;
}

Done Listener::tellAndLook(quint64 asked)
{
    if (m_bell.m_isRung.exchange(false)) {
        Done told = m_connection->run(Statement{"SELECT pg_notify(?, '')", {m_channel}});
        if (!told)
            return told;
    }
    const auto end = readEnd(*m_connection);
    if (!end)
        return tl::unexpected(end.error());
    m_heldBack = end->heldBack;
    m_bell.m_telemetry->note([&](StoreTelemetry &values) { values.heldBack = end->heldBack; });
    m_bell.answer(asked, end->position);
    return {};
}

} // namespace warroom::postgres
