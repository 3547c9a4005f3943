// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"
#include "support/trades.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestVoid : public QObject {
    Q_OBJECT

    static std::optional<SlotId> usedIn(const std::vector<Event> &events)
    {
        for (const Event &event : events) {
            if (const auto *closed = std::get_if<events::TradeClosed>(&event))
                return closed->slot;
        }
        return {};
    }

    /// What a log says that keeps no offer void: another program may have written it.
    static DraftState withoutVoiding(const Given &draft)
    {
        DraftState state;
        for (const Event &event : draft.log()) {
            if (!std::holds_alternative<events::TradeClosed>(event))
                evolve(state, event);
        }
        return state;
    }

    static QString toldOf(const DraftState &state, const Command &wish, Milliseconds after = {})
    {
        const Actor program{u"program"_s, Role::Program, idsIn<TeamId>(u"A B C")};
        return told(decide(state, IssuedCommand{{}, program, dayOne + after, wish, {}}));
    }

private Q_SLOTS:
    void anOfferIsWhenAPickUsesItsSlot()
    {
        Given draft = given(draftOf(u"A B C", 2))
                          .did(offerOf(u"t", u"A", u"1.01", u"B", u"2.02"))
                          .did(offerOf(u"u", u"A", u"2.01", u"B", u"2.02"))
                          .started();
        QCOMPARE(draft.when(pick(u"A", u"p1")),
                 u"1.01 A takes p1 as #1; t is void; 1.02 B on the clock"_s);
        QCOMPARE(usedIn(draft.eventsWhen(pick(u"A", u"p1"))), SlotId(u"1.01"_s));
        draft.takes(u"A", u"p1");
        QCOMPARE(draft.state().offers.size(), 1);
        QCOMPARE(draft.state().closedOffers.at(0).end, OfferEnd::Void);
        QCOMPARE(draft.state().closedOffers.at(0).picksBefore, 1);
    }

    void oneIsWhenAnotherTradeMovesItsSlot()
    {
        Given draft = given(draftOf(u"A B C", 2))
                          .did(offerOf(u"t", u"A", u"1.01", u"B", u"2.02"))
                          .did(offerOf(u"u", u"C", u"1.03", u"B", u"2.02"));
        QCOMPARE(draft.when(accepts(u"B", u"u")), u"B accepts u; traded; t is void"_s);
        QVERIFY(!usedIn(draft.eventsWhen(accepts(u"B", u"u")))); // moved, not used
    }

    void oneIsThoughAllAgree()
    {
        Given draft = given(tradingBy({.vetoSeconds = 60}, draftOf(u"A B C", 2)))
                          .did(offerOf(u"t", u"A", u"1.01", u"B", u"2.02"))
                          .did(accepts(u"B", u"t"))
                          .started();
        QCOMPARE(draft.when(pick(u"A", u"p1")),
                 u"1.01 A takes p1 as #1; t is void; 1.02 B on the clock"_s);
    }

    void allAreAtTheEnd()
    {
        Given draft = given(tradingBy({.futureSeasons = 1}, draftOf(u"A B")))
                          .did(offerOf(u"t", u"A", u"2027.1.A", u"B", u"2027.1.B"))
                          .started()
                          .takes(u"A", u"p1");
        QCOMPARE(draft.when(pick(u"B", u"p2")), u"1.02 B takes p2 as #2; t is void; completed"_s);
    }

    void allAreWhereKeepersComeLast()
    {
        commands::CreateDraft create = tradingBy({.futureSeasons = 1}, draftOf(u"A B"));
        create.keepers = {{TeamId(u"B"_s), PlayerId(u"p2"_s), SlotId(u"1.02"_s), {}}};
        const Given draft =
            given(create).did(offerOf(u"t", u"A", u"2027.1.A", u"B", u"2027.1.B")).started();
        QCOMPARE(draft.when(pick(u"A", u"p1")),
                 u"1.01 A takes p1 as #1; 1.02 B takes p2 as #2; t is void; completed"_s);
    }

    void oneIsWhenItsPlayerIsGivenBack()
    {
        Given draft =
            given(tradingBy({.players = true}, draftOf(u"A B", 2))).started().takes(u"A", u"p1");
        commands::OfferTrade wish = offerOf(u"t", u"A", u"", u"B", u"2.02");
        wish.trade.sides[0].players = idsIn<PlayerId>(u"p1");
        draft.did(wish);
        QCOMPARE(draft.when(commands::UndoLastPick{}),
                 u"1.01 A gives back p1; t is void; 1.01 A on the clock"_s);
    }

    void oneThatALogLeftStandingIsNotAccepted()
    {
        const DraftState state =
            withoutVoiding(given(draftOf(u"A B C", 2))
                               .did(offerOf(u"t", u"A", u"1.01", u"B", u"2.02"))
                               .started()
                               .takes(u"A", u"p1"));
        QCOMPARE(state.offers.size(), 1);
        QCOMPARE(toldOf(state, accepts(u"B", u"t")), u"refused: trade_slot_used"_s);
        QCOMPARE(toldOf(state, declines(u"B", u"t")), u"t is declined"_s);
    }

    void oneThatALogLeftStandingIsVoidWhenItIsDue()
    {
        const DraftState state =
            withoutVoiding(given(tradingBy({.vetoSeconds = 60}, draftOf(u"A B C", 2)))
                               .did(offerOf(u"t", u"A", u"1.01", u"B", u"2.02"))
                               .did(accepts(u"B", u"t"))
                               .started()
                               .takes(u"A", u"p1"));
        QCOMPARE(toldOf(state, settles(u"t"), 60s), u"t is void"_s);
    }

    void noneIsThatCanStillBeFulfilled()
    {
        Given draft =
            given(draftOf(u"A B C", 2)).did(offerOf(u"t", u"A", u"2.01", u"B", u"2.02")).started();
        QCOMPARE(draft.when(pick(u"A", u"p1")), u"1.01 A takes p1 as #1; 1.02 B on the clock"_s);
    }
};

QTEST_APPLESS_MAIN(TestVoid)
#include "tst_void.moc"
