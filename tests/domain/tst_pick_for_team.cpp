// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

commands::PickForTeam pickFor(QStringView team, QStringView player, const QString &reason = {})
{
    return {TeamId(team.toString()), PlayerId(player.toString()), reason};
}

Given startedWith(ExpiryPolicy policy)
{
    return given(aMinuteEach(draftOf(u"A B", 2), policy)).started();
}

} // namespace

class TestPickForTeam : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAPlayerForATeamThatIsNotTheCommissioners()
    {
        Given draft = startedWith(ExpiryPolicy::Pass);
        QCOMPARE(draft.when(pickFor(u"A", u"p1", u" phoned in "_s), commissionerWith({})),
                 u"1.01 A takes p1 as #1 because 'phoned in'; 1.02 B on the clock until 1:00"_s);
    }

    void saysWhoDecided()
    {
        Given draft = startedWith(ExpiryPolicy::Pass).did(pickFor(u"A", u"p1"));
        QCOMPARE(draft.state().slots.first().selection->source, PickSource::Commissioner);
        const auto facts = draft.eventsWhen(pickFor(u"B", u"p2", u"he asked"_s));
        QCOMPARE(std::get<events::PickMade>(facts.front()).words->person,
                 PersonId(u"commissioner"_s));
        const auto without = draft.eventsWhen(pickFor(u"B", u"p2", u"  "_s));
        QVERIFY(!std::get<events::PickMade>(without.front()).words);
    }

    void usesASlotTheTeamWasPassedOn()
    {
        Given draft = startedWith(ExpiryPolicy::Pass).ranOut();
        QCOMPARE(draft.when(pickFor(u"A", u"p1")), u"1.01 A takes p1 as #1"_s);
    }

    void endsARowOfExpiries()
    {
        commands::CreateDraft create = aMinuteEach(draftOf(u"A B"), ExpiryPolicy::Pass);
        create.clock.autopickAfter = 2;
        Given draft = given(create).started().ranOut().did(pickFor(u"A", u"p1"));
        QCOMPARE(draft.state().times.value(TeamId(u"A"_s)).expiries, 0);
    }

    void isBoundByWhatEveryPickIsBoundBy()
    {
        Given draft = startedWith(ExpiryPolicy::Pass);
        QCOMPARE(draft.when(pickFor(u"B", u"p1")), u"refused: not_on_the_clock"_s);
        QCOMPARE(draft.when(pickFor(u"X", u"p1")), u"refused: unknown_team"_s);
        QCOMPARE(draft.when(pickFor(u"A", u"nobody")), u"refused: unknown_player"_s);
        draft.takes(u"A", u"p1");
        QCOMPARE(draft.when(pickFor(u"B", u"p1")), u"refused: player_taken"_s);
        QCOMPARE(draft.paused().when(pickFor(u"B", u"p2")), u"refused: paused"_s);
        QCOMPARE(given(draftOf(u"A B")).when(pickFor(u"A", u"p1")), u"refused: not_started"_s);
    }

    void refuses()
    {
        Given draft = startedWith(ExpiryPolicy::Pass);
        QCOMPARE(draft.when(pickFor(u"A", u"p1"), drafterOf(u"A")),
                 u"refused: commissioner_only"_s);
        QCOMPARE(draft.when(pickFor(u"A", u"p1", QString(201, u'x'))),
                 u"refused: unusable_reason"_s);
    }
};

QTEST_APPLESS_MAIN(TestPickForTeam)
#include "tst_pick_for_team.moc"
