// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/token_claims.h"

#include "store/json_decode.h"
#include "store/json_encode.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// Seconds since 1970, maybe with a fraction (RFC 7519).
struct NumericDate {
    Instant instant;
};

bool readJson(JsonReader &in, JsonValue &json, NumericDate &value)
{
    constexpr double latest = 253'402'300'799; // the last second of the year 9999
    double seconds = 0;
    if (!in.number(json, seconds))
        return false;
    if (!(seconds >= 0 && seconds <= latest))
        return in.isNot(u"a time of these millennia"_s);
    value.instant = instantFromMs(std::llround(seconds * 1000));
    return true;
}

void writeJson(JsonWriter &out, const NumericDate &value)
{
    out.number(static_cast<double>(toMs(value.instant)) / 1000);
}

/// One text or several (RFC 7519).
struct Audience {
    QStringList hosts;
};

bool readJson(JsonReader &in, JsonValue &json, Audience &value)
{
    if (in.isList(json))
        return readJson(in, json, value.hosts);
    return in.text(json, value.hosts.emplace_back());
}

void writeJson(JsonWriter &out, const Audience &value)
{
    if (value.hosts.size() == 1)
        out.text(value.hosts.first());
    else
        writeJson(out, value.hosts);
}

struct Payload {
    PersonId sub;
    DraftId draft;
    TokenRole role = TokenRole::Spectator;
    std::optional<QList<TeamId>> teams;
    std::optional<NumericDate> exp, nbf, iat;
    QString jti;
    std::optional<Audience> aud;
    std::optional<QString> iss;

    static constexpr auto fields()
    {
        return std::tuple{field("sub", &Payload::sub),   field("draft_id", &Payload::draft),
                          field("role", &Payload::role), field("teams", &Payload::teams),
                          field("exp", &Payload::exp),   field("nbf", &Payload::nbf),
                          field("iat", &Payload::iat),   field("jti", &Payload::jti),
                          field("aud", &Payload::aud),   field("iss", &Payload::iss)};
    }
};

std::optional<Instant> instantIn(const std::optional<NumericDate> &date)
{
    return date ? std::optional(date->instant) : std::nullopt;
}

std::optional<NumericDate> dateOf(const std::optional<Instant> &instant)
{
    return instant ? std::optional(NumericDate{*instant}) : std::nullopt;
}

} // namespace

Actor actorOf(const Claims &claims)
{
    switch (claims.role) {
    case TokenRole::Commissioner:
        return {claims.person.text(), Role::Commissioner, claims.teams};
    case TokenRole::Drafter:
        return {claims.person.text(), Role::Drafter, claims.teams};
    case TokenRole::Spectator:
    case TokenRole::Tv:
        break;
    }
    return {claims.person.text(), Role::Spectator, {}};
}

QByteArray claimsJson(const Claims &claims)
{
    Payload payload{claims.person,
                    claims.draft,
                    claims.role,
                    claims.teams,
                    NumericDate{claims.expires},
                    dateOf(claims.notBefore),
                    dateOf(claims.issued),
                    claims.id,
                    std::nullopt,
                    std::nullopt};
    if (!claims.audience.isEmpty())
        payload.aud = Audience{claims.audience};
    if (!claims.issuer.isEmpty())
        payload.iss = claims.issuer;
    JsonWriter out;
    writeJson(out, payload);
    return out.take();
}

tl::expected<Claims, ClaimsFault> claimsIn(const QByteArray &json)
{
    Payload payload;
    if (const auto fault = fromJson(json, payload))
        return tl::unexpected(ClaimsFault{u"%1 %2"_s.arg(fault->path, fault->what).trimmed()});
    if (payload.sub.isEmpty() || payload.draft.isEmpty() || payload.jti.isEmpty())
        return tl::unexpected(ClaimsFault{u"sub, draft_id or jti is empty"_s});
    if (!payload.exp)
        return tl::unexpected(ClaimsFault{u"exp is missing"_s, true});
    return Claims{payload.sub,
                  payload.draft,
                  payload.role,
                  payload.teams.value_or(QList<TeamId>()),
                  payload.exp->instant,
                  instantIn(payload.nbf),
                  instantIn(payload.iat),
                  payload.jti,
                  payload.aud.value_or(Audience()).hosts,
                  payload.iss.value_or(QString())};
}

} // namespace warroom
