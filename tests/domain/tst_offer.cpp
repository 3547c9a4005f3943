// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"
#include "support/trades.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestOffer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsUntilItIsAnswered()
    {
        Given draft = given(draftOf(u"A B C", 2)).started();
        const Command wish = offerOf(u"t", u"A", u"2.01", u"B", u"1.02");
        QCOMPARE(draft.when(wish), u"A offers t"_s);
        draft.did(wish);
        const OpenOffer offer = draft.state().offers.at(0);
        QCOMPARE(offer.by, TeamId(u"A"_s));
        QCOMPARE(offer.accepted, QList<TeamId>{offer.by});
        QCOMPARE(ownersOf(draft.state()), u"A B C A B C"_s);
    }

    void standsForTheTimeTheDraftGivesIt()
    {
        const auto create = tradingBy({.offerSeconds = 120}, draftOf(u"A B", 2));
        QCOMPARE(given(create).after(5s).when(offerOf(u"t", u"A", u"2.01", u"B", u"1.02")),
                 u"A offers t until 2:05"_s);
    }

    void itsTimeStandsStillInQuietHours()
    {
        auto create = tradingBy({.offerSeconds = 120}, aMinuteEach(draftOf(u"A B", 2)));
        create.clock.quietHours = QuietHours{1, 4, u"UTC"_s}; // one to four minutes past midnight
        QCOMPARE(given(create).when(offerOf(u"t", u"A", u"2.01", u"B", u"1.02")),
                 u"A offers t until 5:00"_s);
    }

    void takesTheWordsOfWhoOffers()
    {
        Given draft = given(draftOf(u"A B", 2));
        commands::OfferTrade wish = offerOf(u"t", u"A", u"2.01", u"B", u"1.02");
        wish.words = u" come on "_s;
        draft.did(wish);
        QCOMPARE(draft.state().offers.at(0).words->text, u"come on"_s);
        wish.trade.id = TradeId(u"u"_s);
        wish.words = u"two\nlines"_s;
        wish.trade.sides[0].gives = idsIn<SlotId>(u"1.01");
        QCOMPARE(draft.when(wish), u"refused: unusable_reason"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<Command>("wish");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const Command &wish, const QString &why) {
            QTest::newRow(name) << wish << u"refused: "_s + why;
        };
        row("a used pick", offerOf(u"t", u"A", u"1.01", u"B", u"1.02"), u"trade_slot_used"_s);
        row("a pick of others", offerOf(u"t", u"A", u"1.02", u"B", u"2.02"),
            u"trade_slot_not_owned"_s);
        row("to nobody",
            commands::OfferTrade{
                tradeOf(u"t", {sideOf(u"A", u"2.01", u"A"), sideOf(u"B", u"2.02", u"A")}),
                TeamId(u"A"_s)},
            u"trade_goes_nowhere"_s);
        commands::OfferTrade stranger = offerOf(u"t", u"A", u"2.01", u"B", u"1.02");
        stranger.by = TeamId(u"C"_s);
        row("for others", stranger, u"not_in_the_trade"_s);
        stranger.by = TeamId(u"Z"_s);
        row("by a stranger", stranger, u"unknown_team"_s);
        row("again", offerOf(u"again", u"A", u"2.01", u"C", u"2.03"), u"offered_already"_s);
        row("an id again", offerOf(u"first", u"A", u"2.01", u"C", u"1.03"), u"offered_already"_s);
        row("in answer to nothing",
            counterOf(u"nothing", offerOf(u"t", u"A", u"2.01", u"B", u"1.02")), u"unknown_offer"_s);
    }

    void refuses()
    {
        QFETCH(Command, wish);
        QFETCH(QString, why);
        Given draft = given(draftOf(u"A B C", 2)).started().takes(u"A", u"p1");
        QCOMPARE(draft.did(offerOf(u"first", u"A", u"2.01", u"C", u"2.03")).when(wish), why);
    }

    void isMadeByWhoSpeaksForTheTeam()
    {
        const Given draft = given(draftOf(u"A B", 2));
        const Command wish = offerOf(u"t", u"A", u"2.01", u"B", u"1.02");
        QCOMPARE(draft.when(wish, drafterOf(u"B")), u"refused: not_your_team"_s);
        QCOMPARE(draft.when(wish, commissionerWith(u"")), u"refused: not_your_team"_s);
        QCOMPARE(draft.when(wish, drafterOf(u"A")), u"A offers t"_s);
        QCOMPARE(draft.when(wish, programItself()), u"A offers t"_s);
    }

    void comesTooLateWhenTheDraftIsOver()
    {
        QCOMPARE(given(draftOf(u"A B"))
                     .started()
                     .takenInTurn(u"p1 p2")
                     .when(offerOf(u"t", u"A", u"1.01", u"B", u"1.02")),
                 u"refused: completed"_s);
    }
};

QTEST_APPLESS_MAIN(TestOffer)
#include "tst_offer.moc"
