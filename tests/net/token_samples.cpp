// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/token_samples.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warroom::sample {

QJsonObject samplePayload()
{
    return QJsonDocument::fromJson(claimsJson(sampleClaims())).object();
}

QByteArray rawToken(const QByteArray &header, const QByteArray &payload, const TokenKey &key)
{
    const QByteArray text = toBase64Url(header) + '.' + toBase64Url(payload);
    return text + '.' + toBase64Url(key.sign(text).value());
}

QByteArray tokenSaying(const QJsonObject &payload)
{
    return rawToken(R"({"alg":"HS256","kid":"host-1"})",
                    QJsonDocument(payload).toJson(QJsonDocument::Compact));
}

} // namespace warroom::sample
