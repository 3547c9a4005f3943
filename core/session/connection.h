// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QString>

namespace warroom {

/// How a screen is connected to the host of its draft. One at a time.
enum class Connection {
    Connecting, ///< for the first time, or again at once
    CatchingUp, ///< connected; events of the past are coming
    Live,
    Waiting, ///< for the next try; see ConnectionState::nextTry
    Refused, ///< the host does not let this client in; it will not try again
};

/// The same with what there is to say about it.
struct ConnectionState {
    Connection connection = Connection::Live;
    Instant nextTry;    ///< by the host's clock; while it is Waiting
    QString trouble;    ///< why it was refused or last lost: one line, English; empty: it was not
    int unanswered = 0; ///< wishes that the host has not answered yet

    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

} // namespace warroom
