// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/secret_file.h"
#include "net/token_keys.h"
#include "store/sha256.h"
#include "store/unfinished_file.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr qint64 secretSize = 32;

using Read = tl::expected<NamedKey, StoreError>;

Read keyFrom(const QByteArray &secret)
{
    Sha256 hash;
    hash.add(secret);
    const QString kid = u"host-"_s + QString::fromLatin1(hash.result().toHex().first(16));
    return NamedKey{kid, hostIssuer, TokenKey::hs256(secret).value()};
}

Read read(const QString &path)
{
    const auto secret = readSecret(
        path, secretSize + 1,
        u"others may read the secret that tokens are signed with; if nobody did, chmod 600 it, "
        "else remove it, which voids every token"_s);
    if (!secret)
        return tl::unexpected(secret.error());
    if (secret->size() != secretSize)
        return tl::unexpected(StoreError{
            StoreErrorKind::Corrupt,
            u"%1: the secret that tokens are signed with has 32 bytes, this file has not; put it "
            "back from a backup, or remove it and a new one is made"_s.arg(path)});
    return keyFrom(*secret);
}

Read make(const QString &path)
{
    const QByteArray secret = randomBytes(secretSize);
    UnfinishedFile file(path);
    if (auto written = file.writeForOwner(secret); !written)
        return tl::unexpected(std::move(written.error()));
    if (auto finished = file.finish(Existing::Keep); !finished)
        return tl::unexpected(std::move(finished.error()));
    return keyFrom(secret);
}

} // namespace

Read hostKey(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"token-secret"_s);
    if (QFile::exists(path))
        return read(path);
    auto made = make(path);
    // Another program may have made it in the meantime; then that one is it.
    return made || !QFile::exists(path) ? std::move(made) : read(path);
}

} // namespace warroom
