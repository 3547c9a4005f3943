// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWebSocketProtocol>

namespace warroom {

/// Why a gateway closes a socket. Below 4400 a client comes back by itself.
enum class CloseCode : quint16 {
    Unreadable = 1003,
    Policy = 1008,
    Restarting = 4001,
    Slow = 4008,
    NoPong = 4009,
    Behind = 4090,
    Token = 4401,
    Forbidden = 4403,
};

constexpr bool comesBack(quint16 code)
{
    return code < 4400;
}

/// Whether it is with \a code that Qt closes a socket by itself: its frames broke the protocol,
/// were no UTF-8 or too large.
constexpr bool isOfUnsoundFrames(int code)
{
    return code == 1002 || code == 1007 || code == 1009;
}

/// What whoever is not let in any more reads.
inline QString sentAwayWords()
{
    return QStringLiteral("the commissioner sent you away from this draft");
}

inline QWebSocketProtocol::CloseCode wireCode(CloseCode code)
{
    return static_cast<QWebSocketProtocol::CloseCode>(code);
}

} // namespace warroom
