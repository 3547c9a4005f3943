// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/control_traffic.h"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace warroom {

namespace {

constexpr qsizetype mostBytesPerCharacter = 3; ///< UTF-8 of a unit of UTF-16
constexpr qsizetype aroundFrame = 64;          ///< its head, and that of a TLS record
constexpr qint64 longestPiece = 64 * 1024;

} // namespace

ControlTraffic::ControlTraffic(QTcpSocket *wire) : m_wire(wire), m_explained(received())
{
}

void ControlTraffic::heard(qsizetype characters)
{
    m_explained += characters * mostBytesPerCharacter + aroundFrame;
}

bool ControlTraffic::isWithinLimits(Instant now)
{
    const qint64 all = received();
    const qint64 fresh = std::max<qint64>(0, all - m_explained);
    // A message may come in pieces: what the last one left over explains the next one's beginning.
    m_explained = std::clamp(m_explained, all, all + longestPiece);
    return m_limit.take(now, static_cast<double>(fresh));
}

/// What the system took from the network for this socket, 0 where it does not say.
qint64 ControlTraffic::received() const
{
    tcp_info info{};
    socklen_t size = sizeof info;
    const bool isKnown = m_wire
        && ::getsockopt(static_cast<int>(m_wire->socketDescriptor()), IPPROTO_TCP, TCP_INFO, &info,
                        &size)
            == 0;
    return isKnown ? static_cast<qint64>(info.tcpi_bytes_received) : 0;
}

} // namespace warroom
