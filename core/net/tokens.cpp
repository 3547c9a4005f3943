// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tokens.h"

#include "net/revoked_tokens.h"

namespace warroom {

namespace {

tl::expected<Claims, TokenObjection> claimsOf(const SignedPayload &payload, const QString &audience)
{
    auto claims = claimsIn(payload.payload);
    if (!claims)
        return tl::unexpected(claims.error().isNoExpiry ? TokenObjection::NoExpiry
                                                        : TokenObjection::BadClaims);
    if (claims->issuer != payload.key.issuer)
        return tl::unexpected(TokenObjection::WrongIssuer);
    if (!claims->audience.contains(audience))
        return tl::unexpected(TokenObjection::WrongAudience);
    return std::move(*claims);
}

bool isAhead(const std::optional<Instant> &instant, Instant now)
{
    return instant && *instant - tokenSkew > now;
}

} // namespace

Tokens::Tokens(TokenKeys keys, QString audience, std::shared_ptr<const RevokedTokens> revoked)
    : m_keys(std::move(keys)), m_audience(std::move(audience)), m_revoked(std::move(revoked))
{
}

tl::expected<Claims, TokenObjection> Tokens::verify(QByteArrayView token, Instant now) const
{
    const auto payload = verifiedPayload(token, m_keys);
    if (!payload)
        return tl::unexpected(payload.error());
    auto claims = claimsOf(*payload, m_audience);
    if (!claims)
        return claims;
    if (const auto holds = stillHolds(*claims, now); !holds)
        return tl::unexpected(holds.error());
    return claims;
}

tl::expected<Claims, TokenObjection> Tokens::verify(QByteArrayView token, const DraftId &draft,
                                                    Instant now) const
{
    auto claims = verify(token, now);
    if (claims && claims->draft != draft)
        return tl::unexpected(TokenObjection::WrongDraft);
    return claims;
}

tl::expected<void, TokenObjection> Tokens::stillHolds(const Claims &claims, Instant now) const
{
    if (now >= claims.expires + tokenSkew)
        return tl::unexpected(TokenObjection::Expired);
    if (isAhead(claims.notBefore, now) || isAhead(claims.issued, now))
        return tl::unexpected(TokenObjection::NotYetValid);
    if (m_revoked->contains(claims.id))
        return tl::unexpected(TokenObjection::Revoked);
    return {};
}

QString newTokenId()
{
    constexpr int bytes = 16;
    return QString::fromLatin1(randomBytes(bytes).toHex());
}

QByteArray mintToken(const Claims &claims, const NamedKey &hostKey)
{
    return signedToken(claimsJson(claims), hostKey);
}

} // namespace warroom
