// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/gateway_options.h"

class QTcpSocket;

namespace warroom {

/// The socket behind \a descriptor as \a options want it: without delay, with a bound for what is
/// read ahead, and beginning a handshake where they name an identity. Null where the system does
/// not give it; the descriptor is closed then.
std::unique_ptr<QTcpSocket> acceptedSocket(qintptr descriptor, const GatewayOptions &options);

} // namespace warroom
