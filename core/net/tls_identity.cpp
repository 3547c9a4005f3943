// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tls_identity.h"

#include "net/secret_file.h"
#include "net/self_signed.h"
#include "session/invitation.h"
#include "store/unfinished_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr qint64 largestFile = 256 * 1024;
constexpr std::chrono::days renewal{30}; ///< before the end

using Read = tl::expected<TlsIdentity, StoreError>;

tl::unexpected<StoreError> fail(StoreErrorKind kind, const QString &path, const QString &what)
{
    return tl::unexpected(StoreError{kind, u"%1: %2"_s.arg(path, what)});
}

QString ownIdentityPath(const QString &folder)
{
    return QDir(folder).filePath(u"tls-identity.pem"_s);
}

QSslKey keyIn(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (const QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    return {};
}

QDateTime timeOf(Instant now)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(now), Qt::UTC);
}

/// What \a pem, the content of the file \a path, says.
Read identityFrom(const QByteArray &pem, const QString &path)
{
    TlsIdentity identity{QSslCertificate::fromData(pem, QSsl::Pem), keyIn(pem)};
    if (identity.chain.isEmpty())
        return fail(StoreErrorKind::Corrupt, path, u"there is no certificate in it (PEM)"_s);
    if (identity.key.isNull())
        return fail(StoreErrorKind::Corrupt, path,
                    u"there is no private key in it (PEM, RSA or EC, without a pass phrase)"_s);
    if (!belongTogether(identity.chain.first().toPem(), identity.key.toPem()))
        return fail(StoreErrorKind::Corrupt, path,
                    u"its key is not that of its first certificate"_s);
    return identity;
}

/// As it is in the file, in time or not.
Read identityIn(const QString &path)
{
    const auto pem =
        readSecret(path, largestFile, u"others may read the private key in it; chmod 600 it"_s);
    if (!pem)
        return tl::unexpected(pem.error());
    return identityFrom(*pem, path);
}

bool covers(const QSslCertificate &certificate, const QStringList &names)
{
    const auto known = certificate.subjectAlternativeNames();
    return std::all_of(names.begin(), names.end(), [&](const QString &name) {
        const QHostAddress address(name); // null for a name of the domain system
        return std::any_of(known.begin(), known.end(), [&](const QString &each) {
            return each == name || (!address.isNull() && QHostAddress(each) == address);
        });
    });
}

Read keep(const QByteArray &pem, const QString &path, Existing existing)
{
    UnfinishedFile file(path);
    if (auto written = file.writeForOwner(pem); !written)
        return tl::unexpected(std::move(written.error()));
    if (auto finished = file.finish(existing); !finished)
        return tl::unexpected(std::move(finished.error()));
    return identityFrom(pem, path);
}

Read read(const QString &path, const QStringList &names, Instant now)
{
    auto identity = identityIn(path);
    if (!identity)
        return identity;
    const QSslCertificate &own = identity->chain.first();
    if (own.expiryDate() > timeOf(now + renewal) && covers(own, names))
        return identity;
    return keep(selfSigned(identity->key.toPem(), names, now), path, Existing::Replace);
}

} // namespace

QString fingerprintOf(const QSslCertificate &certificate)
{
    const QByteArray hash =
        QCryptographicHash::hash(publicKeyInfo(certificate.toDer()), QCryptographicHash::Sha256);
    return fingerprintPrefix + QString::fromLatin1(hash.toBase64());
}

QString fingerprintIn(const QString &text)
{
    if (!text.startsWith(fingerprintPrefix))
        return {};
    const auto hash = QByteArray::fromBase64Encoding(text.mid(fingerprintPrefix.size()).toLatin1(),
                                                     QByteArray::AbortOnBase64DecodingErrors);
    if (!hash || hash.decoded.size() != 32)
        return {};
    return fingerprintPrefix + QString::fromLatin1(hash.decoded.toBase64());
}

QStringList namesAt(const QString &address, const QStringList &names)
{
    QStringList all{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    QHostAddress own(address);
    own.setScopeId({}); // a certificate knows none
    if (own != QHostAddress(QHostAddress::AnyIPv4) && own != QHostAddress(QHostAddress::AnyIPv6))
        all.append(own.toString());
    all.append(names);
    all.removeDuplicates();
    return all;
}

Read tlsIdentityIn(const QString &path, Instant now)
{
    auto identity = identityIn(path);
    if (!identity)
        return identity;
    const QSslCertificate &own = identity->chain.first();
    if (timeOf(now) < own.effectiveDate() || timeOf(now) > own.expiryDate())
        return fail(
            StoreErrorKind::Corrupt, path,
            u"its certificate is valid from %1 to %2 only"_s.arg(
                own.effectiveDate().toString(Qt::ISODate), own.expiryDate().toString(Qt::ISODate)));
    return identity;
}

QString ownFingerprint(const QString &folder)
{
    const auto identity = identityIn(ownIdentityPath(folder));
    return identity ? fingerprintOf(identity->chain.first()) : QString();
}

Read ownTlsIdentity(const QString &folder, const QStringList &names, Instant now)
{
    const QString path = ownIdentityPath(folder);
    if (QFile::exists(path))
        return read(path, names, now);
    auto made = keep(selfSigned({}, names, now), path, Existing::Keep);
    // Another program may have made it in the meantime; then that one is it.
    return made || !QFile::exists(path) ? std::move(made) : read(path, names, now);
}

} // namespace warroom
