// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/jws.h"

#include "net/base64url.h"
#include "store/json_decode.h"
#include "store/json_encode.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// A member that is refused by being there, whatever its value.
struct NotHere { };

bool readJson(JsonReader &in, JsonValue &, NotHere &)
{
    return in.isNot(u"understood here"_s);
}

struct ReadHeader {
    QString alg;
    std::optional<QString> kid;
    std::optional<NotHere> crit;
    std::optional<NotHere> b64;

    static constexpr auto fields()
    {
        return std::tuple{field("alg", &ReadHeader::alg), field("kid", &ReadHeader::kid),
                          field("crit", &ReadHeader::crit), field("b64", &ReadHeader::b64)};
    }
};

struct WrittenHeader {
    TokenAlgorithm alg = TokenAlgorithm::Hs256;
    QString kid;
    QString typ = u"JWT"_s;

    static constexpr auto fields()
    {
        return std::tuple{field("alg", &WrittenHeader::alg), field("kid", &WrittenHeader::kid),
                          field("typ", &WrittenHeader::typ)};
    }
};

struct Parts {
    ReadHeader header;
    QByteArray signedText;
    QByteArray payload;
    QByteArray signature;
};

tl::expected<ReadHeader, TokenObjection> headerIn(const QByteArray &json)
{
    ReadHeader header;
    const auto fault = fromJson(json, header);
    if (!fault)
        return header;
    const bool isExtension = fault->path == "crit"_L1 || fault->path == "b64"_L1;
    return tl::unexpected(isExtension ? TokenObjection::Unsupported : TokenObjection::Malformed);
}

tl::expected<Parts, TokenObjection> partsOf(QByteArrayView token)
{
    if (token.isEmpty())
        return tl::unexpected(TokenObjection::Missing);
    if (token.size() > longestToken)
        return tl::unexpected(TokenObjection::TooLong);
    const qsizetype first = token.indexOf('.');
    const qsizetype second = token.indexOf('.', first + 1);
    // A third dot is no base64url.
    if (first < 0 || second < 0)
        return tl::unexpected(TokenObjection::Malformed);
    const auto header = fromBase64Url(token.first(first));
    auto payload = fromBase64Url(token.sliced(first + 1, second - first - 1));
    auto signature = fromBase64Url(token.sliced(second + 1));
    if (!header || !payload || !signature)
        return tl::unexpected(TokenObjection::Malformed);
    auto read = headerIn(*header);
    if (!read)
        return tl::unexpected(read.error());
    return Parts{std::move(*read), token.first(second).toByteArray(), std::move(*payload),
                 std::move(*signature)};
}

} // namespace

tl::expected<SignedPayload, TokenObjection> verifiedPayload(QByteArrayView token,
                                                            const TokenKeys &keys)
{
    auto parts = partsOf(token);
    if (!parts)
        return tl::unexpected(parts.error());
    auto named = keys.find(parts->header.kid);
    if (!named)
        return tl::unexpected(TokenObjection::UnknownKey);
    if (parts->header.alg != enumName(named->key.algorithm()))
        return tl::unexpected(TokenObjection::WrongAlgorithm);
    if (!named->key.fits(parts->signedText, parts->signature))
        return tl::unexpected(TokenObjection::BadSignature);
    return SignedPayload{std::move(parts->payload), std::move(*named)};
}

tl::expected<QByteArray, TokenObjection> unverifiedPayload(QByteArrayView token)
{
    return partsOf(token).map([](Parts parts) { return parts.payload; });
}

QByteArray signedToken(const QByteArray &payload, const NamedKey &key)
{
    JsonWriter header;
    writeJson(header, WrittenHeader{key.key.algorithm(), key.kid});
    const QByteArray text = toBase64Url(header.take()) + '.' + toBase64Url(payload);
    const auto signature = key.key.sign(text);
    Q_ASSERT(signature);
    return text + '.' + toBase64Url(signature.value_or(QByteArray()));
}

} // namespace warroom
