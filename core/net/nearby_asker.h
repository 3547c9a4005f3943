// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "session/nearby_room.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace warroom {

/// What came of asking a host; see GET /api/room-nearby.
struct HostAnswer {
    std::optional<RoomAnswer> said; ///< nothing: it is not known yet
    bool isSilent = false;          ///< nothing came, or nothing that a room says

    friend bool operator==(const HostAnswer &, const HostAnswer &) = default;
};

/// Asks the hosts of rooms nearby for their seats, at once and every few seconds, and measures how
/// long they take. Nobody vouches for an answer and nothing is told to whoever gives it, so any key
/// is taken. One thread with an event loop, which never waits.
class NearbyAsker : public QObject {
    Q_OBJECT

public:
    explicit NearbyAsker(Milliseconds every = Milliseconds(10'000), QObject *parent = nullptr);
    ~NearbyAsker() override;

    /// Asks the hosts of \a rooms from now on. What others said is forgotten.
    void follow(const QList<NearbyRoom> &rooms);
    /// \a room with what its host said last.
    NearbyRoom withAnswer(NearbyRoom room) const;

Q_SIGNALS:
    void changed();

private:
    /// Whom to ask, and how.
    struct Door {
        QString address;
        quint16 port = 0;
        bool isEncrypted = true;

        bool operator<(const Door &other) const;
    };
    struct Asked {
        QPointer<QNetworkReply> reply; ///< that is waited for
        HostAnswer answer;
    };

    static Door doorOf(const NearbyRoom &room);
    void askAll();
    void ask(const Door &door);
    void take(const Door &door, const HostAnswer &answer);

    std::unique_ptr<QNetworkAccessManager> m_network; ///< once there is somebody to ask
    QMap<Door, Asked> m_asked;
    QTimer m_timer{this};
};

} // namespace warroom
