// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/correction_preview.h"
#include "domain/needs.h"
#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

commands::CorrectPick
correct(QStringView slot, QStringView player,
        commands::CorrectionConflict onConflict = commands::CorrectionConflict::Refuse)
{
    return {SlotId(slot.toString()), PlayerId(player.toString()), {}, onConflict, {}};
}

commands::CorrectPick swap(QStringView slot, QStringView player)
{
    return correct(slot, player, commands::CorrectionConflict::Swap);
}

commands::CorrectPick reopen(QStringView slot, QStringView player)
{
    return correct(slot, player, commands::CorrectionConflict::Reopen);
}

commands::CorrectPick forTeam(commands::CorrectPick wish, QStringView team)
{
    wish.team = TeamId(team.toString());
    return wish;
}

commands::CorrectPick because(commands::CorrectPick wish, const QString &reason)
{
    wish.reason = reason;
    return wish;
}

/// Three teams, two rounds, A B C A B C; the first three picks are made.
Given threePicks()
{
    commands::CreateDraft create = aMinuteEach(draftOf(u"A B C", 2), ExpiryPolicy::Pass);
    create.trading.players = true;
    return given(create).started().takenInTurn(u"p1 p2 p3");
}

Given completed()
{
    return given(draftOf(u"A B")).started().takenInTurn(u"p1 p2");
}

/// What stands on the board: "p1 p2 p3 - - -".
QString board(const Given &draft)
{
    QStringList players;
    for (const SlotState &slot : draft.state().slots)
        players << (slot.selection ? slot.selection->player.text() : u"-"_s);
    return players.join(u' ');
}

/// A offers C the player it took first for a pick of the second round.
commands::OfferTrade offerOf(QStringView player)
{
    TradeSide gives{TeamId(u"A"_s), {}, TeamId(u"C"_s), idsIn<PlayerId>(player)};
    TradeSide gets{TeamId(u"C"_s), idsIn<SlotId>(u"2.03"), TeamId(u"A"_s), {}};
    return {Trade{TradeId(u"offer"_s), {gives, gets}}, TeamId(u"A"_s)};
}

/// The state after \a draft and facts the rules of another part record.
DraftState after(const Given &draft, const std::vector<Event> &facts)
{
    DraftState state = draft.state();
    for (const Event &fact : facts)
        evolve(state, fact);
    return state;
}

QString toldBy(const DraftState &state, const Command &command)
{
    return told(decide(state, IssuedCommand{{}, commissionerWith({}), dayOne + 5min, command, {}}));
}

} // namespace

class TestCorrectPick : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsAFreePlayerInItsPlace()
    {
        Given draft = threePicks();
        QCOMPARE(draft.when(because(correct(u"1.01", u"p7"), u"read out wrong"_s)),
                 u"1.01 A has p7 instead of p1 because 'read out wrong'"_s);
        draft.did(correct(u"1.01", u"p7"));
        QCOMPARE(board(draft), u"p7 p2 p3 - - -"_s);
        QVERIFY(!draft.state().isTaken(PlayerId(u"p1"_s)));
        QVERIFY(draft.state().slots.at(0).selection->corrected);
        QVERIFY(!draft.state().slots.at(1).selection->corrected);
    }

    void saysWhoWasRightAndWhoWasNot()
    {
        Given draft = threePicks().after(10s);
        const auto facts = draft.eventsWhen(because(swap(u"1.01", u"p3"), u" slip "_s));
        events::PickCorrected fact;
        fact.slot = SlotId(u"1.01"_s);
        fact.teamBefore = fact.team = TeamId(u"A"_s);
        fact.playerBefore = PlayerId(u"p1"_s);
        fact.player = PlayerId(u"p3"_s);
        fact.playerName = u"Player 3"_s;
        fact.playerNameBefore = u"Player 1"_s;
        fact.swappedWith = SlotId(u"1.03"_s);
        fact.reason = PersonalText{PersonId(u"commissioner"_s), u"slip"_s, {}, {}};
        fact.correctedAt = dayOne + 10s;
        QVERIFY(facts == std::vector<Event>{fact});
    }

    void leavesOrderNumbersAndClockAlone()
    {
        Given draft = threePicks();
        const OnTheClock clock = *draft.state().onTheClock;
        draft.after(20s).did(swap(u"1.01", u"p3"));
        QVERIFY(*draft.state().onTheClock == clock);
        QCOMPARE(draft.state().slots.at(0).selection->overallPick, 1);
        QCOMPARE(draft.state().slots.at(0).selection->pickedAt, dayOne);
        QCOMPARE(draft.when(pick(u"A", u"p5")),
                 u"2.01 A takes p5 as #4; 2.02 B on the clock until 1:20"_s);
    }

    void ofATakenPlayerIsRefusedUnlessSomebodySaysWhatThen()
    {
        QCOMPARE(threePicks().when(correct(u"1.01", u"p3")), u"refused: player_taken_elsewhere"_s);
    }

    void swapsTwoSelections()
    {
        Given draft = threePicks();
        QCOMPARE(draft.when(swap(u"1.01", u"p3")), u"1.01 A has p3 instead of p1, 1.03 swapped"_s);
        draft.did(swap(u"1.01", u"p3"));
        QCOMPARE(board(draft), u"p3 p2 p1 - - -"_s);
        QVERIFY(draft.state().slots.at(2).selection->corrected);
    }

    void opensTheOtherSelectionAgain()
    {
        Given draft = threePicks();
        QCOMPARE(draft.when(reopen(u"1.01", u"p3")), u"1.01 A has p3 instead of p1, 1.03 open"_s);
        draft.did(reopen(u"1.01", u"p3"));
        QCOMPARE(board(draft), u"p3 p2 - - - -"_s);
        QVERIFY(!draft.state().isTaken(PlayerId(u"p1"_s)));
    }

    void aReopenedSlotIsUsedAtAnyLaterMomentAndDelaysNobody()
    {
        Given draft = threePicks().did(reopen(u"1.01", u"p3"));
        QCOMPARE(draft.state().slotOnTheClock()->slot.id, SlotId(u"2.01"_s));
        QCOMPARE(draft.state().upcoming(9), (QList<int>{3, 4, 5}));
        QCOMPARE(draft.when(pick(u"C", u"p4")), u"1.03 C takes p4 as #3"_s);
        draft.takenInTurn(u"p4 p5 p6");
        QVERIFY(draft.state().isLive());
        QVERIFY(!draft.state().onTheClock);
        QCOMPARE(draft.when(pick(u"C", u"p7")), u"1.03 C takes p7 as #6; completed"_s);
    }

    void noNumberIsUsedTwiceAfterASlotWasOpened()
    {
        Given draft = threePicks().takes(u"A", u"p4").did(reopen(u"1.01", u"p3"));
        QCOMPARE(draft.when(pick(u"C", u"p5")), u"1.03 C takes p5 as #5"_s);
    }

    void undoTakesBackTheCorrectedPlayer()
    {
        Given draft = threePicks().did(correct(u"1.03", u"p7"));
        QCOMPARE(draft.when(commands::UndoLastPick{}),
                 u"1.03 C gives back p7; 1.03 C on the clock until 1:00"_s);
        QVERIFY(!draft.undone().state().isTaken(PlayerId(u"p7"_s)));
    }

    void undoAfterTheLastSelectionWasOpenedTakesBackTheOneBefore()
    {
        Given draft = threePicks().did(reopen(u"1.01", u"p3"));
        QCOMPARE(draft.when(commands::UndoLastPick{}),
                 u"1.02 B gives back p2; 1.02 B on the clock until 1:00"_s);
    }

    void undoOfAReopenedSlotLeavesTheClockAlone()
    {
        Given draft = threePicks().did(reopen(u"1.01", u"p3")).takes(u"C", u"p4").after(20s);
        QCOMPARE(draft.when(commands::UndoLastPick{}), u"1.03 C gives back p4"_s);
        QCOMPARE(draft.undone().when(pick(u"C", u"p5")), u"1.03 C takes p5 as #3"_s);
    }

    void undoGivesABankBackToNobodyElse()
    {
        commands::CreateDraft create = aMinuteEach(draftOf(u"A B"), ExpiryPolicy::Pass);
        create.clock.bankSeconds = 30;
        Given draft = given(create).started().after(70s).takes(u"A", u"p1");
        draft.did(forTeam(correct(u"1.01", u"p1"), u"B"));
        QCOMPARE(draft.when(commands::UndoLastPick{}),
                 u"1.01 B gives back p1; 1.01 B on the clock until 2:40, bank from 2:10"_s);
    }

    void givesTheSelectionToAnotherTeam()
    {
        Given draft = threePicks();
        draft.did(forTeam(correct(u"1.01", u"p1"), u"B"));
        QCOMPARE(draft.state().ownerOf(PlayerId(u"p1"_s)), TeamId(u"B"_s));
        QCOMPARE(draft.state().playersOf(TeamId(u"B"_s)), idsIn<PlayerId>(u"p1 p2"));
        QCOMPARE(draft.when(forTeam(correct(u"1.02", u"p7"), u"C")),
                 u"1.02 C has p7 instead of p2"_s);
    }

    void rightsARecordThatIsComplete()
    {
        Given draft = completed();
        QCOMPARE(draft.when(correct(u"1.01", u"p4")), u"1.01 A has p4 instead of p1"_s);
        QCOMPARE(draft.when(swap(u"1.01", u"p2")), u"1.01 A has p2 instead of p1, 1.02 swapped"_s);
        // Nobody could use a slot that is open after the end.
        QCOMPARE(draft.when(reopen(u"1.01", u"p2")), u"refused: completed"_s);
        QVERIFY(draft.did(swap(u"1.01", u"p2")).state().status == DraftStatus::Completed);
    }

    void whilePausedNobodyIsHurried()
    {
        Given draft = threePicks().after(20s).paused().did(reopen(u"1.01", u"p3"));
        QCOMPARE(draft.when(commands::ResumeDraft{}), u"resumed; 2.01 A on the clock until 1:00"_s);
    }

    void queuesAndNeedsFollow()
    {
        commands::CreateDraft create = draftOf(u"A B", 2);
        create.teams[0].needs = {u"QB"_s, u"WR"_s};
        Given draft = given(create).started().did(queue(u"B", u"p1 p3")).takes(u"A", u"p1");
        QCOMPARE(openNeeds(draft.state(), TeamId(u"A"_s)), QStringList{u"WR"_s});
        draft.did(correct(u"1.01", u"p2")); // a WR
        QCOMPARE(openNeeds(draft.state(), TeamId(u"A"_s)), QStringList{u"QB"_s});
        QCOMPARE(draft.state().queueLeft(TeamId(u"B"_s)), idsIn<PlayerId>(u"p1 p3"));
    }

    void takesBackWhatWasTradedInItsName()
    {
        const Trade trade = offerOf(u"p1").trade;
        const DraftState state = after(threePicks(), {events::TradeExecuted{trade, dayOne, {}}});
        QCOMPARE(state.ownerOf(PlayerId(u"p1"_s)), TeamId(u"C"_s));
        const auto owner = [&](const Command &command, QStringView player) {
            const Decision decision =
                decide(state, {{}, commissionerWith({}), dayOne, command, {}});
            DraftState corrected = state;
            for (const Event &event : *decision)
                evolve(corrected, event);
            return corrected.ownerOf(PlayerId(player.toString())).text();
        };
        QCOMPARE(owner(correct(u"1.01", u"p7"), u"p1"), QString());
        QCOMPARE(owner(correct(u"1.01", u"p7"), u"p7"), u"A"_s);
        QCOMPARE(owner(swap(u"1.02", u"p1"), u"p1"), u"B"_s);
        QCOMPARE(owner(swap(u"1.02", u"p1"), u"p2"), u"A"_s);
        QCOMPARE(correctionPreview(state, correct(u"1.01", u"p7")).trades,
                 QList<TradeId>{trade.id});
        QCOMPARE(correctionPreview(state, swap(u"1.02", u"p1")).trades, QList<TradeId>{trade.id});
        QCOMPARE(correctionPreview(state, correct(u"1.02", u"p7")).trades, QList<TradeId>());
    }

    void endsOffersThatCanNoLongerBeKept()
    {
        const auto offer = offerOf(u"p1");
        const DraftState state =
            after(threePicks(), {events::TradeOffered{offer.trade, offer.by, {}, {}, {}, dayOne}});
        QCOMPARE(toldBy(state, correct(u"1.01", u"p7")),
                 u"1.01 A has p7 instead of p1; offer is void"_s);
        QCOMPARE(correctionPreview(state, correct(u"1.01", u"p7")).offers,
                 QList<TradeId>{offer.trade.id});
        QCOMPARE(toldBy(state, correct(u"1.02", u"p7")), u"1.02 B has p7 instead of p2"_s);
    }

    void previewsWhatItTouches()
    {
        Given draft = threePicks();
        const CorrectionPreview free = correctionPreview(draft.state(), correct(u"1.01", u"p7"));
        QVERIFY(!free.takenAt);
        QCOMPARE(free.laterPicks, 2);
        const CorrectionPreview taken = correctionPreview(draft.state(), correct(u"1.01", u"p3"));
        QCOMPARE(*taken.takenAt, SlotId(u"1.03"_s));
        QCOMPARE(taken.takenBy, TeamId(u"C"_s));
        QVERIFY(taken.mayReopen);
        QVERIFY(!correctionPreview(completed().state(), correct(u"1.01", u"p2")).mayReopen);
        QVERIFY(correctionPreview(draft.state(), correct(u"2.01", u"p3")) == CorrectionPreview());
        QVERIFY(correctionPreview(draft.state(), correct(u"1.01", u"?")) == CorrectionPreview());
    }

    void previewsRostersThatOverflow()
    {
        commands::CreateDraft create = draftOf(u"A B", 2);
        create.roster.limits = {{u"QB"_s, 1}};
        Given draft = given(create).started().takenInTurn(u"p1 p2 p3 p4");
        QCOMPARE(correctionPreview(draft.state(), correct(u"2.01", u"p5")).overflows,
                 QList<RosterOverflow>());
        create.players[4].position = u"QB"_s; // p5
        Given other = given(create).started().takenInTurn(u"p1 p2 p3 p4");
        QCOMPARE(correctionPreview(other.state(), correct(u"2.01", u"p5")).overflows,
                 (QList<RosterOverflow>{{TeamId(u"A"_s), u"QB"_s, 1}}));
        QCOMPARE(other.when(correct(u"2.01", u"p5")), u"2.01 A has p5 instead of p3"_s);
    }

    void previewsRostersThatAreTooLong()
    {
        commands::CreateDraft create = draftOf(u"A B", 2);
        create.roster.bench = 2;
        Given draft = given(create).started().takenInTurn(u"p1 p2 p3 p4");
        QVERIFY(draft.state().status == DraftStatus::Completed);
        QCOMPARE(correctionPreview(draft.state(), forTeam(correct(u"1.02", u"p2"), u"A")).overflows,
                 (QList<RosterOverflow>{{TeamId(u"A"_s), {}, 2}}));
    }

    void refuses()
    {
        Given draft = threePicks();
        QCOMPARE(draft.when(correct(u"2.01", u"p7")), u"refused: slot_not_used"_s);
        QCOMPARE(draft.when(correct(u"9.09", u"p7")), u"refused: unknown_slot"_s);
        QCOMPARE(draft.when(correct(u"1.01", u"nobody")), u"refused: unknown_player"_s);
        QCOMPARE(draft.when(forTeam(correct(u"1.01", u"p7"), u"X")), u"refused: unknown_team"_s);
        QCOMPARE(draft.when(correct(u"1.01", u"p1")), u"refused: corrects_nothing"_s);
        QCOMPARE(draft.when(forTeam(correct(u"1.01", u"p1"), u"A")),
                 u"refused: corrects_nothing"_s);
        QCOMPARE(draft.when(because(correct(u"1.01", u"p7"), QString(201, u'x'))),
                 u"refused: unusable_reason"_s);
        QCOMPARE(draft.when(correct(u"1.01", u"p7"), drafterOf(u"A")),
                 u"refused: commissioner_only"_s);
        QCOMPARE(toldBy({}, correct(u"1.01", u"p7")), u"refused: not_created"_s);
        QCOMPARE(given(draftOf(u"A B")).when(correct(u"1.01", u"p2")), u"refused: slot_not_used"_s);
    }

    void refusesWhatATeamCouldNotPay()
    {
        events::DraftCreated created = given(draftOf(u"A B", 2)).state().setup->created();
        created.auction.rounds = 2;
        created.auction.budget = 10;
        created.auction.budgets = {{TeamId(u"B"_s), 6}};
        DraftState state;
        evolve(state, created);
        evolve(state, events::DraftStarted{created.draft, created.draftType, dayOne, 2, 4});
        events::PickMade sold;
        sold.slot = SlotId(u"1.01"_s);
        sold.player = PlayerId(u"p1"_s);
        sold.team = TeamId(u"A"_s);
        sold.round = sold.pick = sold.overallPick = 1;
        sold.price = 5;
        evolve(state, sold);
        evolve(state, events::NominationStarted{TeamId(u"B"_s), 1, dayOne, {}});
        // B would have 1 left for two places.
        QCOMPARE(toldBy(state, forTeam(correct(u"1.01", u"p1"), u"B")), u"refused: bid_too_high"_s);
        QCOMPARE(toldBy(state, correct(u"1.01", u"p2")), u"1.01 A has p2 instead of p1"_s);
        const commands::ChangeOrder order{{{SlotId(u"1.02"_s), TeamId(u"A"_s), {}, TeamId(u"A"_s)},
                                           {SlotId(u"2.02"_s), TeamId(u"A"_s), {}, TeamId(u"A"_s)}},
                                          {}};
        QCOMPARE(toldBy(state, order),
                 u"order: 1.02 A, 2.02 A; A nominates"_s); // 5 left for three places
        sold.price = 8;
        DraftState dear;
        evolve(dear, created);
        evolve(dear, events::DraftStarted{created.draft, created.draftType, dayOne, 2, 4});
        evolve(dear, sold);
        QCOMPARE(toldBy(dear, order), u"refused: bid_too_high"_s);
    }

    void refusesAPlayerOnTheBlock()
    {
        const DraftState state = after(threePicks(),
                                       {events::NominationStarted{TeamId(u"A"_s), 1, dayOne, {}},
                                        events::LotNominated{LotId(u"lot"_s),
                                                             TeamId(u"A"_s),
                                                             PlayerId(u"p7"_s),
                                                             u"Player 7"_s,
                                                             1,
                                                             {},
                                                             {},
                                                             dayOne}});
        QCOMPARE(toldBy(state, correct(u"1.01", u"p7")), u"refused: on_the_block"_s);
    }
};

QTEST_APPLESS_MAIN(TestCorrectPick)
#include "tst_correct_pick.moc"
