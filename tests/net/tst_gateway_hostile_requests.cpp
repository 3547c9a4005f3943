// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/raw_guest.h"

#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::codeOf;
using warroom::test::frameOf;
using warroom::test::Opcode;
using warroom::test::RawGuest;
using warroom::test::ServedDraft;
using warroom::test::statusOf;

namespace {

const QByteArray host = "Host: localhost\r\n";

QByteArray refusals(int status, const QByteArray &code)
{
    return "warroom_gateway_refusals_total{code=\"" + code + "\",status=\""
        + QByteArray::number(status) + "\"}";
}

/// A sound command around \a data, or around what is no data.
QByteArray commandWith(const QByteArray &name, const QByteArray &data)
{
    return R"({"type":"command","command_id":"11111111-1111-4111-8111-111111111113","command":")"
        + name + R"(","data":)" + data + '}';
}

} // namespace

/// Requests and messages that two readers could understand in two ways, or that cost more to read
/// than to write.
class TestGatewayHostileRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatHasTwoMeaningsIsRefused_data();
    void whatHasTwoMeaningsIsRefused();
    void aRequestBehindARequestIsNotAnswered();
    void aBodyThatStaysAwayIsGivenUp();
    void noMessageIsTooOddToBeAnswered_data();
    void noMessageIsTooOddToBeAnswered();
};

void TestGatewayHostileRequests::whatHasTwoMeaningsIsRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto post = [](const char *name, const QByteArray &fields, int status = 400) {
        QTest::newRow(name) << "POST /health HTTP/1.1\r\n" + host + fields + "\r\nabc" << status;
    };
    post("the same length twice", "Content-Length: 3\r\nContent-Length: 3\r\n");
    post("two lengths in one field", "Content-Length: 3, 3\r\n");
    post("a length below zero", "Content-Length: -3\r\n");
    post("a length in hex", "Content-Length: 0x3\r\n");
    post("a length with a space in it", "Content-Length: 3 3\r\n");
    post("a length that is empty", "Content-Length:\r\n");
    post("a length beyond 64 bits", "Content-Length: 99999999999999999999\r\n");
    post("a length in the folded line", "X-A: b\r\n Content-Length: 3\r\n");
    post("a length in a line folded by a tab", "X-A: b\r\n\tContent-Length: 3\r\n");
    post("a length, then chunked", "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n");
    post("chunked, then a length", "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n");
    post("chunked with a space before the colon", "Transfer-Encoding : chunked\r\n");
    post("chunked behind a vertical tab",
         "Transfer-Encoding:\x0b"
         "chunked\r\n");
    post("chunked behind a bare return", "X-A: b\rTransfer-Encoding: chunked\r\n");
    post("chunked behind a bare line feed", "X-A: b\nTransfer-Encoding: chunked\r\n");
    post("chunked twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n");
    post("chunked and something", "Transfer-Encoding: gzip, chunked\r\n", 501);
    post("encoded as it is", "Transfer-Encoding: identity\r\n", 501);
    post("a wish to go on", "Content-Length: 3\r\nExpect: 100-continue\r\n", 501);
    post("a null in a name", QByteArray("X\0A: b\r\n", 8));
    post("a null in a value", QByteArray("X-A: b\0c\r\n", 10));
    post("a name with a space", "X A: b\r\n");
    post("a field without a name", ": b\r\n");
    post("a field without a colon", "X-A\r\n");
    const auto line = [](const char *name, const QByteArray &text, int status = 400) {
        QTest::newRow(name) << text + "\r\n" + host + "\r\n" << status;
    };
    line("two spaces", "GET  /health HTTP/1.1");
    line("a tab for a space", "GET\t/health\tHTTP/1.1");
    line("a space before", " GET /health HTTP/1.1");
    line("a return in the address", "GET /hea\rlth HTTP/1.1");
    line("another protocol", "GET /health HTTX/1.1");
    line("a version that is none", "GET /health HTTP/1.10");
    line("a version to come", "GET /health HTTP/2.0");
}

void TestGatewayHostileRequests::whatHasTwoMeaningsIsRefused()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    const ServedDraft served;
    const QByteArray answer = served.ask(request);
    QVERIFY2(statusOf(answer) == status, answer.constData());
    QCOMPARE(answer.count("\r\n\r\n"), 1);
    QCOMPARE(served.metric(refusals(status, codeOf(answer))), 1.0);
}

void TestGatewayHostileRequests::aRequestBehindARequestIsNotAnswered()
{
    const ServedDraft served;
    const QByteArray second = "GET /metrics HTTP/1.1\r\n" + host + "\r\n";
    const QByteArray behind = served.ask("GET /health HTTP/1.1\r\n" + host + "\r\n" + second);
    QCOMPARE(behind.count("\r\n\r\n"), 1);
    QVERIFY(behind.contains("Connection: close"));
    const QByteArray inBody =
        served.ask("POST /health HTTP/1.1\r\n" + host + "Content-Length: 3\r\n\r\nabc" + second);
    QCOMPARE(inBody.count("\r\n\r\n"), 1);
}

void TestGatewayHostileRequests::aBodyThatStaysAwayIsGivenUp()
{
    GatewayOptions options;
    options.headTime = Milliseconds(200);
    const ServedDraft served(options);
    QTcpSocket dripping; // a byte now and then does not help
    dripping.connectToHost(u"127.0.0.1"_s, served.gateway().port());
    dripping.write("POST /api/drafts/x/commands HTTP/1.1\r\n" + host
                   + "Content-Length: 60000\r\n\r\n");
    QTimer drop;
    connect(&drop, &QTimer::timeout, &dripping, [&] { dripping.write("x"); });
    drop.start(20);
    QTRY_COMPARE(dripping.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(statusOf(dripping.readAll()), 408);
    QCOMPARE(served.metric(refusals(408, "too_slow")), 1.0);
}

void TestGatewayHostileRequests::noMessageIsTooOddToBeAnswered_data()
{
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const QByteArray &message) {
        QTest::newRow(name) << message;
    };
    const auto nested = [](int depth, const QByteArray &open, const QByteArray &close) {
        return R"({"type":"ping","t0":1,"x":)" + open.repeated(depth) + '1' + close.repeated(depth)
            + '}';
    };
    row("lists in lists", nested(1'000, "[", "]"));
    row("objects in objects", nested(1'000, R"({"a":)", "}"));
    row("a number beyond doubles", R"({"type":"ping","t0":1e999})");
    row("a number of ten thousand digits",
        R"({"type":"ping","t0":)" + QByteArray(10'000, '9') + '}');
    row("no number", R"({"type":"ping","t0":NaN})");
    row("infinity", R"({"type":"ping","t0":-Infinity})");
    row("a number with a zero before", R"({"type":"ping","t0":007})");
    row("a sequence beyond int",
        R"({"type":"command","expected_sequence":4294967297,"command":"StartDraft"})");
    row("a sequence with a fraction",
        R"({"type":"command","expected_sequence":1.5,"command":"StartDraft"})");
    row("seconds beyond int",
        commandWith("AdjustBank", R"({"team_id":"A","seconds":9223372036854775808})"));
    row("a bid below int",
        commandWith("PlaceBid", R"({"lot_id":"L1","team_id":"A","amount":-99999999999})"));
    row("a member twice", R"({"type":"ping","type":"ping","t0":1})");
    row("a member twice, once escaped", R"({"type":"ping","t0":1,"\u0074ype":"ping"})");
    row("a member of the data twice",
        commandWith("MakePick", R"({"team_id":"A","player_id":"p1","player_id":"p2"})"));
    row("the data twice",
        R"({"type":"command","command_id":"11111111-1111-4111-8111-111111111114",)"
        R"("command":"MakePick","data":{"team_id":"A","player_id":"p1"},)"
        R"("data":{"team_id":"A","player_id":"p2"}})");
    row("a null as a byte", QByteArray("{\"type\":\"pi\0ng\",\"t0\":1}", 24));
    row("a null in an id", commandWith("MakePick", R"({"team_id":"A","player_id":"p1\u0000"})"));
    row("half a surrogate", R"({"type":"\ud800"})");
    row("something behind", R"({"type":"ping","t0":1}{"type":"ping","t0":2})");
    row("a comment", R"({"type":"ping",/**/"t0":1})");
    row("a comma too many", R"({"type":"ping","t0":1,})");
    row("single quotes", "{'type':'ping','t0':1}");
    row("a line break in a text", "{\"type\":\"pi\nng\",\"t0\":1}");
}

void TestGatewayHostileRequests::noMessageIsTooOddToBeAnswered()
{
    QFETCH(const QByteArray, message);
    const ServedDraft served;
    RawGuest eve(served, served.token(u"eve"_s, TokenRole::Drafter, u"A"));
    QVERIFY(eve.isIn());
    const auto before = served.log().size();
    eve.say(frameOf(Opcode::Text, message));
    QVERIFY(eve.hears(R"("type":"rejected")"));
    QCOMPARE(served.log().size(), before);
    eve.say(frameOf(Opcode::Text, R"({"type":"ping","t0":77})"));
    QVERIFY(eve.hears(R"("t0":77)"));
    const double counted =
        served.metric("warroom_gateway_messages_refused_total{reason=\"malformed\"}")
        + served.metric("warroom_gateway_messages_refused_total{reason=\"unknown\"}")
        + served.metric("warroom_gateway_commands_total{result=\"rejected\"}");
    QCOMPARE(counted, 1.0);
}

QTEST_GUILESS_MAIN(TestGatewayHostileRequests)
#include "tst_gateway_hostile_requests.moc"
