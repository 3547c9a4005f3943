// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/nearby_room.h"

#include <QHostAddress>
#include <QList>

#include <optional>

namespace warroom {

/// What multicast DNS says of a room at one place, as anybody in this network may have said it.
struct MdnsRecord {
    QByteArray name; ///< of the service
    QHostAddress address;
    quint16 port = 0;
    QList<QByteArray> txt; ///< "key=value" each
    bool isOwn = false;    ///< this computer's daemon announces it itself
};

/// Nothing where \a record is no room anybody could join.
std::optional<NearbyRoom> roomIn(const MdnsRecord &record);

} // namespace warroom
