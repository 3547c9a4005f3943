// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

commands::ChangeSeat toPerson(QStringView team, const QString &person, const QString &reason = {})
{
    return {Seat{TeamId(team.toString()), SeatControl::Person, person}, reason};
}

commands::ChangeSeat toProgram(QStringView team, const QString &temperament = {})
{
    return {Seat{TeamId(team.toString()), SeatControl::Program, temperament}, {}};
}

} // namespace

class TestSeats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsATeamToAnotherPerson()
    {
        Given draft = given(draftOf(u"A B"));
        QCOMPARE(draft.when(toPerson(u"A", u"ann"_s, u"Bob had to go"_s)),
                 u"A is run by person ann because 'Bob had to go'"_s);
        draft.did(toPerson(u"A", u"ann"_s));
        QCOMPARE(draft.state().seat(TeamId(u"A"_s))->occupant, u"ann"_s);
        QCOMPARE(draft.state().seat(TeamId(u"B"_s))->occupant, u"somebody"_s);
    }

    void handsATeamToTheProgramAndBack()
    {
        Given draft = given(aMinuteEach(draftOf(u"A B"))).started().after(20s);
        QCOMPARE(draft.when(toProgram(u"A", u"bold"_s)), u"A is run by program bold"_s);
        draft.did(toProgram(u"A", u"bold"_s));
        QVERIFY(draft.state().isPickedForByProgram(TeamId(u"A"_s)));
        QVERIFY(draft.state().onTheClock->timeoutAt == dayOne + 1min); // the clock goes on
        draft.did(toPerson(u"A", u"ann"_s));
        QVERIFY(!draft.state().isPickedForByProgram(TeamId(u"A"_s)));
    }

    void whoeverComesDidNotStayAway()
    {
        commands::CreateDraft create = aMinuteEach(draftOf(u"A B", 2), ExpiryPolicy::Pass);
        create.clock.autopickAfter = 1;
        Given draft = given(create).started().ranOut();
        QVERIFY(draft.state().isPickedForByProgram(TeamId(u"A"_s)));
        QCOMPARE(draft.when(toPerson(u"A", u"ann"_s)), u"A is run by person ann; A off autopick"_s);
        QVERIFY(!draft.did(toPerson(u"A", u"ann"_s)).state().isPickedForByProgram(TeamId(u"A"_s)));
    }

    void aSeatIsTakenOnlyWhereItIsFree()
    {
        const auto takes = [](const QString &team, const QString &person) {
            commands::ChangeSeat change = toPerson(team, person);
            change.onlyIfFree = true;
            return change;
        };
        Given draft = given(draftOf(u"A B"));
        QCOMPARE(draft.when(takes(u"A"_s, u"ann"_s)), u"refused: seat_taken"_s);
        draft.did(toProgram(u"A", u"bold"_s));
        QCOMPARE(draft.when(takes(u"A"_s, u"ann"_s)), u"A is run by person ann"_s);
        draft.did(takes(u"A"_s, u"ann"_s));
        QCOMPARE(draft.when(takes(u"A"_s, u"bob"_s)), u"refused: seat_taken"_s);
        QCOMPARE(draft.when(takes(u"A"_s, u"ann"_s)), u"refused: seat_unchanged"_s);
    }

    void refuses()
    {
        Given draft = given(draftOf(u"A B"));
        QCOMPARE(draft.when(toPerson(u"X", u"ann"_s)), u"refused: unknown_team"_s);
        QCOMPARE(draft.when(toPerson(u"A", u"somebody"_s)), u"refused: seat_unchanged"_s);
        QCOMPARE(draft.when(toPerson(u"A", u" "_s)), u"refused: unusable_name"_s);
        QCOMPARE(draft.when(toPerson(u"A", QString(61, u'x'))), u"refused: unusable_name"_s);
        QCOMPARE(draft.when(toPerson(u"A", u"ann"_s, u"two\nlines"_s)),
                 u"refused: unusable_reason"_s);
        QCOMPARE(draft.when(toPerson(u"A", u"ann"_s), drafterOf(u"A")),
                 u"refused: commissioner_only"_s);
        draft.started().takenInTurn(u"p1 p2");
        QCOMPARE(draft.when(toPerson(u"A", u"ann"_s)), u"refused: completed"_s);
    }
};

QTEST_APPLESS_MAIN(TestSeats)
#include "tst_seats.moc"
