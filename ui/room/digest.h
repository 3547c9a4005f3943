// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "session/history.h"

namespace warroom {

/// What happened in a draft while somebody looked elsewhere.
struct Digest {
    int picks = 0;
    int ownPicks = 0; ///< of those, with slots of his teams
    int trades = 0;
    int messages = 0;
    int messagesToHim = 0; ///< of those
    bool isOver = false;   ///< the draft ended meanwhile

    bool isEmpty() const { return *this == Digest{}; }
    friend bool operator==(const Digest &, const Digest &) = default;
};

/// Of the events after \a version, for \a actor. A pick that was taken back counts for none.
Digest digestOf(const History &history, int version, const Actor &actor);

/// One line, without the time: "14 picks (2 of yours), 1 trade".
QString digestText(const Digest &digest);

} // namespace warroom
