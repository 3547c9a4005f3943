// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

const Command end = commands::EndDraft{};

Given onePick()
{
    return given(aMinuteEach(draftOf(u"A B"))).started().takes(u"A", u"p1");
}

} // namespace

class TestEndEarly : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsTheDraftWithSlotsLeft()
    {
        Given draft = onePick();
        QCOMPARE(draft.when(commands::EndDraft{u"it is late"_s}),
                 u"ended after 1 because 'it is late'"_s);
        draft.did(end);
        QVERIFY(draft.state().status == DraftStatus::Completed);
        QVERIFY(!draft.state().onTheClock);
        QCOMPARE(draft.when(pick(u"B", u"p2")), u"refused: completed"_s);
    }

    void saysHowLongItTook()
    {
        const auto facts = onePick().after(90s).eventsWhen(end);
        const auto &completed = std::get<events::DraftCompleted>(facts.front());
        QCOMPARE(completed.durationSec, 90);
        QCOMPARE(completed.totalPicks, 1);
        QVERIFY(completed.early);
    }

    void endsAPausedDraft()
    {
        Given draft = onePick().paused().did(end);
        QVERIFY(draft.state().status == DraftStatus::Completed);
        QVERIFY(!draft.state().pause);
    }

    void countsTheBankThatWasUsed()
    {
        commands::CreateDraft create = aMinuteEach(draftOf(u"A B"));
        create.clock.bankSeconds = 30;
        QCOMPARE(given(create).started().after(70s).when(end),
                 u"bank of A used by -10000 to 20000 ms; ended after 0"_s);
    }

    void closesOffersAndTheBlock()
    {
        DraftState state = onePick().state();
        const Trade trade{TradeId(u"offer"_s),
                          {{TeamId(u"A"_s), {}, TeamId(u"B"_s), idsIn<PlayerId>(u"p1")},
                           {TeamId(u"B"_s), idsIn<SlotId>(u"1.02"), TeamId(u"A"_s)}}};
        evolve(state, events::TradeOffered{trade, TeamId(u"A"_s), {}, {}, {}, dayOne});
        evolve(state, events::NominationStarted{TeamId(u"B"_s), 1, dayOne, {}});
        evolve(state,
               events::LotNominated{LotId(u"lot"_s),
                                    TeamId(u"B"_s),
                                    PlayerId(u"p3"_s),
                                    u"Player 3"_s,
                                    1,
                                    {},
                                    {},
                                    dayOne});
        evolve(state, events::NominationStarted{TeamId(u"A"_s), 2, dayOne, {}});
        const Decision decision = decide(state, {{}, commissionerWith({}), dayOne, end, {}});
        QCOMPARE(told(decision), u"offer is void; ended after 1"_s);
        for (const Event &event : *decision)
            evolve(state, event);
        QVERIFY(state.offers.isEmpty());
        QVERIFY(state.auction.lots.isEmpty());
        QVERIFY(!state.auction.nominating);
        QVERIFY(!state.isTaken(PlayerId(u"p3"_s)));
    }

    void refuses()
    {
        QCOMPARE(given(draftOf(u"A B")).when(end), u"refused: not_started"_s);
        QCOMPARE(onePick().when(end, drafterOf(u"A")), u"refused: commissioner_only"_s);
        QCOMPARE(onePick().when(commands::EndDraft{QString(201, u'x')}),
                 u"refused: unusable_reason"_s);
        QCOMPARE(onePick().takes(u"B", u"p2").when(end), u"refused: completed"_s);
        QCOMPARE(onePick().did(end).when(end), u"refused: completed"_s);
    }
};

QTEST_APPLESS_MAIN(TestEndEarly)
#include "tst_end_early.moc"
