// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/served_draft.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::ServedDraft;
using warroom::test::WireClient;

namespace {

QStringList keysOf(const QJsonObject &object)
{
    return object.keys();
}

int sequenceOf(const QJsonObject &message)
{
    return message.value("sequence"_L1).toInt();
}

QJsonObject bodyOf(const QByteArray &answer)
{
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
}

QJsonObject pick(const char *team, const char *player)
{
    return {{u"team_id"_s, QString::fromLatin1(team)},
            {u"player_id"_s, QString::fromLatin1(player)}};
}

} // namespace

/// A gateway as somebody sees it who only knows the wire.
class TestGateway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoComesFirstGetsTheStateAndThenWhatHappens()
    {
        const ServedDraft served;
        WireClient ana(served, served.token(u"ana"_s, TokenRole::Drafter, u"A"));
        const QJsonObject welcome = ana.next();
        QCOMPARE(welcome.value("type"_L1).toString(), u"welcome"_s);
        QCOMPARE(welcome.value("mode"_L1).toString(), u"snapshot"_s);
        QCOMPARE(welcome.value("you"_L1)["person"_L1].toString(), u"ana"_s);
        const QJsonObject snapshot = ana.next();
        QCOMPARE(snapshot.value("type"_L1).toString(), u"snapshot"_s);
        QCOMPARE(snapshot.value("sequence"_L1), welcome.value("head_sequence"_L1));
        QCOMPARE(snapshot.value("state"_L1)["status"_L1].toString(), u"IN_PROGRESS"_s);

        const QJsonObject answer = ana.command(u"MakePick"_s, pick("A", "p1"));
        QCOMPARE(answer.value("type"_L1).toString(), u"accepted"_s);
        WireClient bob(served, served.token(u"bob"_s, TokenRole::Drafter, u"B"),
                       u"since=%1"_s.arg(sequenceOf(snapshot)));
        const QJsonObject made = bob.next(u"PickMade"_s);
        QCOMPARE(sequenceOf(made), answer.value("sequences"_L1)[0].toInt());
        QCOMPARE(made.value("draft_id"_L1).toString(), served.draft().text());
        for (const char *member : {"id", "timestamp", "epoch", "version", "metadata"})
            QVERIFY2(made.contains(QLatin1StringView(member)), member);
        const QJsonObject data = made.value("data"_L1).toObject();
        for (const char *member : {"pick_id", "player_id", "team_id", "round", "pick",
                                   "overall_pick", "player_name", "team_name", "picked_at"})
            QVERIFY2(data.contains(QLatin1StringView(member)), member);
        QCOMPARE(made.value("metadata"_L1)["actor_id"_L1].toString(), u"ana"_s);
    }

    void whoReturnsGetsEachEventOnceFromWhereHeWas()
    {
        const ServedDraft served;
        WireClient ana(served, served.token(u"ana"_s, TokenRole::Drafter, u"A B C"));
        ana.next(u"snapshot"_s);
        for (const auto &[team, player] :
             {std::pair{"A", "p1"}, {"B", "p2"}, {"C", "p3"}, {"A", "p4"}})
            QCOMPARE(ana.command(u"MakePick"_s, pick(team, player)).value("type"_L1).toString(),
                     u"accepted"_s);
        WireClient back(served, served.token(u"bob"_s, TokenRole::Spectator), u"since=2"_s);
        const QJsonObject welcome = back.next();
        QCOMPARE(welcome.value("mode"_L1).toString(), u"resumed"_s);
        QCOMPARE(welcome.value("replay_from"_L1).toInt(), 3);
        int last = 2;
        while (last < welcome.value("head_sequence"_L1).toInt()) {
            const QJsonObject message = back.next();
            QVERIFY(!message.isEmpty());
            if (sequenceOf(message) > 0)
                QCOMPARE(sequenceOf(message), ++last);
        }
    }

    void anotherLogOrAPlaceAheadOfTheHeadIsAnsweredWithASnapshot_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("ahead") << u"since=4000"_s;
        QTest::newRow("another epoch") << u"since=1&epoch=6f1c"_s;
        QTest::newRow("nonsense") << u"since=many"_s;
        QTest::newRow("before everything") << u"since=-3"_s;
    }
    void anotherLogOrAPlaceAheadOfTheHeadIsAnsweredWithASnapshot()
    {
        QFETCH(const QString, query);
        const ServedDraft served;
        WireClient ana(served, served.token(u"ana"_s, TokenRole::Spectator), query);
        QCOMPARE(ana.next().value("mode"_L1).toString(), u"snapshot"_s);
        QCOMPARE(ana.next().value("type"_L1).toString(), u"snapshot"_s);
    }

    void aQueueIsItsTeamsAloneAndLeavesNoGap()
    {
        const ServedDraft served;
        WireClient ana(served, served.token(u"ana"_s, TokenRole::Drafter, u"A"));
        WireClient bob(served, served.token(u"bob"_s, TokenRole::Drafter, u"B"));
        WireClient boss(served, served.token(u"boss"_s, TokenRole::Commissioner));
        for (WireClient *each : {&ana, &bob, &boss})
            each->next(u"snapshot"_s);
        ana.command(u"SetQueue"_s,
                    {{u"team_id"_s, u"A"_s}, {u"player_ids"_s, QJsonArray{u"p5"_s}}});
        ana.send({{u"type"_s, u"ping"_s}, {u"t0"_s, 1}});
        ana.command(u"MakePick"_s, pick("A", "p1"));
        for (WireClient *each : {&bob, &boss}) {
            QJsonObject message = each->next();
            while (!message.isEmpty() && sequenceOf(message) == 0)
                message = each->next();
            QCOMPARE(keysOf(message), (QStringList{u"draft_id"_s, u"sequence"_s}));
            QCOMPARE(sequenceOf(each->next(u"PickMade"_s)), sequenceOf(message) + 1);
        }
    }

    void aRepeatedCommandGetsTheFirstAnswerAndAnotherOneWithItsIdNone()
    {
        ServedDraft served;
        const QByteArray token = served.token(u"ana"_s, TokenRole::Drafter, u"A B");
        const QUuid id = QUuid::createUuid();
        {
            WireClient ana(served, token);
            const QJsonObject first = ana.command(u"MakePick"_s, pick("A", "p1"), id);
            QCOMPARE(first.value("type"_L1).toString(), u"accepted"_s);
            QCOMPARE(ana.command(u"MakePick"_s, pick("A", "p1"), id), first);
            QCOMPARE(ana.command(u"MakePick"_s, pick("B", "p2"), id).value("code"_L1).toString(),
                     u"conflict"_s);
        }
        served.restart();
        WireClient again(served, token, u"since=0"_s);
        const QJsonObject answer = again.command(u"MakePick"_s, pick("A", "p1"), id);
        QCOMPARE(answer.value("type"_L1).toString(), u"accepted"_s);
        const QByteArray state =
            served.get(u"/api/drafts/%1/state"_s.arg(served.draft().text()), token);
        QCOMPARE(bodyOf(state).value("completed_picks"_L1).toInt(), 1);
    }

    void aCommandMeantForAnotherMomentIsOutdated()
    {
        const ServedDraft served;
        WireClient ana(served, served.token(u"ana"_s, TokenRole::Drafter, u"A B"));
        const int head = ana.next(u"snapshot"_s).value("sequence"_L1).toInt();
        const auto says = [&](const QJsonObject &data, int expected, const QUuid &id) {
            const QString text = id.toString(QUuid::WithoutBraces);
            ana.send({{u"type"_s, u"command"_s},
                      {u"command_id"_s, text},
                      {u"command"_s, u"MakePick"_s},
                      {u"data"_s, data},
                      {u"expected_sequence"_s, expected}});
            QJsonObject message = ana.next();
            while (!message.isEmpty() && message.value("command_id"_L1).toString() != text)
                message = ana.next();
            return message.value(message.contains("code"_L1) ? "code"_L1 : "type"_L1).toString();
        };
        const QUuid first = QUuid::createUuid();
        QCOMPARE(says(pick("A", "p1"), head - 1, QUuid::createUuid()), u"outdated"_s);
        QCOMPARE(says(pick("A", "p1"), head + 1, QUuid::createUuid()), u"outdated"_s);
        QCOMPARE(says(pick("A", "p1"), head, first), u"accepted"_s);
        QCOMPARE(says(pick("B", "p2"), head, QUuid::createUuid()), u"outdated"_s);
        // Whoever did not hear the answer asks again, and hears the first one.
        QCOMPARE(says(pick("A", "p1"), head, first), u"accepted"_s);
        const QJsonObject late{
            {u"command_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {u"command"_s, u"MakePick"_s},
            {u"expected_sequence"_s, head},
            {u"data"_s, pick("B", "p2")}};
        const QByteArray posted = QJsonDocument(late).toJson(QJsonDocument::Compact);
        const QByteArray answer =
            served.ask("POST /api/drafts/" + served.draft().text().toUtf8()
                       + "/commands HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                       + served.token(u"ana"_s, TokenRole::Drafter, u"B")
                       + "\r\nContent-Type: application/json\r\nContent-Length: "
                       + QByteArray::number(posted.size()) + "\r\n\r\n" + posted);
        QVERIFY2(answer.startsWith("HTTP/1.1 409") && answer.contains("outdated"),
                 answer.constData());
    }

    /// Qt's "::" is IPv6 alone; a host that listened there could not be reached by IPv4.
    void everyAddressIsThatOfBothKinds()
    {
        GatewayOptions options;
        options.address = u"::"_s;
        const ServedDraft served(options);
        QCOMPARE(served.gateway().address(), u"::"_s);
        for (const QString &address : {u"127.0.0.1"_s, u"::1"_s}) {
            QTcpSocket guest;
            guest.connectToHost(QHostAddress(address), served.gateway().port());
            QVERIFY2(guest.waitForConnected(5'000), qPrintable(address));
        }
    }

    void whatARoleMayNotDoIsRefusedByTheHost()
    {
        const ServedDraft served;
        WireClient bob(served, served.token(u"bob"_s, TokenRole::Drafter, u"B"));
        WireClient tv(served, served.token(u"tv"_s, TokenRole::Tv));
        QCOMPARE(bob.command(u"MakePick"_s, pick("A", "p1")).value("code"_L1).toString(),
                 u"not_your_team"_s);
        QCOMPARE(bob.command(u"PauseDraft"_s, {}).value("code"_L1).toString(),
                 u"commissioner_only"_s);
        QCOMPARE(tv.command(u"MakePick"_s, pick("A", "p1")).value("code"_L1).toString(),
                 u"not_your_team"_s);
        QCOMPARE(
            bob.command(u"ExpireClock"_s, {{u"pick_id"_s, u"1.01"_s}}).value("code"_L1).toString(),
            u"malformed"_s);
    }

    void nonsenseIsAnsweredAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no type") << QByteArray("{}");
        QTest::newRow("a type nobody knows") << QByteArray(R"({"type":"dance"})");
        QTest::newRow("a member twice") << QByteArray(R"({"type":"ping","t0":1,"t0":2})");
        QTest::newRow("a command without id")
            << QByteArray(R"({"type":"command","command":"MakePick","data":{}})");
        QTest::newRow("data that lack a member") << QByteArray(
            R"({"type":"command","command_id":"11111111-1111-4111-8111-111111111119",)"
            R"("command":"MakePick","data":{"team_id":"A"}})");
        QTest::newRow("deep") << QByteArray(R"({"type":"ping","x":)") + QByteArray(3000, '[')
                + QByteArray(3000, ']') + '}';
        QTest::newRow("a null inside") << QByteArray(R"({"type":"pi\u0000ng","t0":1})");
    }
    void nonsenseIsAnsweredAndChangesNothing()
    {
        QFETCH(const QByteArray, message);
        const ServedDraft served;
        WireClient ana(served, served.token(u"ana"_s, TokenRole::Drafter, u"A"));
        ana.next(u"snapshot"_s);
        ana.socket().sendTextMessage(QString::fromUtf8(message));
        QCOMPARE(ana.next(u"rejected"_s).value("code"_L1).toString(), u"malformed"_s);
        QCOMPARE(ana.command(u"MakePick"_s, pick("A", "p1")).value("type"_L1).toString(),
                 u"accepted"_s);
    }

    void aMessageThatIsTooLargeEndsTheConnection()
    {
        const ServedDraft served;
        WireClient ana(served, served.token(u"ana"_s, TokenRole::Drafter, u"A"));
        ana.next(u"snapshot"_s);
        ana.socket().sendTextMessage(QString(70'000, u'x'));
        QCOMPARE(ana.closeCode(), 1009);
    }

    void tooManyCommandsAreRefusedButPicksHaveTheirOwnShare()
    {
        const ServedDraft served;
        WireClient ana(served, served.token(u"ana"_s, TokenRole::Drafter, u"A"));
        ana.next(u"snapshot"_s);
        QString code;
        for (int i = 0; i < 60 && code != u"rate_limited"_s; ++i)
            code = ana.command(u"PauseDraft"_s, {}).value("code"_L1).toString();
        QCOMPARE(code, u"rate_limited"_s);
        QCOMPARE(ana.command(u"MakePick"_s, pick("A", "p1")).value("type"_L1).toString(),
                 u"accepted"_s);
    }

    void whoComesIsToldTogetherNotOneByOne()
    {
        GatewayOptions options;
        options.isPublic = true;
        const ServedDraft served(options);
        QElapsedTimer time;
        time.start();
        WireClient first(served, {});
        std::vector<std::unique_ptr<WireClient>> others;
        for (int i = 0; i < 30; ++i) {
            others.push_back(std::make_unique<WireClient>(served, QByteArray()));
            QVERIFY(!others.back()->next(u"welcome"_s).isEmpty());
        }
        int told = 0;
        for (int here = 0; here < 31; ++told) {
            const QJsonObject presence = first.next(u"presence"_s);
            QVERIFY(!presence.isEmpty());
            here = presence.value("people"_L1)[0]["connections"_L1].toInt();
        }
        const auto most = static_cast<int>(2 + time.elapsed() / 500);
        QVERIFY2(told <= most, qPrintable(u"%1 times, at most %2"_s.arg(told).arg(most)));
    }

    void whoLeavesMakesRoom()
    {
        GatewayOptions options;
        options.isPublic = true;
        options.mostConnections = 3;
        const ServedDraft served(options);
        for (int i = 0; i < 5; ++i) {
            WireClient client(served, {});
            QVERIFY2(!client.next(u"welcome"_s).isEmpty(), qPrintable(u"the %1."_s.arg(i + 1)));
        }
    }

    void drainingSaysGoodbyeAndWhenToComeBack()
    {
        ServedDraft served;
        WireClient ana(served, served.token(u"ana"_s, TokenRole::Drafter, u"A"));
        ana.next(u"snapshot"_s);
        bool isDrained = false;
        QObject::connect(&served.gateway(), &Gateway::drained, [&] { isDrained = true; });
        served.gateway().drain();
        const QJsonObject goodbye = ana.next(u"goodbye"_s);
        QVERIFY(goodbye.contains("retry_after_ms"_L1));
        QCOMPARE(ana.closeCode(), 4001);
        QTRY_VERIFY(isDrained);
    }

    void aTokenThatEndsClosesItsSocket()
    {
        const ServedDraft served;
        Claims claims = served.claims(u"ana"_s, TokenRole::Drafter, u"A");
        // Clocks may differ by a minute: this one holds for about a second more.
        claims.expires =
            std::chrono::floor<Seconds>(std::chrono::system_clock::now()) - tokenSkew + Seconds(2);
        WireClient ana(served, served.minted(claims));
        QCOMPARE(ana.next().value("type"_L1).toString(), u"welcome"_s);
        QVERIFY(!ana.next(u"expiring"_s).isEmpty());
        QCOMPARE(ana.closeCode(), 4401);
    }
};

QTEST_GUILESS_MAIN(TestGateway)
#include "tst_gateway.moc"
