// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/jws.h"
#include "net/token_claims.h"

namespace warroom {

class RevokedTokens;

/// By how much two clocks may differ.
inline constexpr Seconds tokenSkew{60};

/// What a host's own tokens say it is, where nothing else is chosen.
inline constexpr QLatin1StringView hostAudience{"warroom"};

/// Who is let in: what this host makes of a token. Copies share the keys. Any thread may ask, and
/// have another key believed meanwhile.
class Tokens {
public:
    /// \a audience is what a token must call this host.
    Tokens(TokenKeys keys, QString audience, std::shared_ptr<const RevokedTokens> revoked);

    /// Believes \a key from now on, in every copy. To say so again does nothing; where the key was
    /// believed for other drafts, it is believed for those and \a key's.
    ///
    /// Fails with a line, and believes what it did before, where another key has that name.
    tl::expected<void, QString> believe(NamedKey key);

    /// What \a token says, if it is to be believed at \a now.
    tl::expected<Claims, TokenObjection> verify(QByteArrayView token, Instant now) const;
    /// The same for the door to \a draft.
    tl::expected<Claims, TokenObjection> verify(QByteArrayView token, const DraftId &draft,
                                                Instant now) const;

    /// Whether what was verified once, for a ticket or an open socket, still holds at \a now.
    tl::expected<void, TokenObjection> stillHolds(const Claims &claims, Instant now) const;

    const QString &audience() const { return m_audience; }

private:
    struct Believed;

    std::shared_ptr<Believed> m_believed;
    QString m_audience;
    std::shared_ptr<const RevokedTokens> m_revoked;
};

/// \a claims, who and where to, as a host gives them out at \a now: with an id of their own, for as
/// long as a slow draft takes.
Claims asGiven(Claims claims, const QString &audience, Instant now);

/// A new token's `jti`: 128 random bits in hexadecimal digits.
QString newTokenId();

/// \a claims as a token of the host's own key (see signingNamedKey()).
QByteArray mintToken(const Claims &claims, const NamedKey &hostKey);

} // namespace warroom
