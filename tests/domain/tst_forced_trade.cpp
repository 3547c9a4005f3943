// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"
#include "support/trades.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestForcedTrade : public QObject {
    Q_OBJECT

    static Command forced(QStringView reason)
    {
        return commands::ExecuteTrade{
            tradeOf(u"t", {sideOf(u"A", u"1.01", u"B"), sideOf(u"B", u"1.02", u"A")}), true,
            reason.toString()};
    }

private Q_SLOTS:
    void isTheCommissionersAlone()
    {
        const Given draft = given(draftOf(u"A B", 2));
        QCOMPARE(draft.when(forced(u"agreed by phone"), commissionerWith(u"")), u"traded"_s);
        QCOMPARE(draft.when(forced(u""), commissionerWith(u"")), u"traded"_s);
        QCOMPARE(draft.when(forced(u"I want it"), drafterOf(u"A B")),
                 u"refused: commissioner_only"_s);
        QCOMPARE(draft.when(forced(u"two\nlines")), u"refused: unusable_reason"_s);
    }

    void isRecordedAsWhatItIs()
    {
        Given draft = given(draftOf(u"A B", 2));
        const auto events = draft.eventsWhen(forced(u"agreed by phone"));
        const auto &executed = std::get<events::TradeExecuted>(events.front());
        QVERIFY(executed.forced);
        QCOMPARE(executed.reason->text, u"agreed by phone"_s);
        QVERIFY(draft.did(forced(u"")).state().trades.at(0).forced);
    }

    void doesNotWaitForAVeto()
    {
        QCOMPARE(given(tradingBy({.vetoSeconds = 60}, draftOf(u"A B", 2))).when(forced(u"")),
                 u"traded"_s);
    }

    void mayEndAnOfferThatStands()
    {
        Given draft = given(draftOf(u"A B", 2)).did(offerOf(u"t", u"A", u"1.01", u"B", u"1.02"));
        QCOMPARE(draft.when(forced(u"")), u"traded"_s);
        QVERIFY(draft.did(forced(u"")).state().offers.isEmpty());
    }

    void takesNoOffersNameForAnotherTrade()
    {
        QCOMPARE(given(draftOf(u"A B", 2))
                     .did(offerOf(u"t", u"A", u"2.01", u"B", u"1.02"))
                     .when(forced(u"")),
                 u"refused: offered_already"_s);
    }

    void stillGivesOnlyWhatTheTeamsOwn()
    {
        QCOMPARE(given(draftOf(u"A B", 2)).started().takes(u"A", u"p1").when(forced(u"")),
                 u"refused: trade_slot_used"_s);
    }
};

QTEST_APPLESS_MAIN(TestForcedTrade)
#include "tst_forced_trade.moc"
