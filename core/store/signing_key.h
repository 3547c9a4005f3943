// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store_error.h"

#include <QByteArray>

#include <memory>
#include <tl/expected.hpp>

struct evp_pkey_st;

namespace warroom {

/// The first 16 hexadecimal digits of SHA-256 over the 32 bytes of a public key: how people tell
/// one signer from another.
QString fingerprintOf(const QByteArray &publicKey);

/// Whether \a signature over \a text was made with the private half of \a publicKey. False for
/// anything that is no key or no signature.
bool isSignedBy(const QByteArray &publicKey, const QByteArray &text, const QByteArray &signature);

/// The key draft files and tokens are signed with: Ed25519 (RFC 8032). A value; copies share the
/// key, and any thread may use them.
class SigningKey {
public:
    /// The key kept in \a folder, which must exist, as signing-key.pem (PKCS#8, readable by its
    /// owner alone); made at first use.
    ///
    /// A file that is there but holds no such key is Corrupt and stays as it is: a new key in its
    /// place would make a stranger of its owner. Fails with ReadOnly or ConnectionError where the
    /// file cannot be read or written.
    static tl::expected<SigningKey, StoreError> ofFolder(const QString &folder);
    /// Where that one is kept.
    static QString pathIn(const QString &folder);

    const QByteArray &publicKey() const { return m_publicKey; } ///< 32 bytes
    QByteArray sign(const QByteArray &text) const;              ///< 64 bytes

private:
    explicit SigningKey(std::shared_ptr<evp_pkey_st> key);
    static tl::expected<SigningKey, StoreError> read(const QString &path);
    static tl::expected<SigningKey, StoreError> make(const QString &path);

    std::shared_ptr<evp_pkey_st> m_key;
    QByteArray m_publicKey;
};

} // namespace warroom
