// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

SlotRight right(QStringView slot, QStringView team)
{
    const TeamId owner(team.toString());
    return {SlotId(slot.toString()), owner, {}, owner};
}

commands::ChangeOrder order(const QList<SlotRight> &rights, const QString &reason = {})
{
    return {rights, reason};
}

/// The first two change places.
commands::ChangeOrder swapped()
{
    return order({right(u"1.01", u"B"), right(u"1.02", u"A")});
}

Given threeTeams()
{
    return given(aMinuteEach(draftOf(u"A B C"), ExpiryPolicy::Pass));
}

} // namespace

class TestOrderChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void swapsTwoSlotsBeforeTheStart()
    {
        Given draft = threeTeams();
        QCOMPARE(draft.when(order({right(u"1.01", u"B"), right(u"1.02", u"A")}, u"a coin toss"_s)),
                 u"order: 1.01 B, 1.02 A because 'a coin toss'"_s);
        QCOMPARE(draft.did(swapped()).when(commands::StartDraft{}),
                 u"started; 1.01 B on the clock until 1:00"_s);
    }

    void recordsOnlyWhatChanges()
    {
        const auto wish = order({right(u"1.01", u"A"), right(u"1.02", u"C"), right(u"1.03", u"B")});
        QCOMPARE(threeTeams().when(wish), u"order: 1.02 C, 1.03 B"_s);
    }

    void givesTheSlotOnTheClockWithTheTimeThatIsLeft()
    {
        Given draft = threeTeams().started().after(20s);
        QCOMPARE(draft.when(swapped()), u"order: 1.01 B, 1.02 A; 1.01 B on the clock until 1:00"_s);
        QCOMPARE(draft.did(swapped()).when(pick(u"B", u"p1")),
                 u"1.01 B takes p1 as #1; 1.02 A on the clock until 1:20"_s);
    }

    void orWithTheWholeTimeWhereTradesDoSo()
    {
        commands::CreateDraft create = aMinuteEach(draftOf(u"A B"));
        create.trading.onClock = OnClockTrade::Restart;
        QCOMPARE(given(create).started().after(20s).when(swapped()),
                 u"order: 1.01 B, 1.02 A; 1.01 B on the clock until 1:20"_s);
    }

    void settlesTheBankOfWhoLeavesTheClock()
    {
        commands::CreateDraft create = aMinuteEach(draftOf(u"A B"));
        create.clock.bankSeconds = 30;
        QCOMPARE(given(create).started().after(70s).when(swapped()),
                 u"bank of A used by -10000 to 20000 ms; order: 1.01 B, 1.02 A; "
                 "1.01 B on the clock until 1:40, bank from 1:10"_s);
    }

    void leavesTheClockAloneWhereItsSlotStays()
    {
        Given draft = threeTeams().started().after(20s);
        QCOMPARE(draft.when(order({right(u"1.02", u"C"), right(u"1.03", u"B")})),
                 u"order: 1.02 C, 1.03 B"_s);
    }

    void movesAPassedSlotToo()
    {
        Given draft = threeTeams().started().ranOut();
        draft.did(order({right(u"1.01", u"C"), right(u"1.03", u"A")}));
        QCOMPARE(draft.when(pick(u"C", u"p1")), u"1.01 C takes p1 as #1"_s);
    }

    void carriesTheLineageOfARight()
    {
        Given draft = threeTeams();
        const SlotRight traded{SlotId(u"1.01"_s), TeamId(u"C"_s), {TeamId(u"B"_s)}, TeamId(u"A"_s)};
        draft.did(order({traded}));
        const Slot slot = draft.state().slots.first().slot;
        QCOMPARE(slot.originalTeam, TeamId(u"C"_s));
        QCOMPARE(slot.via, QList<TeamId>{TeamId(u"B"_s)});
        QCOMPARE(slot.team, TeamId(u"A"_s));
    }

    void endsOffersThatCanNoLongerBeKept()
    {
        DraftState state = threeTeams().state();
        const Trade trade{TradeId(u"offer"_s),
                          {{TeamId(u"A"_s), idsIn<SlotId>(u"1.01"), TeamId(u"C"_s)},
                           {TeamId(u"C"_s), idsIn<SlotId>(u"1.03"), TeamId(u"A"_s)}}};
        evolve(state, events::TradeOffered{trade, TeamId(u"A"_s), {}, {}, {}, dayOne});
        QCOMPARE(told(decide(state, {{}, commissionerWith({}), dayOne, swapped(), {}})),
                 u"order: 1.01 B, 1.02 A; offer is void"_s);
    }

    void refuses()
    {
        Given draft = threeTeams();
        QCOMPARE(draft.when(order({})), u"refused: order_unchanged"_s);
        QCOMPARE(draft.when(order({right(u"1.01", u"A")})), u"refused: order_unchanged"_s);
        QCOMPARE(draft.when(order({right(u"9.01", u"A")})), u"refused: unknown_slot"_s);
        QCOMPARE(draft.when(order({right(u"1.01", u"X")})), u"refused: unknown_team"_s);
        QCOMPARE(draft.when(order({right(u"1.01", u"B"), right(u"1.01", u"C")})),
                 u"refused: order_not_open"_s);
        QCOMPARE(draft.when(order(swapped().rights, QString(201, u'x'))),
                 u"refused: unusable_reason"_s);
        QCOMPARE(draft.when(swapped(), drafterOf(u"A B")), u"refused: commissioner_only"_s);
        draft.started().takes(u"A", u"p1");
        QCOMPARE(draft.when(swapped()), u"refused: order_not_open"_s);
        QCOMPARE(draft.takenInTurn(u"p2 p3").when(swapped()), u"refused: completed"_s);
    }

    void refusesASlotAKeeperTakes()
    {
        DraftState state = threeTeams().state();
        events::DraftCreated created = state.setup->created();
        created.keepers = {{TeamId(u"A"_s), PlayerId(u"p1"_s), SlotId(u"1.01"_s), {}}};
        state = {};
        evolve(state, created);
        QCOMPARE(told(decide(state, {{}, commissionerWith({}), dayOne, swapped(), {}})),
                 u"refused: slot_is_kept"_s);
    }
};

QTEST_APPLESS_MAIN(TestOrderChanges)
#include "tst_order_changes.moc"
