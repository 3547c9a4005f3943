// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "net/token_key.h"
#include "store/store_error.h"

#include <QSet>

#include <span>
#include <vector>

namespace warroom {

/// A key, how tokens call it, and whose it is: nobody else can speak in an issuer's name.
struct NamedKey {
    QString kid; ///< empty: only for tokens that name none, and only as the only key
    QString issuer;
    TokenKey key;
    /// The drafts it is believed for; nothing: all of them.
    std::optional<QSet<DraftId>> onlyFor{};

    bool isFor(const DraftId &draft) const { return !onlyFor || onlyFor->contains(draft); }
};

/// The map of keys by `kid`.
class TokenKeys {
public:
    /// Fails with a line where the name is taken, or one of several keys had none.
    tl::expected<void, QString> add(NamedKey key);
    /// The same, but to add a key again is no mistake: it is believed for the drafts of both then.
    tl::expected<void, QString> addOrWiden(NamedKey key);

    /// The key called \a kid. Without one, the only key there is; nothing where there are more.
    std::optional<NamedKey> find(const std::optional<QString> &kid) const;

    std::span<const NamedKey> all() const { return m_keys; }

private:
    std::vector<NamedKey> m_keys;
};

/// What the host itself writes as the issuer of its tokens.
inline constexpr QLatin1StringView hostIssuer{"warroom"};

/// The host's own key, which its tokens are signed with: the SigningKey of \a folder, made at first
/// use. Its kid follows from the public half.
///
/// Fails, and leaves the file as it is, as SigningKey::ofFolder() does, and where others may read
/// it: they could let in whomever they like.
tl::expected<NamedKey, StoreError> signingNamedKey(const QString &folder);

/// The key a host signed with before it had one with two halves: HS256 with the 32 bytes in the
/// file token-secret of \a folder, for whoever joined then; nothing where there is no such file.
/// None is made any more. Its kid follows from the secret.
///
/// Fails, and leaves the file as it is, where others may read it, it has another size, or it
/// cannot be read.
tl::expected<std::optional<NamedKey>, StoreError> secretNamedKey(const QString &folder);

/// What a host signs with, and what it believes of its own.
struct HostKeys {
    NamedKey own;
    TokenKeys believed; ///< its own, and the secret it had before
};
/// Those of \a folder. Fails as signingNamedKey() and secretNamedKey() do.
tl::expected<HostKeys, StoreError> hostKeys(const QString &folder);

/// The public half of a host's own \a key in base64url, for formerHostKey() elsewhere; empty with
/// any other kind of key.
QByteArray tokenKeyText(const NamedKey &key);

/// What a computer that hosted \a draft before signed its tokens with, as they call it, from its
/// tokenKeyText(). Believed for that draft alone: the others were never that computer's.
///
/// Fails with a line where \a publicKey is none.
tl::expected<NamedKey, QString> formerHostKey(const QByteArray &publicKey, const DraftId &draft);

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
