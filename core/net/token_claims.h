// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "domain/instant.h"

#include <optional>
#include <tl/expected.hpp>

namespace warroom {

/// What a token makes of its bearer.
enum class TokenRole { Commissioner, Drafter, Spectator, Tv };

template <>
struct EnumNames<TokenRole> {
    static constexpr std::array<std::string_view, 4> names{"commissioner", "drafter", "spectator",
                                                           "tv"};
};

/// What a token says. Times are whole milliseconds; a token minted here has whole seconds.
struct Claims {
    PersonId person; ///< sub
    DraftId draft;   ///< draft_id
    TokenRole role = TokenRole::Spectator;
    QList<TeamId> teams;              ///< those the person may pick for
    Instant expires;                  ///< exp
    std::optional<Instant> notBefore; ///< nbf
    std::optional<Instant> issued;    ///< iat
    QString id;                       ///< jti: by which it can be revoked
    QStringList audience;             ///< aud: the hosts it is meant for
    QString issuer;                   ///< iss

    friend bool operator==(const Claims &, const Claims &) = default;
};

/// Who acts for the rules when the bearer of \a claims sends a command. A screen on the wall is a
/// spectator to them.
Actor actorOf(const Claims &claims);

/// As a token's payload.
QByteArray claimsJson(const Claims &claims);

/// What is wrong with a payload: a line for a person, and whether it only lacks `exp`.
struct ClaimsFault {
    QString line;
    bool isNoExpiry = false;
};

/// The claims in a token's payload. `sub`, `draft_id`, `role`, `exp` and `jti` must be there and
/// not empty; of `teams`, `nbf`, `iat`, `aud` and `iss` each may be missing.
tl::expected<Claims, ClaimsFault> claimsIn(const QByteArray &json);

} // namespace warroom
