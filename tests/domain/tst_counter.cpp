// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"
#include "support/trades.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestCounter : public QObject {
    Q_OBJECT

    static Given withOffer()
    {
        return given(draftOf(u"A B C", 2)).did(offerOf(u"t", u"A", u"2.01", u"B", u"1.02"));
    }

private Q_SLOTS:
    void takesThePlaceOfTheOther()
    {
        Given draft = withOffer();
        const Command wish = counterOf(u"t", offerOf(u"u", u"B", u"1.02", u"A", u"1.01 2.01"));
        QCOMPARE(draft.when(wish, drafterOf(u"B")), u"t is countered; B offers u"_s);
        draft.did(wish);
        QCOMPARE(draft.state().offers.size(), 1);
        QCOMPARE(draft.state().offers.at(0).counters, TradeId(u"t"_s));
        QCOMPARE(draft.state().closedOffers.at(0).end, OfferEnd::Countered);
        QCOMPARE(draft.state().closedOffers.at(0).team, TeamId(u"B"_s));
        QCOMPARE(draft.when(accepts(u"B", u"t")), u"refused: unknown_offer"_s);
    }

    void mayComeFromWhoOffered()
    {
        QCOMPARE(withOffer().when(counterOf(u"t", offerOf(u"u", u"A", u"1.01", u"B", u"1.02")),
                                  drafterOf(u"A")),
                 u"t is countered; A offers u"_s);
    }

    void isOnlyForThoseWhoTakePart()
    {
        QCOMPARE(withOffer().when(counterOf(u"t", offerOf(u"u", u"C", u"1.03", u"B", u"1.02"))),
                 u"refused: not_in_the_trade"_s);
    }

    void mayBringInAThirdTeam()
    {
        commands::OfferTrade wish;
        wish.trade = tradeOf(u"u",
                             {sideOf(u"A", u"2.01", u"B"), sideOf(u"B", u"1.02", u"C"),
                              sideOf(u"C", u"2.03", u"A")});
        wish.by = TeamId(u"B"_s);
        QCOMPARE(withOffer().when(counterOf(u"t", wish)), u"t is countered; B offers u"_s);
    }

    void comesTooLateWhenAllAgree()
    {
        Given draft = given(tradingBy({.vetoSeconds = 60}, draftOf(u"A B", 2)))
                          .did(offerOf(u"t", u"A", u"2.01", u"B", u"1.02"))
                          .did(accepts(u"B", u"t"));
        QCOMPARE(draft.when(counterOf(u"t", offerOf(u"u", u"A", u"1.01", u"B", u"1.02"))),
                 u"refused: agreed_already_by_all"_s);
    }

    void aRefusedCounterLeavesTheOfferAlone()
    {
        Given draft = withOffer();
        QCOMPARE(draft.when(counterOf(u"t", offerOf(u"u", u"B", u"1.03", u"A", u"1.01"))),
                 u"refused: trade_slot_not_owned"_s);
        QCOMPARE(draft.when(accepts(u"B", u"t")), u"B accepts t; traded"_s);
    }
};

QTEST_APPLESS_MAIN(TestCounter)
#include "tst_counter.moc"
