// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/raw_guest.h"
#include "session/join_code.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
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

QJsonObject objectIn(const QByteArray &answer)
{
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
}

QByteArray ask(const ServedDraft &served, const QByteArray &method, const QString &code,
               const QByteArray &body = {})
{
    return served.ask(method + " /api/invitations/" + code.toUtf8()
                      + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

QByteArray join(const ServedDraft &served, const QString &code, const QString &name,
                const QString &team = {})
{
    QJsonObject body{{u"name"_s, name}};
    if (!team.isEmpty())
        body.insert(u"team_id"_s, team);
    return ask(served, "POST", code, QJsonDocument(body).toJson());
}

/// Who sits where by the log: "B guest" or "B program".
QString seatOf(const ServedDraft &served, const QString &team)
{
    QString seat = u"program"_s;
    for (const EventEnvelope &event : served.log()) {
        if (const auto *changed = std::get_if<events::SeatChanged>(&event.event);
            changed && changed->seat.team.text() == team)
            seat = changed->seat.occupant;
    }
    return seat;
}

} // namespace

/// People who bring a join code.
class TestJoining : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeSaysWhatItIsFor()
    {
        ServedDraft served({}, oneAtHome());
        const QString code = served.invite(TokenRole::Drafter, {}, 12);
        const QJsonObject told = objectIn(ask(served, "GET", shownJoinCode(code).toLower()));
        QCOMPARE(told.value("draft_id"_L1).toString(), served.draft().text());
        QCOMPARE(told.value("role"_L1).toString(), u"drafter"_s);
        QStringList teams;
        for (const QJsonValue &team : told.value("teams"_L1).toArray())
            teams << team["team_id"_L1].toString()
                    + (team["is_free"_L1].toBool() ? u" free"_s : u" taken"_s);
        QCOMPARE(teams, (QStringList{u"A taken"_s, u"B free"_s, u"C free"_s}));
    }

    void whoeverComesInSitsAndDrafts()
    {
        ServedDraft served({}, oneAtHome());
        const QString code = served.invite(TokenRole::Drafter, {}, 12);
        const QJsonObject in = objectIn(join(served, code, u"Kim"_s, u"B"_s));
        const QString person = in.value("person_id"_L1).toString();
        QVERIFY(person.startsWith(u"guest-"_s));
        QCOMPARE(in.value("teams"_L1).toArray(), QJsonArray{u"B"_s});
        QCOMPARE(seatOf(served, u"B"_s), person);

        WireClient kim(served, in.value("token"_L1).toString().toUtf8());
        const QJsonObject you = kim.next(u"welcome"_s).value("you"_L1).toObject();
        QCOMPARE(you.value("person"_L1).toString(), person);
        const QJsonObject queued = kim.command(
            u"SetQueue"_s, {{"team_id"_L1, "B"_L1}, {"player_ids"_L1, QJsonArray{"p5"_L1}}});
        QCOMPARE(queued.value("type"_L1).toString(), u"accepted"_s);
        const QJsonObject others = kim.command(
            u"SetQueue"_s, {{"team_id"_L1, "C"_L1}, {"player_ids"_L1, QJsonArray{"p5"_L1}}});
        QCOMPARE(others.value("type"_L1).toString(), u"rejected"_s);
        QTRY_VERIFY(std::ranges::any_of(served.log(), [](const EventEnvelope &event) {
            return std::holds_alternative<events::PersonNamed>(event.event);
        }));
    }

    void takesAnyFreeTeamWhereNoneIsWanted()
    {
        ServedDraft served({}, oneAtHome());
        const QString code = served.invite(TokenRole::Drafter, {}, 12);
        QCOMPARE(objectIn(join(served, code, u"Kim"_s)).value("teams"_L1).toArray(),
                 QJsonArray{u"B"_s});
        QCOMPARE(objectIn(join(served, code, u"Lou"_s)).value("teams"_L1).toArray(),
                 QJsonArray{u"C"_s});
        const QByteArray third = join(served, code, u"Max"_s);
        QCOMPARE(statusOf(third), 409);
        QCOMPARE(codeOf(third), QByteArray("seat_taken"));
    }

    void whoIsAgreedToFirstAsksAndIsGivenHisTeam()
    {
        ServedDraft served({}, oneAtHome());
        const QString code = served.invite(TokenRole::Drafter, {}, 12, true);
        const QJsonObject in = objectIn(join(served, code, u"Kim"_s, u"B"_s));
        const QString person = in.value("person_id"_L1).toString();
        QVERIFY(in.value("teams"_L1).toArray().isEmpty());
        QCOMPARE(seatOf(served, u"B"_s), u"program"_s);
        QVERIFY(std::ranges::any_of(served.log(), [&](const EventEnvelope &event) {
            const auto *asked = std::get_if<events::SeatRequested>(&event.event);
            return asked && asked->person.text() == person && asked->team == TeamId(u"B"_s);
        }));

        WireClient kim(served, in.value("token"_L1).toString().toUtf8());
        const QJsonObject wish{{"team_id"_L1, "B"_L1}, {"player_ids"_L1, QJsonArray{"p5"_L1}}};
        QCOMPARE(kim.command(u"SetQueue"_s, wish).value("code"_L1).toString(), u"not_your_team"_s);
        WireClient boss(served, served.token(u"boss"_s, TokenRole::Commissioner));
        const QJsonObject seat{
            {"team_id"_L1, "B"_L1}, {"control"_L1, "person"_L1}, {"occupant"_L1, person}};
        QCOMPARE(boss.command(u"ChangeSeat"_s, {{"seat"_L1, seat}}).value("type"_L1).toString(),
                 u"accepted"_s);
        QTRY_COMPARE(kim.command(u"SetQueue"_s, wish).value("type"_L1).toString(), u"accepted"_s);
    }

    void whoIsSentAwayIsOutAndStaysOut()
    {
        ServedDraft served({}, oneAtHome());
        const QString code = served.invite(TokenRole::Drafter, TeamId(u"B"_s));
        const QJsonObject in = objectIn(join(served, code, u"Kim"_s));
        const QByteArray token = in.value("token"_L1).toString().toUtf8();
        const QJsonValue person = in.value("person_id"_L1);
        WireClient kim(served, token);
        WireClient boss(served, served.token(u"boss"_s, TokenRole::Commissioner));
        kim.next(u"welcome"_s);
        const auto say = [&](const char *standing) {
            return boss
                .command(u"ChangeStanding"_s,
                         {{"person_id"_L1, person}, {"standing"_L1, QLatin1StringView(standing)}})
                .value("type"_L1)
                .toString();
        };
        QCOMPARE(say("removed"), u"accepted"_s);
        QCOMPARE(kim.closeCode(), 4403);
        QCOMPARE(seatOf(served, u"B"_s), QString()); // the program's
        const QByteArray knock = served.ask(test::upgradeRequest(served, token));
        QCOMPARE(statusOf(knock), 403);
        QCOMPARE(codeOf(knock), QByteArray("sent_away"));
        QCOMPARE(codeOf(join(served, code, u"Kim"_s)), QByteArray("sent_away"));
        QCOMPARE(say("welcome"), u"accepted"_s);
        QTRY_COMPARE(statusOf(join(served, code, u"Kim"_s)), 200);
    }

    void nobodyTakesATeamFromAnother()
    {
        ServedDraft served({}, oneAtHome());
        const QString code = served.invite(TokenRole::Drafter, {}, 12);
        QCOMPARE(codeOf(join(served, code, u"Kim"_s, u"A"_s)), QByteArray("seat_taken"));
        QCOMPARE(codeOf(join(served, code, u"Kim"_s, u"X"_s)), QByteArray("seat_taken"));
        QCOMPARE(served.invitations().find(code, {}, test::realNow()).value().people.size(), 0);
    }

    void oneSeatsInvitationLetsItsPersonBackIn()
    {
        ServedDraft served({}, oneAtHome());
        const QString code = served.invite(TokenRole::Drafter, TeamId(u"C"_s));
        const QJsonObject first = objectIn(join(served, code, u"Kim"_s));
        served.restart();
        const QJsonObject again = objectIn(join(served, code, u"Kim"_s));
        QVERIFY(!first.isEmpty());
        QCOMPARE(again.value("person_id"_L1), first.value("person_id"_L1));
        QCOMPARE(again.value("teams"_L1).toArray(), QJsonArray{u"C"_s});
        QCOMPARE(codeOf(join(served, code, u"Kim"_s, u"B"_s)), QByteArray("seat_taken"));
    }

    void whoeverOnlyWatchesNeedsNoSeat()
    {
        ServedDraft served({}, oneAtHome());
        const auto before = served.log().size();
        const QString code = served.invite(TokenRole::Spectator, {}, 2);
        const QJsonObject in = objectIn(join(served, code, u"Eve"_s));
        QCOMPARE(in.value("role"_L1).toString(), u"spectator"_s);
        QCOMPARE(in.value("teams"_L1).toArray(), QJsonArray());
        QCOMPARE(served.log().size(), before);
        WireClient eve(served, in.value("token"_L1).toString().toUtf8());
        QVERIFY(!eve.next(u"welcome"_s).isEmpty());
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("why");
        const auto row = [](const char *name, const QString &method, const QString &code,
                            const QByteArray &body, int status, const char *why) {
            QTest::newRow(name) << method << code << body << status << QByteArray(why);
        };
        row("another code", u"GET"_s, u"00000000"_s, {}, 404, "unknown_code");
        row("no code", u"GET"_s, u"hello"_s, {}, 404, "unknown_code");
        row("another code, to join", u"POST"_s, u"00000000"_s, "{}", 404, "unknown_code");
        row("no JSON", u"POST"_s, {}, "name=Kim", 400, "malformed");
        row("a name that is none", u"POST"_s, {}, R"({"name":1})", 400, "malformed");
    }

    void refusals()
    {
        QFETCH(const QString, method);
        QFETCH(QString, code);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, why);
        ServedDraft served({}, oneAtHome());
        const QString good = served.invite(TokenRole::Drafter);
        const QByteArray answer = ask(served, method.toUtf8(), code.isEmpty() ? good : code, body);
        QTEST(statusOf(answer), "status");
        QCOMPARE(codeOf(answer), why);
        QCOMPARE(served.metric("warroom_gateway_refusals_total{code=\"" + why + "\",status=\""
                               + QByteArray::number(statusOf(answer)) + "\"}"),
                 1.0);
    }

    void aDraftThatIsOverLetsNobodySit()
    {
        commands::CreateDraft create = oneAtHome();
        create.seats.clear(); // the program drafts it to its end at once
        ServedDraft served({}, create);
        const QString code = served.invite(TokenRole::Drafter);
        WireClient eve(served, served.token(u"eve"_s, TokenRole::Spectator), u"since=0"_s);
        QVERIFY(!eve.next(u"DraftCompleted"_s).isEmpty());
        QCOMPARE(codeOf(join(served, code, u"Kim"_s)), QByteArray("draft_over"));
    }
};

QTEST_GUILESS_MAIN(TestJoining)
#include "tst_joining.moc"
