// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/token_keys.h"
#include "net/token_objection.h"

namespace warroom {

/// The longest token that is looked at, in bytes.
inline constexpr qsizetype longestToken = 4096;

/// What somebody signed.
struct SignedPayload {
    QByteArray payload;
    NamedKey key; ///< with which
};

/// What \a token, a JWS in compact form (RFC 7515), holds, if one of \a keys signed it.
///
/// The token chooses nothing: `kid` only looks a key up, `alg` must be that key's, keys in the
/// header (`jwk`, `jku`, `x5c`, …) are not looked at, and `crit` and `b64` are refused, for this
/// host has no extensions.
tl::expected<SignedPayload, TokenObjection> verifiedPayload(QByteArrayView token,
                                                            const TokenKeys &keys);

/// What \a token claims to hold, whoever wrote it: to be shown, never to be believed.
tl::expected<QByteArray, TokenObjection> unverifiedPayload(QByteArrayView token);

/// \a payload signed with \a key, which must be one that signs: HS256, or both halves of EdDSA.
QByteArray signedToken(const QByteArray &payload, const NamedKey &key);

} // namespace warroom
