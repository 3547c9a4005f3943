// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <tl/expected.hpp>

struct evp_pkey_st;

namespace warroom {

/// How tokens are signed, by their names in RFC 7518 and RFC 8037.
enum class TokenAlgorithm { Hs256, EdDsa, Es256, Rs256 };

template <>
struct EnumNames<TokenAlgorithm> {
    static constexpr std::array<std::string_view, 4> names{"HS256", "EdDSA", "ES256", "RS256"};
};

/// \a count bytes nobody can guess. Aborts the program where the system gives none.
QByteArray randomBytes(int count);

/// A key together with the one algorithm it is used with. A value; copies share the key, and any
/// thread may use them.
///
/// The functions that make one fail with a line that says what is wrong with the key.
class TokenKey {
public:
    using Made = tl::expected<TokenKey, QString>;

    static Made hs256(const QByteArray &secret);                 ///< at least 32 bytes
    static Made edDsa(const QByteArray &x);                      ///< Ed25519, 32 bytes
    static Made es256(const QByteArray &x, const QByteArray &y); ///< on P-256, 32 bytes each
    /// Big-endian; 2048 to 8192 bits.
    static Made rs256(const QByteArray &modulus, const QByteArray &exponent);

    TokenAlgorithm algorithm() const { return m_algorithm; }

    /// Whether \a signature over \a text was made with this key. False for anything else.
    bool fits(const QByteArray &text, const QByteArray &signature) const;

    /// The signature over \a text; nothing with a public key.
    std::optional<QByteArray> sign(const QByteArray &text) const;

private:
    explicit TokenKey(QByteArray secret);
    TokenKey(TokenAlgorithm algorithm, std::shared_ptr<evp_pkey_st> key);

    TokenAlgorithm m_algorithm;
    QByteArray m_secret;                ///< for HS256
    std::shared_ptr<evp_pkey_st> m_key; ///< for the others
};

} // namespace warroom
