// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/avahi_link.h"
#include "session/nearby_room.h"

namespace warroom {

/// The kind of service that a room is to multicast DNS (RFC 6763).
inline constexpr const char *mdnsRoomType = "_warroom._tcp";

/// Tells this network by multicast DNS that a room is hosted here, whenever Avahi's daemon runs:
/// its name, its port, and in a TXT record whether it is encrypted. Never blocks.
class MdnsAnnouncement {
public:
    /// The address in \a room is not said.
    explicit MdnsAnnouncement(const NearbyRoom &room);

private:
    AvahiLink m_link;
};

} // namespace warroom
