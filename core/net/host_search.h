// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/nearby_rooms.h"

#include <QHash>

class QSslSocket;

namespace warroom {

class RemoteClient;

/// While the host of a draft does not answer at its address: looks around in its network.
///
/// What is heard there is nobody's word. Each place that is heard of is asked for its key, by a
/// handshake alone, and only one that has the host's key is told to the client, which looks at the
/// key itself. Where no key is known it does nothing.
class HostSearch : public QObject {
    Q_OBJECT

public:
    /// Belongs to \a client.
    HostSearch(RemoteClient &client, BeaconPlace place, TimeSource now);
    ~HostSearch() override;

private:
    void onConnection();
    void look();
    void ask(const NearbyRoom &room);
    void judge();
    void forgetProbe();
    bool isWorthAsking(const NearbyRoom &room) const;

    RemoteClient &m_client;
    const BeaconPlace m_place;
    const TimeSource m_now;
    std::unique_ptr<RoomBrowser> m_browser; ///< while the host does not answer
    std::unique_ptr<QSslSocket> m_probe;    ///< one at a time
    NearbyRoom m_asked;
    QHash<QString, Instant> m_askedAt; ///< by address and port
    QTimer m_look{this};
    QTimer m_patience{this};
};

} // namespace warroom
