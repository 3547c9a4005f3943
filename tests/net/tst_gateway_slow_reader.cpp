// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/raw_guest.h"
#include "net/remote_client.h"
#include "net/tls_identity.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::RawGuest;
using warroom::test::ServedDraft;

namespace {

constexpr int names = 60;
constexpr int nameLength = 900;

/// Players whose ids are so long that a queue of all of them takes 54 KB.
commands::CreateDraft wordyDraft()
{
    QStringList players;
    for (int i = 0; i < names; ++i)
        players.append(u"q%1"_s.arg(i, nameLength, 10, QChar(u'0')));
    return test::withPlayers(test::draftOf(u"A B C", 2), players);
}

commands::SetQueue wordyQueue(int number)
{
    commands::SetQueue queue{TeamId(u"A"_s), {}};
    for (int i = 0; i < names; ++i)
        queue.players.append(
            PlayerId(u"q%1"_s.arg((i + number) % names, nameLength, 10, QChar(u'0'))));
    return queue;
}

} // namespace

/// Who does not take what is sent to him is let go, and nobody waits for him meanwhile.
class TestGatewaySlowReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isLetGoAndDelaysNobody_data()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::newRow("in the clear") << false;
        QTest::newRow("over TLS") << true;
    }
    void isLetGoAndDelaysNobody()
    {
        QFETCH(const bool, isEncrypted);
        const QTemporaryDir folder;
        GatewayOptions options;
        options.threads = 1; // they share one
        options.commandsPerSecond = 10'000;
        options.commandBurst = 10'000;
        options.longestStall = Milliseconds(60'000); // what is unsent decides
        if (isEncrypted)
            options.tls = std::make_shared<const TlsIdentity>(
                ownTlsIdentity(folder.path(), {u"127.0.0.1"_s}, test::realNow()).value());
        const ServedDraft served(options, wordyDraft());
        const QString key = isEncrypted ? fingerprintOf(options.tls->chain.first()) : QString();
        RemoteClient ana(
            {served.socketUrl(), served.token(u"ana"_s, TokenRole::Drafter, u"A"), key}, nullptr,
            test::realNow);
        QTRY_COMPARE(ana.connectionState().connection, Connection::Live);
        RawGuest eve(served, served.token(u"eve"_s, TokenRole::Drafter, u"A"), "?since=0");
        QVERIFY(eve.isIn() && eve.hears("welcome"));
        eve.stopReading();

        const QByteArray letGo = "warroom_gateway_closes_total{code=\"4008\"}";
        qint64 longest = 0;
        int sent = 0;
        while (served.metric(letGo) == 0 && sent < 400) {
            QElapsedTimer took;
            took.start();
            ana.submit(wordyQueue(++sent));
            const int head = ana.history().size() + 1;
            QVERIFY(QTest::qWaitFor([&] { return ana.history().size() >= head; }));
            longest = std::max(longest, took.elapsed());
        }
        QCOMPARE(served.metric(letGo), 1.0);
        QCOMPARE(served.metric("warroom_gateway_connections"), 1.0);
        qInfo("let go after %d events of 54 KB; the other one waited %lld ms at most", sent,
              longest);
        QVERIFY(longest < 2'000);
        QCOMPARE(ana.connectionState().connection, Connection::Live);
    }
};

QTEST_GUILESS_MAIN(TestGatewaySlowReader)
#include "tst_gateway_slow_reader.moc"
