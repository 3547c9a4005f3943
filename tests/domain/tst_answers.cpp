// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"
#include "support/trades.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestAnswers : public QObject {
    Q_OBJECT

    static Given withOffer(const TradeRules &rules = {})
    {
        return given(tradingBy(rules, draftOf(u"A B C", 2)))
            .did(offerOf(u"t", u"A", u"2.01", u"B", u"1.02"));
    }

private Q_SLOTS:
    void theLastWhoAcceptsMakesTheTrade()
    {
        Given draft = withOffer();
        QCOMPARE(draft.when(accepts(u"B", u"t"), drafterOf(u"B")), u"B accepts t; traded"_s);
        draft.did(accepts(u"B", u"t"));
        QCOMPARE(ownersOf(draft.state()), u"A A C B B C"_s);
        QVERIFY(draft.state().offers.isEmpty());
        QCOMPARE(draft.state().trades.at(0).trade.id, TradeId(u"t"_s));
    }

    void whoDeclinesEndsIt()
    {
        Given draft = withOffer();
        QCOMPARE(draft.when(declines(u"B", u"t")), u"t is declined"_s);
        draft.did(declines(u"B", u"t"));
        QVERIFY(draft.state().offers.isEmpty());
        QCOMPARE(draft.state().closedOffers.at(0).team, TeamId(u"B"_s));
        QCOMPARE(draft.when(accepts(u"B", u"t")), u"refused: unknown_offer"_s);
        QCOMPARE(ownersOf(draft.state()), u"A B C A B C"_s);
    }

    void isGivenByThoseWhoWereAskedAlone()
    {
        const Given draft = withOffer();
        QCOMPARE(draft.when(accepts(u"C", u"t")), u"refused: not_in_the_trade"_s);
        QCOMPARE(draft.when(accepts(u"A", u"t")), u"refused: already_agreed"_s);
        QCOMPARE(draft.when(declines(u"A", u"t")), u"refused: already_agreed"_s);
        QCOMPARE(draft.when(accepts(u"B", u"t"), drafterOf(u"A")), u"refused: not_your_team"_s);
        QCOMPARE(draft.when(accepts(u"B", u"t"), commissionerWith(u"")),
                 u"refused: not_your_team"_s);
        QCOMPARE(draft.when(accepts(u"B", u"nothing")), u"refused: unknown_offer"_s);
        QCOMPARE(draft.when(accepts(u"B", u"t"), programItself()), u"B accepts t; traded"_s);
    }

    void comesTooLateAfterItsTime()
    {
        Given draft = withOffer({.offerSeconds = 60}).after(59s);
        QCOMPARE(draft.when(accepts(u"B", u"t")), u"B accepts t; traded"_s);
        QCOMPARE(draft.after(1s).when(accepts(u"B", u"t")), u"refused: unknown_offer"_s);
    }

    void whoMakesATradeAtOnceDoesNotAnswerForOthers()
    {
        const Given draft = withOffer();
        const Command wish = commands::ExecuteTrade{draft.state().offers.at(0).trade};
        QCOMPARE(draft.when(wish), u"refused: offered_already"_s);
    }
};

QTEST_APPLESS_MAIN(TestAnswers)
#include "tst_answers.moc"
