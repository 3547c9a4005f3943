// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/base64url.h"
#include "net/secret_file.h"
#include "net/token_keys.h"
#include "store/sha256.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr qint64 secretSize = 32;

/// Of a secret, or of the public half of a key.
QString kidOf(const QByteArray &bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return u"host-"_s + QString::fromLatin1(hash.result().toHex().first(16));
}

} // namespace

tl::expected<NamedKey, StoreError> signingNamedKey(const QString &folder)
{
    const auto key = SigningKey::ofFolder(folder);
    if (!key)
        return tl::unexpected(key.error());
    const auto looked = readSecret(
        SigningKey::pathIn(folder), 0,
        u"others may read the key that tokens are signed with; if nobody did, chmod 600 it, else "
        "move it away, which voids every token"_s);
    if (!looked)
        return tl::unexpected(looked.error());
    return NamedKey{kidOf(key->publicKey()), hostIssuer, TokenKey::edDsa(*key)};
}

tl::expected<std::optional<NamedKey>, StoreError> secretNamedKey(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"token-secret"_s);
    if (!QFile::exists(path))
        return std::nullopt;
    const auto secret = readSecret(
        path, secretSize + 1,
        u"others may read the secret that tokens were signed with; if nobody did, chmod 600 it, "
        "else remove it, which voids those tokens"_s);
    if (!secret)
        return tl::unexpected(secret.error());
    if (secret->size() != secretSize)
        return tl::unexpected(StoreError{
            StoreErrorKind::Corrupt,
            u"%1: the secret that tokens were signed with has 32 bytes, this file has not; put it "
            "back from a backup, or remove it, which voids those tokens"_s.arg(path)});
    return NamedKey{kidOf(*secret), hostIssuer, TokenKey::hs256(*secret).value()};
}

tl::expected<HostKeys, StoreError> hostKeys(const QString &folder)
{
    auto own = signingNamedKey(folder);
    if (!own)
        return tl::unexpected(own.error());
    const auto secret = secretNamedKey(folder);
    if (!secret)
        return tl::unexpected(secret.error());
    TokenKeys believed;
    (void)believed.add(*own); // the first, and two hashes are never the same
    if (*secret)
        (void)believed.add(**secret);
    return HostKeys{std::move(*own), std::move(believed)};
}

QByteArray tokenKeyText(const NamedKey &key)
{
    return toBase64Url(key.key.publicKey());
}

tl::expected<NamedKey, QString> formerHostKey(const QByteArray &publicKey, const DraftId &draft)
{
    const auto bytes = fromBase64Url(publicKey);
    if (!bytes)
        return tl::unexpected(u"the key of a former host is no base64url"_s);
    return TokenKey::edDsa(*bytes).map([&](TokenKey key) {
        return NamedKey{kidOf(*bytes), hostIssuer, std::move(key), QSet{draft}};
    });
}

} // namespace warroom
