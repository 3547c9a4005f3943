// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/prepared.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

Prepared prepared()
{
    return Prepared(given(draftOf(u"A B C", 2)).state());
}

} // namespace

class TestPreparation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstWishBeginsIt()
    {
        Prepared ana = prepared();
        QCOMPARE(ana.when(ranks(u"p2 p1 | p3")),
                 u"ana prepares for 11111111-1111-4111-8111-111111111111; ranking p2 p1 | p3"_s);
        ana.did(mark(u"p1", PlayerMark::Target));
        QCOMPARE(ana.when(ranks(u"p2 p1 | p3")), u"ranking p2 p1 | p3"_s);
        QCOMPARE(ana.own().person, PersonId(u"ana"_s));
    }

    void whatIsSoAlreadyIsNotRecordedAgain()
    {
        Prepared ana = prepared();
        QCOMPARE(ana.when(ranks(u"")), QString());
        QCOMPARE(ana.when(unrank(u"p1")), QString());
        QCOMPARE(ana.when(mark(u"p1", PlayerMark::None)), QString());
        QCOMPARE(ana.when(noteOn(u"p1", u" \n"_s)), QString());
        ana.did(ranks(u"p1 | p2")).did(mark(u"p1", PlayerMark::Avoid)).did(noteOn(u"p1", u"x"_s));
        QCOMPARE(ana.when(ranks(u"p1 | p2")), QString());
        QCOMPARE(ana.when(rankAt(u"p2", 2, 1)), u"refused: rank_out_of_range"_s);
        QCOMPARE(ana.when(rankAt(u"p1", 1, 1)), u"p1 ranked 1.1"_s); // it joins the tier below
        QCOMPARE(ana.when(tierAt(u"p2")), QString());
        QCOMPARE(ana.when(mark(u"p1", PlayerMark::Avoid)), QString());
        QCOMPARE(ana.when(noteOn(u"p1", u" x "_s)), QString());
    }

    void aPlayerMovesWithinAndAcrossTiers_data()
    {
        QTest::addColumn<PreparationCommand>("wish");
        QTest::addColumn<QString>("ranking");
        QTest::newRow("up in his tier") << rankAt(u"p2", 1, 1) << u"p2 p1 | p3 p4"_s;
        QTest::newRow("to the end of the tier above") << rankAt(u"p3", 1, 3) << u"p1 p2 p3 | p4"_s;
        QTest::newRow("to the tier below") << rankAt(u"p1", 2, 2) << u"p2 | p3 p1 p4"_s;
        QTest::newRow("new at the end") << rankAt(u"p5", 2, 3) << u"p1 p2 | p3 p4 p5"_s;
        QTest::newRow("out") << unrank(u"p3") << u"p1 p2 | p4"_s;
        QTest::newRow("a tier begins") << tierAt(u"p4") << u"p1 p2 | p3 | p4"_s;
        QTest::newRow("a tier ends") << tierAt(u"p3", false) << u"p1 p2 p3 p4"_s;
        QTest::newRow("none of them") << ranks(u"") << QString();
    }
    void aPlayerMovesWithinAndAcrossTiers()
    {
        QFETCH(PreparationCommand, wish);
        QTEST(prepared().did(ranks(u"p1 p2 | p3 p4")).did(wish).ranking(), "ranking");
    }

    void whoLeavesHisTierEmptyTakesItAlong()
    {
        Prepared ana = prepared().did(ranks(u"p1 | p2 | p3"));
        QCOMPARE(ana.did(rankAt(u"p2", 1, 2)).ranking(), u"p1 p2 | p3"_s);
        QCOMPARE(ana.did(unrank(u"p3")).ranking(), u"p1 p2"_s);
        QVERIFY(!ana.own().ranking.hasTiers());
    }

    void aPlayerHasOneMarkAtMost()
    {
        Prepared ana = prepared().did(mark(u"p1", PlayerMark::Target));
        QCOMPARE(ana.own().markOf(PlayerId(u"p1"_s)), PlayerMark::Target);
        ana.did(mark(u"p1", PlayerMark::Avoid)).did(mark(u"p2", PlayerMark::Avoid));
        QCOMPARE(ana.own().avoided(), (QSet{PlayerId(u"p1"_s), PlayerId(u"p2"_s)}));
        ana.did(mark(u"p1", PlayerMark::None));
        QCOMPARE(ana.own().marks.size(), 1);
    }

    void aNoteIsItsWritersText()
    {
        Prepared ana = prepared().did(noteOn(u"p1", u"  tears\nhis knee  "_s));
        const PersonalText note = ana.own().notes.value(PlayerId(u"p1"_s));
        QCOMPARE(note.text, u"tears\nhis knee"_s);
        QCOMPARE(note.person, PersonId(u"ana"_s));
        QCOMPARE(ana.when(noteOn(u"p1", QString())), u"p1 noted no more"_s);
        QVERIFY(ana.did(noteOn(u"p1", QString())).own().notes.isEmpty());
    }

    void refuses()
    {
        Prepared ana = prepared().did(ranks(u"p1 p2"));
        QCOMPARE(ana.when(ranks(u"p1 p99")), u"refused: unknown_player"_s);
        QCOMPARE(ana.when(ranks(u"p1 | p1")), u"refused: duplicate_player"_s);
        QCOMPARE(ana.when(rankAt(u"p99", 1, 1)), u"refused: unknown_player"_s);
        QCOMPARE(ana.when(rankAt(u"p3", 1, 4)), u"refused: rank_out_of_range"_s);
        QCOMPARE(ana.when(rankAt(u"p3", 0, 1)), u"refused: rank_out_of_range"_s);
        QCOMPARE(ana.when(rankAt(u"p3", 2, 1)), u"refused: rank_out_of_range"_s);
        QCOMPARE(ana.when(tierAt(u"p1")), u"refused: rank_out_of_range"_s);
        QCOMPARE(ana.when(tierAt(u"p3")), u"refused: rank_out_of_range"_s);
        QCOMPARE(ana.when(mark(u"p99", PlayerMark::Target)), u"refused: unknown_player"_s);
        QCOMPARE(ana.when(noteOn(u"p99", u"x"_s)), u"refused: unknown_player"_s);
        QCOMPARE(ana.when(noteOn(u"p1", QString(2001, u'x'))), u"refused: unusable_note"_s);
        QCOMPARE(ana.when(noteOn(u"p1", u"a\tb"_s)), u"refused: unusable_note"_s);
        QCOMPARE(Prepared(DraftState()).when(ranks(u"p1")), u"refused: not_created"_s);
    }

    void onlyThePersonPreparesForHimself()
    {
        const Prepared ana = prepared().did(ranks(u"p1 p2"));
        const Actor bo{u"bo"_s, Role::Commissioner, {}};
        QCOMPARE(ana.when(ranks(u"p2"), bo), u"refused: not_your_preparation"_s);
        QCOMPARE(prepared().when(ranks(u"p2"), programItself()),
                 u"refused: not_your_preparation"_s);
        QCOMPARE(prepared().when(ranks(u"p2"), Actor{}), u"refused: not_your_preparation"_s);
        QCOMPARE(prepared().when(ranks(u"p2"), Actor{u"eve"_s, Role::Spectator, {}}),
                 u"refused: not_your_preparation"_s);
    }

    void aDraftKnowsNothingOfIt()
    {
        const DraftState before = given(draftOf(u"A B")).started().state();
        DraftState state = before;
        const Prepared ana = Prepared(before)
                                 .did(ranks(u"p2 | p1"))
                                 .did(mark(u"p1", PlayerMark::Avoid))
                                 .did(noteOn(u"p1", u"x"_s));
        for (const Event &event : ana.log())
            evolve(state, event);
        QCOMPARE(state.version, before.version + 4);
        QVERIFY(state.queues == before.queues && state.slots == before.slots
                && state.names == before.names && state.onTheClock == before.onTheClock);
    }

    void aDamagedLogBreaksNoReader()
    {
        const PlayerId p1(u"p1"_s);
        const std::vector<Event> log = prepared().did(ranks(u"p1 | p2")).log();
        const Preparation unbegun = foldPreparation(std::span(log).subspan(1));
        QVERIFY(!unbegun.isBegun() && unbegun.ranking.tiers().isEmpty());
        std::vector<Event> taken = log;
        taken.push_back(events::PreparationBegun{DraftId(u"x"_s), PersonId(u"bo"_s), dayOne});
        QCOMPARE(foldPreparation(taken).person, PersonId(u"ana"_s));
        std::vector<Event> strange = log;
        strange.push_back(log.front());
        strange.push_back(events::PlayerRanked{p1, RankPlace{9, 9}, dayOne});
        strange.push_back(events::TierBreakChanged{p1, true, dayOne});
        strange.push_back(events::RankingReplaced{tiersOf(u"p1 p1 | | p2"), dayOne});
        strange.push_back(events::DraftStarted{});
        QCOMPARE(test::told(foldPreparation(strange).ranking), u"p1 | p2"_s);
        QCOMPARE(foldPreparation(strange).version, static_cast<int>(strange.size()));
    }
};

QTEST_APPLESS_MAIN(TestPreparation)
#include "tst_preparation.moc"
