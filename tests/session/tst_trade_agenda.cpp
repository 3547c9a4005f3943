// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/asset_value.h"
#include "gm/negotiation.h"
#include "session/simulation.h"
#include "session/trade_agenda.h"
#include "support/hosted_draft.h"
#include "support/same_state.h"
#include "support/trades.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

commands::CreateDraft personAtA(const TradeRules &rules = {})
{
    commands::CreateDraft create = withPersonsAt(
        u"A", tradingBy(rules, aMinuteEach(draftOf(u"A B C", 4), ExpiryPolicy::Pass)));
    for (const QStringView team : {u"B", u"C"})
        create.seats.append(Seat{TeamId(team.toString()), SeatControl::Program, u"gambler"_s});
    return create;
}

/// Twelve teams of the program, six of which leave to the others whom those need.
commands::CreateDraft marketplace(qint64 seed)
{
    commands::CreateDraft create =
        withPersonsAt(u"",
                      tradingBy({.futureSeasons = 1, .programOffers = true},
                                draftOf(u"A B C D E F G H I J K L", 6)));
    for (qsizetype i = 0; i < create.teams.size();
         ++i) // what half of them need falls to the others
        create.teams[i].needs =
            (i < 6 ? u"QB OT EDGE QB OT EDGE"_s : u"WR CB S WR CB S"_s).split(u' ');
    create.program.seed = seed;
    create.program.pace = Pace::Real;
    return create;
}

DraftState simulated(const commands::CreateDraft &create, const gm::TradeCharts &charts)
{
    const auto store = makeMemoryStore();
    if (const auto played = simulateDraft(*store, create, dayOne, {}, charts); !played)
        qFatal("%s", qPrintable(played.error()));
    Room room(*store, create.draft);
    if (!room.load())
        qFatal("the log cannot be read");
    return room.state();
}

} // namespace

class TestTradeAgenda : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProgramAnswersAfterItThought()
    {
        commands::CreateDraft create = personAtA();
        create.program.pace = Pace::Quick;
        HostedDraft draft(create);
        draft.open().submit(offerOf(u"t", u"A", u"1.01", u"B", u"1.02"));
        settle();
        QCOMPARE(draft.state().offers.size(), 1);
        draft.pass(2s);
        QVERIFY(QTest::qWaitFor([&] { return draft.state().trades.size() == 1; }));
    }

    void itCountersWhatIsNotEnough()
    {
        HostedDraft draft(personAtA());
        draft.open().submit(offerOf(u"t", u"A", u"2.01", u"B", u"1.02"));
        QVERIFY(QTest::qWaitFor([&] { return draft.state().closedOffers.size() == 1; }));
        QCOMPARE(draft.state().closedOffers.at(0).end, OfferEnd::Countered);
        QCOMPARE(draft.state().offers.at(0).by, TeamId(u"B"_s));
        settle();
        QCOMPARE(draft.state().offers.size(), 1); // now the person is asked
    }

    void offersEndInTime()
    {
        commands::CreateDraft create = personAtA({.offerSeconds = 60});
        create.seats = aPersonAtEach(create.teams);
        HostedDraft draft(create);
        draft.open().submit(offerOf(u"t", u"A", u"2.01", u"B", u"1.02"));
        draft.pass(59s);
        QCOMPARE(draft.state().offers.size(), 1);
        draft.pass(1s);
        QVERIFY(QTest::qWaitFor([&] { return draft.state().closedOffers.size() == 1; }));
        QCOMPARE(draft.state().closedOffers.at(0).end, OfferEnd::Expired);
    }

    void whatWasAgreedIsMadeAfterTheTimeForAVetoAlsoAfterARestart()
    {
        commands::CreateDraft create = personAtA({.vetoSeconds = 60});
        create.seats = aPersonAtEach(create.teams);
        HostedDraft draft(create);
        draft.open().submit(offerOf(u"t", u"A", u"2.01", u"B", u"1.02"));
        draft.submit(accepts(u"B", u"t"));
        settle();
        QCOMPARE(draft.state().trades.size(), 0);
        draft.close();
        draft.clock.advance(2min);
        draft.open();
        QVERIFY(QTest::qWaitFor([&] { return draft.state().trades.size() == 1; }));
    }

    /// It was answered with a counter at once and for ever, which was refused each time.
    void anOfferThatEndedWhileTheHostWasAwayIsOver()
    {
        commands::CreateDraft create = personAtA({.offerSeconds = 60});
        create.program.pace = Pace::Quick;
        HostedDraft draft(create);
        draft.open().submit(offerOf(u"t", u"A", u"2.01", u"B", u"1.02"));
        draft.close();
        draft.clock.advance(2min);
        draft.open();
        QVERIFY(QTest::qWaitFor([&] { return draft.state().closedOffers.size() == 1; }, 1'000));
        QCOMPARE(draft.state().closedOffers.at(0).end, OfferEnd::Expired);
        QVERIFY(draft.state().offers.isEmpty());
    }

    void aTeamThatTradesIsPassedWhenItsOfferEnds()
    {
        commands::CreateDraft create = personAtA({.offerSeconds = 90});
        create.seats = aPersonAtEach(create.teams);
        create.clock.jumpIns = JumpIns::NotWhileTrading;
        HostedDraft draft(create);
        draft.open().submit(commands::StartDraft{});
        draft.submit(offerOf(u"t", u"A", u"1.01", u"B", u"1.02"));
        draft.pass(75s);
        QCOMPARE(draft.state().slotOnTheClock()->slot.id, SlotId(u"1.01"_s));
        draft.pass(15s);
        QVERIFY(QTest::qWaitFor(
            [&] { return draft.state().slotOnTheClock()->slot.id == SlotId(u"1.02"_s); }));
        QVERIFY(draft.state().slots.at(0).passed);
    }

    void theProgramTradesWithItselfAndNeverFarFromTheMarket()
    {
        const PickValueChart chart = fallingChart();
        qsizetype trades = 0;
        for (qint64 seed = 1; seed <= 6; ++seed) {
            const DraftState state = simulated(marketplace(seed), chart);
            trades += state.trades.size();
            QCOMPARE(state.picksMade(), 72);
            for (const TradeRecord &record : state.trades) {
                const double paid = valueOfSide(state, record.trade.sides.first(), chart);
                const double got = valueOfSide(state, record.trade.sides.last(), chart);
                QVERIFY(paid >= got); // who gives up the clock loses nothing
                QVERIFY(paid <= got * (1 + gm::mostPaidMore / 1000.0) + 0.01);
            }
        }
        QVERIFY(trades > 0);
    }

    void theSameSeedPlaysTheSameTrades()
    {
        const commands::CreateDraft create = marketplace(3);
        QCOMPARE(difference(simulated(create, fallingChart()), simulated(create, fallingChart())),
                 QString());
    }

    void withoutTheRuleNobodyStartsOne()
    {
        commands::CreateDraft create = marketplace(1);
        create.trading.programOffers = false;
        const DraftState state = simulated(create, fallingChart());
        QVERIFY(state.trades.isEmpty() && state.closedOffers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTradeAgenda)
#include "tst_trade_agenda.moc"
