// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "store/store_error.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QStringList>

#include <tl/expected.hpp>

namespace warroom {

/// What a host proves itself with over TLS.
struct TlsIdentity {
    QList<QSslCertificate> chain; ///< the host's own first; never empty
    QSslKey key;                  ///< of the first
};

/// What \a certificate's public key is known by: SHA-256 of its SubjectPublicKeyInfo (RFC 7469),
/// written "sha256//BASE64" as curl's --pinnedpubkey takes it. It outlives the certificate.
QString fingerprintOf(const QSslCertificate &certificate);

/// \a text as fingerprintOf() writes it; empty where it is no fingerprint.
QString fingerprintIn(const QString &text);

/// The certificates and the key in the PEM file \a path, which others may not read. ConnectionError
/// where it cannot be read, Corrupt where they are not there, do not belong together or are not
/// valid at \a now.
tl::expected<TlsIdentity, StoreError> tlsIdentityIn(const QString &path, Instant now);

/// The identity kept in \a folder, made at first use: a P-256 key and a certificate it signs
/// itself, for \a names, addresses or of the domain system. The key stays; the certificate is made
/// anew when it is about to end or lacks a name.
tl::expected<TlsIdentity, StoreError> ownTlsIdentity(const QString &folder,
                                                     const QStringList &names, Instant now);

/// The fingerprint of the key that is kept in \a folder; empty where none was made yet, or it
/// cannot be read.
QString ownFingerprint(const QString &folder);

/// What guests may call a host by that listens at \a address, an address, and is also called
/// \a names: each once.
QStringList namesAt(const QString &address, const QStringList &names);

} // namespace warroom
