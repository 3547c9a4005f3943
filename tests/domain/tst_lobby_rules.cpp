// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

const TeamId a{u"A"_s};
const Actor ana{u"ana"_s, Role::Drafter, {a}};
const Actor ben{u"ben"_s, Role::Drafter, {}};
const Actor host{u"host"_s, Role::Commissioner, {TeamId(u"B"_s)}};

commands::ChangeSeat seats(const TeamId &team, const QString &person)
{
    return {{team, SeatControl::Person, person}, {}};
}

/// Ana runs team A; team C is the program's.
Given theLobby()
{
    commands::CreateDraft create = aMinuteEach(draftOf(u"A B C"));
    create.seats = {{a, SeatControl::Person, u"ana"_s},
                    {TeamId(u"B"_s), SeatControl::Person, u"host"_s}};
    return given(create);
}

} // namespace

class TestLobbyRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadyAndNoLonger()
    {
        Given draft = theLobby();
        QCOMPARE(draft.when(commands::SetReadiness{a, true}, ana), u"A is ready"_s);
        draft.did(commands::SetReadiness{a, true}, ana);
        QCOMPARE(draft.when(commands::SetReadiness{a, true}, ana), QString());
        QCOMPARE(draft.when(commands::SetReadiness{a, false}, ana), u"A is not ready"_s);
        QCOMPARE(draft.when(commands::SetReadiness{a, false}, ben), u"refused: not_your_team"_s);
        QCOMPARE(draft.when(commands::SetReadiness{TeamId(u"X"_s), true}, ana),
                 u"refused: unknown_team"_s);
    }

    void theProgramIsAlwaysReady()
    {
        const Actor everything{u"host"_s, Role::Commissioner, {TeamId(u"C"_s)}};
        QCOMPARE(theLobby().when(commands::SetReadiness{TeamId(u"C"_s), true}, everything),
                 u"refused: not_your_team"_s);
    }

    void whoeverSitsDownIsNotReadyYet()
    {
        Given draft = theLobby().did(commands::SetReadiness{a, true}, ana);
        draft.did(seats(a, u"ben"_s));
        QVERIFY(draft.state().company.ready.isEmpty());
    }

    void theStartEndsAllOfIt()
    {
        Given draft = theLobby().did(commands::SetReadiness{a, true}, ana);
        draft.did(commands::PlanStart{draft.now() + 10s}, host).started();
        QVERIFY(draft.state().company.ready.isEmpty());
        QVERIFY(!draft.state().company.startsAt);
        QCOMPARE(draft.when(commands::SetReadiness{a, true}, ana), u"refused: already_started"_s);
        QCOMPARE(draft.when(commands::PlanStart{draft.now() + 10s}, host),
                 u"refused: already_started"_s);
    }

    void plansTheStartAndCallsItOff()
    {
        Given draft = theLobby();
        const Instant soon = draft.now() + 10s;
        QCOMPARE(draft.when(commands::PlanStart{soon}, ana), u"refused: commissioner_only"_s);
        QCOMPARE(draft.when(commands::PlanStart{soon}, host), u"starts at 0:10"_s);
        QCOMPARE(draft.when(commands::PlanStart{}, host), QString());
        draft.did(commands::PlanStart{soon}, host);
        QCOMPARE(draft.when(commands::PlanStart{soon}, host), QString());
        QCOMPARE(draft.when(commands::PlanStart{}, host), u"no start planned"_s);
        QCOMPARE(draft.when(commands::PlanStart{draft.now() - 1ms}, host),
                 u"refused: start_out_of_range"_s);
        QCOMPARE(draft.when(commands::PlanStart{draft.now() + commands::farthestStart + 1ms}, host),
                 u"refused: start_out_of_range"_s);
    }

    void asksForATeamAndGetsIt()
    {
        Given draft = theLobby();
        const commands::RequestSeat request{TeamId(u"C"_s)};
        QCOMPARE(draft.when(request, ben), u"ben asks for C"_s);
        draft.did(request, ben);
        QCOMPARE(draft.when(request, ben), QString());
        QCOMPARE(draft.state().company.requests.size(), 1);
        draft.did(seats(TeamId(u"C"_s), u"ben"_s));
        QVERIFY(draft.state().company.requests.isEmpty());
        QCOMPARE(draft.when(request, ben), u"refused: seat_unchanged"_s);
        QCOMPARE(draft.when(commands::RequestSeat{TeamId(u"X"_s)}, ben),
                 u"refused: unknown_team"_s);
    }

    void whoeverAsksForAnotherTeamAsksForThatAlone()
    {
        Given draft = theLobby().did(commands::RequestSeat{TeamId(u"C"_s)}, ben);
        draft.did(commands::RequestSeat{a}, ben);
        QCOMPARE(draft.state().company.requests.size(), 1);
        QCOMPARE(draft.state().company.requests.first().team, a);
    }

    void aTeamThatIsGivenIsNoLongerAskedFor()
    {
        Given draft = theLobby().did(commands::RequestSeat{TeamId(u"C"_s)}, ben);
        draft.did(seats(TeamId(u"C"_s), u"zoe"_s));
        QVERIFY(draft.state().company.requests.isEmpty());
    }

    void aWishIsDroppedByHimOrTheCommissioner()
    {
        Given draft = theLobby().did(commands::RequestSeat{TeamId(u"C"_s)}, ben);
        const commands::DropSeatRequest drop{PersonId(u"ben"_s)};
        QCOMPARE(draft.when(drop, ana), u"refused: commissioner_only"_s);
        QCOMPARE(draft.when(drop, ben), u"ben no longer asks"_s);
        QCOMPARE(draft.when(drop, host), u"ben no longer asks"_s);
        draft.did(drop, host);
        QCOMPARE(draft.when(drop, host), QString());
    }

    void aCommissionerIsNamedByTheFirstOne()
    {
        Given draft = theLobby();
        const commands::NameCommissioner name{PersonId(u"ana"_s), true};
        QCOMPARE(draft.when(commands::PauseDraft{}, ana), u"refused: commissioner_only"_s);
        QCOMPARE(draft.when(name, ana), u"refused: commissioner_only"_s);
        QCOMPARE(draft.when(name, host), u"ana is a commissioner"_s);
        draft.did(name, host);
        QCOMPARE(draft.when(name, host), QString());
        draft.did(commands::StartDraft{}, ana).did(commands::PauseDraft{}, ana);
        QCOMPARE(draft.when(commands::NameCommissioner{PersonId(u"host"_s), false}, ana),
                 u"refused: commissioner_only"_s);
        draft.did(commands::NameCommissioner{PersonId(u"ana"_s), false}, host);
        QCOMPARE(draft.when(commands::ResumeDraft{}, ana), u"refused: commissioner_only"_s);
    }

    void nobodyUnknownIsNamed()
    {
        QCOMPARE(theLobby().when(commands::NameCommissioner{PersonId(u"zoe"_s), true}, host),
                 u"refused: unknown_person"_s);
        QCOMPARE(theLobby().when(commands::NameCommissioner{PersonId(u"host"_s), true}, host),
                 u"refused: not_yourself"_s);
    }
};

QTEST_APPLESS_MAIN(TestLobbyRules)

#include "tst_lobby_rules.moc"
