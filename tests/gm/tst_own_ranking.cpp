// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/candidates.h"
#include "gm/general_manager.h"
#include "support/prepared.h"

#include <QTest>

#include <random>

using namespace warroom;
using namespace warroom::test;

namespace {

const TeamId a(u"A"_s);

struct Room {
    Given draft = given(draftOf(u"A B C", 2)).started();
    Prepared own{draft.state()};

    Choice choice() const { return gm::autopick(draft.state(), 0, own.own()).value(); }
    QString taken() const { return choice().player.text(); }
};

} // namespace

class TestOwnRanking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theQueueGoesBeforeTheRanking()
    {
        Room room;
        room.own.did(ranks(u"p5 p6"));
        QCOMPARE(room.taken(), u"p5"_s);
        room.draft.did(queue(u"A", u"p7"));
        QCOMPARE(room.taken(), u"p7"_s);
        QCOMPARE(room.choice().source, PickSource::Queue);
    }

    void theRankingGoesBeforeTheJudgement()
    {
        Room room;
        QVERIFY(room.taken() != u"p8"_s);
        room.own.did(ranks(u"p8"));
        const Choice choice = room.choice();
        QCOMPARE(choice.player, PlayerId(u"p8"_s));
        QCOMPARE(choice.source, PickSource::Autopick);
        QCOMPARE(choice.reason.kind, ReasonKind::Ranked);
    }

    void theRecordedReasonGivesNoRankAway()
    {
        Room second;
        second.own.did(ranks(u"p2 p1 | p3"));
        Room last;
        last.own.did(ranks(u"p2 | p3 p1")).did(mark(u"p2", PlayerMark::Target));
        QVERIFY(second.choice() == last.choice());
    }

    void targetsComeFirstWithinTheirTier()
    {
        Room room;
        room.own.did(ranks(u"p3 p4 p5 | p6 p7")).did(mark(u"p5", PlayerMark::Target));
        room.own.did(mark(u"p7", PlayerMark::Target));
        QCOMPARE(room.taken(), u"p5"_s);
        room.own.did(mark(u"p5", PlayerMark::None));
        QCOMPARE(room.taken(), u"p3"_s);
    }

    void withoutTiersTheOrderAloneCounts()
    {
        Room room;
        room.own.did(ranks(u"p3 p4 p5")).did(mark(u"p5", PlayerMark::Target));
        QCOMPARE(room.taken(), u"p3"_s);
        room.own.did(ranks(u"")).did(mark(u"p8", PlayerMark::Target));
        QVERIFY(room.taken() != u"p8"_s); // nobody said how early
    }

    void whoIsAvoidedIsPassedOverEverywhere()
    {
        Room room;
        const QString judged = room.taken();
        room.own.did(mark(judged, PlayerMark::Avoid));
        QVERIFY(room.taken() != judged);
        room.own.did(ranks(u"p3 p4")).did(mark(u"p3", PlayerMark::Avoid));
        QCOMPARE(room.taken(), u"p4"_s);
        room.draft.did(queue(u"A", u"p3 p6"));
        QCOMPARE(room.taken(), u"p6"_s);
    }

    void whoIsAvoidedIsTakenWhereNobodyElseIsLeft()
    {
        Room room;
        for (const Player &player : room.draft.state().setup->created().players)
            room.own.did(mark(player.id.text(), PlayerMark::Avoid));
        room.own.did(ranks(u"p6 p4"));
        QCOMPARE(room.taken(), u"p6"_s);
        room.own.did(mark(u"p8", PlayerMark::None));
        QCOMPARE(room.taken(), u"p8"_s);
    }

    void whoIsAvoidedIsTakenWhereTheRosterHasRoomForNobodyElse()
    {
        commands::CreateDraft create = draftOf(u"A B", 2);
        create.players[4].position = u"QB"_s;
        create.players[5].position = u"WR"_s;
        create.roster.spots = {RosterSpot{u"QB"_s, {u"QB"_s}, 1},
                               RosterSpot{u"WR"_s, {u"WR"_s}, 1}};
        Given draft = given(create).started();
        Prepared own(draft.state());
        for (const QStringView avoided : {u"p1", u"p2", u"p5", u"p6"})
            own.did(mark(avoided, PlayerMark::Avoid));
        own.did(ranks(u"p4 p3 p2 p1"));
        QCOMPARE(gm::autopick(draft.state(), 0, own.own())->player.text(), u"p2"_s);
    }

    void whoIsTakenOrUnknownIsPassedOver()
    {
        Room room;
        room.own.did(ranks(u"p1 p2"));
        room.draft.takes(u"A", u"p1");
        QCOMPARE(gm::autopick(room.draft.state(), 1, room.own.own())->player.text(), u"p2"_s);
        Preparation strange;
        strange.ranking = Ranking(tiersOf(u"nobody p4"));
        QCOMPARE(gm::autopick(room.draft.state(), 1, strange)->player.text(), u"p4"_s);
    }

    void neverTakesWhomTheRulesRefuse()
    {
        std::mt19937 chance(7);
        const auto any = [&](int count) {
            return static_cast<int>(chance() % static_cast<unsigned>(count));
        };
        for (int round = 0; round < 200; ++round) {
            Given draft = given(draftOf(u"A B C", 3, u"snake")).started();
            Prepared own(draft.state());
            const int pool = static_cast<int>(draft.state().setup->created().players.size());
            for (int i = 0; i < 20; ++i) {
                const QString player = u"p%1"_s.arg(any(pool) + 1);
                own.did(mark(player, static_cast<PlayerMark>(any(3))));
                if (own.own().ranking.numberOf(PlayerId(player)) == 0) {
                    const RankPlace end = own.own().ranking.end();
                    own.did(rankAt(player, end.tier, end.place));
                }
            }
            while (draft.state().onTheClock) {
                const int slot = draft.state().onTheClock->slotIndex;
                const TeamId team = draft.state().slots.at(slot).slot.team;
                const auto choice = gm::autopick(draft.state(), slot, own.own());
                QVERIFY(choice && !objectionToTaking(draft.state(), team, choice->player));
                QVERIFY(choice->reason.kind != ReasonKind::None);
                draft.takes(team.text(), choice->player.text());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestOwnRanking)
#include "tst_own_ranking.moc"
