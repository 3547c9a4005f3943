// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/remote_client.h"
#include "net/served_draft.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::ServedDraft;
using warroom::test::WireClient;

namespace {

Instant realNow()
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

const QJsonObject rankFirst{{"player_id"_L1, "p2"_L1},
                            {"place"_L1, QJsonObject{{"tier"_L1, 1}, {"place"_L1, 1}}}};

} // namespace

/// What a person prepares goes over the wire to him, wherever he sits, and to nobody else.
class TestWirePreparations : public QObject {
    Q_OBJECT

private:
    static QStringList typesIn(const QJsonObject &frame)
    {
        QStringList types;
        for (const QJsonValue &event : frame.value("events"_L1).toArray())
            types.append(event.toObject().value("type"_L1).toString());
        return types;
    }

private Q_SLOTS:
    void goesToHisOtherSeatsAndToNobodyElse();
    void comesAgainAfterARestart();
    void aRemoteRoomHasIt();
    void whoOnlyWatchesPreparesNothing_data();
    void whoOnlyWatchesPreparesNothing();
    void nonsenseIsRefusedInWords();
};

void TestWirePreparations::goesToHisOtherSeatsAndToNobodyElse()
{
    const ServedDraft served;
    const QByteArray ana = served.token(u"ana"_s, TokenRole::Drafter, u"A");
    WireClient desk(served, ana);
    WireClient phone(served, ana);
    WireClient bob(served, served.token(u"bob"_s, TokenRole::Drafter, u"B"));
    WireClient boss(served, served.token(u"boss"_s, TokenRole::Commissioner));
    for (WireClient *each : {&desk, &phone, &bob, &boss})
        QVERIFY(!each->next(u"snapshot"_s).isEmpty());
    QCOMPARE(desk.command(u"RankPlayer"_s, rankFirst).value("type"_L1).toString(), u"accepted"_s);
    const QStringList types{u"PreparationBegun"_s, u"PlayerRanked"_s};
    QCOMPARE(typesIn(phone.next(u"preparation"_s)), types);
    // The others hear of a pick that came later, and of nothing before it.
    QCOMPARE(desk.command(u"MakePick"_s, {{"team_id"_L1, "A"_L1}, {"player_id"_L1, "p1"_L1}})
                 .value("type"_L1)
                 .toString(),
             u"accepted"_s);
    for (WireClient *each : {&bob, &boss}) {
        for (QJsonObject message = each->next();; message = each->next()) {
            QVERIFY(!message.isEmpty());
            const QString type = message.value("type"_L1).toString();
            QVERIFY(type != u"preparation"_s && type != u"PlayerRanked"_s);
            if (type == u"PickMade"_s)
                break;
        }
    }
    const QByteArray history =
        served.get(u"/api/drafts/%1/events?limit=500"_s.arg(served.draft().text()), ana);
    QVERIFY(history.contains("PickMade"));
    QVERIFY(!history.contains("PlayerRanked"));
}

void TestWirePreparations::comesAgainAfterARestart()
{
    ServedDraft served;
    const QByteArray ana = served.token(u"ana"_s, TokenRole::Drafter, u"A");
    const QUuid id = QUuid::createUuid();
    {
        WireClient desk(served, ana);
        QCOMPARE(desk.command(u"RankPlayer"_s, rankFirst, id).value("type"_L1).toString(),
                 u"accepted"_s);
        QCOMPARE(desk.command(u"RankPlayer"_s, rankFirst, id).value("type"_L1).toString(),
                 u"accepted"_s);
    }
    served.restart();
    WireClient desk(served, ana);
    QCOMPARE(typesIn(desk.next(u"preparation"_s)),
             (QStringList{u"PreparationBegun"_s, u"PlayerRanked"_s}));
}

void TestWirePreparations::aRemoteRoomHasIt()
{
    ServedDraft served;
    const auto address = [&] { // a restarted host listens elsewhere
        return RoomAddress{served.socketUrl(), served.token(u"ana"_s, TokenRole::Drafter, u"A")};
    };
    {
        RemoteClient client(address(), nullptr, realNow);
        QTRY_COMPARE(client.connectionState().connection, Connection::Live);
        QSignalSpy answers(&client, &RoomClient::answered);
        client.prepare(commands::RankPlayer{PlayerId(u"p2"_s), RankPlace{1, 1}});
        client.prepare(commands::MarkPlayer{PlayerId(u"p3"_s), PlayerMark::Target});
        client.prepare(commands::WriteNote{PlayerId(u"p3"_s), u"fast, \"hurt\"\nin May"_s});
        client.prepare(commands::ReplaceRanking{
            {RankTier{{PlayerId(u"p2"_s)}}, RankTier{{PlayerId(u"p4"_s), PlayerId(u"p1"_s)}}}});
        client.prepare(commands::SetTierBreak{PlayerId(u"p1"_s), true});
        QTRY_COMPARE(answers.size(), 5);
        for (const QList<QVariant> &answer : answers)
            QVERIFY(answer.first().value<Answer>().accepted);
        QTRY_COMPARE(client.preparation().version, 6);
    }
    served.restart();
    RemoteClient again(address(), nullptr, realNow);
    QTRY_COMPARE(again.connectionState().connection, Connection::Live);
    QTRY_COMPARE(again.preparation().version, 6);
    QCOMPARE(again.preparation().person, PersonId(u"ana"_s));
    QCOMPARE(again.preparation().ranking.tiers().size(), 3);
    QCOMPARE(again.preparation().markOf(PlayerId(u"p3"_s)), PlayerMark::Target);
    QCOMPARE(again.preparation().notes.value(PlayerId(u"p3"_s)).text, u"fast, \"hurt\"\nin May"_s);
    again.reconnect();
    QTRY_COMPARE(again.connectionState().connection, Connection::Live);
    QCOMPARE(again.preparation().version, 6);
}

void TestWirePreparations::whoOnlyWatchesPreparesNothing_data()
{
    QTest::addColumn<bool>("hasToken");
    QTest::newRow("a spectator") << true;
    QTest::newRow("somebody without a token") << false;
}

void TestWirePreparations::whoOnlyWatchesPreparesNothing()
{
    QFETCH(bool, hasToken);
    GatewayOptions options;
    options.isPublic = true;
    const ServedDraft served(options);
    WireClient eve(served, hasToken ? served.token(u"eve"_s, TokenRole::Spectator) : QByteArray());
    const QJsonObject answer = eve.command(u"RankPlayer"_s, rankFirst);
    QCOMPARE(answer.value("type"_L1).toString(), u"rejected"_s);
    QCOMPARE(answer.value("code"_L1).toString(), u"not_your_preparation"_s);
}

void TestWirePreparations::nonsenseIsRefusedInWords()
{
    const ServedDraft served;
    WireClient ana(served, served.token(u"ana"_s, TokenRole::Drafter, u"A"));
    const QJsonObject unknown =
        ana.command(u"MarkPlayer"_s, {{"player_id"_L1, "p1"_L1}, {"mark"_L1, "loved"_L1}});
    QCOMPARE(unknown.value("code"_L1).toString(), u"malformed"_s);
    QVERIFY(unknown.value("message"_L1).toString().contains(u"mark"_s));
    const QJsonObject nobody =
        ana.command(u"MarkPlayer"_s, {{"player_id"_L1, "nobody"_L1}, {"mark"_L1, "avoid"_L1}});
    QCOMPARE(nobody.value("code"_L1).toString(), u"unknown_player"_s);
}

QTEST_GUILESS_MAIN(TestWirePreparations)
#include "tst_wire_preparations.moc"
