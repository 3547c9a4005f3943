// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"
#include "support/trades.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

FuturePick pickOf(QStringView id, int season, int round, QStringView from, QStringView via,
                  QStringView team)
{
    return {SlotId(id.toString()),  season, round, TeamId(from.toString()), idsIn<TeamId>(via),
            TeamId(team.toString())};
}

QString lineage(const DraftState &state, QStringView id)
{
    const FuturePick *pick = state.futurePick(SlotId(id.toString()));
    QStringList owners{pick->originalTeam.text()};
    for (const TeamId &owner : pick->via)
        owners.append(owner.text());
    owners.append(pick->team.text());
    return owners.join(u" > "_s);
}

} // namespace

class TestFuturePicks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areMadeForEverySeasonRoundAndTeam()
    {
        const DraftState state =
            given(tradingBy({.futureSeasons = 3}, draftOf(u"A B C", 2))).state();
        QCOMPARE(state.futurePicks.size(), 3 * 2 * 3);
        QCOMPARE(state.futurePicks.first(), pickOf(u"2027.1.A", 2027, 1, u"A", u"", u"A"));
        QCOMPARE(state.futurePicks.last(), pickOf(u"2029.2.C", 2029, 2, u"C", u"", u"C"));
        QVERIFY(given(draftOf(u"A B C", 2)).state().futurePicks.isEmpty());
    }

    void thatWereTradedAlreadyReplaceTheirs()
    {
        commands::CreateDraft create = tradingBy({.futureSeasons = 1}, draftOf(u"A B C"));
        create.futurePicks = {pickOf(u"2027.1.A", 2027, 1, u"A", u"B", u"C")};
        Given draft = given(create);
        QCOMPARE(draft.state().futurePicks.size(), 3);
        QCOMPARE(lineage(draft.state(), u"2027.1.A"), u"A > B > C"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<TradeRules>("rules");
        QTest::addColumn<int>("season");
        QTest::addColumn<QList<FuturePick>>("given");
        const FuturePick good = pickOf(u"2027.1.A", 2027, 1, u"A", u"", u"B");
        using Picks = QList<FuturePick>;
        QTest::newRow("no season") << TradeRules{.futureSeasons = 1} << 0 << Picks{};
        QTest::newRow("four seasons") << TradeRules{.futureSeasons = 4} << 2026 << Picks{};
        QTest::newRow("less than none") << TradeRules{.futureSeasons = -1} << 2026 << Picks{};
        QTest::newRow("less than no time") << TradeRules{.offerSeconds = -1} << 2026 << Picks{};
        QTest::newRow("a veto without end")
            << TradeRules{.vetoSeconds = TradeRules::longestTime + 1} << 2026 << Picks{};
        QTest::newRow("none are traded") << TradeRules{} << 2026 << Picks{good};
        QTest::newRow("one twice") << TradeRules{.futureSeasons = 1} << 2026 << Picks{good, good};
        QTest::newRow("a stranger's") << TradeRules{.futureSeasons = 1} << 2026
                                      << Picks{pickOf(u"2027.1.A", 2027, 1, u"A", u"", u"Z")};
        QTest::newRow("through a stranger")
            << TradeRules{.futureSeasons = 1} << 2026
            << Picks{pickOf(u"2027.1.A", 2027, 1, u"A", u"Z", u"B")};
        QTest::newRow("of another round") << TradeRules{.futureSeasons = 1} << 2026
                                          << Picks{pickOf(u"2027.1.A", 2027, 2, u"A", u"", u"B")};
        QTest::newRow("too far away") << TradeRules{.futureSeasons = 1} << 2026
                                      << Picks{pickOf(u"2028.1.A", 2028, 1, u"A", u"", u"B")};
    }

    void refuses()
    {
        QFETCH(TradeRules, rules);
        QFETCH(int, season);
        QFETCH(QList<FuturePick>, given);
        commands::CreateDraft create = draftOf(u"A B C");
        create.trading = rules;
        create.season = season;
        create.futurePicks = given;
        QCOMPARE(told(decide({}, {{}, commissionerWith({}), dayOne, create, {}})),
                 u"refused: trading_unusable"_s);
    }

    void changeHandsAndKeepTheirLineage()
    {
        Given draft = given(tradingBy({.futureSeasons = 2}, draftOf(u"A B C", 2)));
        draft.did(trade(u"A", u"2027.1.A 1.01", u"B", u"1.02"));
        draft.did(trade(u"B", u"2027.1.A", u"C", u"2028.2.C"));
        QCOMPARE(lineage(draft.state(), u"2027.1.A"), u"A > B > C"_s);
        QCOMPARE(lineage(draft.state(), u"2028.2.C"), u"C > B"_s);
        QCOMPARE(draft.when(trade(u"A", u"2027.1.A", u"B", u"2.02")),
                 u"refused: trade_slot_not_owned"_s);
        QCOMPARE(draft.when(trade(u"A", u"2029.1.A", u"B", u"2.02")), u"refused: unknown_slot"_s);
    }

    void areNotUsedUpByTheDraft()
    {
        Given draft = given(tradingBy({.futureSeasons = 1}, draftOf(u"A B", 2)))
                          .started()
                          .takenInTurn(u"p1 p2 p3");
        QCOMPARE(draft.when(trade(u"A", u"2027.1.A", u"B", u"2027.1.B")), u"traded"_s);
    }
};

QTEST_APPLESS_MAIN(TestFuturePicks)
#include "tst_future_picks.moc"
