// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QRandomGenerator>

#include <algorithm>

namespace warroom {

/// The longest pause between two tries to connect.
inline constexpr Milliseconds longestPause{10'000};

/// How long to wait after \a tries in vain: by chance, up to twice as long each time, so that those
/// who were cut off together do not come back together ("full jitter").
inline Milliseconds pauseAfter(int tries)
{
    constexpr Milliseconds first{200};
    const auto most = std::min(longestPause.count(), first.count() << std::min(tries, 6));
    return Milliseconds(QRandomGenerator::global()->bounded(static_cast<int>(most) + 1));
}

} // namespace warroom
