// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"
#include "support/trades.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestOnClockTrade : public QObject {
    Q_OBJECT

    static Given twentySecondsIn(OnClockTrade rule, ExpiryPolicy policy = ExpiryPolicy::Pass)
    {
        return given(tradingBy({.onClock = rule}, aMinuteEach(draftOf(u"A B C", 2), policy)))
            .started()
            .after(20s);
    }

private Q_SLOTS:
    void keepsOrRestartsTheTime_data()
    {
        QTest::addColumn<OnClockTrade>("rule");
        QTest::addColumn<QString>("end");
        QTest::newRow("keep") << OnClockTrade::Keep << u"1:00"_s;
        QTest::newRow("restart") << OnClockTrade::Restart << u"1:20"_s;
    }

    void keepsOrRestartsTheTime()
    {
        QFETCH(OnClockTrade, rule);
        QFETCH(QString, end);
        Given draft = twentySecondsIn(rule);
        QCOMPARE(draft.when(trade(u"A", u"1.01", u"C", u"1.03")),
                 u"traded; 1.01 C on the clock until "_s + end);
        draft.did(offerOf(u"t", u"C", u"1.03", u"A", u"1.01"));
        QCOMPARE(draft.when(accepts(u"A", u"t")),
                 u"A accepts t; traded; 1.01 C on the clock until "_s + end);
    }

    void aRestartGivesTimeBackThatWasOver()
    {
        Given draft = twentySecondsIn(OnClockTrade::Restart, ExpiryPolicy::Nothing).ranOut();
        QCOMPARE(draft.when(trade(u"A", u"1.01", u"C", u"1.03")),
                 u"traded; 1.01 C on the clock until 2:00"_s);
    }

    void inAPauseCountsWhenItGoesOn_data() { keepsOrRestartsTheTime_data(); }

    void inAPauseCountsWhenItGoesOn()
    {
        QFETCH(OnClockTrade, rule);
        Given draft = twentySecondsIn(rule).paused().after(40s);
        draft.did(trade(u"A", u"1.01", u"C", u"1.03"));
        QCOMPARE(draft.when(commands::ResumeDraft{}),
                 u"resumed; 1.01 C on the clock until "_s
                     + (rule == OnClockTrade::Keep ? u"1:40"_s : u"2:00"_s));
    }

    void aTradeOfOthersTouchesNothing()
    {
        QCOMPARE(twentySecondsIn(OnClockTrade::Restart).when(trade(u"A", u"2.01", u"B", u"1.02")),
                 u"traded"_s);
    }
};

QTEST_APPLESS_MAIN(TestOnClockTrade)
#include "tst_on_clock_trade.moc"
