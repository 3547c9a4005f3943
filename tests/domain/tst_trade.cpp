// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

Given startedWith(ExpiryPolicy policy)
{
    return given(aMinuteEach(draftOf(u"A B C", 2), policy)).started();
}

// "C via B from A": who owns it, who owned it, whose it was.
QString lineage(const Slot &slot)
{
    QString text = slot.team.text();
    for (auto owner = slot.via.crbegin(); owner != slot.via.crend(); ++owner)
        text += u" via "_s + owner->text();
    return text + u" from "_s + slot.originalTeam.text();
}

QString told(const DraftState &state, const Actor &actor, const Command &command,
             const QList<TeamId> &consents)
{
    return test::told(decide(state, IssuedCommand{{}, actor, dayOne, command, consents}));
}

} // namespace

class TestTrade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<Command>("wish");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const Command &wish, const QString &why) {
            QTest::newRow(name) << wish << u"refused: "_s + why;
        };
        const auto sides = [](const QList<TradeSide> &list) {
            return commands::ExecuteTrade{Trade{TradeId(u"t"_s), list}};
        };
        const TradeSide a{TeamId(u"A"_s), {SlotId(u"2.01"_s)}};
        const TradeSide b{TeamId(u"B"_s), {SlotId(u"2.02"_s)}};
        const TradeSide c{TeamId(u"C"_s), {SlotId(u"2.03"_s)}};
        row("no sides", sides({}), u"trade_needs_two_sides"_s);
        row("one side", sides({a}), u"trade_needs_two_sides"_s);
        row("three sides to nobody", sides({a, b, c}), u"trade_goes_nowhere"_s);
        row("a team with itself", sides({a, a}), u"trade_needs_two_sides"_s);
        row("nothing given", trade(u"A", u"", u"B", u"2.02"), u"trade_gives_nothing"_s);
        row("nothing got", trade(u"A", u"2.01", u"B", u""), u"trade_gives_nothing"_s);
        row("a stranger", trade(u"A", u"2.01", u"Z", u"2.02"), u"unknown_team"_s);
        row("no such slot", trade(u"A", u"9.99", u"B", u"2.02"), u"unknown_slot"_s);
        row("a slot of somebody else", trade(u"A", u"2.03", u"B", u"2.02"),
            u"trade_slot_not_owned"_s);
        row("a slot twice", trade(u"A", u"2.01 2.01", u"B", u"2.02"), u"trade_slot_not_owned"_s);
        row("the same slot on both sides", trade(u"A", u"2.01", u"B", u"2.01"),
            u"trade_slot_not_owned"_s);
        row("a slot that was used", trade(u"A", u"1.01", u"B", u"2.02"), u"trade_slot_used"_s);
    }

    void refuses()
    {
        QFETCH(Command, wish);
        QFETCH(QString, why);
        QCOMPARE(startedWith(ExpiryPolicy::Pass).takes(u"A", u"p1").when(wish), why);
    }

    void refusesBeforeAndAfterTheDraft()
    {
        const Command wish = trade(u"A", u"1.01", u"B", u"1.02");
        QCOMPARE(told({}, commissionerWith(u"A B"), wish, {}), u"refused: not_created"_s);
        Given draft = given(draftOf(u"A B"));
        QCOMPARE(draft.when(wish), u"traded"_s);
        QCOMPARE(draft.started().takenInTurn(u"p1 p2").when(wish), u"refused: completed"_s);
    }

    void nobodyIsTradedAgainstHisWill()
    {
        const DraftState state = given(draftOf(u"A B C")).state();
        const Command wish = trade(u"A", u"1.01", u"B", u"1.02");
        const TeamId a(u"A"_s);
        const TeamId b(u"B"_s);
        QCOMPARE(told(state, drafterOf(u"A"), wish, {}), u"refused: trade_declined"_s);
        QCOMPARE(told(state, drafterOf(u"A"), wish, {TeamId(u"C"_s)}),
                 u"refused: trade_declined"_s);
        QCOMPARE(told(state, drafterOf(u"A"), wish, {b}), u"traded"_s);
        QCOMPARE(told(state, drafterOf(u"A B"), wish, {}), u"traded"_s);
        QCOMPARE(told(state, drafterOf(u"C"), wish, {a, b}), u"refused: not_your_team"_s);
        QCOMPARE(told(state, programItself(), wish, {a}), u"refused: trade_declined"_s);
        QCOMPARE(told(state, programItself(), wish, {a, b}), u"traded"_s);
    }

    void allSlotsChangeHandsAtOnce()
    {
        Given draft = startedWith(ExpiryPolicy::Pass).after(5s);
        draft.did(trade(u"B", u"1.02 2.02", u"C", u"2.03"));
        QStringList owners;
        for (const SlotState &slot : draft.state().slots)
            owners.append(slot.slot.team.text());
        QCOMPARE(owners.join(u' '), u"A C C A C B"_s);

        const TradeRecord record = draft.state().trades.at(0);
        QCOMPARE(record.trade.sides.at(0).gives, idsIn<SlotId>(u"1.02 2.02"));
        QVERIFY(record.executedAt == dayOne + 5s);
        QCOMPARE(record.picksBefore, 0);
    }

    void theNewOwnerIsOnTheClockWithTheSameDeadline()
    {
        Given draft = startedWith(ExpiryPolicy::Pass).after(20s);
        const Command wish = trade(u"A", u"1.01", u"C", u"1.03");
        QCOMPARE(draft.when(wish), u"traded; 1.01 C on the clock until 1:00"_s);
        draft.did(wish);
        QCOMPARE(draft.when(pick(u"A", u"p1")), u"refused: not_on_the_clock"_s);
        QCOMPARE(draft.when(pick(u"C", u"p1")),
                 u"1.01 C takes p1 as #1; 1.02 B on the clock until 1:20"_s);
    }

    void aTradeOfOtherSlotsDoesNotTouchTheClock()
    {
        QCOMPARE(
            startedWith(ExpiryPolicy::Pass).after(20s).when(trade(u"A", u"2.01", u"B", u"1.02")),
            u"traded"_s);
    }

    void aTradeOfASlotWhoseTimeIsOverBringsNoFreshClock()
    {
        Given draft = startedWith(ExpiryPolicy::Nothing).ranOut().after(10s);
        const Command wish = trade(u"A", u"1.01", u"C", u"1.03");
        QCOMPARE(draft.when(wish), u"traded; 1.01 C on the clock until 1:10"_s);
        QCOMPARE(draft.did(wish).when(timeIsUp(u"1.01"), programItself()),
                 u"1.01 C ran out: nothing"_s);
    }

    void withoutAClockTheNewOwnerHasNoneEither()
    {
        QCOMPARE(given(draftOf(u"A B")).started().when(trade(u"A", u"1.01", u"B", u"1.02")),
                 u"traded; 1.01 B on the clock"_s);
    }

    void aPassedSlotMayBeUsedByWhoeverGotIt()
    {
        Given draft = startedWith(ExpiryPolicy::Pass).ranOut();
        QCOMPARE(draft.when(trade(u"A", u"1.01", u"C", u"1.03")), u"traded"_s);
        draft.did(trade(u"A", u"1.01", u"C", u"1.03"));
        QCOMPARE(draft.when(pick(u"A", u"p1")), u"refused: not_on_the_clock"_s);
        QCOMPARE(draft.when(pick(u"C", u"p1")), u"1.01 C takes p1 as #1"_s);
    }

    void keepsTheLineage()
    {
        Given draft = given(draftOf(u"A B C", 4));
        QCOMPARE(lineage(draft.state().slots.at(0).slot), u"A from A"_s);
        draft.did(trade(u"A", u"1.01", u"B", u"1.02"));
        QCOMPARE(lineage(draft.state().slots.at(0).slot), u"B from A"_s);
        draft.did(trade(u"B", u"1.01", u"C", u"1.03"));
        QCOMPARE(lineage(draft.state().slots.at(0).slot), u"C via B from A"_s);
    }

    void aSlotThatCameHomeAndLeftAgainTellsSo()
    {
        Given draft = given(draftOf(u"A B C", 4));
        draft.did(trade(u"A", u"1.01", u"B", u"1.02")).did(trade(u"B", u"1.01", u"A", u"2.01"));
        QCOMPARE(lineage(draft.state().slots.at(0).slot), u"A via B from A"_s);
        draft.did(trade(u"A", u"1.01", u"C", u"1.03"));
        QCOMPARE(lineage(draft.state().slots.at(0).slot), u"C via A via B from A"_s);
    }

    void aSlotThatWasTradedBeforeTheDraftKeepsThatOwner()
    {
        commands::CreateDraft create = draftInOrder(u"A B C");
        create.slots[0].team = TeamId(u"B"_s);
        Given draft = given(create).did(trade(u"B", u"1.01", u"C", u"1.03"));
        QCOMPARE(lineage(draft.state().slots.at(0).slot), u"C via B from A"_s);
    }
};

QTEST_APPLESS_MAIN(TestTrade)
#include "tst_trade.moc"
