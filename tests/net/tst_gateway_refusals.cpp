// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/raw_guest.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::codeOf;
using warroom::test::ServedDraft;
using warroom::test::statusOf;
using warroom::test::upgradeRequest;
using warroom::test::WireClient;

/// What a gateway does not let in, and that it counts it.
class TestGatewayRefusals : public QObject {
    Q_OBJECT

private:
    const ServedDraft m_served;

    QByteArray token(TokenRole role = TokenRole::Drafter) const
    {
        return m_served.token(u"ana"_s, role, u"A");
    }
    double refusals(int status, const QByteArray &code) const
    {
        return m_served.metric("warroom_gateway_refusals_total{code=\"" + code + "\",status=\""
                               + QByteArray::number(status) + "\"}");
    }

private Q_SLOTS:
    void heads_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const QByteArray &request, int status,
                            const char *code) {
            QTest::newRow(name) << request << status << QByteArray(code);
        };
        const QByteArray host = "Host: localhost\r\n";
        row("not HTTP", "hello there\r\n\r\n", 400, "malformed");
        row("no host", "GET /health HTTP/1.1\r\n\r\n", 400, "malformed");
        row("two hosts", "GET /health HTTP/1.1\r\n" + host + host + "\r\n", 400, "malformed");
        row("HTTP/1.0", "GET /health HTTP/1.0\r\n" + host + "\r\n", 501, "unsupported");
        row("a proxy's target", "GET http://a/ HTTP/1.1\r\n" + host + "\r\n", 400, "malformed");
        row("two lengths",
            "POST / HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n", 400,
            "malformed");
        row("a length that is none", "POST / HTTP/1.1\r\n" + host + "Content-Length: +1\r\n\r\n",
            400, "malformed");
        row("chunked", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n", 501,
            "unsupported");
        row("chunked and a length",
            "POST / HTTP/1.1\r\n" + host
                + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
            400, "malformed");
        row("a folded line", "GET /health HTTP/1.1\r\n" + host + "X-A: b\r\n c\r\n\r\n", 400,
            "malformed");
        row("a space before the colon", "GET /health HTTP/1.1\r\nHost : localhost\r\n\r\n", 400,
            "malformed");
        row("too many fields",
            "GET /health HTTP/1.1\r\n" + host + QByteArray("X-A: b\r\n").repeated(64) + "\r\n", 431,
            "head_too_large");
        row("too long a head",
            "GET /health HTTP/1.1\r\n" + host + "X-A: " + QByteArray(17'000, 'x') + "\r\n\r\n", 431,
            "head_too_large");
        row("too long a body", "POST / HTTP/1.1\r\n" + host + "Content-Length: 70000\r\n\r\n", 413,
            "too_large");
        row("a slash in disguise", "GET /api%2fdrafts HTTP/1.1\r\n" + host + "\r\n", 400,
            "malformed");
        row("dots", "GET /api/../health HTTP/1.1\r\n" + host + "\r\n", 400, "malformed");
        row("another name", "GET /health HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421,
            "wrong_host");
        row("a foreign page",
            "GET /health HTTP/1.1\r\n" + host + "Origin: https://evil.example\r\n\r\n", 403,
            "foreign_origin");
        row("a page of nowhere", "GET /health HTTP/1.1\r\n" + host + "Origin: null\r\n\r\n", 403,
            "foreign_origin");
        row("nothing there", "GET /admin HTTP/1.1\r\n" + host + "\r\n", 404, "not_found");
        row("no token", "GET /api/drafts HTTP/1.1\r\n" + host + "\r\n", 401, "missing_token");
    }
    void heads()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        QFETCH(const QByteArray, code);
        const double before = refusals(status, code);
        const QByteArray answer = m_served.ask(request);
        QCOMPARE(statusOf(answer), status);
        QCOMPARE(codeOf(answer), code);
        QVERIFY(answer.contains("correlation_id"));
        QCOMPARE(refusals(status, code), before + 1);
    }

    void upgrades_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray good = token();
        QTest::newRow("no token") << upgradeRequest(m_served, {}) << 401;
        QTest::newRow("garbled") << upgradeRequest(m_served, good + 'x') << 401;
        QTest::newRow("two tokens that differ")
            << upgradeRequest(m_served, good, {}, "?token=" + token(TokenRole::Tv)) << 401;
        Claims early = m_served.claims(u"ana"_s, TokenRole::Drafter, u"A");
        early.notBefore = early.expires - Seconds(600);
        QTest::newRow("early") << upgradeRequest(m_served, m_served.minted(early)) << 401;
        Claims old = m_served.claims(u"ana"_s, TokenRole::Drafter, u"A");
        old.expires -= Seconds(3'700);
        QTest::newRow("expired") << upgradeRequest(m_served, m_served.minted(old)) << 401;
        Claims other = m_served.claims(u"ana"_s, TokenRole::Drafter, u"A");
        other.draft = DraftId(u"another"_s);
        QTest::newRow("another draft") << upgradeRequest(m_served, m_served.minted(other)) << 403;
        QTest::newRow("a ticket nobody issued")
            << upgradeRequest(m_served, {}, {}, "?ticket=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa") << 401;
        QTest::newRow("no upgrade") << upgradeRequest(m_served, good, {"Upgrade: h2c"}) << 426;
        QTest::newRow("an old version")
            << upgradeRequest(m_served, good, {"Sec-WebSocket-Version: 8"}) << 426;
        QTest::newRow("no key") << upgradeRequest(m_served, good, {"Sec-WebSocket-Key: abc"})
                                << 426;
        QTest::newRow("a foreign page")
            << upgradeRequest(m_served, good, {"Origin: https://evil.example"}) << 403;
        QTest::newRow("a rebound name")
            << upgradeRequest(m_served, good, {"Host: evil.example"}) << 421;
        QTest::newRow("this host's page")
            << upgradeRequest(m_served, good, {"Origin: http://localhost"}) << 101;
        QTest::newRow("as a protocol")
            << upgradeRequest(m_served, {}, {"Sec-WebSocket-Protocol: warroom, bearer." + good})
            << 101;
    }
    void upgrades()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_served.gateway().port());
        socket.write(request);
        QTRY_VERIFY(socket.bytesAvailable() > 12);
        QCOMPARE(statusOf(socket.readAll()), status);
    }

    void aSlowHeadAndAStalledBodyAreGivenUp_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a head") << QByteArray("GET / HTTP/1.1\r\nHost: loc");
        QTest::newRow("half a body")
            << QByteArray("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nabc");
    }
    void aSlowHeadAndAStalledBodyAreGivenUp()
    {
        QFETCH(const QByteArray, request);
        GatewayOptions options;
        options.headTime = Milliseconds(200);
        const ServedDraft served(options);
        QCOMPARE(statusOf(served.ask(request)), 408);
    }

    void whoDoesNotTakeHisLeaveIsLetGo()
    {
        GatewayOptions options;
        options.longestStall = Milliseconds(300);
        const ServedDraft served(options);
        Claims claims = served.claims(u"eve"_s, TokenRole::Spectator);
        claims.expires =
            std::chrono::floor<Seconds>(std::chrono::system_clock::now()) - tokenSkew + Seconds(2);
        QTcpSocket deaf; // it never answers that the host closes
        deaf.connectToHost(u"127.0.0.1"_s, served.gateway().port());
        deaf.write(upgradeRequest(served, served.minted(claims)));
        QTRY_COMPARE(deaf.state(), QAbstractSocket::UnconnectedState);
        QTRY_VERIFY(served.get(u"/metrics"_s).contains("warroom_gateway_connections 0"));
        QVERIFY(
            served.get(u"/metrics"_s).contains("warroom_gateway_closes_total{code=\"4401\"} 1"));
    }

    void onePersonHasFiveConnections()
    {
        const QByteArray same = token();
        std::vector<std::unique_ptr<WireClient>> clients;
        for (int i = 0; i < 5; ++i) {
            clients.push_back(std::make_unique<WireClient>(m_served, same));
            QVERIFY(!clients.back()->next(u"welcome"_s).isEmpty());
        }
        QCOMPARE(statusOf(m_served.ask(upgradeRequest(m_served, same))), 429);
        clients.pop_back();
        QTRY_VERIFY([&] {
            WireClient again(m_served, same);
            return !again.next(u"welcome"_s).isEmpty();
        }());
    }

    void aTicketLetsInOnce()
    {
        const QByteArray path = "/api/drafts/" + m_served.draft().text().toUtf8() + "/ticket";
        const QByteArray answer =
            m_served.ask("POST " + path
                         + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n"
                           "Authorization: Bearer "
                         + token() + "\r\n\r\n");
        QCOMPARE(statusOf(answer), 200);
        const qsizetype at = answer.indexOf("\"ticket\":\"") + 10;
        const QByteArray ticket = answer.mid(at, 32);
        WireClient ana(m_served, {}, u"ticket="_s + QString::fromLatin1(ticket));
        QVERIFY(!ana.next(u"welcome"_s).isEmpty());
        QCOMPARE(statusOf(m_served.ask(upgradeRequest(m_served, {}, {}, "?ticket=" + ticket))),
                 401);
    }
};

QTEST_GUILESS_MAIN(TestGatewayRefusals)
#include "tst_gateway_refusals.moc"
