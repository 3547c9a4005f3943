// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/jws.h"
#include "net/token_samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::sample;

namespace {

using Verified = tl::expected<SignedPayload, TokenObjection>;

TokenKeys keysOf(const std::vector<NamedKey> &keys)
{
    TokenKeys all;
    for (const NamedKey &key : keys) {
        if (!all.add(key))
            qFatal("two keys with one name");
    }
    return all;
}

QString resultOf(const Verified &verified)
{
    return verified ? u"accepted"_s : QString(enumName(verified.error()));
}

/// The public key of a group of vectors. Nothing where it is for nothing that is done here.
std::optional<NamedKey> publicKeyOf(const QJsonObject &jwk)
{
    const QJsonObject set{{u"keys"_s, QJsonArray{jwk}}};
    const auto keys = keysInJwks(QJsonDocument(set).toJson(), hostIssuer);
    return keys ? std::optional(keys->front()) : std::nullopt;
}

/// The keys of RFC 7520 have no alg. The vectors gave them one, to two of them not that of the
/// token: see tests/data/wycheproof/SOURCES.md.
QJsonObject asInTheRfc(QJsonObject jwk)
{
    const QString alg = jwk.value("alg"_L1).toString();
    if (jwk.value("kid"_L1) == "bilbo.baggins@hobbiton.example"_L1 && alg == "PS256"_L1)
        jwk["alg"_L1] = u"PS384"_s;
    if (alg == "ES521"_L1)
        jwk["alg"_L1] = u"ES512"_s;
    return jwk;
}

std::optional<NamedKey> keyOf(const QJsonObject &group)
{
    const QJsonObject secret = group["private"_L1].toObject();
    if (secret["kty"_L1] == "oct"_L1) {
        const auto bytes = fromBase64Url(secret["k"_L1].toString().toLatin1());
        return NamedKey{secret["kid"_L1].toString(), hostIssuer, TokenKey::hs256(*bytes).value()};
    }
    return publicKeyOf(asInTheRfc(group["public"_L1].toObject()));
}

/// Vectors that contradict themselves as text: a signature that fits what is written is marked
/// invalid, or a '?' in base64url valid.
const QSet<int> contradictory{367, 370, 372, 373};

QJsonArray vectorGroups()
{
    QFile file(QStringLiteral(WARROOM_SOURCE_DIR)
               + u"/tests/data/wycheproof/json_web_signature_test.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no vectors");
    return QJsonDocument::fromJson(file.readAll()).object()["testGroups"_L1].toArray();
}

} // namespace

class TestJws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The 401 of Wycheproof, see tests/data/wycheproof/SOURCES.md.
    void agreesWithEveryPublishedVector()
    {
        QStringList otherwise;
        int seen = 0;
        for (const QJsonValue &value : vectorGroups()) {
            const QJsonObject group = value.toObject();
            const auto key = keyOf(group);
            const TokenKeys keys = key ? keysOf({*key}) : TokenKeys();
            for (const QJsonValue &entry : group["tests"_L1].toArray()) {
                const QJsonObject vector = entry.toObject();
                const int number = vector["tcId"_L1].toInt();
                const bool isValid = vector["result"_L1] == "valid"_L1;
                const auto verified = verifiedPayload(vector["jws"_L1].toString().toUtf8(), keys);
                ++seen;
                if (verified.has_value() != (isValid != contradictory.contains(number)))
                    otherwise << u"%1 (%2): %3"_s.arg(number).arg(vector["comment"_L1].toString(),
                                                                  resultOf(verified));
            }
        }
        QCOMPARE(otherwise, QStringList());
        QCOMPARE(seen, 401);
    }

    /// A token does not talk a key into another algorithm, though its signature would fit.
    void aKeyStaysWithTheAlgorithmItNames()
    {
        QMap<int, QString> results;
        for (const QJsonValue &value : vectorGroups()) {
            const QJsonObject group = value.toObject();
            const QJsonObject jwk = group["public"_L1].toObject();
            if (jwk == asInTheRfc(jwk))
                continue;
            const auto key = publicKeyOf(jwk);
            const QJsonObject vector = group["tests"_L1].toArray().first().toObject();
            const auto verified = verifiedPayload(vector["jws"_L1].toString().toUtf8(),
                                                  key ? keysOf({*key}) : TokenKeys());
            results[vector["tcId"_L1].toInt()] = resultOf(verified);
        }
        const QMap<int, QString> wanted{{346, u"wrong_algorithm"_s},
                                        {347, u"unknown_key"_s}, // no key at all
                                        {350, u"wrong_algorithm"_s},
                                        {351, u"unknown_key"_s}};
        QCOMPARE(results, wanted);
    }

    /// RFC 8037, appendix A.4 and A.5.
    void agreesWithTheExampleOfEd25519()
    {
        const auto keys = keysInJwks(
            R"({"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]})",
            hostIssuer);
        QVERIFY2(keys, keys ? "" : qPrintable(keys.error()));
        const QByteArray token = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc."
                                 "hgyY0il_MGCjP0JzlnLWG1PPOt7-"
                                 "09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";
        const auto verified = verifiedPayload(token, keysOf(*keys));
        QCOMPARE(resultOf(verified), u"accepted"_s);
        QCOMPARE(verified->payload, QByteArray("Example of Ed25519 signing"));
        QByteArray changed = token;
        changed.replace("hgyY", "hgyZ");
        QCOMPARE(resultOf(verifiedPayload(changed, keysOf(*keys))), u"bad_signature"_s);
    }

    /// No published vector is signed with it.
    void verifiesEs384()
    {
        const auto keys = keysInJwks(
            R"({"keys":[{"kty":"EC","crv":"P-384","x":"uWpZ9u1qpIE6PwDce9-iZCAaxUEB2x7a01T4iKoIepxgZI2GAdyMMVtYBLfn73MK","y":"yVL4pljmxvmWBqUoNxHYShs1--vfm7YQYjAmYJFq6Gua_5Snd6atyn7CPcPPWVbu"}]})",
            hostIssuer);
        QVERIFY2(keys, keys ? "" : qPrintable(keys.error()));
        const QByteArray token = "eyJhbGciOiJFUzM4NCJ9.Zm9v."
                                 "omFGlWaUFVwU-CJpTxI1TxyDFyWI0jZCoS4lms1fZP0tOTphWTlh0SZz6OuGlfA8"
                                 "kdIvFGLe3IfaX08h2SxJmyaqXkXcfNJ3jAom-8Q7ZRvpsgQa2GM0JZJd1H4Kbzj6";
        QCOMPARE(resultOf(verifiedPayload(token, keysOf(*keys))), u"accepted"_s);
        QByteArray changed = token;
        changed.replace("Zm9v", "Zm9w");
        QCOMPARE(resultOf(verifiedPayload(changed, keysOf(*keys))), u"bad_signature"_s);
    }

    /// The first vector of ES256, with something between its two numbers.
    void aSignatureOfEs256IsTwoNumbersAlone()
    {
        const auto keys = keysInJwks(
            R"({"keys":[{"kty":"EC","crv":"P-256","kid":"kid-ec-sign","x":"04N0xi21hshyvBp7I167sbE_bXqyqkAPfefdklMO7wY","y":"UI8exy-C06a7DUnjIdENkxeFtHM4-l_41LqEw9nVgmw"}]})",
            hostIssuer);
        const QByteArray text = "eyJhbGciOiJFUzI1NiIsImtpZCI6ImtpZC1lYy1zaWduIn0.Zm9v";
        const QByteArray good = *fromBase64Url("5cA0OHyMP7ezamUd5c9kV-FrGxdx4hbGXOdplQkutrqWrte5P-"
                                               "pAvsE3Ve6xSyU3YDQwUHjVVOtvcrEbbnZ8yA");
        const auto resultWith = [&](const QByteArray &signature) {
            return resultOf(verifiedPayload(text + '.' + toBase64Url(signature), keysOf(*keys)));
        };
        QCOMPARE(resultWith(good), u"accepted"_s);
        QCOMPARE(resultWith(good.first(32) + '\0' + good.last(32)), u"bad_signature"_s);
        QCOMPARE(resultWith('\0' + good), u"bad_signature"_s);
    }

    /// Each with a signature that fits.
    void refusesHeaders_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("result");

        const auto row = [](const char *name, const char *header, const QString &result) {
            QTest::newRow(name) << QByteArray(header) << result;
        };
        row("good", R"({"alg":"HS256","kid":"host-1"})", u"accepted"_s);
        row("with a type", R"({"alg":"HS256","kid":"host-1","typ":"JWT"})", u"accepted"_s);
        row("no alg", R"({"kid":"host-1"})", u"malformed_token"_s);
        row("none", R"({"alg":"none","kid":"host-1"})", u"wrong_algorithm"_s);
        row("None", R"({"alg":"None","kid":"host-1"})", u"wrong_algorithm"_s);
        row("NONE", R"({"alg":"NONE","kid":"host-1"})", u"wrong_algorithm"_s);
        row("no letters", R"({"alg":"","kid":"host-1"})", u"wrong_algorithm"_s);
        row("hs256", R"({"alg":"hs256","kid":"host-1"})", u"wrong_algorithm"_s);
        row("HS512", R"({"alg":"HS512","kid":"host-1"})", u"wrong_algorithm"_s);
        row("alg is null", R"({"alg":null,"kid":"host-1"})", u"malformed_token"_s);
        row("alg is a list", R"({"alg":["HS256"],"kid":"host-1"})", u"malformed_token"_s);
        row("alg twice", R"({"alg":"HS256","kid":"host-1","alg":"HS256"})", u"malformed_token"_s);
        row("alg twice, once in disguise", R"({"alg":"HS256","kid":"host-1","\u0061lg":"none"})",
            u"malformed_token"_s);
        row("something else twice", R"({"alg":"HS256","kid":"host-1","a":1,"a":1})",
            u"malformed_token"_s);
        row("something twice, deeper", R"({"alg":"HS256","kid":"host-1","a":{"b":1,"b":2}})",
            u"malformed_token"_s);
        row("another kid", R"({"alg":"HS256","kid":"host-3"})", u"unknown_key"_s);
        row("an empty kid", R"({"alg":"HS256","kid":""})", u"unknown_key"_s);
        row("no kid, and two keys", R"({"alg":"HS256"})", u"unknown_key"_s);
        row("the other key's kid", R"({"alg":"HS256","kid":"host-2"})", u"bad_signature"_s);
        row("kid is a number", R"({"alg":"HS256","kid":1})", u"malformed_token"_s);
        row("crit", R"({"alg":"HS256","kid":"host-1","crit":["exp"],"exp":1})",
            u"unsupported_token"_s);
        row("crit in disguise", R"({"alg":"HS256","kid":"host-1","\u0063rit":["exp"]})",
            u"unsupported_token"_s);
        row("empty crit", R"({"alg":"HS256","kid":"host-1","crit":[]})", u"unsupported_token"_s);
        row("b64 false", R"({"alg":"HS256","kid":"host-1","b64":false})", u"unsupported_token"_s);
        row("b64 false, critical", R"({"alg":"HS256","kid":"host-1","b64":false,"crit":["b64"]})",
            u"unsupported_token"_s);
        row("a key of its own",
            R"({"alg":"HS256","kid":"host-3","jwk":{"kty":"oct","k":"c3M","kid":"host-3"}})",
            u"unknown_key"_s);
        row("a key elsewhere", R"({"alg":"HS256","kid":"host-3","jku":"https://example.org/k"})",
            u"unknown_key"_s);
        row("a key elsewhere, unused",
            R"({"alg":"HS256","kid":"host-1","jku":"https://example.org/k","x5c":["AA"]})",
            u"accepted"_s);
        row("a list", R"(["HS256"])", u"malformed_token"_s);
        row("no JSON", R"({"alg":"HS256","kid":"host-1")", u"malformed_token"_s);
        row("something behind", R"({"alg":"HS256","kid":"host-1"} {})", u"malformed_token"_s);
        row("no UTF-8", "{\"alg\":\"HS256\",\"kid\":\"host-1\",\"a\":\"\xff\"}",
            u"malformed_token"_s);
        row("nothing", "", u"malformed_token"_s);
    }

    void refusesHeaders()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, result);
        const TokenKeys keys = keysOf({sampleKey(), sampleKey(u"host-2"_s, 't')});
        QCOMPARE(resultOf(verifiedPayload(rawToken(header, "{}"), keys)), result);
    }

    void refusesTexts_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("result");

        const QByteArray good = rawToken(R"({"alg":"HS256"})", "{}");
        const QList<QByteArray> parts = good.split('.');
        const auto row = [](const char *name, const QByteArray &token, const QString &result) {
            QTest::newRow(name) << token << result;
        };
        row("good", good, u"accepted"_s);
        row("nothing", "", u"missing_token"_s);
        row("one part", parts[0], u"malformed_token"_s);
        row("two parts", parts[0] + '.' + parts[1], u"malformed_token"_s);
        row("four parts", good + '.', u"malformed_token"_s);
        row("no signature", parts[0] + '.' + parts[1] + '.', u"bad_signature"_s);
        row("a short signature", parts[0] + '.' + parts[1] + '.' + parts[2].first(40),
            u"bad_signature"_s);
        row("a long signature", good + "AAAA", u"bad_signature"_s);
        row("padding", good + '=', u"malformed_token"_s);
        row("a space before", ' ' + good, u"malformed_token"_s);
        row("a line end behind", good + '\n', u"malformed_token"_s);
        row("a NUL behind", good + '\0', u"malformed_token"_s);
        row("plain base64", "+/" + good, u"malformed_token"_s);
        // 32 bytes take 43 characters, and the last two bits of the last one stand for nothing.
        QByteArray unusedBits = good;
        unusedBits.back() = static_cast<char>(unusedBits.back() + 1);
        row("bits that stand for nothing", unusedBits, u"malformed_token"_s);
        row("as JSON", R"({"payload":"e30","protected":"e30","signature":"AA"})",
            u"malformed_token"_s);
        const qsizetype room = longestToken - rawToken(R"({"alg":"HS256"})", "").size();
        const QByteArray longest = rawToken(R"({"alg":"HS256"})", QByteArray(room / 4 * 3, ' '));
        QVERIFY(longest.size() > longestToken - 4 && longest.size() <= longestToken);
        row("the longest", longest, u"accepted"_s);
        row("too long", rawToken(R"({"alg":"HS256"})", QByteArray(longestToken / 4 * 3, ' ')),
            u"token_too_long"_s);
    }

    void refusesTexts()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, result);
        QCOMPARE(resultOf(verifiedPayload(token, keysOf({sampleKey()}))), result);
    }

    /// The public half is public: whoever has it must not be able to sign with it.
    void takesNoPublicKeyForASecret()
    {
        const QByteArray x = *fromBase64Url("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
        const TokenKeys keys = keysOf({{u"k"_s, hostIssuer, TokenKey::edDsa(x).value()}});
        const TokenKey asSecret = TokenKey::hs256(x).value();
        QCOMPARE(resultOf(verifiedPayload(rawToken(R"({"alg":"HS256","kid":"k"})", "{}", asSecret),
                                          keys)),
                 u"wrong_algorithm"_s);
        QCOMPARE(resultOf(verifiedPayload(rawToken(R"({"alg":"EdDSA","kid":"k"})", "{}", asSecret),
                                          keys)),
                 u"bad_signature"_s);
        QVERIFY(!keys.all().front().key.sign("text"));
    }

    void whatIsSignedNamesItsKeyAndItsAlgorithm()
    {
        const QTemporaryDir folder;
        const NamedKey key = signingNamedKey(folder.path()).value();
        const QByteArray token = signedToken("{}", key);
        const QByteArray header = *fromBase64Url(token.split('.').first());
        QCOMPARE(header,
                 "{\"alg\":\"EdDSA\",\"kid\":\"" + key.kid.toLatin1() + "\",\"typ\":\"JWT\"}");
        QCOMPARE(resultOf(verifiedPayload(token, keysOf({key, sampleKey()}))), u"accepted"_s);
        QCOMPARE(resultOf(verifiedPayload(token, keysOf({sampleKey()}))), u"unknown_key"_s);
    }

    void noKeyAtAllLetsNobodyIn()
    {
        QCOMPARE(resultOf(verifiedPayload(rawToken(R"({"alg":"HS256"})", "{}"), {})),
                 u"unknown_key"_s);
    }

    void noLineHoldsAnythingOfAToken()
    {
        for (std::size_t i = 0; i < EnumNames<TokenObjection>::names.size(); ++i) {
            const auto objection = static_cast<TokenObjection>(i);
            QVERIFY(!objectionText(objection).isEmpty());
            QVERIFY(!objectionText(objection).contains(u'%'));
            QCOMPARE(httpStatus(objection), objection == TokenObjection::WrongDraft ? 403 : 401);
        }
    }
};

QTEST_GUILESS_MAIN(TestJws)

#include "tst_jws.moc"
