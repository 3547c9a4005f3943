// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/steady_time.h"

#include <ctime>

namespace warroom {

Milliseconds sinceBoot()
{
    std::timespec time{};
    clock_gettime(CLOCK_BOOTTIME,
                  &time); // std::chrono's steady clock stands while a machine sleeps
    return std::chrono::floor<Milliseconds>(Seconds{time.tv_sec}
                                            + std::chrono::nanoseconds{time.tv_nsec});
}

Instant steadyNow()
{
    static const Instant boot =
        std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()) - sinceBoot();
    return boot + sinceBoot();
}

} // namespace warroom
