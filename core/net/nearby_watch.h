// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/nearby_asker.h"
#include "net/nearby_rooms.h"

namespace warroom {

/// The rooms of this network with what their hosts say, for as long as it exists. One thread with
/// an event loop.
class NearbyWatch : public QObject {
    Q_OBJECT

public:
    explicit NearbyWatch(TimeSource now, const BeaconPlace &place = {}, QObject *parent = nullptr);

    /// By name, each once.
    QList<NearbyRoom> rooms() const;

Q_SIGNALS:
    void changed();

private:
    RoomBrowser m_browser;
    NearbyAsker m_asker;
};

} // namespace warroom
