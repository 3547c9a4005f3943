// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/person_key.h"

#include <QString>

namespace warroom {

/// Sealing with AES-256-GCM. Pure but for makePersonKey(), usable from any thread; aborts the
/// program where the cryptographic library lacks it.

/// A new key for \a person, by chance.
PersonKey makePersonKey(const PersonId &person, Instant now);

/// \a text sealed under \a key, which is alive: nonce, ciphertext, tag. \a place says where it
/// stands (event, member); the same text in the same place gives the same bytes, so that an event
/// appended again is the same event, and another text or place gets another nonce.
QByteArray sealed(const PersonKey &key, const QByteArray &place, const QString &text);

/// The text in \a sealed; nothing where \a key, which is alive, did not seal it.
std::optional<QString> unsealed(const PersonKey &key, const QByteArray &sealed);

} // namespace warroom
