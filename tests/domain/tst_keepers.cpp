// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"
#include "support/rosters.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

Keeper inSlot(QStringView team, QStringView player, QStringView slot)
{
    return {TeamId(team.toString()), PlayerId(player.toString()), SlotId(slot.toString()), {}};
}

Keeper forMoney(QStringView team, QStringView player, int price)
{
    return {TeamId(team.toString()), PlayerId(player.toString()), {}, price};
}

commands::CreateDraft keeping(commands::CreateDraft create, const QList<Keeper> &keepers)
{
    create.keepers = keepers;
    return create;
}

/// Two teams; two rounds are sold for 10 each, one is picked.
commands::CreateDraft anAuction()
{
    commands::CreateDraft create = draftOf(u"A B", 3);
    create.auction.rounds = 2;
    create.auction.budget = 10;
    return create;
}

QString creating(const commands::CreateDraft &create)
{
    return told(decide({}, IssuedCommand{{}, commissionerWith({}), dayOne, create, {}}));
}

} // namespace

class TestKeepers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takeTheirPickWhenItIsDue()
    {
        const auto draft = keeping(draftOf(u"A B C"), {inSlot(u"B", u"p3", u"1.02")});
        const Given before = given(draft).started();
        QCOMPARE(before.when(pick(u"A", u"p1")),
                 u"1.01 A takes p1 as #1; 1.02 B takes p3 as #2; 1.03 C on the clock"_s);
    }

    void takeTheVeryFirstPickAtTheStart()
    {
        const auto draft = keeping(draftOf(u"A B"), {inSlot(u"A", u"p3", u"1.01")});
        QCOMPARE(given(draft).when(commands::StartDraft{}),
                 u"started; 1.01 A takes p3 as #1; 1.02 B on the clock"_s);
    }

    void mayCompleteADraft()
    {
        const auto draft = keeping(draftOf(u"A B"), {inSlot(u"B", u"p1", u"1.02")});
        QCOMPARE(given(draft).started().when(pick(u"A", u"p2")),
                 u"1.01 A takes p2 as #1; 1.02 B takes p1 as #2; completed"_s);
    }

    void areReservedUntilThen()
    {
        const auto draft = keeping(draftOf(u"A B"), {inSlot(u"B", u"p1", u"1.02")});
        const Given before = given(draft).started();
        QCOMPARE(before.when(pick(u"A", u"p1")), u"refused: player_is_kept"_s);
        QCOMPARE(before.when(queue(u"A", u"p1")), u"refused: player_is_kept"_s);
    }

    void keepTheirPickFromBeingTraded()
    {
        const auto draft = keeping(draftOf(u"A B", 2), {inSlot(u"B", u"p1", u"1.02")});
        const Given before = given(draft).started();
        QCOMPARE(before.when(trade(u"A", u"1.01", u"B", u"1.02")), u"refused: slot_is_kept"_s);
        QVERIFY(before.when(trade(u"A", u"1.01", u"B", u"2.02")).startsWith(u"traded"_s));
    }

    void waitForAPlannedPause()
    {
        auto draft = keeping(draftOf(u"A B", 2), {inSlot(u"A", u"p1", u"2.01")});
        draft.clock.pauseBeforeRounds = {2};
        Given before = given(draft).started().takes(u"A", u"p2");
        QCOMPARE(before.when(pick(u"B", u"p3")),
                 u"1.02 B takes p3 as #2; paused by scheduled, no clock before 2.01"_s);
        before.takes(u"B", u"p3");
        QCOMPARE(before.when(commands::ResumeDraft{}),
                 u"resumed; 2.01 A takes p1 as #3; 2.02 B on the clock"_s);
    }

    void goInTurnWherePicksAreWelcomeInAPause()
    {
        auto draft = keeping(draftOf(u"A B C"), {inSlot(u"B", u"p3", u"1.02")});
        draft.clock.picksWhilePaused = true;
        const Given before = given(draft).started().paused();
        QCOMPARE(before.when(pick(u"A", u"p1")), u"1.01 A takes p1 as #1; 1.02 B takes p3 as #2"_s);
    }

    void areNotPassedOverInAPlannedPauseWherePicksAreWelcome()
    {
        auto draft = keeping(draftOf(u"A B", 2), {inSlot(u"A", u"p1", u"2.01")});
        draft.clock.pauseBeforeRounds = {2};
        draft.clock.picksWhilePaused = true;
        Given before = given(draft).started().takes(u"A", u"p2");
        QCOMPARE(before.when(pick(u"B", u"p3")),
                 u"1.02 B takes p3 as #2; paused by scheduled, no clock before 2.01; "
                 "2.01 A takes p1 as #3"_s);
        before.takes(u"B", u"p3");
        QCOMPARE(before.when(pick(u"A", u"p4")), u"refused: not_on_the_clock"_s);
    }

    void areKeptNoLongerWhereACorrectionOpensTheirPick()
    {
        const auto draft = keeping(draftOf(u"A B C"), {inSlot(u"B", u"p3", u"1.02")});
        Given before = given(draft).started().takes(u"A", u"p5");
        commands::CorrectPick correct{
            SlotId(u"1.01"_s), PlayerId(u"p3"_s), {}, {}, u"read out wrong"_s};
        correct.onConflict = commands::CorrectionConflict::Reopen;
        before.did(correct).undone();
        QVERIFY(before.state().isFree(PlayerId(u"p3"_s)));
        QCOMPARE(before.when(pick(u"B", u"p3")), u"1.02 B takes p3 as #1"_s);
        QCOMPARE(before.when(pick(u"A", u"p3")), u"1.01 A takes p3 as #1; 1.03 C on the clock"_s);
    }

    void areKeptNoLongerWhereACorrectionGivesTheirPickAway()
    {
        const auto draft = keeping(draftOf(u"A B C"), {inSlot(u"B", u"p3", u"1.02")});
        Given before = given(draft).started().takes(u"A", u"p1");
        commands::CorrectPick correct{
            SlotId(u"1.02"_s), PlayerId(u"p4"_s), TeamId(u"C"_s), {}, u"read out wrong"_s};
        before.did(correct).undone();
        QVERIFY(before.state().isFree(PlayerId(u"p3"_s)));
        QCOMPARE(before.when(pick(u"A", u"p1")), u"1.01 A takes p1 as #1; 1.02 C on the clock"_s);
    }

    void areTakenBackWithThePickBeforeThem()
    {
        const auto draft = keeping(draftOf(u"A B C"), {inSlot(u"B", u"p3", u"1.02")});
        const Given before = given(draft).started().takes(u"A", u"p1");
        QCOMPARE(before.when(commands::UndoLastPick{}),
                 u"1.02 B gives back p3; 1.01 A gives back p1; 1.01 A on the clock"_s);
    }

    void areNoPickToUndo()
    {
        const auto draft = keeping(draftOf(u"A B"), {inSlot(u"A", u"p3", u"1.01")});
        QCOMPARE(given(draft).started().when(commands::UndoLastPick{}),
                 u"refused: nothing_to_undo"_s);
    }

    void arePaidForAtTheStart()
    {
        const auto draft = keeping(anAuction(), {forMoney(u"B", u"p4", 6)});
        const Given before = given(draft);
        QVERIFY(before.state().keeping(PlayerId(u"p4"_s)));
        const std::vector<Event> events = before.eventsWhen(commands::StartDraft{});
        const auto *made = std::get_if<events::PickMade>(&events.at(1));
        QVERIFY(made);
        QCOMPARE(made->slot, SlotId(u"1.02"_s));
        QCOMPARE(made->player, PlayerId(u"p4"_s));
        QCOMPARE(made->source, PickSource::Keeper);
        QCOMPARE(made->price, std::optional(6));
    }

    void mayLeaveTeamsWithUnequalCounts()
    {
        QCOMPARE(creating(keeping(draftOf(u"A B", 3),
                                  {inSlot(u"A", u"p1", u"1.01"), inSlot(u"A", u"p2", u"2.01"),
                                   inSlot(u"B", u"p3", u"3.02")})),
                 u"created"_s);
    }

    void areRefused_data()
    {
        QTest::addColumn<commands::CreateDraft>("draft");
        QTest::addColumn<QString>("answer");
        const auto plain = draftOf(u"A B", 2);
        const auto row = [](const char *name, const commands::CreateDraft &draft,
                            const QList<Keeper> &keepers, const QString &answer) {
            QTest::newRow(name) << keeping(draft, keepers) << answer;
        };
        const auto unusable = u"refused: keeper_unusable"_s;
        row("unknown team", plain, {inSlot(u"X", u"p1", u"1.01")}, unusable);
        row("unknown player", plain, {inSlot(u"A", u"nobody", u"1.01")}, unusable);
        row("unknown pick", plain, {inSlot(u"A", u"p1", u"9.01")}, unusable);
        row("another's pick", plain, {inSlot(u"A", u"p1", u"1.02")}, unusable);
        row("neither pick nor price", plain, {{TeamId(u"A"_s), PlayerId(u"p1"_s), {}, {}}},
            unusable);
        row("both pick and price", anAuction(),
            {{TeamId(u"A"_s), PlayerId(u"p1"_s), SlotId(u"3.01"_s), 5}}, unusable);
        row("a price where nothing is sold", plain, {forMoney(u"A", u"p1", 5)}, unusable);
        row("a pick that is sold", anAuction(), {inSlot(u"A", u"p1", u"1.01")}, unusable);
        row("a pick behind the auction", anAuction(), {inSlot(u"A", u"p1", u"3.01")}, u"created"_s);
        row("twice", plain, {inSlot(u"A", u"p1", u"1.01"), inSlot(u"B", u"p1", u"1.02")},
            u"refused: keeper_player_twice"_s);
        row("two for one pick", plain, {inSlot(u"A", u"p1", u"1.01"), inSlot(u"A", u"p2", u"1.01")},
            u"refused: keepers_uneven"_s);
        row("nothing left for the other place", anAuction(), {forMoney(u"A", u"p1", 10)},
            u"refused: keeper_over_budget"_s);
        row("just enough left", anAuction(), {forMoney(u"A", u"p1", 9)}, u"created"_s);
        row("more than there are places", anAuction(),
            {forMoney(u"A", u"p1", 1), forMoney(u"A", u"p2", 1), forMoney(u"A", u"p3", 1)},
            unusable);
        auto small = plain; // p1 is QB, p7 as well
        small.players = playersOf(8);
        small.roster = rosterOf(u"QB WR");
        row("no place for both", small,
            {inSlot(u"A", u"p1", u"1.01"), inSlot(u"A", u"p7", u"2.01")},
            u"refused: player_does_not_fit"_s);
    }
    void areRefused()
    {
        QFETCH(commands::CreateDraft, draft);
        QFETCH(QString, answer);
        QCOMPARE(creating(draft), answer);
    }

    void takeTheirPlaceOnTheRosterFromTheStart()
    {
        auto draft = keeping(draftOf(u"A B", 2), {inSlot(u"A", u"p1", u"2.01")});
        draft.players = playersOf(8);
        draft.roster = rosterOf(u"QB WR");
        QCOMPARE(given(draft).started().when(pick(u"A", u"p7")), u"refused: player_does_not_fit"_s);
    }
};

QTEST_APPLESS_MAIN(TestKeepers)
#include "tst_keepers.moc"
