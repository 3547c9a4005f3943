// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/gateway_services.h"
#include "net/join_desk.h"
#include "net/request.h"
#include "net/room_desk.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QWebSocketServer>

class QTcpSocket;

namespace warroom {

class HttpApi;
class Visitor;

/// The sockets of one network thread. Lives there; everything but wake() is called there.
class GatewayWorker : public QObject {
    Q_OBJECT

public:
    explicit GatewayWorker(GatewayServices &services);
    ~GatewayWorker() override;

    void adopt(qintptr descriptor);
    /// Something new is in \a draft; from any thread. What comes before the next turn of the loop
    /// goes out in one.
    void wake(const DraftId &draft);
    /// Says goodbye to everybody, each to come back at another time.
    void drain();
    bool isEmpty() const { return m_visitors.isEmpty() && m_guests.isEmpty(); }

Q_SIGNALS:
    void emptied();

private:
    struct Invitation {
        Claims claims;
        std::shared_ptr<DraftChannel> channel;
        std::optional<int> since;
        QString epoch;
        Instant at;
        QTcpSocket *wire = nullptr; ///< lives at least until the upgrade is done or given up
        bool isParted = false;
    };

    const EventStore *store();
    void onAsked(Visitor *visitor);
    void upgrade(Visitor *visitor, const Request &request, const HttpApi &api);
    void takeInvitation(Visitor *visitor, const Request &request, const HttpApi &api);
    void takeCommand(Visitor *visitor, const Request &request, const HttpApi &api);
    void onUpgraded();
    void welcome(Guest *guest, const Invitation &invitation);
    void noteWritten(const DraftId &draft, const EventStore &store);
    void onGone(Guest *guest);
    void pumpWoken();
    void look();

    GatewayServices &m_services;
    std::unique_ptr<EventStore> m_store;
    QWebSocketServer m_upgrader;
    QTimer m_tick;
    RoomDesk m_rooms;
    JoinDesk m_door;
    QSet<Visitor *> m_visitors;
    QHash<QString, int> m_waitingFrom; ///< visitors by address
    QSet<Guest *> m_guests;
    QHash<std::pair<QString, quint16>, Invitation> m_invited; ///< by peer
    QHash<DraftId, int> m_noted; ///< the last sequence the journal was told of
    std::mutex m_wakeMutex;
    QSet<DraftId> m_woken;
};

} // namespace warroom
