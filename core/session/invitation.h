// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace warroom {

inline constexpr quint16 usualPort = 7420;
/// How a fingerprint begins; the SHA-256 of a key follows in base64.
inline constexpr QLatin1StringView fingerprintPrefix{"sha256//"};

/// Where a room is, and the code that lets somebody in.
///
/// As a link: `warroom://HOST:PORT/CODE?pin=PIN`, or `?tls=off` in place of the pin where the host
/// speaks in the clear; with neither, the authorities this machine trusts vouch for the host. The
/// pin is the SHA-256 of the host's public key in base64url, so that the first contact is
/// verified.
struct Invitation {
    QString host; ///< an address, or a name of the domain system
    quint16 port = usualPort;
    QString code;
    QString fingerprint{}; ///< "sha256//BASE64"; empty: none
    bool isEncrypted = true;

    friend bool operator==(const Invitation &, const Invitation &) = default;
};

QString linkOf(const Invitation &invitation);

/// What is wrong with the text of an invitation.
enum class InvitationFault { NoLink, NoHost, NoCode, WrongPin };

/// What somebody pasted as \a text, with whatever space around it.
tl::expected<Invitation, InvitationFault> invitationIn(const QString &text);

/// What somebody typed who was told \a address ("192.168.1.20", with or without a port) and
/// \a code: whoever answers there is believed at the first contact.
tl::expected<Invitation, InvitationFault> typedInvitation(const QString &address,
                                                          const QString &code);

} // namespace warroom
