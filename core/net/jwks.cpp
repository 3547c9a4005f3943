// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/base64url.h"
#include "net/token_keys.h"
#include "store/json_decode.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr qint64 largestFile = 1 << 20;

/// A member whose name alone says that the key is not public.
struct PrivatePart { };

bool readJson(JsonReader &in, JsonValue &, PrivatePart &)
{
    return in.isNot(u"for anybody else to see: give the public key alone"_s);
}

struct Jwk {
    QString kty;
    std::optional<QString> kid, alg, use, crv, x, y, n, e;
    std::optional<QList<QString>> keyOps;
    std::optional<PrivatePart> d;

    static constexpr auto fields()
    {
        return std::tuple{field("kty", &Jwk::kty), field("kid", &Jwk::kid),
                          field("alg", &Jwk::alg), field("use", &Jwk::use),
                          field("crv", &Jwk::crv), field("x", &Jwk::x),
                          field("y", &Jwk::y),     field("n", &Jwk::n),
                          field("e", &Jwk::e),     field("key_ops", &Jwk::keyOps),
                          field("d", &Jwk::d)};
    }
};

struct Jwks {
    QList<Jwk> keys;

    static constexpr auto fields() { return std::tuple{field("keys", &Jwks::keys)}; }
};

/// Empty, and so of no length any key has, where it is missing or no base64url.
QByteArray part(const std::optional<QString> &text)
{
    return fromBase64Url(text.value_or(QString()).toUtf8()).value_or(QByteArray());
}

/// How a key of a kind is made. Secrets come in no such set.
struct Maker {
    QLatin1StringView kty;
    TokenKey::Made (*make)(TokenAlgorithm algorithm, const Jwk &jwk);
};

constexpr Maker makers[] = {
    {"OKP"_L1, [](TokenAlgorithm, const Jwk &jwk) { return TokenKey::edDsa(part(jwk.x)); }},
    {"EC"_L1,
     [](TokenAlgorithm algorithm, const Jwk &jwk) {
         return TokenKey::ec(algorithm, part(jwk.x), part(jwk.y));
     }},
    {"RSA"_L1,
     [](TokenAlgorithm algorithm, const Jwk &jwk) {
         return TokenKey::rsa(algorithm, part(jwk.n), part(jwk.e));
     }},
};

const Maker *makerFor(QAnyStringView kty)
{
    const auto *const found = std::find_if(std::begin(makers), std::end(makers),
                                           [&](const Maker &maker) { return maker.kty == kty; });
    return found != std::end(makers) ? found : nullptr;
}

bool isToVerify(const Jwk &jwk)
{
    return jwk.use.value_or(u"sig"_s) == "sig"_L1
        && (!jwk.keyOps || jwk.keyOps->contains("verify"_L1));
}

/// The one algorithm of a key: the one it names, else the first for its kind. Nothing where the key
/// is for something else.
std::optional<TokenAlgorithm> algorithmOf(const Jwk &jwk)
{
    const auto fits = [&](const TokenScheme &scheme) {
        return jwk.kty == scheme.kty && (scheme.crv.isEmpty() || jwk.crv == scheme.crv)
            && (!jwk.alg || *jwk.alg == enumName(scheme.algorithm));
    };
    const auto schemes = tokenSchemes();
    const auto found = std::find_if(schemes.begin(), schemes.end(), fits);
    return isToVerify(jwk) && found != schemes.end() ? std::optional(found->algorithm)
                                                     : std::nullopt;
}

/// "EdDSA, ES256, …, PS384 or PS512".
QString namesOfPublicOnes()
{
    QStringList names;
    for (const TokenScheme &scheme : tokenSchemes()) {
        if (makerFor(scheme.kty))
            names << enumName(scheme.algorithm);
    }
    const QString last = names.takeLast();
    return names.join(u", "_s) + u" or "_s + last;
}

} // namespace

tl::expected<std::vector<NamedKey>, QString> keysInJwks(const QByteArray &json,
                                                        const QString &issuer)
{
    Jwks jwks;
    if (const auto fault = fromJson(json, jwks))
        return tl::unexpected(u"%1 %2"_s.arg(fault->path, fault->what).trimmed());
    std::vector<NamedKey> keys;
    for (qsizetype i = 0; i < jwks.keys.size(); ++i) {
        const Jwk &jwk = jwks.keys.at(i);
        const auto algorithm = algorithmOf(jwk);
        const Maker *maker = makerFor(jwk.kty);
        if (!algorithm || !maker)
            continue;
        auto key = maker->make(*algorithm, jwk);
        if (!key)
            return tl::unexpected(u"keys[%1]: %2"_s.arg(i).arg(key.error()));
        keys.push_back({jwk.kid.value_or(QString()), issuer, std::move(*key)});
    }
    if (keys.empty())
        return tl::unexpected(
            u"there is no key in it that signs with %1"_s.arg(namesOfPublicOnes()));
    return keys;
}

tl::expected<std::vector<NamedKey>, StoreError> keysInJwksFile(const QString &path,
                                                               const QString &issuer)
{
    const auto fail = [&](StoreErrorKind kind, const QString &what) {
        return tl::unexpected(StoreError{kind, u"%1: %2"_s.arg(path, what)});
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(StoreErrorKind::ConnectionError, file.errorString());
    const QByteArray json = file.read(largestFile + 1);
    if (json.size() > largestFile)
        return fail(StoreErrorKind::Corrupt, u"keys take no more than 1 MiB"_s);
    auto keys = keysInJwks(json, issuer);
    if (!keys)
        return fail(StoreErrorKind::Corrupt, keys.error());
    return std::move(*keys);
}

} // namespace warroom
