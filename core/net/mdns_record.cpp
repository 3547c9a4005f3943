// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/mdns_record.h"

#include "net/printable_name.h"

namespace warroom {

namespace {

/// Whether somebody can be at \a address who said so. A link-local IPv6 address is none without
/// its interface, and this computer's own may not be named by others: it would be asked there.
bool isPlace(const QHostAddress &address, bool isOwn)
{
    const bool isSix = address.protocol() == QAbstractSocket::IPv6Protocol;
    return !address.isNull() && !address.isMulticast() && !address.isBroadcast()
        && address != QHostAddress(QHostAddress::AnyIPv4)
        && address != QHostAddress(QHostAddress::AnyIPv6) && !(isSix && address.isLinkLocal())
        && (isOwn || !address.isLoopback());
}

} // namespace

std::optional<NearbyRoom> roomIn(const MdnsRecord &record)
{
    if (record.port == 0 || !record.txt.contains("txtvers=1")
        || !isPlace(record.address, record.isOwn))
        return {};
    return NearbyRoom{printableName(QString::fromUtf8(record.name)), record.address.toString(),
                      record.port, !record.txt.contains("tls=0")};
}

} // namespace warroom
