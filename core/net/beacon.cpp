// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/beacon.h"

#include "net/object_writer.h"
#include "net/printable_name.h"
#include "store/json_decode.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QUdpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int sayEveryMs = 2000;
constexpr Milliseconds memory{7000};
constexpr int forgetEveryMs = 1000;
constexpr qsizetype mostRooms = 32;
constexpr qsizetype longestDatagram = 512;

/// What a datagram holds.
struct Said {
    int warroom = 1; ///< the beacon's version
    QString name;
    int port = 0;
    bool tls = true;

    static constexpr auto fields()
    {
        return std::tuple{field("warroom", &Said::warroom), field("name", &Said::name),
                          field("port", &Said::port), field("tls", &Said::tls)};
    }
};

QByteArray datagramOf(const NearbyRoom &room)
{
    JsonWriter out;
    writeJson(out, Said{1, room.name.left(longestRoomName), room.port, room.isEncrypted});
    return out.take();
}

std::optional<NearbyRoom> roomIn(const QNetworkDatagram &datagram)
{
    Said said;
    if (datagram.data().size() > longestDatagram || fromJson(datagram.data(), said)
        || said.warroom != 1 || said.port < 1 || said.port > 65'535)
        return {};
    QHostAddress from = datagram.senderAddress();
    from.setScopeId({});
    bool isFour = false;
    const quint32 four = from.toIPv4Address(&isFour); // an IPv4 address may come dressed as IPv6
    return NearbyRoom{printableName(said.name), (isFour ? QHostAddress(four) : from).toString(),
                      static_cast<quint16>(said.port), said.tls};
}

bool isOfGroups(const QNetworkInterface &interface)
{
    const auto flags = interface.flags();
    return flags.testFlag(QNetworkInterface::IsRunning)
        && flags.testFlag(QNetworkInterface::CanMulticast);
}

} // namespace

Beacon::Beacon(const NearbyRoom &room, BeaconPlace place, QObject *parent)
    : QObject(parent),
      m_said(datagramOf(room)),
      m_place(std::move(place)),
      m_socket(std::make_unique<QUdpSocket>())
{
    // One that speaks both families refuses to send IPv4 by a certain interface.
    m_socket->bind(QHostAddress(QHostAddress::AnyIPv4));
    connect(&m_timer, &QTimer::timeout, this, &Beacon::send);
    m_timer.start(sayEveryMs);
    send();
}

Beacon::~Beacon() = default;

void Beacon::send()
{
    if (!m_place.address.isMulticast()) {
        m_socket->writeDatagram(m_said, m_place.address, m_place.port);
        return;
    }
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!isOfGroups(interface))
            continue;
        QNetworkDatagram datagram(m_said, m_place.address, m_place.port);
        datagram.setInterfaceIndex(static_cast<uint>(interface.index()));
        datagram.setHopLimit(1);
        m_socket->writeDatagram(datagram);
    }
}

BeaconListener::BeaconListener(BeaconPlace place, TimeSource now, QObject *parent)
    : QObject(parent),
      m_place(std::move(place)),
      m_now(std::move(now)),
      m_socket(std::make_unique<QUdpSocket>())
{
    connect(m_socket.get(), &QUdpSocket::readyRead, this, &BeaconListener::read);
    connect(&m_timer, &QTimer::timeout, this, &BeaconListener::forget);
    // Several programs of one computer may listen.
    m_socket->bind(QHostAddress::AnyIPv4, m_place.port,
                   QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint);
    joinGroups();
    m_timer.start(forgetEveryMs);
}

/// Of the networks there are now: somebody may listen before his comes up.
void BeaconListener::joinGroups()
{
    if (!m_place.address.isMulticast())
        return;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (isOfGroups(interface) && !m_joined.contains(interface.index())
            && m_socket->joinMulticastGroup(m_place.address, interface))
            m_joined.insert(interface.index());
    }
}

BeaconListener::~BeaconListener() = default;

bool BeaconListener::isListening() const
{
    return m_socket->state() == QAbstractSocket::BoundState;
}

void BeaconListener::read()
{
    bool isNews = false;
    while (m_socket->hasPendingDatagrams()) {
        const auto room = roomIn(m_socket->receiveDatagram(longestDatagram + 1));
        if (!room)
            continue;
        const auto known = std::ranges::find_if(m_heard, [&](const Heard &each) {
            return each.room.address == room->address && each.room.port == room->port;
        });
        if (known == m_heard.end() && m_heard.size() >= mostRooms)
            continue;
        isNews = isNews || known == m_heard.end() || known->room != *room;
        if (known == m_heard.end())
            m_heard.append({*room, m_now()});
        else
            *known = {*room, m_now()};
    }
    if (isNews)
        Q_EMIT changed();
}

void BeaconListener::forget()
{
    joinGroups();
    const Instant now = m_now();
    if (m_heard.removeIf([&](const Heard &each) { return now - each.at > memory; }) > 0)
        Q_EMIT changed();
}

QList<NearbyRoom> BeaconListener::rooms() const
{
    QList<NearbyRoom> rooms;
    for (const Heard &heard : m_heard)
        rooms.append(heard.room);
    std::ranges::sort(rooms, {}, [](const NearbyRoom &room) { return room.name.toLower(); });
    return rooms;
}

} // namespace warroom
