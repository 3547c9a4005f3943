// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/warroomd/stop_signals.h"

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace warroom::cli {

namespace {

// What a signal handler may use: a pair of sockets, written there and read in the event loop.
std::array<int, 2> ends{-1, -1};

void onSignal(int)
{
    const char one = 1;
    (void)!write(ends[0], &one, 1);
}

} // namespace

StopSignals::StopSignals()
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(ends[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char one = 0;
        (void)!::read(ends[1], &one, 1);
        Q_EMIT asked();
    });
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}

StopSignals::~StopSignals()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    m_notifier.reset();
    for (int &end : ends) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

} // namespace warroom::cli
