// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"
#include "support/trades.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestWithdraw : public QObject {
    Q_OBJECT

    static Given withOffer(const TradeRules &rules = {})
    {
        return given(tradingBy(rules, draftOf(u"A B C", 2)))
            .did(offerOf(u"t", u"A", u"2.01", u"B", u"1.02"));
    }

private Q_SLOTS:
    void isForTheTeamThatOffered()
    {
        const Given draft = withOffer();
        QCOMPARE(draft.when(withdraws(u"t"), drafterOf(u"B")), u"refused: not_your_team"_s);
        QCOMPARE(draft.when(withdraws(u"t"), drafterOf(u"A")), u"t is withdrawn"_s);
        QCOMPARE(draft.when(withdraws(u"nothing")), u"refused: unknown_offer"_s);
    }

    void mayBeOfferedAnew()
    {
        Given draft = withOffer().did(withdraws(u"t"));
        QCOMPARE(draft.state().closedOffers.at(0).end, OfferEnd::Withdrawn);
        QCOMPARE(draft.when(offerOf(u"t", u"A", u"2.01", u"B", u"1.02")),
                 u"refused: offered_already"_s); // every offer has an id of its own
        QCOMPARE(draft.when(offerOf(u"u", u"A", u"2.01", u"B", u"1.02")), u"A offers u"_s);
    }

    void comesTooLateWhenAllAgree()
    {
        QCOMPARE(withOffer({.vetoSeconds = 60}).did(accepts(u"B", u"t")).when(withdraws(u"t")),
                 u"refused: agreed_already_by_all"_s);
    }
};

QTEST_APPLESS_MAIN(TestWithdraw)
#include "tst_withdraw.moc"
