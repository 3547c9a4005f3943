// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/pick_value_chart.h"
#include "mock_draft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::gm;

namespace {

const TeamId teamA(u"A"_s);
const TeamId teamB(u"B"_s);

PickValueChart chartOf(const QList<double> &values)
{
    return {u"test"_s, u"Test"_s, u"1"_s, ChartPurpose::Market, values};
}

/// Three teams, A, B and C, three rounds: A owns 1, 4 and 7, B owns 2, 5 and 8.
MockDraft draftWith(const QString &temperament)
{
    commands::CreateDraft create = smallDraft(QStringList(9, u"WR"_s), 3);
    for (const Team &team : create.teams)
        create.seats.append({team.id, SeatControl::Program, temperament});
    MockDraft draft(create);
    draft.state().onTheClock.reset(); // nobody's slot is dearer than another
    return draft;
}

Trade swap(const DraftState &state, const QList<int> &fromA, const QList<int> &fromB)
{
    const auto ids = [&](const QList<int> &overalls) {
        QList<SlotId> result;
        for (const int overall : overalls)
            result.append(state.slots.at(overall - 1).slot.id);
        return result;
    };
    return {TradeId(u"t"_s), {{teamA, ids(fromA)}, {teamB, ids(fromB)}}};
}

const PickValueChart chart = chartOf({1000, 800, 640, 510, 410, 330, 260, 210, 170});

} // namespace

class TestJudgeTrade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsUpWhatChangesHands()
    {
        const MockDraft draft = draftWith(u"gambler"_s);
        const Trade trade = swap(draft.state(), {1}, {2, 8});
        const TradeVerdict ofA = judgeTrade(draft.state(), trade, teamA, chart);
        QCOMPARE(ofA, (TradeVerdict{teamA, true, 1000, 1010, {}}));
        const TradeVerdict ofB = judgeTrade(draft.state(), trade, teamB, chart);
        QCOMPARE(ofB.gives, 1010);
        QCOMPARE(ofB.gets, 1000);
        QVERIFY(!ofB.accepts);
    }

    void wantsItsMarginOnTop_data()
    {
        QTest::addColumn<QString>("temperament");
        QTest::addColumn<double>("offered"); // for 1000
        QTest::addColumn<bool>("accepts");
        QTest::newRow("gambler, even") << u"gambler"_s << 1000.0 << true;
        QTest::newRow("gambler, less") << u"gambler"_s << 999.9 << false;
        QTest::newRow("balanced, even") << u"balanced"_s << 1000.0 << false;
        QTest::newRow("balanced, its margin") << u"balanced"_s << 1020.0 << true;
        QTest::newRow("defence first, less") << u"defence-first"_s << 1049.0 << false;
        QTest::newRow("defence first, its margin") << u"defence-first"_s << 1050.0 << true;
    }

    void wantsItsMarginOnTop()
    {
        QFETCH(const QString, temperament);
        QFETCH(const double, offered);
        const MockDraft draft = draftWith(temperament);
        const Trade trade = swap(draft.state(), {1}, {2});
        const TradeVerdict verdict =
            judgeTrade(draft.state(), trade, teamA, chartOf({1000, offered}));
        QTEST(verdict.accepts, "accepts");
    }

    void asksMoreForTheSlotOnTheClock()
    {
        MockDraft draft = draftWith(u"gambler"_s);
        const Trade trade = swap(draft.state(), {1}, {2});
        const auto accepts = [&](double offered) {
            return judgeTrade(draft.state(), trade, teamA, chartOf({1000, offered})).accepts;
        };
        QVERIFY(accepts(1049));
        draft.state().onTheClock = OnTheClock{0, {}, {}, Seconds{0}, false};
        QVERIFY(!accepts(1049));
        QVERIFY(accepts(1050));
    }

    void namesTheLeastSlotThatWouldSettleIt()
    {
        const MockDraft draft = draftWith(u"gambler"_s);
        const auto wouldAdd = [&](const QList<int> &fromA, const QList<int> &fromB) {
            const TradeVerdict verdict =
                judgeTrade(draft.state(), swap(draft.state(), fromA, fromB), teamA, chart);
            const SlotState *slot =
                verdict.wouldAdd ? draft.state().slot(*verdict.wouldAdd) : nullptr;
            return slot ? slot->slot.overall : 0;
        };
        QCOMPARE(wouldAdd({1}, {2}), 8);       // 200 short: 210
        QCOMPARE(wouldAdd({1, 7}, {2}), 0);    // 460 short: neither 210 nor 410 is enough
        QCOMPARE(wouldAdd({1, 7}, {2, 8}), 5); // 250 short: 410
        QCOMPARE(wouldAdd({1}, {2, 8}), 0);    // accepted as it is
    }

    void asksOnlyForSlotsThatAreOpen()
    {
        MockDraft draft = draftWith(u"gambler"_s);
        draft.state().slots[7].selection = Selection{};
        const TradeVerdict verdict =
            judgeTrade(draft.state(), swap(draft.state(), {1}, {2}), teamA, chart);
        QCOMPARE(verdict.wouldAdd, draft.state().slots.at(4).slot.id);
    }

    void refusesWhatCannotBeGiven()
    {
        MockDraft draft = draftWith(u"gambler"_s);
        QVERIFY(!judgeTrade(draft.state(), swap(draft.state(), {7}, {3}), teamA, chart).accepts);
        draft.state().slots[1].selection = Selection{};
        QVERIFY(!judgeTrade(draft.state(), swap(draft.state(), {7}, {2}), teamA, chart).accepts);
        const Trade unknown{TradeId(u"t"_s), {{teamA, {}}, {teamB, {SlotId(u"nowhere"_s)}}}};
        QVERIFY(!judgeTrade(draft.state(), unknown, teamA, chart).accepts);
        QVERIFY(!judgeTrade(draft.state(), swap(draft.state(), {}, {}), teamA, chart).accepts);
    }

    void valuesFallOnBeyondTheChart()
    {
        const MockDraft draft = draftWith(u"gambler"_s);
        const PickValueChart shortChart = chartOf({100, 80, 60});
        const TradeVerdict verdict =
            judgeTrade(draft.state(), swap(draft.state(), {4}, {5}), teamA, shortChart);
        QCOMPARE(verdict.gives, 45);
        QCOMPARE(verdict.gets, 36);
        QVERIFY(
            !judgeTrade(draft.state(), swap(draft.state(), {4}, {5}), teamA, chartOf({})).accepts);
    }
};

QTEST_GUILESS_MAIN(TestJudgeTrade)
#include "tst_judge_trade.moc"
