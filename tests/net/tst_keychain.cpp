// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/keychain.h"
#include "net/private_keychain.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::PrivateKeychain;

namespace {

constexpr int patienceMs = 30'000;

bool keeps(TokenKeeper &keeper, const QString &name, const QByteArray &secret)
{
    std::optional<bool> isKept;
    keeper.keep(name, secret, [&](bool is) { isKept = is; });
    (void)QTest::qWaitFor([&] { return isKept.has_value(); }, patienceMs);
    return isKept.value_or(false);
}

QByteArray givenBack(TokenKeeper &keeper, const QString &name)
{
    std::optional<std::optional<QByteArray>> given;
    keeper.giveBack(name, [&](const auto &secret) { given = secret; });
    (void)QTest::qWaitFor([&] { return given.has_value(); }, patienceMs);
    return given.value_or("no answer").value_or("nothing");
}

} // namespace

/// Secrets in a real keychain, and in one that is stopped, locked or gone.
class TestKeychain : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PrivateKeychain> m_daemon{};

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString obstacle = PrivateKeychain::obstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(u"no keychain of its own: "_s + obstacle));
        m_daemon = std::make_unique<PrivateKeychain>();
        QVERIFY(m_daemon->startBus() && m_daemon->start());
    }

    void whatIsKeptIsGivenBack()
    {
        Keychain keychain;
        QVERIFY(keeps(keychain, u"draft one"_s, "a"));
        QVERIFY(keeps(keychain, u"draft two"_s, "b"));
        QVERIFY(keeps(keychain, u"draft one"_s, "c"));
        Keychain later;
        QCOMPARE(givenBack(later, u"draft one"_s), QByteArray("c"));
        QCOMPARE(givenBack(later, u"draft two"_s), QByteArray("b"));
    }

    void whatWasNeverKeptIsNotGivenBack()
    {
        Keychain keychain;
        QCOMPARE(givenBack(keychain, u"draft three"_s), QByteArray("nothing"));
    }

    void aLockedKeychainThatNobodyOpensKeepsNothing()
    {
        Keychain keychain;
        QVERIFY(keeps(keychain, u"draft four"_s, "secret"));
        QVERIFY(m_daemon->lock());
        QVERIFY(!keeps(keychain, u"draft five"_s, "secret"));
        QCOMPARE(givenBack(keychain, u"draft four"_s), QByteArray("nothing"));
        QVERIFY(m_daemon->unlock());
        QCOMPARE(givenBack(keychain, u"draft four"_s), QByteArray("secret"));
    }

    /// It is known once; but what it has is asked for, for it may have woken up.
    void aKeychainThatDoesNotAnswerIsGivenUpInTime()
    {
        Keychain keychain({Milliseconds(1'000), Milliseconds(20'000)});
        QVERIFY(keeps(keychain, u"draft six"_s, "secret"));
        m_daemon->freeze();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!keeps(keychain, u"draft seven"_s, "secret"));
        QVERIFY(timer.elapsed() >= 900 && timer.elapsed() < 10'000);
        timer.restart();
        QVERIFY(!keeps(keychain, u"draft seven"_s, "secret"));
        QVERIFY(timer.elapsed() < 900);
        QCOMPARE(givenBack(keychain, u"draft six"_s), QByteArray("nothing"));
        m_daemon->thaw();
        QCOMPARE(givenBack(keychain, u"draft six"_s), QByteArray("secret"));
        QVERIFY(keeps(keychain, u"draft seven"_s, "secret"));
    }

    void whoIsAskedForAPasswordIsNotWaitedForForever()
    {
        Keychain keychain({Milliseconds(20'000), Milliseconds(0)});
        QVERIFY(!keeps(keychain, u"draft twelve"_s, "secret"));
        Keychain patient;
        QVERIFY(
            keeps(patient, u"draft twelve"_s, "secret")); // the first one stands in nobody's way
    }

    void whoIsGoneIsToldNothing()
    {
        auto keychain = std::make_unique<Keychain>();
        keychain->keep(u"draft nine"_s, "secret", [](bool) { QFAIL("told"); });
        keychain->giveBack(u"draft nine"_s, [](const auto &) { QFAIL("told"); });
        keychain.reset();
        Keychain other; // by when it answers, the first one would have
        QVERIFY(keeps(other, u"draft ten"_s, "secret"));
    }

    void whereNobodyKeepsSecretsThatIsKnownAtOnce()
    {
        m_daemon->stop(); // nobody talks to another one from here on
        Keychain keychain;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!keeps(keychain, u"draft eight"_s, "secret"));
        QCOMPARE(givenBack(keychain, u"draft eight"_s), QByteArray("nothing"));
        QVERIFY(timer.elapsed() < 2'000);
    }

    /// It was: GLib ends whoever has used it to talk to a bus that ends.
    void aBusThatEndsDoesNotTakeTheProgramWithIt()
    {
        m_daemon->stopBus();
        QTRY_VERIFY(!QDBusConnection::sessionBus().isConnected());
        Keychain keychain;
        QVERIFY(!keeps(keychain, u"draft eleven"_s, "secret"));
        QCOMPARE(givenBack(keychain, u"draft six"_s), QByteArray("nothing"));
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
