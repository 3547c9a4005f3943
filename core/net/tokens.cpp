// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tokens.h"

#include "net/revoked_tokens.h"

#include <mutex>

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
    if (!payload.key.isFor(claims->draft))
        return tl::unexpected(TokenObjection::WrongDraft);
    return std::move(*claims);
}

bool isAhead(const std::optional<Instant> &instant, Instant now)
{
    return instant && *instant - tokenSkew > now;
}

} // namespace

/// Keys are never changed, but replaced: whoever looks one up goes on with those he began with.
struct Tokens::Believed {
    mutable std::mutex mutex;
    std::shared_ptr<const TokenKeys> keys;

    std::shared_ptr<const TokenKeys> now() const
    {
        const std::lock_guard lock(mutex);
        return keys;
    }
};

Tokens::Tokens(TokenKeys keys, QString audience, std::shared_ptr<const RevokedTokens> revoked)
    : m_believed(std::make_shared<Believed>()),
      m_audience(std::move(audience)),
      m_revoked(std::move(revoked))
{
    m_believed->keys = std::make_shared<const TokenKeys>(std::move(keys));
}

tl::expected<void, QString> Tokens::believe(NamedKey key)
{
    const std::lock_guard lock(m_believed->mutex);
    TokenKeys keys = *m_believed->keys;
    return keys.addOrWiden(std::move(key)).map([&] {
        m_believed->keys = std::make_shared<const TokenKeys>(std::move(keys));
    });
}

tl::expected<Claims, TokenObjection> Tokens::verify(QByteArrayView token, Instant now) const
{
    const auto payload = verifiedPayload(token, *m_believed->now());
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

Claims asGiven(Claims claims, const QString &audience, Instant now)
{
    constexpr std::chrono::days life{60};
    claims.id = newTokenId();
    claims.issuer = hostIssuer;
    claims.audience = {audience};
    claims.issued = std::chrono::floor<Seconds>(now);
    claims.expires = *claims.issued + life;
    return claims;
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
