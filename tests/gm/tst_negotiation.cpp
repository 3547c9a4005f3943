// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/asset_value.h"
#include "domain/trading.h"
#include "gm/general_manager.h"
#include "gm/negotiation.h"
#include "support/given.h"
#include "support/program_teams.h"
#include "support/trades.h"

#include <QTest>

#include <random>

using namespace warroom;
using namespace warroom::test;

namespace {

/// A is a person's, the others are the program's, and nobody wants a margin.
commands::CreateDraft draftWithProgram(int rounds = 4)
{
    commands::CreateDraft create =
        withPersonsAt(u"A", tradingBy({.futureSeasons = 1}, draftOf(u"A B C", rounds)));
    for (const QStringView team : {u"B", u"C"})
        create.seats.append(Seat{TeamId(team.toString()), SeatControl::Program, u"gambler"_s});
    return create;
}

gm::OfferReply replyOf(const DraftState &state, QStringView team)
{
    return gm::replyTo(state, state.offers.last(), TeamId(team.toString()),
                       gm::TradeCharts(fallingChart()));
}

/// What \a team gained by all trades so far, in points of \a chart.
double gained(const DraftState &state, const TeamId &team, const PickValueChart &chart)
{
    double sum = 0;
    for (const TradeRecord &record : state.trades) {
        for (const TradeSide &side : record.trade.sides) {
            sum += side.to == team ? valueOfSide(state, side, chart) : 0;
            sum -= side.team == team ? valueOfSide(state, side, chart) : 0;
        }
    }
    return sum;
}

} // namespace

class TestNegotiation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLaterPickCountsOneRoundLaterPerYear()
    {
        const DraftState state =
            given(tradingBy({.futureSeasons = 2}, draftOf(u"A B C", 3))).state();
        const PickValueChart chart = fallingChart();
        const auto value = [&](const QString &id) { return valueOfSlot(state, SlotId(id), chart); };
        QCOMPARE(value(u"2027.1.A"_s), value(u"2.02"_s));
        QCOMPARE(value(u"2028.1.C"_s), value(u"3.02"_s));
        QVERIFY(value(u"2027.3.A"_s) < value(u"3.03"_s)); // as a fourth round would be
        QVERIFY(value(u"2027.3.A"_s) > 0);
        QCOMPARE(value(u"nothing"_s), 0.0);
    }

    void nobodyIsWorthMoreForBeingTakenTooEarly()
    {
        const PickValueChart chart = fallingChart();
        const DraftState state =
            given(draftOf(u"A B C", 3)).started().takenInTurn(u"p8 p1").state();
        QCOMPARE(valueOfPlayer(state, PlayerId(u"p8"_s), chart), chart.valueOf(8));
        QCOMPARE(valueOfPlayer(state, PlayerId(u"p1"_s), chart), chart.valueOf(2));
        QCOMPARE(valueOfPlayer(state, PlayerId(u"p2"_s), chart), 0.0);
    }

    void acceptsWhatTheMarketCallsEven()
    {
        Given draft = given(draftWithProgram()).did(offerOf(u"t", u"A", u"1.01", u"B", u"1.02"));
        QCOMPARE(replyOf(draft.state(), u"B").kind, gm::OfferReply::Accept);
    }

    void asksForWhatIsMissing()
    {
        Given draft = given(draftWithProgram()).did(offerOf(u"t", u"A", u"2.01", u"B", u"1.02"));
        const gm::OfferReply reply = replyOf(draft.state(), u"B");
        QCOMPARE(reply.kind, gm::OfferReply::Counter);
        QCOMPARE(reply.counter->sides.first().gives.size(), 2);
        const Trade counter{TradeId(u"u"_s), reply.counter->sides};
        QVERIFY(!objectionTo(draft.state(), counter));
        QVERIFY(gm::judgeTrade(draft.state(), counter, TeamId(u"B"_s), fallingChart()).accepts);
    }

    void doesNotSayTheSameTwice()
    {
        Given draft = given(draftWithProgram())
                          .did(offerOf(u"t", u"A", u"2.01", u"B", u"1.02"))
                          .did(declines(u"B", u"t"))
                          .did(offerOf(u"u", u"A", u"2.01", u"B", u"1.02"));
        QCOMPARE(replyOf(draft.state(), u"B").kind, gm::OfferReply::Decline);
        draft.did(withdraws(u"u")).did(offerOf(u"v", u"A", u"3.01", u"B", u"1.02"));
        QCOMPARE(replyOf(draft.state(), u"B").kind, gm::OfferReply::Decline);
        draft.did(withdraws(u"v")).did(offerOf(u"w", u"A", u"1.01", u"B", u"1.02"));
        QCOMPARE(replyOf(draft.state(), u"B").kind, gm::OfferReply::Accept); // that is fair
    }

    void losesItsPatience()
    {
        Given draft = given(draftWithProgram(9));
        int countered = 0;
        // Each time a little more, never enough.
        for (const QStringView gives : {u"7.01", u"6.01", u"5.01", u"4.01", u"3.01", u"2.01"}) {
            const QString id = u"t"_s + gives.toString();
            draft.did(offerOf(id, u"A", gives, u"B", u"1.02"));
            countered += replyOf(draft.state(), u"B").kind == gm::OfferReply::Counter;
            draft.did(declines(u"B", id));
        }
        QVERIFY2(countered <= 3, qPrintable(QString::number(countered)));
    }

    void thinksLessAboutWhatItRefused()
    {
        commands::CreateDraft create = draftWithProgram();
        create.program.pace = Pace::Real;
        create.trading.offerSeconds = 10;
        Given draft = given(create).did(offerOf(u"t", u"A", u"2.01", u"B", u"1.02"));
        const auto time = [&] {
            return gm::answeringTime(draft.state(), draft.state().offers.last(), TeamId(u"B"_s),
                                     fallingChart());
        };
        QVERIFY(time() > 0ms);
        QVERIFY(time() <= 5s); // half of what the offer stands for
    }

    void nobodyLivesOnThem()
    {
        const PickValueChart chart = fallingChart();
        for (std::uint32_t seed = 1; seed <= 40; ++seed) {
            std::mt19937 dice(seed);
            Given draft = given(draftWithProgram(8));
            const auto anyOf = [&](QStringView team) {
                QStringList own;
                for (const SlotState &slot : draft.state().slots) {
                    if (slot.slot.team.text() == team)
                        own.append(slot.slot.id.text());
                }
                return own.value(static_cast<int>(dice() % std::max<qsizetype>(1, own.size())));
            };
            for (int wish = 0; wish < 25; ++wish) {
                const QStringView other = wish % 2 == 0 ? u"B" : u"C";
                const QString id = u"t%1"_s.arg(wish);
                const QString gives = anyOf(u"A");
                const QString gets = anyOf(other);
                if (gives.isEmpty() || gets.isEmpty())
                    continue;
                draft.did(offerOf(id, u"A", gives, other, gets));
                const gm::OfferReply reply = replyOf(draft.state(), other);
                if (reply.counter) {
                    const Trade counter{TradeId(id + u"c"_s), reply.counter->sides};
                    draft.did(counterOf(id, {counter, TeamId(other.toString())}));
                    draft.did(accepts(u"A", counter.id.text()));
                } else {
                    draft.did(reply.kind == gm::OfferReply::Accept ? accepts(other, id)
                                                                   : declines(other, id));
                }
            }
            for (const QString &team : {u"B"_s, u"C"_s})
                QVERIFY2(gained(draft.state(), TeamId(team), chart) > -0.1, qPrintable(team));
        }
    }
};

QTEST_GUILESS_MAIN(TestNegotiation)
#include "tst_negotiation.moc"
