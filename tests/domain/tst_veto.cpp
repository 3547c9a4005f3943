// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/auctions.h"
#include "support/given.h"
#include "support/trades.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestVeto : public QObject {
    Q_OBJECT

    static Given agreed()
    {
        return given(tradingBy({.vetoSeconds = 60}, draftOf(u"A B C", 2)))
            .did(offerOf(u"t", u"A", u"2.01", u"B", u"1.02"))
            .did(accepts(u"B", u"t"));
    }

private Q_SLOTS:
    void whatAllAgreeOnWaitsForIt()
    {
        Given draft = given(tradingBy({.vetoSeconds = 60}, draftOf(u"A B C", 2)))
                          .did(offerOf(u"t", u"A", u"2.01", u"B", u"1.02"));
        QCOMPARE(draft.when(accepts(u"B", u"t")), u"B accepts t, veto until 1:00"_s);
        QCOMPARE(ownersOf(agreed().state()), u"A B C A B C"_s);
    }

    void withoutOneTheTradeIsMadeAtTheEnd()
    {
        Given draft = agreed().after(59s);
        QCOMPARE(draft.when(settles(u"t"), programItself()), u"refused: offer_still_stands"_s);
        QCOMPARE(draft.after(1s).when(settles(u"t"), programItself()), u"traded"_s);
        QCOMPARE(ownersOf(draft.did(settles(u"t")).state()), u"A A C B B C"_s);
    }

    void endsTheTradeWithWords()
    {
        Given draft = agreed();
        QCOMPARE(draft.when(vetoes(u"t", u"collusion")), u"t is vetoed because 'collusion'"_s);
        QCOMPARE(draft.when(vetoes(u"t")), u"t is vetoed"_s);
        QCOMPARE(draft.when(vetoes(u"t", u"two\nlines")), u"refused: unusable_reason"_s);
        draft.did(vetoes(u"t"));
        QCOMPARE(draft.after(1h).when(settles(u"t")), u"refused: unknown_offer"_s);
    }

    void isTheCommissionersAlone()
    {
        QCOMPARE(agreed().when(vetoes(u"t"), drafterOf(u"A B")), u"refused: commissioner_only"_s);
        QCOMPARE(agreed().when(vetoes(u"t"), commissionerWith(u"")), u"t is vetoed"_s);
        QCOMPARE(agreed().when(vetoes(u"nothing")), u"refused: unknown_offer"_s);
    }

    void mayComeBeforeAllAgree()
    {
        QCOMPARE(given(draftOf(u"A B", 2))
                     .did(offerOf(u"t", u"A", u"2.01", u"B", u"1.02"))
                     .when(vetoes(u"t")),
                 u"t is vetoed"_s);
    }

    void isNotEscapedByTradingAtOnce()
    {
        const Given draft = given(tradingBy({.vetoSeconds = 60}, draftOf(u"A B", 2)));
        QCOMPARE(draft.when(trade(u"A", u"2.01", u"B", u"1.02")),
                 u"A offers trade; B accepts trade, veto until 1:00"_s);
    }

    /// It was refused, at its time and ever after, while the host asked again at once.
    void aTradeNobodyCanPayForAnyMoreIsVoid()
    {
        Given draft = given(tradingBy({.vetoSeconds = 60}, auctionOf(u"A B")))
                          .did(commands::StartDraft{})
                          .did(offerOf(u"t", u"A", u"1.01 2.01", u"B", u"2.02"))
                          .did(accepts(u"B", u"t"))
                          .did(nominate(u"A", u"p1"))
                          .did(bid(u"L1", u"B", 19)) // which leaves 1 for one place
                          .did(hammer(u"L1"))
                          .after(60s);
        QCOMPARE(draft.when(settles(u"t"), programItself()), u"t is void"_s);
    }

    void nobodyAnswersAfterAllAgree()
    {
        QCOMPARE(agreed().when(declines(u"B", u"t")), u"refused: agreed_already_by_all"_s);
        QCOMPARE(agreed().when(accepts(u"B", u"t")), u"refused: agreed_already_by_all"_s);
    }
};

QTEST_APPLESS_MAIN(TestVeto)
#include "tst_veto.moc"
