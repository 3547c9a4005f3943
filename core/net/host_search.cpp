// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/host_search.h"

#include "net/remote_client.h"
#include "net/tls_identity.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr Milliseconds lookEvery{1'000};
constexpr Milliseconds patience{5'000};
// Whoever sends beacons in others' names must not make a client knock at their doors without end.
constexpr Milliseconds askAgainAfter{10'000};

QString placeOf(const NearbyRoom &room)
{
    return u"%1 %2"_s.arg(room.address).arg(room.port);
}

} // namespace

HostSearch::HostSearch(RemoteClient &client, BeaconPlace place, TimeSource now)
    : QObject(&client), m_client(client), m_place(std::move(place)), m_now(std::move(now))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &HostSearch::forgetProbe);
    connect(&m_look, &QTimer::timeout, this, &HostSearch::look);
    connect(&client, &RoomClient::connectionChanged, this, &HostSearch::onConnection);
}

HostSearch::~HostSearch()
{
    forgetProbe();
}

/// The first try at the host's own address is left alone.
void HostSearch::onConnection()
{
    const Connection now = m_client.connectionState().connection;
    const bool isLost = now == Connection::Waiting || (now == Connection::Connecting && m_browser);
    if (!isLost || m_client.fingerprint().isEmpty()) {
        forgetProbe();
        m_look.stop();
        m_browser.reset();
        return;
    }
    if (m_browser)
        return;
    m_askedAt.clear();
    m_browser = std::make_unique<RoomBrowser>(m_now, m_place);
    connect(m_browser.get(), &RoomBrowser::changed, this, &HostSearch::look);
    m_look.start(lookEvery);
}

bool HostSearch::isWorthAsking(const NearbyRoom &room) const
{
    const QUrl &place = m_client.place();
    const bool isThere = room.address == place.host() && room.port == place.port();
    const auto asked = m_askedAt.constFind(placeOf(room));
    return room.isEncrypted && !isThere
        && (asked == m_askedAt.cend() || m_now() - *asked >= askAgainAfter);
}

void HostSearch::look()
{
    if (m_probe)
        return;
    const QList<NearbyRoom> rooms = m_browser->rooms();
    const auto next =
        std::ranges::find_if(rooms, [this](const NearbyRoom &each) { return isWorthAsking(each); });
    if (next != rooms.cend())
        ask(*next);
}

void HostSearch::ask(const NearbyRoom &room)
{
    m_asked = room;
    m_askedAt.insert(placeOf(room), m_now());
    m_probe = std::make_unique<QSslSocket>();
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setCaCertificates({}); // nobody vouches for it: its key alone decides
    m_probe->setSslConfiguration(trust);
    connect(m_probe.get(), &QSslSocket::sslErrors, this, &HostSearch::judge);
    connect(m_probe.get(), &QSslSocket::errorOccurred, this, &HostSearch::forgetProbe);
    m_patience.start(patience);
    m_probe->connectToHostEncrypted(room.address, room.port);
}

/// The handshake has shown that the other side has the key of its certificate. Nothing was sent.
void HostSearch::judge()
{
    const QString its = fingerprintOf(m_probe->peerCertificate());
    forgetProbe();
    if (its == m_client.fingerprint())
        m_client.tryAt(m_asked.address, m_asked.port);
}

void HostSearch::forgetProbe()
{
    m_patience.stop();
    if (!m_probe)
        return;
    m_probe->disconnect(this);
    m_probe->abort();
    m_probe.release()->deleteLater(); // it may be the one that is talking
}

} // namespace warroom
