// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/gateway_journal.h"
#include "net/http_receiver.h"
#include "net/served_draft.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::sample::HttpReceiver;
using warroom::test::ServedDraft;
using warroom::test::WireClient;

namespace {

const QByteArray caller = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

} // namespace

/// A command can be followed from the socket it came by to the sockets its events went to.
class TestGatewayJournal : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    HttpReceiver m_collector;

    QString logPath() const { return m_folder.filePath(u"log.jsonl"_s); }
    GatewayOptions options() const
    {
        GatewayOptions options;
        options.journal.log = logPath();
        options.journal.collector = m_collector.url().resolved(QUrl(u"/"_s));
        return options;
    }
    /// The lines of the log about \a event.
    QList<QJsonObject> lines(const QString &event) const
    {
        QFile file(logPath());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QJsonObject> found;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.value("event"_L1).toString() == event)
                found.append(object);
        }
        return found;
    }
    QList<QJsonObject> spans() const
    {
        QList<QJsonObject> found;
        for (const warroom::sample::ReceivedRequest &post : m_collector.requests) {
            for (const QJsonValue &resource :
                 QJsonDocument::fromJson(post.body).object().value("resourceSpans"_L1).toArray()) {
                for (const QJsonValue &scope :
                     resource.toObject().value("scopeSpans"_L1).toArray()) {
                    for (const QJsonValue &span : scope.toObject().value("spans"_L1).toArray())
                        found.append(span.toObject());
                }
            }
        }
        return found;
    }

private Q_SLOTS:
    void init() { QFile::remove(logPath()); }
    void followsACommandToTheLastWrite();
    void tellsThatACommandCameTooLate();
    void tellsWhoCameAndWent();
    void keepsSecretsOutAndLinesWhole();
    void goesOnWithoutACollector();
    void saysWhereItCannotWrite();
};

void TestGatewayJournal::followsACommandToTheLastWrite()
{
    const ServedDraft served(options());
    WireClient ana(served, served.token(u"ana"_s, TokenRole::Drafter, u"A"), u"since=0"_s);
    WireClient eve(served, served.token(u"eve"_s, TokenRole::Spectator), u"since=0"_s);
    QVERIFY(!ana.next(u"welcome"_s).isEmpty() && !eve.next(u"welcome"_s).isEmpty());
    const QUuid id = QUuid::createUuid();
    const QString player = u"p1"_s;
    ana.send({{"type"_L1, "command"_L1},
              {"command_id"_L1, id.toString(QUuid::WithoutBraces)},
              {"command"_L1, "MakePick"_L1},
              {"data"_L1, QJsonObject{{"team_id"_L1, "A"_L1}, {"player_id"_L1, player}}},
              {"traceparent"_L1, QString::fromLatin1(caller)}});
    QVERIFY(!ana.next(u"accepted"_s).isEmpty());
    QVERIFY(!eve.next(u"PickMade"_s).isEmpty());

    const QString correlation = id.toString(QUuid::WithoutBraces);
    const QString trace = QString::fromLatin1(caller.mid(3, 32));
    const auto toldOfTheLast = [&] {
        int last = 0;
        int connections = 0;
        for (const QJsonObject &line : lines(u"written"_s)) {
            if (line.value("correlation_id"_L1).toString() != correlation)
                continue;
            const int sequence = line.value("last_sequence"_L1).toInt();
            connections = sequence > last ? 0 : connections;
            last = std::max(last, sequence);
            connections += sequence == last ? line.value("connections"_L1).toInt() : 0;
        }
        return connections;
    };
    QTRY_COMPARE(toldOfTheLast(), 2);
    for (const auto &[event, count] : {std::pair{u"command"_s, 1}, {u"answered"_s, 1}}) {
        const auto found = lines(event);
        QCOMPARE(found.size(), count);
        QCOMPARE(found.first().value("correlation_id"_L1).toString(), correlation);
        QCOMPARE(found.first().value("trace_id"_L1).toString(), trace);
        QCOMPARE(found.first().value("draft_id"_L1).toString(), served.draft().text());
    }
    QCOMPARE(lines(u"answered"_s).first().value("result"_L1).toString(), u"accepted"_s);

    // The spans hang under the caller's: the command under it, what was delivered under the
    // command.
    QTRY_VERIFY(spans().size() >= 2);
    QString command;
    for (const QJsonObject &span : spans()) {
        QCOMPARE(span.value("traceId"_L1).toString(), trace);
        if (span.value("name"_L1).toString() == u"command"_s) {
            command = span.value("spanId"_L1).toString();
            QCOMPARE(span.value("parentSpanId"_L1).toString(),
                     QString::fromLatin1(caller.mid(36, 16)));
        }
        QVERIFY(span.value("startTimeUnixNano"_L1).toString().toLongLong()
                <= span.value("endTimeUnixNano"_L1).toString().toLongLong());
    }
    QVERIFY(!command.isEmpty());
    for (const QJsonObject &span : spans()) {
        if (span.value("name"_L1).toString() == u"deliver"_s)
            QCOMPARE(span.value("parentSpanId"_L1).toString(), command);
    }
}

void TestGatewayJournal::tellsThatACommandCameTooLate()
{
    const ServedDraft served(options());
    WireClient ana(served, served.token(u"ana"_s, TokenRole::Drafter, u"A"), u"since=0"_s);
    QVERIFY(!ana.next(u"welcome"_s).isEmpty());
    const QString player = u"p1"_s;
    ana.send({{"type"_L1, "command"_L1},
              {"command_id"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces)},
              {"command"_L1, "MakePick"_L1},
              {"expected_sequence"_L1, 0},
              {"data"_L1, QJsonObject{{"team_id"_L1, "A"_L1}, {"player_id"_L1, player}}}});
    QVERIFY(!ana.next(u"rejected"_s).isEmpty());
    QTRY_COMPARE(lines(u"answered"_s).size(), 1);
    const QJsonObject answered = lines(u"answered"_s).first();
    QCOMPARE(answered.value("result"_L1).toString(), u"outdated"_s);
    QCOMPARE(answered.value("level"_L1).toString(), u"info"_s);
    QCOMPARE(answered.value("correlation_id"_L1),
             lines(u"command"_s).first().value("correlation_id"_L1));
}

void TestGatewayJournal::tellsWhoCameAndWent()
{
    const ServedDraft served(options());
    QString connection;
    {
        WireClient ana(served, served.token(u"ana"_s, TokenRole::Drafter, u"A"));
        connection = ana.next(u"welcome"_s).value("connection_id"_L1).toString();
        ana.socket().close();
        (void)ana.closeCode();
    }
    QVERIFY(served.get(u"/api/drafts/none/state"_s).contains("401"));
    QTRY_COMPARE(lines(u"left"_s).size(), 1);
    const auto joined = lines(u"joined"_s);
    QCOMPARE(joined.size(), 1);
    QCOMPARE(joined.first().value("connection_id"_L1).toString(), connection);
    QCOMPARE(joined.first().value("person_id"_L1).toString(), u"ana"_s);
    QCOMPARE(joined.first().value("role"_L1).toString(), u"drafter"_s);
    QCOMPARE(lines(u"left"_s).first().value("connection_id"_L1).toString(), connection);
    QCOMPARE(lines(u"left"_s).first().value("close_code"_L1).toInt(), 1000);
    const auto asked = lines(u"request"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().value("path"_L1).toString(), u"/api/drafts/none/state"_s);
    QCOMPARE(asked.first().value("status"_L1).toInt(), 401);
    QVERIFY(!QUuid::fromString(asked.first().value("correlation_id"_L1).toString()).isNull());
}

void TestGatewayJournal::keepsSecretsOutAndLinesWhole()
{
    const ServedDraft served(options());
    const QByteArray token = served.token(u"ana"_s, TokenRole::Drafter, u"A");
    (void)served.get(u"/api/drafts/"_s + served.draft().text() + u"/state?token="_s
                     + QString::fromLatin1(token));
    (void)served.get(u"/x%0A{%22event%22:%22forged%22}"_s, token);
    (void)served.ask("GET /y HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                     + "\r\n\r\n");
    {
        WireClient ana(served, token);
        QVERIFY(!ana.next(u"welcome"_s).isEmpty());
        ana.command(u"NamePerson"_s,
                    {{"person"_L1, "ana"_L1}, {"name"_L1, "Ana\n\"Secret\" Name"_L1}});
    }
    QTRY_COMPARE(lines(u"left"_s).size(), 1);
    QCOMPARE(lines(u"request"_s).size(), 3);
    QVERIFY(lines(u"forged"_s).isEmpty());
    QFile file(logPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray log = file.readAll();
    for (const QByteArray &part : token.split('.'))
        QVERIFY(!log.contains(part));
    QVERIFY(!log.contains("Secret"));
    for (const QByteArray &line : log.trimmed().split('\n'))
        QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
}

void TestGatewayJournal::goesOnWithoutACollector()
{
    GatewayOptions options;
    options.journal.collector = QUrl(u"http://127.0.0.1:1/"_s); // nobody is there
    const ServedDraft served(options);
    WireClient ana(served, served.token(u"ana"_s, TokenRole::Drafter, u"A"));
    QVERIFY(!ana.next(u"welcome"_s).isEmpty());
    const QJsonObject answer =
        ana.command(u"MakePick"_s, {{"team_id"_L1, "A"_L1}, {"player_id"_L1, "p1"_L1}});
    QCOMPARE(answer.value("type"_L1).toString(), u"accepted"_s);
    QTRY_VERIFY(!served.get(u"/metrics"_s).contains("warroom_gateway_spans_lost_total 0"));
}

void TestGatewayJournal::saysWhereItCannotWrite()
{
    GatewayMetrics metrics;
    const QString path = m_folder.filePath(u"no/such/folder.jsonl"_s);
    const auto journal = GatewayJournal::open({path, {}}, metrics);
    QVERIFY(!journal);
    QVERIFY2(journal.error().contains(path), qPrintable(journal.error()));
}

QTEST_GUILESS_MAIN(TestGatewayJournal)
#include "tst_gateway_journal.moc"
