// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/command_codec.h"
#include "net/raw_guest.h"
#include "net/wire_commands.h"
#include "support/auctions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::ServedDraft;
using warroom::test::WireClient;

namespace {

void fill(TeamId &team)
{
    team = TeamId(u"A"_s);
}
void fill(PlayerId &player)
{
    player = PlayerId(u"p1"_s);
}
void fill(SlotId &slot)
{
    slot = SlotId(u"1.01"_s);
}
void fill(LotId &lot)
{
    lot = LotId(u"L1"_s);
}
void fill(TradeId &trade)
{
    trade = TradeId(u"T"_s);
}
void fill(MessageId &message)
{
    message = MessageId(u"M"_s);
}
void fill(PersonId &person)
{
    person = PersonId(u"somebody"_s);
}
void fill(QList<PersonId> &)
{
}
void fill(Reaction &)
{
}
void fill(Standing &)
{
}
void fill(int &number)
{
    number = 1;
}
void fill(bool &wish)
{
    wish = true;
}
void fill(QString &text)
{
    text = u"Somebody"_s;
}
void fill(Seat &seat)
{
    seat = {TeamId(u"A"_s), SeatControl::Person, u"somebody else"_s};
}
void fill(Trade &trade)
{
    const auto command = test::trade(u"A", u"1.01", u"B", u"1.02");
    trade = std::get<commands::ExecuteTrade>(command).trade;
}
void fill(QList<PlayerId> &players)
{
    players = test::idsIn<PlayerId>(u"p1 p2");
}
void fill(QList<SlotRight> &rights)
{
    const TeamId a(u"A"_s);
    const TeamId b(u"B"_s);
    rights = {{SlotId(u"1.01"_s), b, {}, b}, {SlotId(u"1.02"_s), a, {}, a}};
}
void fill(commands::CorrectionConflict &)
{
}
template <typename Value>
void fill(std::optional<Value> &)
{
}

/// A command that makes sense in a small draft, for every one the wire knows.
template <typename Wire>
WireCommand sample()
{
    Wire wish{};
    std::apply([&](const auto &...field) { (fill(wish.*(field.member)), ...); }, Wire::fields());
    return *wireCommand(Command(static_cast<const typename Wire::Wish &>(wish)));
}

template <typename... Wires>
std::vector<WireCommand> samplesOf(std::type_identity<std::tuple<Wires...>>)
{
    return {sample<Wires>()...};
}

QJsonObject dataOf(const WireCommand &command)
{
    return QJsonDocument::fromJson(command.data).object();
}

/// What stands in the answer to \a command; empty: it was accepted.
QString refusalOf(const QJsonObject &answer)
{
    return answer.value("type"_L1) == "rejected"_L1 ? answer.value("code"_L1).toString()
                                                    : QString();
}

GatewayOptions withoutRateLimit()
{
    GatewayOptions options;
    options.commandsPerSecond = 10'000;
    options.commandBurst = 10'000;
    return options;
}

} // namespace

/// A token is good for one draft, and there for what its role may do.
class TestGatewayRights : public QObject {
    Q_OBJECT

private:
    QByteArray post(const ServedDraft &served, const QByteArray &token, const WireCommand &command,
                    const DraftId &draft) const
    {
        return served.post(
            draft, token,
            R"({"command_id":")" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces)
                + R"(","command":")" + command.name + R"(","data":)" + command.data + '}');
    }
    static commands::CreateDraft another()
    {
        commands::CreateDraft other = test::draftOf(u"A B C", 2);
        other.draft = DraftId(u"22222222-2222-4222-8222-222222222222"_s);
        return other;
    }

private Q_SLOTS:
    void whoWatchesChangesNothing_data();
    void whoWatchesChangesNothing();
    void whoDraftsElsewhereChangesNothingHere();
    void anIdIsGoodForOneDraft();
    void whoeverTheHostBeforeLetInIsBelievedOnceItsKeyIsNamed();
};

void TestGatewayRights::whoWatchesChangesNothing_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("isAuction");
    for (const bool isAuction : {false, true}) {
        const char *const where = isAuction ? "auction" : "draft";
        QTest::addRow("spectator, %s", where) << int(TokenRole::Spectator) << isAuction;
        QTest::addRow("tv, %s", where) << int(TokenRole::Tv) << isAuction;
    }
}

void TestGatewayRights::whoWatchesChangesNothing()
{
    QFETCH(const int, role);
    QFETCH(const bool, isAuction);
    const ServedDraft served(withoutRateLimit(),
                             isAuction ? test::auctionOf(u"A B C") : test::draftOf(u"A B C", 2));
    const QByteArray token = served.token(u"eve"_s, static_cast<TokenRole>(role));
    WireClient boss(served, served.token(u"boss"_s, TokenRole::Commissioner, u"A B C"));
    if (isAuction) { // something to bid for
        QCOMPARE(refusalOf(boss.command(
                     u"NominatePlayer"_s,
                     {{"team_id"_L1, "A"_L1}, {"player_id"_L1, "p1"_L1}, {"amount"_L1, 1}})),
                 QString());
    }
    WireClient eve(served, token);
    const auto before = served.log().size();
    const auto samples = samplesOf(std::type_identity<wire::Commands>());
    QCOMPARE(samples.size(), std::tuple_size_v<wire::Commands>);
    for (const WireCommand &command : samples) {
        const QString name = QString::fromLatin1(command.name);
        if (name == QLatin1StringView(wire::NamePerson::name)) // himself, and nobody else
            continue;
        const QString refusal = refusalOf(eve.command(name, dataOf(command)));
        QVERIFY2(!refusal.isEmpty() && refusal != u"malformed"_s, qPrintable(name + refusal));
        const QByteArray answer = post(served, token, command, served.draft());
        QVERIFY2(test::statusOf(answer) == 409, answer.constData());
    }
    QCOMPARE(served.log().size(), before);

    // The same wishes are not refused to somebody who may.
    int accepted = 0;
    for (const WireCommand &command : samples)
        accepted +=
            refusalOf(boss.command(QString::fromLatin1(command.name), dataOf(command))).isEmpty();
    QVERIFY2(accepted >= 5, qPrintable(QString::number(accepted)));
    QVERIFY(served.log().size() > before);
}

void TestGatewayRights::whoDraftsElsewhereChangesNothingHere()
{
    ServedDraft served;
    const commands::CreateDraft other = another();
    served.addDraft(other);
    Claims claims = served.claims(u"ana"_s, TokenRole::Commissioner, u"A B C");
    const QByteArray here = served.minted(claims);
    claims.draft = other.draft;
    claims.id = newTokenId();
    const QByteArray there = served.minted(claims);
    const WireCommand pick = sample<wire::MakePick>();

    QCOMPARE(test::statusOf(post(served, there, pick, served.draft())), 403);
    QCOMPARE(test::codeOf(post(served, there, pick, served.draft())), "wrong_draft"_ba);
    QCOMPARE(test::statusOf(served.ask(test::upgradeRequest(served, there))), 403);
    WireClient ana(served, here);
    ana.next(u"snapshot"_s);
    const auto before = served.log().size();
    // Nor does it help to name the other draft in the message: it counts where it came.
    QJsonObject data = dataOf(pick);
    data.insert(u"draft_id"_s, other.draft.text());
    QCOMPARE(refusalOf(ana.command(u"MakePick"_s, data)), QString());
    QVERIFY(served.log().size() > before);
    const QByteArray state = served.get(u"/api/drafts/%1/state"_s.arg(other.draft.text()), there);
    QVERIFY2(state.contains("\"completed_picks\":0"), state.constData());
    // A socket is not moved to another draft by another token either.
    ana.send({{u"type"_s, u"token"_s}, {u"token"_s, QString::fromLatin1(there)}});
    QCOMPARE(ana.closeCode(), 4401);
}

void TestGatewayRights::anIdIsGoodForOneDraft()
{
    ServedDraft served;
    const commands::CreateDraft other = another();
    served.addDraft(other);
    const Claims claims = served.claims(u"ana"_s, TokenRole::Commissioner, u"A B C");
    Claims there = claims;
    there.draft = other.draft;
    const QByteArray body = R"({"command_id":"11111111-1111-4111-8111-111111111112",)"
                            R"("command":"PauseDraft","data":{}})";
    const auto say = [&](const Claims &who) {
        return served.post(who.draft, served.minted(who), body);
    };
    QCOMPARE(test::statusOf(say(claims)), 200);
    const QByteArray answer = say(there);
    QCOMPARE(test::statusOf(answer), 409);
    QCOMPARE(test::codeOf(answer), "conflict"_ba);
    QCOMPARE(served.metric("warroom_gateway_refusals_total{code=\"conflict\",status=\"409\"}"),
             1.0);
}

/// Of a draft that is handed over while the gateway stands by.
void TestGatewayRights::whoeverTheHostBeforeLetInIsBelievedOnceItsKeyIsNamed()
{
    ServedDraft served;
    const commands::CreateDraft other = another();
    served.addDraft(other);
    const QTemporaryDir folder;
    const NamedKey before = signingNamedKey(folder.path()).value();
    const auto tokenFor = [&](const DraftId &draft) {
        Claims claims = served.claims(u"ana"_s, TokenRole::Spectator);
        claims.draft = draft;
        return mintToken(claims, before);
    };
    const auto statusFor = [&](const DraftId &draft) {
        return test::statusOf(
            served.get(u"/api/drafts/%1/state"_s.arg(draft.text()), tokenFor(draft)));
    };
    QCOMPARE(statusFor(served.draft()), 401);
    QVERIFY(served.tokens().believe(formerHostKey(tokenKeyText(before), served.draft()).value()));
    QCOMPARE(statusFor(served.draft()), 200);
    QCOMPARE(statusFor(other.draft), 403);
    WireClient ana(served, tokenFor(served.draft()));
    QCOMPARE(ana.next(u"welcome"_s).value("you"_L1).toObject().value("person"_L1).toString(),
             u"ana"_s);
}

QTEST_GUILESS_MAIN(TestGatewayRights)
#include "tst_gateway_rights.moc"
