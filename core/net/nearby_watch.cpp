// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/nearby_watch.h"

namespace warroom {

NearbyWatch::NearbyWatch(TimeSource now, const BeaconPlace &place, QObject *parent)
    : QObject(parent), m_browser(std::move(now), place)
{
    connect(&m_browser, &RoomBrowser::changed, this, [this] {
        m_asker.follow(m_browser.rooms());
        Q_EMIT changed();
    });
    connect(&m_asker, &NearbyAsker::changed, this, &NearbyWatch::changed);
}

QList<NearbyRoom> NearbyWatch::rooms() const
{
    QList<NearbyRoom> rooms = m_browser.rooms();
    for (NearbyRoom &room : rooms)
        room = m_asker.withAnswer(room);
    return rooms;
}

} // namespace warroom
