// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A guest whose screen shows nothing but its clock: shown_clock URL, with WARROOM_TOKEN. For every
// line that comes in it says how many milliseconds the team on the clock has left, "-" where none
// is known, and what its machine's clock on the wall says, in milliseconds since 1970.

#include "net/remote_client.h"
#include "session/steady_time.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace warroom;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QUrl url(QCoreApplication::arguments().value(1));
    RemoteClient client({url, qgetenv("WARROOM_TOKEN"), {}}, nullptr, steadyNow);
    QSocketNotifier asked(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&asked, &QSocketNotifier::activated, &client, [&] {
        char line[64];
        if (read(STDIN_FILENO, line, sizeof line) <= 0) {
            QCoreApplication::quit();
            return;
        }
        const auto &clock = client.state().onTheClock;
        const bool isKnown =
            client.connectionState().connection == Connection::Live && clock && clock->timeoutAt;
        const auto wall = std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
        if (isKnown)
            std::printf("%lld %lld\n",
                        static_cast<long long>((*clock->timeoutAt - client.hostNow()).count()),
                        static_cast<long long>(toMs(wall)));
        else
            std::printf("-\n");
        std::fflush(stdout);
    });
    return QCoreApplication::exec();
}
