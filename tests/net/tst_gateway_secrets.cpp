// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/raw_guest.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::ServedDraft;
using warroom::test::WireClient;

namespace {

/// What somebody would like to see in the log who is not to be seen there.
const QByteArray forged = R"({"time":"2026-01-01T00:00:00.000Z","event":"forged"})";
const QByteArray secret = "hush-hush-4711";

QByteArray percent(const QByteArray &bytes)
{
    return bytes.toPercentEncoding();
}

} // namespace

/// What comes from outside makes no line of the log, no label of a metric, and no secret is in
/// either, nor in what is answered.
class TestGatewaySecrets : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString logPath() const { return m_folder.filePath(u"log.jsonl"_s); }
    QByteArray log() const
    {
        QFile file(logPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void isClean(const QByteArray &text) const
    {
        QVERIFY2(!text.contains(secret) && !text.contains(secret.toBase64().first(16)),
                 text.constData());
    }

private Q_SLOTS:
    void init() { QFile::remove(logPath()); }
    void stayWithWhoeverSaysThem_data();
    void stayWithWhoeverSaysThem();
    void stayOutOfWhatIsSaidOfCommands();
};

void TestGatewaySecrets::stayWithWhoeverSaysThem_data()
{
    QTest::addColumn<QByteArray>("request");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &fields = {}) {
        QTest::newRow(name) << line + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
    };
    const QByteArray breaking = percent("\r\n" + forged + "\r\n");
    row("a line break in the path", "GET /x" + breaking);
    row("a line break in a draft", "GET /api/drafts/" + breaking + "/state");
    row("a line break in an upgrade", "GET /drafts/" + breaking + "/connect");
    row("other breaks", "GET /x" + percent("\u2028\u2029\u0085\x1b[2J\x07" + forged));
    row("no text in the path", "GET /x%ff%fe%00%c0%af" + breaking);
    row("a long path", "GET /" + QByteArray(8'000, 'x') + breaking);
    row("a method nobody knows", "FORGE" + QByteArray(2'000, 'D') + " /x");
    row("a token in the query", "GET /api/drafts/x/state?token=" + secret);
    row("a ticket in the query", "GET /drafts/x/connect?ticket=" + secret);
    row("a token in the field", "GET /api/drafts/x/state",
        "Authorization: Bearer " + secret + "\r\n");
    row("a password", "GET /api/drafts/x/state",
        "Authorization: Basic " + secret.toBase64() + "\r\n");
    row("a token as a protocol", "GET /drafts/x/connect",
        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        "Sec-WebSocket-Protocol: warroom, bearer."
            + secret + "\r\n");
    row("a cookie", "GET /x", "Cookie: session=" + secret + "\r\n");
    row("an origin", "GET /x", "Origin: https://" + secret + ".example\r\n");
    row("a trace", "GET /x", "traceparent: " + secret + "\r\n");
}

void TestGatewaySecrets::stayWithWhoeverSaysThem()
{
    QFETCH(const QByteArray, request);
    GatewayOptions options;
    options.journal.log = logPath();
    const ServedDraft served(options);
    const QByteArray answer = served.ask(request);
    QVERIFY2(test::statusOf(answer) >= 400, answer.constData());
    isClean(answer);
    isClean(served.get(u"/metrics"_s));
    QVERIFY(!served.get(u"/metrics"_s).contains("forged"));
    QTRY_VERIFY(log().endsWith("}\n"));
    isClean(log());
    for (const QByteArray &line : log().trimmed().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object.value("event"_L1).toString(), u"request"_s);
        QVERIFY2(line.size() < 1'500, line.constData());
        for (const char c : line)
            QVERIFY2(static_cast<uchar>(c) >= 0x20, line.constData());
    }
}

void TestGatewaySecrets::stayOutOfWhatIsSaidOfCommands()
{
    GatewayOptions options;
    options.journal.log = logPath();
    const ServedDraft served(options);
    const QString breaking = u"ana\r\n"_s + QString::fromLatin1(forged);
    const QByteArray token = served.token(breaking, TokenRole::Commissioner, u"A");
    QStringList answers;
    {
        WireClient ana(served, token);
        ana.next(u"snapshot"_s);
        const QString hushed = QString::fromLatin1(secret);
        const auto say = [&](const QString &command, const QJsonObject &data) {
            answers.append(QString::fromUtf8(
                QJsonDocument(ana.command(command, data)).toJson(QJsonDocument::Compact)));
        };
        say(hushed, {});
        say(u"NamePerson"_s, {{"name"_L1, hushed}});
        say(u"UndoLastPick"_s, {{"reason"_L1, hushed}});
        say(u"MakePick"_s, {{"team_id"_L1, hushed}, {"player_id"_L1, hushed}});
        say(breaking, {});
        ana.send({{"type"_L1, "token"_L1}, {"token"_L1, hushed}});
        QCOMPARE(ana.closeCode(), 4401);
        answers.append(ana.socket().closeReason());
    }
    QTRY_VERIFY(log().contains("\"left\""));
    for (const QString &answer : answers)
        isClean(answer.toUtf8());
    isClean(log());
    isClean(served.get(u"/metrics"_s));
    for (const QByteArray &part : token.split('.'))
        QVERIFY(!log().contains(part));
    for (const QByteArray &line : log().trimmed().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QVERIFY2(!object.isEmpty() && object.value("event"_L1) != "forged"_L1, line.constData());
    }
}

QTEST_GUILESS_MAIN(TestGatewaySecrets)
#include "tst_gateway_secrets.moc"
