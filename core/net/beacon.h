// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/deadline.h"
#include "session/nearby_room.h"

#include <QHostAddress>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

class QUdpSocket;

namespace warroom {

/// Where beacons are sent to and listened for: a group of RFC 2365's organisation-local scope,
/// which no router passes on.
struct BeaconPlace {
    QHostAddress address{QStringLiteral("239.255.77.82")};
    quint16 port = 7421;
};

/// Tells the computers of this network, every two seconds, that a room is hosted here: its name,
/// its port and whether it is encrypted, nothing else. One thread with an event loop.
class Beacon : public QObject {
    Q_OBJECT

public:
    /// The address in \a room is not said: whoever hears it knows where it came from.
    Beacon(const NearbyRoom &room, BeaconPlace place, QObject *parent = nullptr);
    ~Beacon() override;

private:
    void send();

    const QByteArray m_said;
    const BeaconPlace m_place;
    std::unique_ptr<QUdpSocket> m_socket;
    QTimer m_timer{this};
};

/// Listens for beacons. What is heard is nobody's word: names are shown, never believed.
///
/// A room that was not heard of for seven seconds is forgotten; more than 32 are not taken.
class BeaconListener : public QObject {
    Q_OBJECT

public:
    BeaconListener(BeaconPlace place, TimeSource now, QObject *parent = nullptr);
    ~BeaconListener() override;

    /// By name.
    QList<NearbyRoom> rooms() const;
    /// Whether this computer lets the program listen.
    bool isListening() const;

Q_SIGNALS:
    void changed();

private:
    struct Heard {
        NearbyRoom room;
        Instant at;
    };

    void read();
    void forget();
    void joinGroups();

    const BeaconPlace m_place;
    QSet<int> m_joined; ///< interfaces, by index
    const TimeSource m_now;
    std::unique_ptr<QUdpSocket> m_socket;
    QList<Heard> m_heard;
    QTimer m_timer{this};
};

} // namespace warroom
