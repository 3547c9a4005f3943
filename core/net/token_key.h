// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/token_algorithm.h"
#include "store/signing_key.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <tl/expected.hpp>

struct evp_pkey_st;

namespace warroom {

/// \a count bytes nobody can guess. Aborts the program where the system gives none.
QByteArray randomBytes(int count);

/// A key together with the one algorithm it is used with. A value; copies share the key, and any
/// thread may use them.
///
/// The functions that make one fail with a line that says what is wrong with the key.
class TokenKey {
public:
    using Made = tl::expected<TokenKey, QString>;

    static Made hs256(const QByteArray &secret);  ///< at least 32 bytes
    static Made edDsa(const QByteArray &x);       ///< Ed25519, 32 bytes; the public half
    static TokenKey edDsa(const SigningKey &key); ///< both halves
    /// A point on the curve of \a algorithm, each number as long as its scheme has it.
    static Made ec(TokenAlgorithm algorithm, const QByteArray &x, const QByteArray &y);
    /// Big-endian; 2048 to 8192 bits.
    static Made rsa(TokenAlgorithm algorithm, const QByteArray &modulus,
                    const QByteArray &exponent);

    TokenAlgorithm algorithm() const { return m_algorithm; }
    /// The 32 bytes of an Ed25519 key; nothing with the other kinds.
    QByteArray publicKey() const;
    /// Whether whatever fits the one fits the other, be there one half or both.
    bool isSameAs(const TokenKey &other) const;

    /// Whether \a signature over \a text was made with this key. False for anything else.
    bool fits(const QByteArray &text, const QByteArray &signature) const;

    /// The signature over \a text; nothing with a public key.
    std::optional<QByteArray> sign(const QByteArray &text) const;

private:
    explicit TokenKey(QByteArray secret);
    TokenKey(TokenAlgorithm algorithm, std::shared_ptr<evp_pkey_st> key);

    TokenAlgorithm m_algorithm;
    QByteArray m_secret;                ///< for HS256
    std::shared_ptr<evp_pkey_st> m_key; ///< for the others, the public half
    std::optional<SigningKey> m_signer; ///< the private half, where it is here
};

} // namespace warroom
