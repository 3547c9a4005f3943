// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace warroom {

/// A room somebody hosts in this network, as it says of itself.
struct NearbyRoom {
    QString name;
    QString address;
    quint16 port = 0;
    bool isEncrypted = true;

    friend bool operator==(const NearbyRoom &, const NearbyRoom &) = default;
};

} // namespace warroom
