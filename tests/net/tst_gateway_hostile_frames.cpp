// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/raw_guest.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::frameOf;
using warroom::test::Opcode;
using warroom::test::RawFrame;
using warroom::test::RawGuest;
using warroom::test::ServedDraft;
using warroom::test::WireClient;

namespace {

QByteArray closes(int code)
{
    return "warroom_gateway_closes_total{code=\"" + QByteArray::number(code) + "\"}";
}

QByteArray closing(quint16 code, const QByteArray &reason = {})
{
    return frameOf(Opcode::Close,
                   QByteArray(1, static_cast<char>(code >> 8))
                       + QByteArray(1, static_cast<char>(code & 0xff)) + reason);
}

} // namespace

/// Frames that no client sends who means well, and what becomes of who sends them.
class TestGatewayHostileFrames : public QObject {
    Q_OBJECT

private:
    static QByteArray token(const ServedDraft &served)
    {
        return served.token(u"eve"_s, TokenRole::Drafter, u"A");
    }
    /// Somebody else is served as if nothing were, within two seconds.
    static void isServed(const ServedDraft &served)
    {
        QElapsedTimer took;
        took.start();
        WireClient ana(served, served.token(u"ana"_s, TokenRole::Drafter, u"A"));
        const QJsonObject answer = ana.command(
            u"SetQueue"_s, {{"team_id"_L1, "A"_L1}, {"player_ids"_L1, QJsonArray{"p5"_L1}}});
        QCOMPARE(answer.value("type"_L1).toString(), u"accepted"_s);
        QVERIFY2(took.elapsed() < 2'000, qPrintable(QString::number(took.elapsed())));
    }

private Q_SLOTS:
    void endTheConnection_data();
    void endTheConnection();
    void anUnmaskedOneIsTakenAllTheSame();
    void manyThatMeanNothingAreAFlood_data();
    void manyThatMeanNothingAreAFlood();
    void pingsAreAnsweredToWhoeverReadsThem();
    void manyPingsAreAFlood();
    void whoPingsAndDoesNotReadIsLetGo();
};

void TestGatewayHostileFrames::endTheConnection_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, int code) {
        QTest::newRow(name) << bytes << code;
    };
    const auto odd = [](quint8 opcode, quint8 reserved, bool isLast = true,
                        std::optional<quint64> claimed = {}) {
        return RawFrame{opcode, "{}", isLast, true, reserved, claimed}.bytes();
    };
    for (const quint8 bit : std::initializer_list<quint8>{1, 2, 4})
        row(qPrintable(u"reserved bits %1"_s.arg(bit)), odd(1, bit), 1002);
    for (const quint8 opcode : std::initializer_list<quint8>{3, 7, 11, 15})
        row(qPrintable(u"opcode %1"_s.arg(opcode)), odd(opcode, 0), 1002);
    row("a ping that is too long", frameOf(Opcode::Ping, QByteArray(126, 'x')), 1002);
    row("a ping in fragments", odd(9, 0, false), 1002);
    row("a close in fragments", odd(8, 0, false), 1002);
    row("a continuation of nothing", frameOf(Opcode::Continuation, "{}"), 1002);
    row("a text within a text",
        frameOf(Opcode::Text, "{", false) + frameOf(Opcode::Text, "}", true), 1002);
    row("half a close code", frameOf(Opcode::Close, "x"), 1002);
    row("a close code that is none", closing(999), 1002);
    row("a close code nobody may send", closing(1005), 1002);
    row("a reason that is no text", closing(1000, "\xff"), 1007);
    row("no UTF-8", frameOf(Opcode::Text, "\xff\xfe"), 1007);
    row("half a character", frameOf(Opcode::Text, "\xe2\x82"), 1007);
    row("a surrogate", frameOf(Opcode::Text, "\xed\xa0\x80"), 1007);
    row("a slash in two bytes", frameOf(Opcode::Text, "\xc0\xaf"), 1007);
    row("bytes", frameOf(Opcode::Binary, "{}"), 1003);
    row("too much at once", frameOf(Opcode::Text, QByteArray(64 * 1024 + 1, 'x')), 1009);
    row("too much in fragments",
        frameOf(Opcode::Text, QByteArray(40'000, 'x'), false)
            + frameOf(Opcode::Continuation, QByteArray(40'000, 'x')),
        1009);
    row("a length beyond everything", odd(1, 0, true, quint64(1) << 40), 1009);
    row("a length that is none", odd(1, 0, true, quint64(1) << 63), 1002);
}

void TestGatewayHostileFrames::endTheConnection()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    const ServedDraft served;
    RawGuest eve(served, token(served));
    QVERIFY(eve.isIn());
    eve.say(bytes);
    QCOMPARE(eve.closeCode(), code);
    QTRY_COMPARE(served.metric(closes(code)), 1.0);
    QTRY_COMPARE(served.metric("warroom_gateway_connections"), 0.0);
    isServed(served);
}

void TestGatewayHostileFrames::anUnmaskedOneIsTakenAllTheSame()
{
    // RFC 6455 wants it closed with 1002; Qt 6.4 takes it. A mask protects proxies, not this host.
    const ServedDraft served;
    RawGuest eve(served, token(served));
    QVERIFY(eve.isIn());
    RawFrame ping;
    ping.payload = R"({"type":"ping","t0":7})";
    ping.isMasked = false;
    eve.say(ping.bytes());
    QVERIFY(eve.hears(R"("t0":7)"));
}

void TestGatewayHostileFrames::manyThatMeanNothingAreAFlood_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("many");
    QTest::newRow("empty messages") << QByteArray() << frameOf(Opcode::Text, "{}");
    QTest::newRow("empty fragments")
        << frameOf(Opcode::Text, {}, false) << frameOf(Opcode::Continuation, {}, false);
    QTest::newRow("a byte at a time")
        << frameOf(Opcode::Text, "{", false) << frameOf(Opcode::Continuation, " ", false);
}

void TestGatewayHostileFrames::manyThatMeanNothingAreAFlood()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, many);
    const ServedDraft served;
    RawGuest eve(served, token(served));
    QVERIFY(eve.isIn());
    eve.say(first + many.repeated(2'000));
    isServed(served);
    QVERIFY(eve.closeCode() >= 0);
    QTRY_COMPARE(served.metric(closes(1008)), 1.0);
    QCOMPARE(served.metric("warroom_gateway_messages_refused_total{reason=\"flood\"}"), 1.0);
}

void TestGatewayHostileFrames::pingsAreAnsweredToWhoeverReadsThem()
{
    const ServedDraft served;
    RawGuest eve(served, token(served));
    QVERIFY(eve.isIn());
    eve.say(frameOf(Opcode::Ping, "x").repeated(1'000));
    eve.say(frameOf(Opcode::Text, R"({"type":"ping","t0":7})"));
    QVERIFY(eve.hears(R"("t0":7)"));
    QCOMPARE(served.metric(closes(1008)), 0.0);
}

void TestGatewayHostileFrames::manyPingsAreAFlood()
{
    const ServedDraft served;
    RawGuest eve(served, token(served));
    QVERIFY(eve.isIn());
    eve.say(frameOf(Opcode::Ping, "x").repeated(100'000));
    isServed(served);
    QVERIFY(eve.closeCode() >= 0);
    QTRY_COMPARE(served.metric(closes(1008)), 1.0);
    QCOMPARE(served.metric("warroom_gateway_messages_refused_total{reason=\"control_flood\"}"),
             1.0);
}

/// For the flood, or for what he does not read, whichever is found first.
void TestGatewayHostileFrames::whoPingsAndDoesNotReadIsLetGo()
{
    GatewayOptions options;
    options.longestStall = Milliseconds(60'000); // what is unsent decides
    const ServedDraft served(options);
    RawGuest eve(served, token(served));
    QVERIFY(eve.isIn());
    eve.stopReading();
    const QByteArray pings = frameOf(Opcode::Ping, QByteArray(125, 'x')).repeated(1'000);
    const auto isLetGo = [&] {
        return served.metric(closes(4008)) + served.metric(closes(1008)) == 1;
    };
    for (int i = 0; i < 400 && !isLetGo(); ++i)
        eve.say(pings);
    QTRY_VERIFY(isLetGo());
    isServed(served);
}

QTEST_GUILESS_MAIN(TestGatewayHostileFrames)
#include "tst_gateway_hostile_frames.moc"
