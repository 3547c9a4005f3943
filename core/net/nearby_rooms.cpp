// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/nearby_rooms.h"

#include <algorithm>

namespace warroom {

namespace {

constexpr qsizetype mostRows = 64;

} // namespace

RoomBrowser::RoomBrowser(TimeSource now, const BeaconPlace &place, QObject *parent)
    : QObject(parent), m_beacons(place, std::move(now))
{
    connect(&m_beacons, &BeaconListener::changed, this, &RoomBrowser::changed);
    connect(&m_mdns, &MdnsBrowser::changed, this, &RoomBrowser::changed);
}

QList<NearbyRoom> RoomBrowser::rooms() const
{
    return oneRowEach(m_beacons.rooms(), m_mdns.rooms());
}

QList<NearbyRoom> oneRowEach(const QList<NearbyRoom> &beacons, const QList<MdnsRoom> &mdns)
{
    QList<NearbyRoom> rows = beacons;
    for (const MdnsRoom &heard : mdns) {
        const bool isKnown = std::ranges::any_of(rows, [&](const NearbyRoom &row) {
            return row.port == heard.room.port && heard.addresses.contains(row.address);
        });
        if (!isKnown && rows.size() < mostRows)
            rows.append(heard.room);
    }
    std::ranges::stable_sort(rows, {}, [](const NearbyRoom &room) { return room.name.toLower(); });
    return rows;
}

} // namespace warroom
