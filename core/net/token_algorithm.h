// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"

#include <span>

namespace warroom {

/// How tokens are signed, by their names in RFC 7518 and RFC 8037.
enum class TokenAlgorithm {
    Hs256,
    EdDsa,
    Es256,
    Es384,
    Es512,
    Rs256,
    Rs384,
    Rs512,
    Ps256,
    Ps384,
    Ps512
};

template <>
struct EnumNames<TokenAlgorithm> {
    static constexpr std::array<std::string_view, 11> names{"HS256", "EdDSA", "ES256", "ES384",
                                                            "ES512", "RS256", "RS384", "RS512",
                                                            "PS256", "PS384", "PS512"};
};

enum class SignaturePadding {
    Own, ///< the one way there is for its kind of key; PKCS #1 v1.5 with RSA
    Pss, ///< MGF1 with the digest of the signature, a salt as long as that (RFC 7518, 3.5)
};

/// What an algorithm is: the kind of key it is for, as a JWK names that, and how it is used.
struct TokenScheme {
    TokenAlgorithm algorithm;
    QLatin1StringView kty;
    QLatin1StringView crv; ///< empty: such keys have none
    qsizetype half;        ///< bytes of each number of a point and of a signature; 0: no such pairs
    const char *digest;    ///< as OpenSSL calls it; null: the algorithm has its own
    SignaturePadding padding;
};

/// One for each algorithm, in their order. Of those for one kind of key, the first is that of a
/// key which names none.
std::span<const TokenScheme> tokenSchemes();

const TokenScheme &schemeOf(TokenAlgorithm algorithm);

} // namespace warroom
