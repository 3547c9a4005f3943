// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/token_key.h"
#include "store/store_error.h"

#include <span>
#include <vector>

namespace warroom {

/// A key, how tokens call it, and whose it is: nobody else can speak in an issuer's name.
struct NamedKey {
    QString kid; ///< empty: only for tokens that name none, and only as the only key
    QString issuer;
    TokenKey key;
};

/// The fixed map of keys by `kid`.
class TokenKeys {
public:
    /// Fails with a line where the name is taken, or one of several keys had none.
    tl::expected<void, QString> add(NamedKey key);

    /// The key called \a kid. Without one, the only key there is; null where there are more.
    const NamedKey *find(const std::optional<QString> &kid) const;

    std::span<const NamedKey> all() const { return m_keys; }

private:
    std::vector<NamedKey> m_keys;
};

/// What the host itself writes as the issuer of its tokens.
inline constexpr QLatin1StringView hostIssuer{"warroom"};

/// The host's own key: HS256 with the 32 random bytes in the file token-secret of \a folder, which
/// must exist; made at first use. Its kid follows from the secret.
///
/// Fails, and leaves the file as it is, where others may read it, it has another size, or it
/// cannot be read or written: a new secret in its place would void every token.
tl::expected<NamedKey, StoreError> hostKey(const QString &folder);

/// The keys of a JWK Set (RFC 7517) in \a json that sign with one of tokenSchemes(), all of them
/// \a issuer's. Keys for anything else are passed over, also those that are said to be for another
/// algorithm than their kind has.
///
/// Fails with a line that names the key where one of them is no sound public key, or where none is
/// left.
tl::expected<std::vector<NamedKey>, QString> keysInJwks(const QByteArray &json,
                                                        const QString &issuer);

/// The same from a file of at most 1 MiB.
tl::expected<std::vector<NamedKey>, StoreError> keysInJwksFile(const QString &path,
                                                               const QString &issuer);

} // namespace warroom
