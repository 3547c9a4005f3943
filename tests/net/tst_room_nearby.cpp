// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/http_receiver.h"
#include "net/nearby_asker.h"
#include "net/raw_guest.h"
#include "net/tls_identity.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::sample::HttpReceiver;
using warroom::sample::ReceivedRequest;
using warroom::test::codeOf;
using warroom::test::draftOf;
using warroom::test::ServedDraft;
using warroom::test::statusOf;
using warroom::test::WireClient;

namespace {

/// A is drafted for at the host's screen, B and C by the program.
commands::CreateDraft oneAtHome()
{
    commands::CreateDraft create = draftOf(u"A B C", 2);
    create.seats = {{TeamId(u"A"_s), SeatControl::Person, u"local"_s}};
    return create;
}

GatewayOptions announcing()
{
    GatewayOptions options;
    options.announced = oneAtHome().draft;
    return options;
}

QByteArray ask(const ServedDraft &served, const QByteArray &method = "GET")
{
    return served.ask(method + " /api/room-nearby HTTP/1.1\r\nHost: localhost\r\n\r\n");
}

QJsonObject objectIn(const QByteArray &answer)
{
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
}

NearbyRoom at(int port, bool isEncrypted = false)
{
    return {u"heard"_s, u"127.0.0.1"_s, static_cast<quint16>(port), isEncrypted};
}

QByteArray said(const QString &title, int seats, int freeSeats)
{
    const QJsonObject said{{u"title"_s, title}, {u"seats"_s, seats}, {u"free_seats"_s, freeSeats}};
    return QJsonDocument(said).toJson(QJsonDocument::Compact);
}

/// What comes of asking \a room; nothing where that is not known in time.
std::optional<NearbyRoom> answerOf(const NearbyRoom &room)
{
    NearbyAsker asker;
    asker.follow({room});
    const auto isKnown = [&] {
        const NearbyRoom now = asker.withAnswer(room);
        return now.answer || now.isSilent;
    };
    return QTest::qWaitFor(isKnown, 20'000) ? std::optional(asker.withAnswer(room)) : std::nullopt;
}

} // namespace

/// What anybody in the network may ask of a room that is announced there, and who asks.
class TestRoomNearby : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anybodyIsToldTheFreeSeats()
    {
        const ServedDraft served(announcing(), oneAtHome());
        const QJsonObject told = objectIn(ask(served));
        QCOMPARE(
            told,
            (QJsonObject{{u"title"_s, oneAtHome().title}, {u"seats"_s, 3}, {u"free_seats"_s, 2}}));
    }

    void nothingIsThereWhereNothingIsAnnounced()
    {
        const ServedDraft served({}, oneAtHome());
        QCOMPARE(codeOf(ask(served)), QByteArray("not_found"));
        QCOMPARE(statusOf(ask(served)), 404);
    }

    void itIsOnlyRead()
    {
        const ServedDraft served(announcing(), oneAtHome());
        QCOMPARE(codeOf(ask(served, "DELETE")), QByteArray("wrong_method"));
    }

    void whoAsksTooOftenIsRefused()
    {
        const ServedDraft served(announcing(), oneAtHome());
        QByteArray answer;
        for (int i = 0; i < 40 && statusOf(answer) != 429; ++i)
            answer = ask(served);
        QCOMPARE(codeOf(answer), QByteArray("rate_limited"));
        QCOMPARE(
            served.metric("warroom_gateway_refusals_total{code=\"rate_limited\",status=\"429\"}"),
            1.0);
    }

    void aDraftThatIsOverHasNoFreeSeat()
    {
        commands::CreateDraft create = oneAtHome();
        create.seats.clear(); // the program drafts it to its end at once
        const ServedDraft served(announcing(), create);
        QCOMPARE(objectIn(ask(served)).value("free_seats"_L1).toInt(), 3);
        WireClient eve(served, served.token(u"eve"_s, TokenRole::Spectator), u"since=0"_s);
        QVERIFY(!eve.next(u"DraftCompleted"_s).isEmpty());
        QTRY_COMPARE(objectIn(ask(served)).value("free_seats"_L1).toInt(), 0);
    }

    void theHostIsAsked_data()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::newRow("over TLS") << true;
        QTest::newRow("in the clear") << false;
    }

    void theHostIsAsked()
    {
        QFETCH(const bool, isEncrypted);
        QTemporaryDir folder;
        GatewayOptions options = announcing();
        if (isEncrypted)
            options.tls = std::make_shared<const TlsIdentity>(
                ownTlsIdentity(folder.path(), {u"127.0.0.1"_s}, test::realNow()).value());
        const ServedDraft served(options, oneAtHome());
        const auto room = answerOf(at(served.gateway().port(), isEncrypted));
        QVERIFY(room && room->answer && !room->isSilent);
        QCOMPARE(room->answer->title, oneAtHome().title);
        QCOMPARE(room->answer->seats, 3);
        QCOMPARE(room->answer->freeSeats, 2);
        QVERIFY(room->answer->latency >= Milliseconds(0));
    }

    void itIsAskedAgain()
    {
        ServedDraft served(announcing(), oneAtHome());
        const NearbyRoom room = at(served.gateway().port());
        NearbyAsker asker(Milliseconds(400));
        asker.follow({room});
        const auto freeSeats = [&] {
            const auto answer = asker.withAnswer(room).answer;
            return answer ? answer->freeSeats : -1;
        };
        QTRY_COMPARE(freeSeats(), 2);
        const QString code = served.invite(TokenRole::Drafter);
        const QByteArray in = served.ask("POST /api/invitations/" + code.toUtf8()
                                         + " HTTP/1.1\r\nHost: localhost\r\n"
                                           "Content-Length: 2\r\n\r\n{}");
        QCOMPARE(statusOf(in), 200);
        QTRY_COMPARE(freeSeats(), 1);
    }

    void theLatencyIsTheTimeOfTheAnswer()
    {
        constexpr int slowMs = 200;
        QTcpServer slow;
        QVERIFY(slow.listen(QHostAddress::LocalHost));
        connect(&slow, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = slow.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                (void)socket->readAll();
                QTimer::singleShot(slowMs, socket, [socket] {
                    const QByteArray body = said(u"A"_s, 3, 2);
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: "
                                  + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                });
            });
        });
        const auto room = answerOf(at(slow.serverPort()));
        QVERIFY(room && room->answer);
        QVERIFY(room->answer->latency >= Milliseconds(slowMs - 20)); // timers may be early
    }

    void whatIsNoRoomsAnswerCountsAsNone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no such address") << 404 << said(u"A"_s, 3, 2);
        QTest::newRow("sent elsewhere") << 302 << QByteArray();
        QTest::newRow("no JSON") << 200 << QByteArray("<html>");
        QTest::newRow("nothing in it") << 200 << QByteArray("{}");
        QTest::newRow("more free than there are") << 200 << said(u"A"_s, 3, 4);
        QTest::newRow("less than none") << 200 << said(u"A"_s, 3, -1);
        QTest::newRow("a stadium") << 200 << said(u"A"_s, 90'000, 4);
        QTest::newRow("too long") << 200 << said(QString(100'000, u'x'), 3, 2);
    }

    void whatIsNoRoomsAnswerCountsAsNone()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        HttpReceiver host;
        host.answer = [&](const ReceivedRequest &) { return status; };
        host.content = [&](const ReceivedRequest &) {
            return std::pair(QByteArray("application/json"), body);
        };
        const auto room = answerOf(at(host.url().port()));
        QVERIFY(room && room->isSilent && !room->answer);
        QCOMPARE(host.requests.size(), 1);
    }

    void aTitleCannotDisguiseItself()
    {
        HttpReceiver host;
        host.answer = [](const ReceivedRequest &) { return 200; };
        host.content = [](const ReceivedRequest &) {
            return std::pair(QByteArray("application/json"), said(u"a\u202eb\nc"_s, 3, 2));
        };
        const auto room = answerOf(at(host.url().port()));
        QVERIFY(room && room->answer);
        QCOMPARE(room->answer->title, u"abc"_s);
    }

    void whoDoesNotAnswerIsSilent()
    {
        HttpReceiver mute;
        mute.answer = [](const ReceivedRequest &) { return 0; };
        const NearbyRoom room = at(mute.url().port());
        QElapsedTimer timer;
        timer.start();
        NearbyAsker asker;
        asker.follow({room, at(1)});
        QCOMPARE_LT(timer.elapsed(), 1'000); // nobody waits here
        QTRY_VERIFY(asker.withAnswer(at(1)).isSilent);
        QVERIFY(!asker.withAnswer(room).isSilent); // it may still come
        QTRY_VERIFY_WITH_TIMEOUT(asker.withAnswer(room).isSilent, 20'000);
    }

    void whoIsNotFollowedAnyMoreIsForgotten()
    {
        const ServedDraft served(announcing(), oneAtHome());
        const NearbyRoom room = at(served.gateway().port());
        NearbyAsker asker;
        asker.follow({room});
        QTRY_VERIFY(asker.withAnswer(room).answer);
        asker.follow({});
        QVERIFY(!asker.withAnswer(room).answer);
    }
};

QTEST_GUILESS_MAIN(TestRoomNearby)
#include "tst_room_nearby.moc"
