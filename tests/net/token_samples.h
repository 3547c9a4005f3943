// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/base64url.h"
#include "net/tokens.h"

#include <QJsonObject>

#include <memory>

/// What tests of tokens begin with.
namespace warroom::sample {

/// When the tests take place.
inline Instant tokenTime()
{
    return instantFromMs(1'790'000'000'000);
}

inline NamedKey sampleKey(const QString &kid = QStringLiteral("host-1"), char filler = 's')
{
    return {kid, hostIssuer, TokenKey::hs256(QByteArray(32, filler)).value()};
}

/// The bearer drafts for MIN for an hour.
inline Claims sampleClaims()
{
    return {PersonId(QStringLiteral("ana")),
            DraftId(QStringLiteral("draft")),
            TokenRole::Drafter,
            {TeamId(QStringLiteral("MIN"))},
            tokenTime() + std::chrono::hours(1),
            tokenTime(),
            tokenTime(),
            QStringLiteral("id-1"),
            {hostAudience},
            hostIssuer};
}

/// The payload of sampleClaims() with what a test wants otherwise.
QJsonObject samplePayload();

/// Signed with \a key, whatever stands in \a header and \a payload.
QByteArray rawToken(const QByteArray &header, const QByteArray &payload,
                    const TokenKey &key = sampleKey().key);

/// With the header of sampleKey().
QByteArray tokenSaying(const QJsonObject &payload);

} // namespace warroom::sample
