// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QByteArray>
#include <QStringList>

namespace warroom {

/// Key and certificate in PEM: \a key, or a new one on P-256 where it is empty, and a certificate
/// it signs itself, for \a names, addresses or of the domain system, valid for ten years from the
/// day before \a now. \a key is in PEM. Aborts the program where the system gives no randomness.
QByteArray selfSigned(const QByteArray &key, const QStringList &names, Instant now);

/// Whether the PEM \a key is that of the PEM \a certificate.
bool belongTogether(const QByteArray &certificate, const QByteArray &key);

/// The SubjectPublicKeyInfo of a certificate, both in DER.
QByteArray publicKeyInfo(const QByteArray &certificate);

} // namespace warroom
