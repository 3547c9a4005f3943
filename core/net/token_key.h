// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/token_algorithm.h"

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

    static Made hs256(const QByteArray &secret); ///< at least 32 bytes
    static Made edDsa(const QByteArray &x);      ///< Ed25519, 32 bytes
    /// A point on the curve of \a algorithm, each number as long as its scheme has it.
    static Made ec(TokenAlgorithm algorithm, const QByteArray &x, const QByteArray &y);
    /// Big-endian; 2048 to 8192 bits.
    static Made rsa(TokenAlgorithm algorithm, const QByteArray &modulus,
                    const QByteArray &exponent);

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
