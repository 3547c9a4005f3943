// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"
#include "support/trades.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestThreeTeams : public QObject {
    Q_OBJECT

    /// A for B, B for C, C for A.
    static commands::OfferTrade round()
    {
        return {tradeOf(u"t",
                        {sideOf(u"A", u"1.01", u"B"), sideOf(u"B", u"1.02", u"C"),
                         sideOf(u"C", u"1.03 2.03", u"A")}),
                TeamId(u"A"_s)};
    }

private Q_SLOTS:
    void tradeAtOnceWhenTheLastAgrees()
    {
        Given draft = given(draftOf(u"A B C D", 2)).did(round());
        QCOMPARE(draft.when(accepts(u"C", u"t")), u"C accepts t"_s);
        draft.did(accepts(u"C", u"t"));
        QCOMPARE(ownersOf(draft.state()), u"A B C D A B C D"_s);
        QCOMPARE(draft.when(accepts(u"B", u"t")), u"B accepts t; traded"_s);
        QCOMPARE(ownersOf(draft.did(accepts(u"B", u"t")).state()), u"B C A D A B A D"_s);
    }

    void oneOfThemMayThinkBetterOfIt()
    {
        Given draft = given(draftOf(u"A B C D", 2)).did(round()).did(accepts(u"C", u"t"));
        QCOMPARE(draft.when(accepts(u"C", u"t")), u"refused: already_agreed"_s);
        QCOMPARE(draft.when(declines(u"C", u"t")), u"t is declined"_s);
    }

    void mayEachGiveToBothOthers()
    {
        const Trade wide = tradeOf(u"t",
                                   {sideOf(u"A", u"1.01", u"B"), sideOf(u"A", u"2.01", u"C"),
                                    sideOf(u"B", u"1.02", u"A"), sideOf(u"C", u"1.03", u"A")});
        QCOMPARE(given(draftOf(u"A B C D", 2)).when(commands::ExecuteTrade{wide}), u"traded"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<Trade>("trade");
        QTest::addColumn<QString>("why");
        QTest::newRow("four teams")
            << tradeOf(u"t",
                       {sideOf(u"A", u"1.01", u"B"), sideOf(u"B", u"1.02", u"C"),
                        sideOf(u"C", u"1.03", u"D"), sideOf(u"D", u"1.04", u"A")})
            << u"trade_needs_two_sides"_s;
        QTest::newRow("one only gives") << tradeOf(
            u"t",
            {sideOf(u"A", u"1.01", u"B"), sideOf(u"B", u"1.02", u"A"), sideOf(u"C", u"1.03", u"A")})
                                        << u"trade_gives_nothing"_s;
        QTest::newRow("one only receives") << tradeOf(
            u"t",
            {sideOf(u"A", u"1.01", u"B"), sideOf(u"B", u"1.02", u"A"), sideOf(u"A", u"2.01", u"C")})
                                           << u"trade_gives_nothing"_s;
        QTest::newRow("a slot for two")
            << tradeOf(u"t",
                       {sideOf(u"A", u"1.01", u"B"), sideOf(u"A", u"1.01", u"C"),
                        sideOf(u"B", u"1.02", u"A"), sideOf(u"C", u"1.03", u"A")})
            << u"trade_slot_not_owned"_s;
        QTest::newRow("a direction twice") << tradeOf(
            u"t",
            {sideOf(u"A", u"1.01", u"B"), sideOf(u"A", u"2.01", u"B"), sideOf(u"B", u"1.02", u"A")})
                                           << u"trade_needs_two_sides"_s;
        QTest::newRow("to nobody") << tradeOf(
            u"t",
            {sideOf(u"A", u"1.01", u"B"), sideOf(u"B", u"1.02", u"C"), sideOf(u"C", u"1.03", u"")})
                                   << u"trade_goes_nowhere"_s;
    }

    void refuses()
    {
        QFETCH(Trade, trade);
        QFETCH(QString, why);
        QCOMPARE(given(draftOf(u"A B C D", 2)).when(commands::ExecuteTrade{trade}),
                 u"refused: "_s + why);
    }
};

QTEST_APPLESS_MAIN(TestThreeTeams)
#include "tst_three_teams.moc"
