// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/nearby_room.h"

namespace warroom {

/// A place as it stands in a log, "ADDRESS:PORT", an IPv6 address in brackets.
inline QString placeText(const QString &address, quint16 port)
{
    const QString host = address.contains(u':') ? u'[' + address + u']' : address;
    return QStringLiteral("%1:%2").arg(host).arg(port);
}

/// The encrypted room at \a place; port 0 where it is none.
inline NearbyRoom roomAt(const QString &place)
{
    const QString address = place.section(u':', 0, -2).remove(u'[').remove(u']');
    return {{}, address, static_cast<quint16>(place.section(u':', -1).toUInt()), true};
}

} // namespace warroom
