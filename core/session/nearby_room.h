// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QString>

#include <optional>

namespace warroom {

/// What the host of a room said when it was asked.
struct RoomAnswer {
    QString title;
    int seats = 0;
    int freeSeats = 0;
    Milliseconds latency{0}; ///< from the question to the answer

    friend bool operator==(const RoomAnswer &, const RoomAnswer &) = default;
};

/// A room somebody hosts in this network, as it says of itself. Nobody vouches for any of it.
struct NearbyRoom {
    QString name;
    QString address;
    quint16 port = 0;
    bool isEncrypted = true;
    std::optional<RoomAnswer> answer{}; ///< nothing: none has come yet
    bool isSilent = false;              ///< its host was asked, and did not answer

    friend bool operator==(const NearbyRoom &, const NearbyRoom &) = default;
};

} // namespace warroom
