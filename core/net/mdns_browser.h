// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/avahi_link.h"
#include "session/nearby_room.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace warroom {

/// A room that was heard of by multicast DNS.
struct MdnsRoom {
    NearbyRoom room;       ///< at the first of the addresses
    QStringList addresses; ///< of the same host, IPv4 first

    friend bool operator==(const MdnsRoom &, const MdnsRoom &) = default;
};

/// Looks for rooms by multicast DNS, whenever Avahi's daemon runs. What is heard is nobody's word:
/// names are shown, never believed. Never blocks.
///
/// More than 64 places where a room is said to be are not looked into.
class MdnsBrowser : public QObject {
    Q_OBJECT

public:
    explicit MdnsBrowser(QObject *parent = nullptr);
    ~MdnsBrowser() override;

    const QList<MdnsRoom> &rooms() const { return m_rooms; }

Q_SIGNALS:
    void changed();

private:
    class Mailbox;
    class Browsing;

    QList<MdnsRoom> m_rooms;
    std::shared_ptr<Mailbox> m_mailbox;
    std::unique_ptr<AvahiLink> m_link;
};

} // namespace warroom
