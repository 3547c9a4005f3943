// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/beacon.h"
#include "net/mdns_announcement.h"
#include "net/mdns_browser.h"

namespace warroom {

/// Tells the computers of this network that a room is hosted here, by every way there is. One
/// thread with an event loop.
class RoomAnnouncer {
public:
    explicit RoomAnnouncer(const NearbyRoom &room, const BeaconPlace &place = {})
        : m_beacon(room, place), m_mdns(room)
    {
    }

private:
    Beacon m_beacon;
    MdnsAnnouncement m_mdns;
};

/// Listens for rooms by every way there is. Where multicast DNS is not at hand, the beacon alone
/// serves. One thread with an event loop.
class RoomBrowser : public QObject {
    Q_OBJECT

public:
    explicit RoomBrowser(TimeSource now, const BeaconPlace &place = {}, QObject *parent = nullptr);

    /// By name, each once.
    QList<NearbyRoom> rooms() const;

Q_SIGNALS:
    void changed();

private:
    BeaconListener m_beacons;
    MdnsBrowser m_mdns;
};

/// One row for each room, by name. What was heard both ways is as the beacon says: the address is
/// where that came from, and the name is whole. At most 64.
QList<NearbyRoom> oneRowEach(const QList<NearbyRoom> &beacons, const QList<MdnsRoom> &mdns);

} // namespace warroom
