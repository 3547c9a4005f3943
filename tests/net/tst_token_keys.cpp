// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/token_keys.h"
#include "net/token_samples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::sample;

namespace {

const QByteArray edDsaKey =
    R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","kid":"ed"})";
const QByteArray es256Key =
    R"({"kty":"EC","crv":"P-256","x":"04N0xi21hshyvBp7I167sbE_bXqyqkAPfefdklMO7wY","y":"UI8exy-C06a7DUnjIdENkxeFtHM4-l_41LqEw9nVgmw","kid":"es"})";

/// A product of two primes, of 2048 bits.
const QByteArray soundModulus =
    "orRRoH0KpfluRVZxUTVQUUqKW0YuvvcXCU-h_ugiJOY3-XRtP3yv0xh42AMltu9aFwD2WQO0aUKeidbq"
    "yIRQl7WrOTGJ25JRLtincRoSU_rNIPecFegkfz0-QuRuSMmOJUov6XZTE6A-_48X4aApOXofomqNzib0"
    "kO2BKZYV2YFMItphBCjgnH2WWFlCZvXAIdD87KCNlFoSvoLeTR7Oa0wDFFtdNJXU7VQR64eNrwX9evw-"
    "Ca2g8RJkIvWQl1oZaYFvSGmLy7obTZyuedRg2Pn4Xnl1AF2bwixOWsD3waRdElaaYoB9O5oC5aUw53MG"
    "b0U9H1tMLpz3ggKD90K51Q";

const QByteArray es512Key =
    R"({"kty":"EC","crv":"P-521","x":"AHKZLLOsCOzz5cY97ewNUajB957y-C-U88c3v13nmGZx6sYl_oJXu9A5RkTKqjqvjyekWF-7ytDyRXYgCF5cj0Kt","y":"AdymlHvOiLxXkEhayXQnNCvDX4h9htZaCJN34kfmC6pV5OhQHiraVySsUdaQkAgDPrwQrJmbnX9cwlGfP-HqHZR1","kid":"es512"})";
const QByteArray es384Key =
    R"({"kty":"EC","crv":"P-384","x":"uWpZ9u1qpIE6PwDce9-iZCAaxUEB2x7a01T4iKoIepxgZI2GAdyMMVtYBLfn73MK","y":"yVL4pljmxvmWBqUoNxHYShs1--vfm7YQYjAmYJFq6Gua_5Snd6atyn7CPcPPWVbu","kid":"es384"})";

const QString noneOfUse =
    u"there is no key in it that signs with EdDSA, ES256, ES384, ES512, RS256, RS384, RS512, "
    "PS256, PS384 or PS512"_s;

/// \a jwk, which is said to be for \a algorithm; for none where that is empty.
QByteArray named(QByteArray jwk, const QByteArray &algorithm)
{
    return algorithm.isEmpty() ? jwk : jwk.replace("{", R"({"alg":")" + algorithm + "\",");
}

QByteArray rsaKey(const QByteArray &modulus)
{
    return R"({"kty":"RSA","e":"AQAB","kid":"rs","n":")" + toBase64Url(modulus) + R"("})";
}

QByteArray setOf(const QByteArray &keys)
{
    return R"({"keys":[)" + keys + "]}";
}

/// Odd, and with its highest bit set.
QByteArray modulusOf(int bits)
{
    return QByteArray(bits / 8, '\xff');
}

} // namespace

class TestTokenKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfPublicKey_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("is");

        const QByteArray rsa = rsaKey(*fromBase64Url(soundModulus));
        const auto row = [](const QByteArray &key, const QByteArray &said, const QByteArray &is) {
            QTest::addRow("%s, said: %s", is.constData(), said.constData()) << key << said << is;
        };
        for (const char *algorithm : {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"})
            row(rsa, algorithm, algorithm);
        row(rsa, "", "RS256");
        for (const auto &[key, algorithm] : {std::pair(edDsaKey, QByteArray("EdDSA")),
                                             {es256Key, "ES256"},
                                             {es384Key, "ES384"},
                                             {es512Key, "ES512"}}) {
            row(key, algorithm, algorithm);
            row(key, "", algorithm);
        }
    }

    void readsEveryKindOfPublicKey()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, is);
        const auto keys = keysInJwks(setOf(named(key, said)), u"them"_s);
        QVERIFY2(keys, keys ? "" : qPrintable(keys.error()));
        QCOMPARE(keys->size(), 1U);
        QCOMPARE(enumName(keys->front().key.algorithm()), QLatin1StringView(is));
        QCOMPARE(keys->front().issuer, u"them"_s);
        QVERIFY(key.contains(keys->front().kid.toLatin1()));
    }

    void everyAlgorithmHasOneRow()
    {
        QCOMPARE(tokenSchemes().size(), EnumNames<TokenAlgorithm>::names.size());
        for (std::size_t i = 0; i < tokenSchemes().size(); ++i)
            QCOMPARE(tokenSchemes()[i].algorithm, static_cast<TokenAlgorithm>(i));
    }

    void passesOverKeysForSomethingElse()
    {
        const QByteArray others =
            R"({"kty":"RSA","use":"enc","n":"AQ","e":"AQAB","kid":"a"},)"
            R"({"kty":"RSA","key_ops":["encrypt"],"n":"AQ","e":"AQAB","kid":"b"},)"
            R"({"kty":"RSA","alg":"RSA-OAEP","n":"AQ","e":"AQAB","kid":"c"},)"
            R"({"kty":"RSA","alg":"ES256","n":"AQ","e":"AQAB","kid":"c2"},)"
            R"({"kty":"EC","crv":"secp256k1","x":"AQ","y":"AQ","kid":"d"},)"
            R"({"kty":"EC","crv":"P-521","alg":"ES256","x":"AQ","y":"AQ","kid":"d2"},)"
            R"({"kty":"oct","k":"AAAA","kid":"e"},)"
            R"({"kty":"oct","alg":"HS256","k":"AAAA","kid":"e2"},)"
            R"({"kty":"new","kid":"f"},)";
        const auto keys = keysInJwks(setOf(others + edDsaKey), u"them"_s);
        QVERIFY2(keys, keys ? "" : qPrintable(keys.error()));
        QCOMPARE(keys->size(), 1U);
        QCOMPARE(keys->front().kid, u"ed"_s);
        QCOMPARE(keysInJwks(setOf(others.chopped(1)), u"them"_s).error(), noneOfUse);
    }

    void refusesKeys_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("line");

        const auto row = [](const char *name, const QByteArray &json, const QString &line) {
            QTest::newRow(name) << json << line;
        };
        QByteArray even = *fromBase64Url(soundModulus);
        even.back() = '\xfe';
        QByteArray offCurve = es256Key;
        offCurve.replace("UI8exy", "UI8exz");
        QByteArray padded = edDsaKey;
        padded.replace("HURo", "HURo=");
        QByteArray secret = edDsaKey;
        secret.replace("}", R"(,"d":"AAAA"})");
        QByteArray twice = edDsaKey;
        twice.replace("}", R"(,"kid":"ed"})");
        row("RSA of 2040 bits", setOf(rsaKey(modulusOf(2040))),
            u"keys[0]: an RSA key has 2048 to 8192 bits, not 2040"_s);
        row("RSA of 1024 bits", setOf(edDsaKey + ',' + rsaKey(modulusOf(1024))),
            u"keys[1]: an RSA key has 2048 to 8192 bits, not 1024"_s);
        row("RSA of 1024 bits, filled up", setOf(rsaKey(QByteArray(128, '\0') + modulusOf(1024))),
            u"keys[0]: an RSA key has 2048 to 8192 bits, not 1024"_s);
        row("RSA too large", setOf(rsaKey(modulusOf(8200))),
            u"keys[0]: an RSA key has 2048 to 8192 bits, not 8200"_s);
        row("RSA even", setOf(rsaKey(even)), u"keys[0]: this is no sound RSA key"_s);
        row("RSA without numbers", setOf(R"({"kty":"RSA"})"),
            u"keys[0]: an RSA key has 2048 to 8192 bits, not 0"_s);
        row("a point off the curve", setOf(offCurve), u"keys[0]: this is no point on P-256"_s);
        row("half a point", setOf(R"({"kty":"EC","crv":"P-256","x":"AQ"})"),
            u"keys[0]: a point on P-256 has two numbers of 32 bytes"_s);
        row("padding", setOf(padded), u"keys[0]: an Ed25519 key has 32 bytes"_s);
        row("a private key", setOf(secret),
            u"keys[0].d is not for anybody else to see: give the public key alone"_s);
        row("a member twice", setOf(twice), u"keys[0].kid is there twice"_s);
        row("no set", "{}", u"keys is missing"_s);
        row("a point of another curve", setOf(QByteArray(es384Key).replace("P-384", "P-521")),
            u"keys[0]: a point on P-521 has two numbers of 66 bytes"_s);
        row("nothing in it", setOf(""), noneOfUse);
    }

    void refusesKeys()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, line);
        const auto keys = keysInJwks(json, u"them"_s);
        QVERIFY(!keys);
        QCOMPARE(keys.error(), line);
    }

    void namesTheFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"keys.json"_s);
        QVERIFY(keysInJwksFile(file, u"them"_s).error().detail.startsWith(file));
        QFile writer(file);
        QVERIFY(writer.open(QIODevice::WriteOnly));
        writer.write(setOf(edDsaKey));
        writer.flush();
        QCOMPARE(keysInJwksFile(file, u"them"_s)->size(), 1U);
        writer.write(QByteArray(1 << 20, ' '));
        writer.flush();
        QCOMPARE(keysInJwksFile(file, u"them"_s).error().detail,
                 file + u": keys take no more than 1 MiB"_s);
    }

    void noTwoKeysHaveOneName()
    {
        TokenKeys keys;
        QVERIFY(keys.add(sampleKey()));
        QCOMPARE(keys.add(sampleKey(u"host-1"_s, 't')).error(), u"two keys are called 'host-1'"_s);
        QVERIFY(!keys.add(sampleKey({}, 't')));
        QCOMPARE(keys.all().size(), 1U);
        QVERIFY(keys.find(std::nullopt));

        TokenKeys unnamed;
        QVERIFY(unnamed.add(sampleKey({})));
        QVERIFY(!unnamed.add(sampleKey()));
        QVERIFY(unnamed.find(std::nullopt));
        QVERIFY(!unnamed.find(QString()));
    }

    void aKeyThatIsAddedAgainIsBelievedForTheDraftsOfBoth()
    {
        const DraftId one(u"one"_s);
        const DraftId two(u"two"_s);
        const QByteArray text = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
        const NamedKey key = formerHostKey(text, one).value();
        TokenKeys keys;
        QVERIFY(keys.addOrWiden(key));
        QVERIFY(keys.addOrWiden(key));
        QVERIFY(keys.addOrWiden(formerHostKey(text, two).value()));
        QCOMPARE(keys.all().size(), 1U);
        QCOMPARE(keys.find(key.kid)->onlyFor, (QSet{one, two}));

        NamedKey own = key;
        own.onlyFor.reset();
        QVERIFY(keys.addOrWiden(own));
        QVERIFY(!keys.find(key.kid)->onlyFor);
        QVERIFY(keys.addOrWiden(key)); // a draft that comes back to where it was
        QVERIFY(!keys.find(key.kid)->onlyFor);
    }

    void nobodyTakesTheNameOfAnothersKey()
    {
        TokenKeys keys;
        QVERIFY(keys.addOrWiden(sampleKey()));
        NamedKey theirs = sampleKey();
        theirs.issuer = u"them"_s;
        for (const NamedKey &other : {sampleKey(u"host-1"_s, 't'), theirs})
            QCOMPARE(keys.addOrWiden(other).error(), u"two keys are called 'host-1'"_s);
        QVERIFY(keys.find(u"host-1"_s)->key.isSameAs(sampleKey().key));
        QCOMPARE(keys.find(u"host-1"_s)->issuer, QString(hostIssuer));
    }

    void refusesASecretThatIsShort()
    {
        QVERIFY(!TokenKey::hs256(QByteArray(31, 's')));
        QVERIFY(TokenKey::hs256(QByteArray(32, 's')));
    }

    void base64UrlIsStrict_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("nothing") << QByteArray() << true;
        QTest::newRow("one byte") << QByteArray("_w") << true;
        QTest::newRow("one byte, unused bits") << QByteArray("_x") << false;
        QTest::newRow("two bytes, unused bits") << QByteArray("AAB") << false;
        QTest::newRow("padding") << QByteArray("_w==") << false;
        QTest::newRow("one character") << QByteArray("A") << false;
        QTest::newRow("five characters") << QByteArray("AAAAA") << false;
        QTest::newRow("plain base64") << QByteArray("+/+/") << false;
        QTest::newRow("a space") << QByteArray("AA AA") << false;
        QTest::newRow("a line end") << QByteArray("AAAA\n") << false;
        QTest::newRow("a NUL") << QByteArray("AAAA\0", 5) << false;
        QTest::newRow("beyond ASCII") << QByteArray("AAA\xc3") << false;
    }

    void base64UrlIsStrict()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isGood);
        const auto bytes = fromBase64Url(text);
        QCOMPARE(bytes.has_value(), isGood);
        if (bytes)
            QCOMPARE(toBase64Url(*bytes), text);
    }
};

QTEST_GUILESS_MAIN(TestTokenKeys)

#include "tst_token_keys.moc"
