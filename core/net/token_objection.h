// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"

#include <QString>

namespace warroom {

/// Why somebody is not let in. Closed: it is a label of a metric and a code on the wire.
enum class TokenObjection {
    Missing,
    TooLong,
    Malformed,
    Unsupported,
    UnknownKey,
    WrongAlgorithm,
    BadSignature,
    BadClaims,
    NoExpiry,
    Expired,
    NotYetValid,
    WrongIssuer,
    WrongAudience,
    Revoked,
    BadTicket,
    WrongDraft,
};

template <>
struct EnumNames<TokenObjection> {
    static constexpr std::array<std::string_view, 16> names{
        "missing_token",  "token_too_long",  "malformed_token", "unsupported_token",
        "unknown_key",    "wrong_algorithm", "bad_signature",   "bad_claims",
        "no_expiry",      "expired_token",   "not_yet_valid",   "wrong_issuer",
        "wrong_audience", "revoked_token",   "bad_ticket",      "wrong_draft"};
};

/// 401 where it is not known who asks, 403 where it is and the door is another one.
int httpStatus(TokenObjection objection);

/// One line for a person. Holds nothing of the token.
QString objectionText(TokenObjection objection);

} // namespace warroom
