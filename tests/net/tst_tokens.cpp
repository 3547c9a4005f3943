// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/revoked_tokens.h"
#include "net/token_samples.h"
#include "store/signing_key.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <barrier>
#include <thread>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::sample;

namespace {

using Verified = tl::expected<Claims, TokenObjection>;

const DraftId draft{u"draft"_s};

QString resultOf(const Verified &verified)
{
    return verified ? u"accepted"_s : QString(enumName(verified.error()));
}

double seconds(Instant instant)
{
    return static_cast<double>(toMs(instant)) / 1000;
}

} // namespace

class TestTokens : public QObject {
    Q_OBJECT

private:
    std::shared_ptr<RevokedTokens> m_revoked;

    Tokens tokens() const
    {
        TokenKeys keys;
        if (!keys.add(sampleKey()))
            qFatal("no key");
        return Tokens(keys, hostAudience, m_revoked);
    }

private Q_SLOTS:
    void init() { m_revoked = std::make_shared<RevokedTokens>(); }

    void whatWasMintedIsBelieved()
    {
        const QByteArray token = mintToken(sampleClaims(), sampleKey());
        const auto verified = tokens().verify(token, draft, tokenTime());
        QCOMPARE(resultOf(verified), u"accepted"_s);
        QCOMPARE(*verified, sampleClaims());
    }

    void everyRoleComesBack()
    {
        for (std::size_t i = 0; i < EnumNames<TokenRole>::names.size(); ++i) {
            Claims claims = sampleClaims();
            claims.role = static_cast<TokenRole>(i);
            claims.audience = {u"elsewhere"_s, hostAudience};
            claims.notBefore.reset();
            const auto verified = tokens().verify(mintToken(claims, sampleKey()), tokenTime());
            QCOMPARE(resultOf(verified), u"accepted"_s);
            QCOMPARE(*verified, claims);
        }
    }

    void onlyThoseWhoDraftHaveTeams()
    {
        Claims claims = sampleClaims();
        const QList<TeamId> teams = claims.teams;
        QCOMPARE(actorOf(claims), (Actor{u"ana"_s, Role::Drafter, teams}));
        claims.role = TokenRole::Commissioner;
        QCOMPARE(actorOf(claims), (Actor{u"ana"_s, Role::Commissioner, teams}));
        claims.role = TokenRole::Spectator;
        QCOMPARE(actorOf(claims), (Actor{u"ana"_s, Role::Spectator, {}}));
        claims.role = TokenRole::Tv;
        QCOMPARE(actorOf(claims), (Actor{u"ana"_s, Role::Spectator, {}}));
    }

    void believesPayloads_data()
    {
        QTest::addColumn<QJsonObject>("payload");
        QTest::addColumn<QString>("result");

        const QJsonObject good = samplePayload();
        const auto with = [&](const char *name, const QString &member, const QJsonValue &value,
                              const QString &result) {
            QJsonObject payload = good;
            payload[member] = value;
            QTest::newRow(name) << payload << result;
        };
        const auto without = [&](const char *name, const QString &member, const QString &result) {
            QJsonObject payload = good;
            payload.remove(member);
            QTest::newRow(name) << payload << result;
        };
        with("something more", u"name"_s, u"Ana"_s, u"accepted"_s);
        without("no teams", u"teams"_s, u"accepted"_s);
        without("no nbf", u"nbf"_s, u"accepted"_s);
        without("no iat", u"iat"_s, u"accepted"_s);
        without("no sub", u"sub"_s, u"bad_claims"_s);
        with("an empty sub", u"sub"_s, u""_s, u"bad_claims"_s);
        with("sub is a number", u"sub"_s, 1, u"bad_claims"_s);
        without("no draft", u"draft_id"_s, u"bad_claims"_s);
        with("an empty draft", u"draft_id"_s, u""_s, u"bad_claims"_s);
        with("another draft", u"draft_id"_s, u"other"_s, u"wrong_draft"_s);
        with("no prefix of a draft", u"draft_id"_s, u"draf"_s, u"wrong_draft"_s);
        without("no role", u"role"_s, u"bad_claims"_s);
        with("an unknown role", u"role"_s, u"owner"_s, u"bad_claims"_s);
        with("the program's role", u"role"_s, u"program"_s, u"bad_claims"_s);
        with("a role in capitals", u"role"_s, u"Drafter"_s, u"bad_claims"_s);
        with("teams is a text", u"teams"_s, u"MIN"_s, u"bad_claims"_s);
        with("teams is null", u"teams"_s, QJsonValue(), u"bad_claims"_s);
        without("no jti", u"jti"_s, u"bad_claims"_s);
        with("an empty jti", u"jti"_s, u""_s, u"bad_claims"_s);
        without("no exp", u"exp"_s, u"no_expiry"_s);
        with("exp is null", u"exp"_s, QJsonValue(), u"bad_claims"_s);
        with("exp is a text", u"exp"_s, u"1790003600"_s, u"bad_claims"_s);
        with("exp is negative", u"exp"_s, -1, u"bad_claims"_s);
        with("exp is out of reach", u"exp"_s, 1e300, u"bad_claims"_s);
        with("exp has a fraction", u"exp"_s, 1790003600.5, u"accepted"_s);
        without("no issuer", u"iss"_s, u"wrong_issuer"_s);
        with("another issuer", u"iss"_s, u"them"_s, u"wrong_issuer"_s);
        without("no audience", u"aud"_s, u"wrong_audience"_s);
        with("another audience", u"aud"_s, u"them"_s, u"wrong_audience"_s);
        with("other audiences", u"aud"_s, QJsonArray{u"a"_s, u"b"_s}, u"wrong_audience"_s);
        with("one audience of several", u"aud"_s, QJsonArray{u"a"_s, u"warroom"_s}, u"accepted"_s);
        with("no audience in the list", u"aud"_s, QJsonArray(), u"wrong_audience"_s);
        with("numbers for audience", u"aud"_s, QJsonArray{1}, u"bad_claims"_s);
        with("nothing for audience", u"aud"_s, QJsonValue(), u"bad_claims"_s);
    }

    void believesPayloads()
    {
        QFETCH(QJsonObject, payload);
        QFETCH(QString, result);
        QCOMPARE(resultOf(tokens().verify(tokenSaying(payload), draft, tokenTime())), result);
    }

    void refusesAMemberThatIsThereTwice_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::newRow("sub") << QByteArray(R"("sub":"bob",)");
        QTest::newRow("the same sub") << QByteArray(R"("sub":"ana",)");
        QTest::newRow("exp in disguise") << QByteArray(R"("\u0065xp":9790000000,)");
        QTest::newRow("what nobody reads") << QByteArray(R"("x":1,"x":2,)");
    }

    void refusesAMemberThatIsThereTwice()
    {
        QFETCH(QByteArray, member);
        const QByteArray payload = '{' + member + claimsJson(sampleClaims()).sliced(1);
        QCOMPARE(resultOf(tokens().verify(rawToken(R"({"alg":"HS256"})", payload), tokenTime())),
                 u"bad_claims"_s);
    }

    void saysWhatIsWrongWithClaims()
    {
        QCOMPARE(claimsIn(R"({"sub":"ana"})").error().line, u"draft_id is missing"_s);
        QVERIFY(!claimsIn(R"({"sub":"ana"})").error().isNoExpiry);
    }

    void keepsToTheClock_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<int>("at"); ///< ms from now
        QTest::addColumn<QString>("result");

        QTest::newRow("expired a minute ago") << u"exp"_s << -60'000 << u"expired_token"_s;
        QTest::newRow("expired just under a minute ago") << u"exp"_s << -59'999 << u"accepted"_s;
        QTest::newRow("not before a minute") << u"nbf"_s << 60'000 << u"accepted"_s;
        QTest::newRow("not before more") << u"nbf"_s << 60'001 << u"not_yet_valid"_s;
        QTest::newRow("issued in a minute") << u"iat"_s << 60'000 << u"accepted"_s;
        QTest::newRow("issued in more") << u"iat"_s << 60'001 << u"not_yet_valid"_s;
    }

    void keepsToTheClock()
    {
        QFETCH(QString, member);
        QFETCH(int, at);
        QFETCH(QString, result);
        QJsonObject payload = samplePayload();
        payload[member] = seconds(tokenTime() + Milliseconds(at));
        QCOMPARE(resultOf(tokens().verify(tokenSaying(payload), tokenTime())), result);
    }

    void aRevokedTokenIsOut()
    {
        const QByteArray token = mintToken(sampleClaims(), sampleKey());
        const Tokens door = tokens();
        QCOMPARE(m_revoked->replace({{u"id-1"_s, {}}}), QStringList{u"id-1"_s});
        QCOMPARE(resultOf(door.verify(token, tokenTime())), u"revoked_token"_s);
        QCOMPARE(door.stillHolds(sampleClaims(), tokenTime()).error(), TokenObjection::Revoked);
        QCOMPARE(m_revoked->replace({{u"id-2"_s, {}}}), QStringList{u"id-2"_s});
        QCOMPARE(resultOf(door.verify(token, tokenTime())), u"accepted"_s);
    }

    void anOpenSocketIsAskedAgain()
    {
        const Tokens door = tokens();
        QVERIFY(door.stillHolds(sampleClaims(), tokenTime()));
        QCOMPARE(door.stillHolds(sampleClaims(), sampleClaims().expires + tokenSkew).error(),
                 TokenObjection::Expired);
    }

    /// With a key of its own, an issuer speaks for itself alone.
    void nobodySpeaksForAnotherIssuer()
    {
        const QTemporaryDir folder;
        const SigningKey theirs = SigningKey::ofFolder(folder.path()).value();
        TokenKeys keys;
        QVERIFY(keys.add(sampleKey()));
        QVERIFY(keys.add({u"k"_s, u"them"_s, TokenKey::edDsa(theirs.publicKey()).value()}));
        const Tokens door(keys, hostAudience, m_revoked);
        const auto signedByThem = [&](const QString &issuer) {
            Claims claims = sampleClaims();
            claims.issuer = issuer;
            const QByteArray text =
                toBase64Url(R"({"alg":"EdDSA","kid":"k"})") + '.' + toBase64Url(claimsJson(claims));
            return text + '.' + toBase64Url(theirs.sign(text));
        };
        QCOMPARE(resultOf(door.verify(signedByThem(u"them"_s), tokenTime())), u"accepted"_s);
        QCOMPARE(resultOf(door.verify(signedByThem(hostIssuer), tokenTime())), u"wrong_issuer"_s);
        Claims claims = sampleClaims();
        claims.issuer = u"them"_s;
        QCOMPARE(resultOf(door.verify(mintToken(claims, sampleKey()), tokenTime())),
                 u"wrong_issuer"_s);
    }

    void aFormerHostIsBelievedForItsDraftAlone()
    {
        const QTemporaryDir folder;
        const NamedKey theirs = signingNamedKey(folder.path()).value();
        const QByteArray text = tokenKeyText(theirs);
        Tokens door = tokens();
        const Tokens gateway = door; // which has been open for a while
        const auto result = [&](const DraftId &to, const DraftId &of) {
            Claims claims = sampleClaims();
            claims.draft = of;
            const QByteArray token = mintToken(claims, theirs);
            const QString atDoor = resultOf(gateway.verify(token, to, tokenTime()));
            const QString anywhere = resultOf(gateway.verify(token, tokenTime()));
            return to != of || atDoor == anywhere ? atDoor : atDoor + u'/' + anywhere;
        };
        const DraftId other(u"other"_s);
        QCOMPARE(result(draft, draft), u"unknown_key"_s);
        QVERIFY(door.believe(formerHostKey(text, draft).value()));
        QCOMPARE(result(draft, draft), u"accepted"_s);
        QCOMPARE(result(other, other), u"wrong_draft"_s);
        QCOMPARE(result(other, draft), u"wrong_draft"_s);
        QCOMPARE(result(draft, other), u"wrong_draft"_s);
        QVERIFY(door.believe(formerHostKey(text, draft).value()));
        QVERIFY(door.believe(formerHostKey(text, other).value()));
        QCOMPARE(result(draft, draft), u"accepted"_s);
        QCOMPARE(result(other, other), u"accepted"_s);
        QCOMPARE(result(DraftId(u"third"_s), DraftId(u"third"_s)), u"wrong_draft"_s);
        QCOMPARE(resultOf(gateway.verify(mintToken(sampleClaims(), sampleKey()), tokenTime())),
                 u"accepted"_s);
    }

    void nobodyIsBelievedUnderTheNameOfTheHostsKey()
    {
        Tokens door = tokens();
        QVERIFY(!door.believe(sampleKey(u"host-1"_s, 't')));
        const auto result = [&](const NamedKey &key) {
            return resultOf(door.verify(mintToken(sampleClaims(), key), tokenTime()));
        };
        QCOMPARE(result(sampleKey()), u"accepted"_s);
        QCOMPARE(result(sampleKey(u"host-1"_s, 't')), u"bad_signature"_s);
    }

    void keysComeInWhileOthersAsk()
    {
        constexpr int count = 200;
        Tokens door = tokens();
        const Tokens gateway = door;
        const QByteArray old = mintToken(sampleClaims(), sampleKey());
        const auto keyOf = [](int i) { return sampleKey(u"key-%1"_s.arg(i), 'k'); };
        const QByteArray last = mintToken(sampleClaims(), keyOf(count - 1));
        std::barrier together(2);
        int refused = 0;
        {
            const std::jthread asker([&](const std::stop_token &stop) {
                together.arrive_and_wait();
                while (!stop.stop_requested())
                    refused += gateway.verify(old, tokenTime()) ? 0 : 1;
            });
            together.arrive_and_wait();
            for (int i = 0; i < count; ++i)
                QVERIFY(door.believe(keyOf(i)));
        }
        QCOMPARE(refused, 0);
        QCOMPARE(resultOf(gateway.verify(last, tokenTime())), u"accepted"_s);
    }

    void noTwoTokensHaveOneId()
    {
        QVERIFY(newTokenId() != newTokenId());
        QCOMPARE(QByteArray::fromHex(newTokenId().toLatin1()).size(), 16);
    }
};

QTEST_GUILESS_MAIN(TestTokens)

#include "tst_tokens.moc"
