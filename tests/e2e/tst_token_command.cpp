// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/base64url.h"
#include "net/revocation_watch.h"
#include "net/tokens.h"
#include "store/signing_key.h"
#include "support/warroomd_run.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::sample::WarroomdRun;

namespace {

Instant now()
{
    return std::chrono::floor<Seconds>(std::chrono::system_clock::now());
}

} // namespace

/// warroomd token, as a shell would call it.
class TestTokenCommand : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    WarroomdRun run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return sample::runWarroomd(m_folder->path(),
                                   QStringList{u"token"_s} + arguments
                                       + QStringList{u"--data"_s, m_folder->path()},
                                   input);
    }
    WarroomdRun mint(const QStringList &more = {u"--role"_s, u"drafter"_s, u"--team"_s, u"MIN"_s,
                                                u"--team"_s, u"CHI"_s}) const
    {
        return run(QStringList{u"mint"_s, u"--draft"_s, u"d-1"_s, u"--person"_s, u"ana"_s} + more);
    }
    QByteArray token() const { return mint().output.trimmed(); }
    WarroomdRun inspect(const QByteArray &token) const
    {
        return run({u"inspect"_s, u"-"_s}, token + '\n');
    }
    /// By the host's own key, whatever \a claims say.
    QByteArray minted(const Claims &claims) const
    {
        return mintToken(claims, signingNamedKey(m_folder->path()).value());
    }
    static Claims claims()
    {
        return {PersonId(u"ana"_s),  DraftId(u"d-1"_s), TokenRole::Tv, {},
                now() + Seconds(90), std::nullopt,      std::nullopt,  u"id-1"_s,
                {hostAudience},      hostIssuer};
    }

    QString secretPath() const { return m_folder->filePath(u"token-secret"_s); }
    void putSecret() const
    {
        QFile file(secretPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(QByteArray(32, 's')), 32);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
    void refusesBecauseOthersMayRead(const QString &path, const QByteArray &good) const
    {
        for (const WarroomdRun &refused : {mint(), inspect(good)}) {
            QCOMPARE(refused.exitCode, 1);
            QVERIFY(refused.errors.startsWith(u"warroomd: %1: others may read"_s.arg(path)));
            QCOMPARE(refused.errors.count(u'\n'), 1);
        }
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsMintedIsAccepted()
    {
        const WarroomdRun made = mint();
        QCOMPARE(made.errors, QString());
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.output.count('\n'), 1);
        const WarroomdRun read = inspect(made.output.trimmed());
        QCOMPARE(read.errors, QString());
        QCOMPARE(read.exitCode, 0);
        const QByteArrayList lines = read.output.split('\n');
        for (const char *line :
             {"person      ana", "draft       d-1", "role        drafter", "teams       MIN, CHI",
              "issuer      warroom", "audience    warroom", "accepted"})
            QVERIFY2(lines.contains(line), read.output.constData());
        QCOMPARE(run({u"inspect"_s, QString::fromLatin1(made.output.trimmed())}).output,
                 read.output);
    }

    void holdsAsLongAsWanted()
    {
        const HostKeys keys = hostKeys(m_folder->path()).value();
        const Tokens door(keys.believed, hostAudience, std::make_shared<RevokedTokens>());
        const auto start = now();
        const auto day = door.verify(token(), DraftId(u"d-1"_s), now());
        QVERIFY(day);
        QVERIFY(day->expires >= start + std::chrono::hours(24));
        QVERIFY(day->expires <= now() + std::chrono::hours(24));
        const auto hour =
            door.verify(mint({u"--role"_s, u"tv"_s, u"--hours"_s, u"1"_s}).output.trimmed(), now());
        QVERIFY(hour);
        QCOMPARE(hour->role, TokenRole::Tv);
        QVERIFY(hour->expires <= now() + std::chrono::hours(1));
        QVERIFY(hour->id != day->id);
    }

    void makesAKeyForItsOwnerAloneAndNoSecret()
    {
        const QByteArray first = token();
        QVERIFY(!QFile::exists(secretPath()));
        const QString key = SigningKey::pathIn(m_folder->path());
        QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(inspect(first).exitCode, 0);
        QVERIFY(
            QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        refusesBecauseOthersMayRead(key, first);
    }

    void whatIsMintedIsBelievedByThePublicHalfAlone()
    {
        const NamedKey key = formerHostKey(tokenKeyText(signingNamedKey(m_folder->path()).value()),
                                           DraftId(u"d-1"_s))
                                 .value();
        TokenKeys keys;
        QVERIFY(keys.add(key));
        const Tokens elsewhere(keys, hostAudience, std::make_shared<RevokedTokens>());
        QVERIFY(elsewhere.verify(token(), DraftId(u"d-1"_s), now()));
    }

    /// Whoever was let in before there was a key with two halves.
    void whatTheSecretSignedIsStillBelieved()
    {
        putSecret();
        const auto secret = secretNamedKey(m_folder->path()).value();
        QVERIFY(secret);
        const QByteArray old = mintToken(claims(), *secret);
        QCOMPARE(inspect(old).errors, QString());
        const QByteArray header = *fromBase64Url(token().split('.').first());
        QVERIFY2(header.contains("\"EdDSA\""), header.constData());
        QVERIFY(QFile::remove(secretPath()));
        QVERIFY(inspect(old).errors.contains(u"unknown_key"_s));
        QVERIFY(!QFile::exists(secretPath()));
    }

    void doesNothingWithASecretThatOthersMayRead()
    {
        const QByteArray good = token();
        putSecret();
        QVERIFY(QFile::setPermissions(secretPath(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        refusesBecauseOthersMayRead(secretPath(), good);
    }

    void saysWhyATokenWouldBeRefused_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("line");
        QTest::newRow("signature")
            << u"signature"_s << u"the token's signature does not fit (bad_signature)"_s;
        QTest::newRow("expired") << u"expired"_s << u"the token has expired (expired_token)"_s;
        QTest::newRow("host") << u"host"_s
                              << u"the token is signed with a key that this host does not know "
                                 "(unknown_key)"_s;
        QTest::newRow("audience") << u"audience"_s
                                  << u"the token is meant for another host (wrong_audience)"_s;
        QTest::newRow("text") << u"text"_s
                              << u"this is no token: three parts in base64url with a dot between "
                                 "them, and JSON in the first (malformed_token)"_s;
    }

    void saysWhyATokenWouldBeRefused()
    {
        QFETCH(QString, change);
        QFETCH(QString, line);
        Claims said = claims();
        if (change == u"expired"_s)
            said.expires = now() - Seconds(61);
        if (change == u"audience"_s)
            said.audience = {u"elsewhere"_s};
        QByteArray token = minted(said);
        if (change == u"signature"_s)
            token = minted(claims()).chopped(86) + QByteArray(86, 'A');
        if (change == u"host"_s)
            QVERIFY(QFile::remove(SigningKey::pathIn(m_folder->path())));
        if (change == u"text"_s)
            token = "secret-but-no-token";
        const WarroomdRun read = inspect(token);
        QCOMPARE(read.exitCode, 1);
        QCOMPARE(read.errors, u"warroomd: refused: %1\n"_s.arg(line));
        QCOMPARE(read.output.contains("person      ana"), change != u"text"_s);
        QVERIFY(!read.output.contains("accepted") && !read.output.contains("secret-but"));
    }

    void isNotFooledByWhatATokenSays()
    {
        Claims said = claims();
        said.person = PersonId(u"ana\u001b[2J\naccepted"_s);
        const WarroomdRun read = inspect(minted(said));
        QVERIFY(!read.output.contains('\x1b'));
        QCOMPARE(read.output.split('\n').count("accepted"), 1);
        QVERIFY(read.output.startsWith("person      ana?[2J?accepted\n"));
        const WarroomdRun odd =
            inspect(signedToken("{\"sub\":1}", signingNamedKey(m_folder->path()).value()));
        QCOMPARE(odd.output, QByteArray("its claims cannot be read: sub is not a text\n"));
        QCOMPARE(odd.exitCode, 1);
    }

    void aRevokedTokenIsRefused()
    {
        const QByteArray revoked = token();
        const QByteArray other = token();
        const WarroomdRun done = run({u"revoke"_s, u"-"_s}, revoked);
        QCOMPARE(done.errors, QString());
        QVERIFY(done.output.startsWith("revoked "));
        QCOMPARE(inspect(revoked).errors,
                 u"warroomd: refused: the token was revoked (revoked_token)\n"_s);
        QCOMPARE(inspect(other).exitCode, 0);
        const WarroomdRun again = run({u"revoke"_s, u"-"_s}, revoked);
        QCOMPARE(again.exitCode, 0);
        QVERIFY(again.output.endsWith(" was revoked before\n"));
    }

    void anIdIsEnoughToRevoke()
    {
        const QByteArray token = minted(claims());
        QCOMPARE(run({u"revoke"_s, u"id-1"_s}).output, QByteArray("revoked id-1\n"));
        QCOMPARE(inspect(token).exitCode, 1);
    }

    void whatHoldsOnlyLaterCanBeRevoked()
    {
        Claims later = claims();
        later.notBefore = now() + Seconds(80);
        later.expires = now() + Seconds(3600);
        QCOMPARE(run({u"revoke"_s, u"-"_s}, minted(later)).output, QByteArray("revoked id-1\n"));
    }

    void revokesNothingThatIsRefusedAnyway()
    {
        Claims old = claims();
        old.expires = now() - Seconds(61);
        const WarroomdRun done = run({u"revoke"_s, u"-"_s}, minted(old));
        QCOMPARE(done.exitCode, 1);
        QCOMPARE(done.errors,
                 u"warroomd: nothing was revoked, for this host refuses the token "
                 "anyway: the token has expired\n"_s);
        QVERIFY(!QFile::exists(RevocationFile(m_folder->path()).path()));
    }

    void aHostThatRunsHearsOfItWithinASecond()
    {
        const QByteArray token = minted(claims());
        const auto watch = RevocationWatch::open(m_folder->path()).value();
        QSignalSpy revoked(watch.get(), &RevocationWatch::revoked);
        QCOMPARE(run({u"revoke"_s, u"-"_s}, token).exitCode, 0);
        QVERIFY(revoked.wait(1000));
        QVERIFY(watch->tokens()->contains(u"id-1"_s));
    }

    void believesAnotherIssuerByItsKeys()
    {
        const QTemporaryDir club;
        const SigningKey theirs = SigningKey::ofFolder(club.path()).value();
        const QString keys = m_folder->filePath(u"keys.json"_s);
        QFile file(keys);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"keys":[{"kty":"OKP","crv":"Ed25519","kid":"k","x":")"
                   + toBase64Url(theirs.publicKey()) + R"("}]})");
        file.close();
        Claims said = claims();
        said.issuer = u"club"_s;
        const QByteArray text =
            toBase64Url(R"({"alg":"EdDSA","kid":"k"})") + '.' + toBase64Url(claimsJson(said));
        const QByteArray token = text + '.' + toBase64Url(theirs.sign(text));
        const QStringList theirKeys{u"inspect"_s, u"-"_s,        u"--jwks"_s,
                                    keys,         u"--issuer"_s, u"club"_s};
        QCOMPARE(run(theirKeys, token).errors, QString());
        QVERIFY(inspect(token).errors.contains(u"unknown_key"_s));
    }

    void refusesInOneLine_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exitCode");

        const auto row = [](const char *name, const char *call, const char *line,
                            int exitCode = 2) {
            QTest::newRow(name) << QString::fromLatin1(call) << QString::fromLatin1(line)
                                << exitCode;
        };
        row("nothing", "", "token what? mint, inspect or revoke");
        row("unknown", "make", "token takes mint, inspect or revoke, not 'make'");
        row("no draft", "mint --person a --role tv", "token mint needs --draft");
        row("no person", "mint --draft d --role tv", "token mint needs --person");
        row("no role", "mint --draft d --person a", "token mint needs --role");
        row("role", "mint --draft d --person a --role program",
            "--role is commissioner, drafter, spectator or tv, not 'program'");
        row("no team", "mint --draft d --person a --role drafter",
            "a drafter needs a --team to pick for");
        row("a team too many", "mint --draft d --person a --role tv --team MIN",
            "--role tv picks for nobody: leave out --team");
        row("no hours", "mint --draft d --person a --role tv --hours 0",
            "--hours takes a whole number from 1 to 8784, not '0'");
        row("too many hours", "mint --draft d --person a --role tv --hours 8785",
            "--hours takes a whole number from 1 to 8784, not '8785'");
        row("something more", "mint x --draft d --person a --role tv",
            "token mint takes options only");
        row("no token", "inspect", "which TOKEN? - reads it from standard input");
        row("two tokens", "inspect a b", "one TOKEN only");
        row("empty input", "inspect -", "there is no token in standard input", 1);
        row("a role to revoke", "revoke a --role tv", "--role is for token mint");
        row("keys of nobody", "inspect a --jwks keys.json",
            "--jwks and --issuer go together: keys, and whose they are");
        row("keys of this host", "inspect a --jwks keys.json --issuer warroom",
            "--issuer 'warroom' is this host itself");
        row("no keys", "inspect a --jwks keys.json --issuer club",
            "keys.json: No such file or directory", 1);
        row("two dots, no token", "revoke a.b.c",
            "this is no token: three parts in base64url with a dot between them, and JSON in the "
            "first",
            1);
    }

    void refusesInOneLine()
    {
        QFETCH(QString, call);
        QFETCH(QString, line);
        QFETCH(int, exitCode);
        const WarroomdRun refused = run(call.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(refused.errors, u"warroomd: %1\n"_s.arg(line));
        QCOMPARE(refused.exitCode, exitCode);
        QCOMPARE(refused.output, QByteArray());
    }

    void namesAFolderThatIsNotThere()
    {
        const QString nowhere = m_folder->filePath(u"nowhere"_s);
        const WarroomdRun refused = sample::runWarroomd(
            m_folder->path(), {u"token"_s, u"inspect"_s, u"a"_s, u"--data"_s, nowhere});
        QCOMPARE(refused.errors,
                 u"warroomd: %1: there is no such folder; choose the host's with --data\n"_s.arg(
                     nowhere));
        QVERIFY(!QDir(nowhere).exists());
    }
};

QTEST_GUILESS_MAIN(TestTokenCommand)

#include "tst_token_command.moc"
