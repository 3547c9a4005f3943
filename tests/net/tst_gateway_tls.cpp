// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/remote_client.h"
#include "net/self_signed.h"
#include "net/served_draft.h"
#include "net/tls_identity.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::ServedDraft;

namespace {

Instant realNow()
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

GatewayOptions encrypted()
{
    GatewayOptions options;
    const QTemporaryDir folder;
    options.tls = std::make_shared<const TlsIdentity>(
        ownTlsIdentity(folder.path(), {u"localhost"_s, u"127.0.0.1"_s}, realNow()).value());
    options.headTime = Milliseconds(500);
    return options;
}

} // namespace

/// A gateway that speaks TLS speaks nothing else, and its guests know whom they talk to.
class TestGatewayTls : public QObject {
    Q_OBJECT

private:
    const GatewayOptions m_options = encrypted();
    ServedDraft m_served{m_options};

    QString fingerprint() const { return fingerprintOf(m_options.tls->chain.first()); }
    RoomAddress address(const QString &pin) const
    {
        QUrl url = m_served.socketUrl();
        url.setScheme(u"wss"_s);
        return {url, m_served.token(u"ana"_s, TokenRole::Drafter, u"A"), pin};
    }
    double count(const QByteArray &name)
    {
        QSslSocket socket;
        connectTo(socket);
        socket.write("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
        (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
        for (const QByteArray &line : socket.readAll().split('\n')) {
            if (line.startsWith(name + ' '))
                return line.mid(name.size() + 1).toDouble();
        }
        return -1;
    }
    void connectTo(QSslSocket &socket) const
    {
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, m_served.gateway().port());
    }

private Q_SLOTS:
    void speaksNoOldVersion();
    void aGuestDraftsOverIt();
    void whoDoesNotKnowTheKeyIsToldIt();
    void anotherHostIsNotTalkedTo();
    void aRequestInTheClearIsNotAnswered();
    void aStalledHelloIsLetGo();
    void aStalledHandshakeIsNotAnsweredInTheClear();
};

void TestGatewayTls::speaksNoOldVersion()
{
    QSslSocket socket;
    connectTo(socket);
    QVERIFY(QTest::qWaitFor([&] { return socket.isEncrypted(); }));
    QVERIFY(socket.sessionProtocol() == QSsl::TlsV1_2 || socket.sessionProtocol() == QSsl::TlsV1_3);
    QCOMPARE(fingerprintOf(socket.peerCertificate()), fingerprint());

    // The first message of a guest that knows TLS 1.1 at best.
    const QByteArray answer = m_served.ask(QByteArray::fromHex(
        "16030100410100003d0302000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f00"
        "0006c009c01300ff0100000e000a000400020017000b00020100"));
    const char alert = 21;
    const char protocolVersion = 70;
    QCOMPARE(answer.size(), 7);
    QCOMPARE(answer.front(), alert);
    QCOMPARE(answer.back(), protocolVersion);
}

void TestGatewayTls::aGuestDraftsOverIt()
{
    RemoteClient client(address(fingerprint()), nullptr, realNow);
    QVERIFY(
        QTest::qWaitFor([&] { return client.connectionState().connection == Connection::Live; }));
    QSignalSpy answers(&client, &RoomClient::answered);
    client.submit(commands::MakePick{TeamId(u"A"_s),
                                     client.state().setup->created().players.first().id,
                                     PickSource::Drafter,
                                     {}});
    QVERIFY(answers.wait());
    QVERIFY(QTest::qWaitFor([&] { return client.state().picksMade() == 1; }));
}

void TestGatewayTls::whoDoesNotKnowTheKeyIsToldIt()
{
    RemoteClient client(address({}), nullptr, realNow);
    QVERIFY(QTest::qWaitFor(
        [&] { return client.connectionState().connection == Connection::Refused; }));
    QVERIFY2(client.connectionState().trouble.contains(fingerprint()),
             qPrintable(client.connectionState().trouble));
}

void TestGatewayTls::anotherHostIsNotTalkedTo()
{
    const QSslCertificate other(selfSigned({}, {u"localhost"_s}, realNow()), QSsl::Pem);
    const double before = count("warroom_gateway_tls_failures_total");
    RemoteClient client(address(fingerprintOf(other)), nullptr, realNow);
    QVERIFY(QTest::qWaitFor(
        [&] { return client.connectionState().connection == Connection::Refused; }));
    QVERIFY2(client.connectionState().trouble.contains(fingerprint()),
             qPrintable(client.connectionState().trouble));
    // It broke off in the handshake: its token was never sent.
    QTRY_VERIFY(count("warroom_gateway_tls_failures_total") > before
                || count("warroom_gateway_connections") == 0);
    QCOMPARE(count("warroom_gateway_connections"), 0.0);
}

void TestGatewayTls::aRequestInTheClearIsNotAnswered()
{
    const double before = count("warroom_gateway_tls_failures_total");
    const QByteArray answer = m_served.get(u"/health"_s);
    QVERIFY2(!answer.contains("HTTP"), answer.constData());
    QCOMPARE(count("warroom_gateway_tls_failures_total"), before + 1);
}

void TestGatewayTls::aStalledHelloIsLetGo()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_served.gateway().port());
    QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    QVERIFY(socket.readAll().isEmpty());
}

void TestGatewayTls::aStalledHandshakeIsNotAnsweredInTheClear()
{
    // The beginning of a ClientHello that says 512 bytes follow.
    const QByteArray answer = m_served.ask(QByteArray::fromHex("1603010200010001fc0303"));
    QVERIFY2(!answer.contains("HTTP") && !answer.startsWith("(no end)"), answer.constData());
}

QTEST_GUILESS_MAIN(TestGatewayTls)
#include "tst_gateway_tls.moc"
