// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction.h"
#include "session/stand_in.h"
#include "support/scripted_room.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::testing::ScriptedRoom;
using warroom::testing::smallDraft;

namespace {

commands::CreateDraft auctionOf(int teams)
{
    commands::CreateDraft create = smallDraft(teams, 3, u"linear"_s);
    create.auction.rounds = 3;
    create.auction.budget = 50;
    for (Player &player : create.players)
        player.points = 300 - 10 * player.rank;
    return create;
}

int countOf(const ScriptedRoom &room, const auto &isMeant)
{
    return static_cast<int>(std::count_if(room.submitted.begin(), room.submitted.end(), isMeant));
}

template <typename Wish>
bool is(const Command &command)
{
    return std::holds_alternative<Wish>(command);
}

} // namespace

/// Whoever drafts for an absent friend does all that is his turn, and nothing else.
class TestStandIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picksForItsTeamAlone();
    void nominatesAndBids();
    void asksOnceForEachPlayer();
    void triesAgainWhereItWasRefused();
};

void TestStandIn::picksForItsTeamAlone()
{
    ScriptedRoom room;
    const StandIn bot(room); // for A
    room.play(commands::StartDraft{});
    while (const SlotState *current = room.state().slotOnTheClock()) {
        QVERIFY(current->slot.team != TeamId(u"A"_s)); // it does not keep anybody waiting
        room.pickBest();
    }
    QCOMPARE(countOf(room, is<commands::MakePick>), 3);
    QCOMPARE(static_cast<int>(room.submitted.size()), 3);
}

void TestStandIn::nominatesAndBids()
{
    ScriptedRoom room(auctionOf(4));
    room.me.teams = {TeamId(u"A"_s), TeamId(u"B"_s), TeamId(u"C"_s), TeamId(u"D"_s)};
    const StandIn bot(room);
    room.play(commands::StartDraft{});
    for (int sold = 0; sold < 12; ++sold) {
        QTRY_COMPARE(room.state().auction.lots.size(), 1);
        QCoreApplication::processEvents();
        room.play(commands::CloseLot{room.state().auction.lots.first().id});
    }
    QCOMPARE(room.state().status, DraftStatus::Completed);
    QCOMPARE(room.state().picksMade(), 12);
    int paid = 0;
    for (const SlotState &slot : room.state().slots)
        paid += slot.selection->price.value_or(0);
    QVERIFY2(paid > 12, "everybody went for the least bid"); // they bid against each other
}

void TestStandIn::asksOnceForEachPlayer()
{
    ScriptedRoom room(auctionOf(4));
    room.me.teams = {TeamId(u"B"_s)};
    const StandIn bot(room);
    room.play(commands::StartDraft{});
    room.play(commands::NominatePlayer{TeamId(u"A"_s), PlayerId(u"p1"_s), 1, {}, {}});
    QCOMPARE(countOf(room, is<commands::SetBidLimit>), 1);
    const int limit = std::get<commands::SetBidLimit>(room.submitted.back()).most;
    QVERIFY(limit > 1);
    // Others bid on; the host answers for B up to the limit, and B says nothing more.
    const Lot &lot = room.state().auction.lots.first();
    while (leastBid(room.state(), lot) <= std::min(limit + 2, 48)) {
        const TeamId other = lot.bidder == TeamId(u"C"_s) ? TeamId(u"D"_s) : TeamId(u"C"_s);
        QVERIFY(room.play(commands::PlaceBid{lot.id, other, leastBid(room.state(), lot)}).accepted);
    }
    QVERIFY(lot.bidder != TeamId(u"B"_s));
    QCOMPARE(countOf(room, is<commands::SetBidLimit>), 1);
    QCOMPARE(countOf(room, is<commands::NominatePlayer>), 0);
}

void TestStandIn::triesAgainWhereItWasRefused()
{
    ScriptedRoom room;
    room.play(commands::StartDraft{});
    room.readOnly = true; // whatever is wished is refused
    const StandIn bot(room);
    QTRY_VERIFY(countOf(room, is<commands::MakePick>) >= 2);
    room.readOnly = false;
    QTRY_COMPARE(room.state().picksMade(), 1);
}

QTEST_GUILESS_MAIN(TestStandIn)
#include "tst_stand_in.moc"
