// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scripted_room.h"
#include "ui/clock/clock_face.h"
#include "ui/room/perspective.h"

#include <QTest>

using namespace warroom;
using namespace warroom::testing;

namespace {

const Actor personAtA{u"local"_s, Role::Commissioner, {TeamId(u"A"_s)}};

ScriptedRoom &started(ScriptedRoom &room)
{
    room.play(commands::StartDraft{});
    return room;
}

ClockFace faceOf(const ScriptedRoom &room)
{
    return clockFace(room.state(), room.now);
}

} // namespace

/// What the clock says and whose turn it is: pure functions of state and time.
class TestClockFace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsDownFromTheDeadline()
    {
        ScriptedRoom room;
        QCOMPARE(faceOf(room).mood, ClockMood::NotStarted);
        started(room).wait(Seconds{45});
        const ClockFace face = faceOf(room);
        QCOMPARE(face.mood, ClockMood::Running);
        QCOMPARE(face.remaining, Milliseconds{15'000});
        QCOMPARE(face.share(), 0.25);
        QVERIFY(!face.isUrgent());
    }

    void theLastTenSecondsAreUrgent()
    {
        ScriptedRoom room;
        started(room).wait(Seconds{50});
        QVERIFY(faceOf(room).isUrgent());
        room.wait(Seconds{30});
        QCOMPARE(faceOf(room).remaining, Milliseconds{0});
    }

    void aPauseKeepsTheTime()
    {
        ScriptedRoom room;
        started(room).wait(Seconds{20});
        room.play(commands::PauseDraft{});
        room.wait(Seconds{500});
        const ClockFace face = faceOf(room);
        QCOMPARE(face.mood, ClockMood::Paused);
        QCOMPARE(face.slotIndex, 0);
        QCOMPARE(face.remaining, Milliseconds{40'000});
        QCOMPARE(face.total, Seconds{60});
    }

    void withoutAClockThereIsNoTime()
    {
        commands::CreateDraft create = smallDraft();
        create.clock = {};
        ScriptedRoom room(create);
        const ClockFace face = faceOf(started(room));
        QCOMPARE(face.mood, ClockMood::Untimed);
        QVERIFY(!face.remaining);
    }

    void aTeamMayStayPastItsTime()
    {
        ScriptedRoom room;
        started(room).wait(Seconds{61});
        room.play(commands::ExpireClock{room.state().slots.first().slot.id, {}});
        QCOMPARE(faceOf(room).mood, ClockMood::Expired);
    }

    void theBankRunsWhenTheTimeIsUp()
    {
        commands::CreateDraft create = smallDraft();
        create.clock.bankSeconds = 40;
        create.clock.timeOuts = 2;
        create.clock.timeOutSeconds = 30;
        ScriptedRoom room(create);
        started(room).wait(Seconds{45});
        ClockFace face = faceOf(room);
        QVERIFY(!face.onBank);
        QCOMPARE(face.remaining, Milliseconds{15'000});
        QCOMPARE(face.bank, Milliseconds{40'000});
        QCOMPARE(face.timeOuts, 2);
        room.wait(Seconds{25});
        face = faceOf(room);
        QVERIFY(face.onBank);
        QCOMPARE(face.remaining, Milliseconds{30'000});
        QCOMPARE(face.share(), 0.75);
    }

    void quietHoursHoldTheClock()
    {
        commands::CreateDraft create = smallDraft();
        ScriptedRoom now(create);
        const auto minute = [&](int offset) {
            const auto total =
                std::chrono::floor<std::chrono::minutes>(now.now.time_since_epoch()).count();
            return static_cast<int>((total + offset) % (24 * 60));
        };
        create.clock.quietHours = QuietHours{minute(1), minute(11), u"UTC"_s};
        create.clock.secondsByRound = {300};
        ScriptedRoom room(create);
        started(room).wait(Seconds{30});
        QVERIFY(!faceOf(room).quietUntil);
        room.wait(Seconds{300});
        const ClockFace face = faceOf(room);
        QVERIFY(face.quietUntil);
        room.wait(Seconds{60});
        QCOMPARE(faceOf(room).remaining, face.remaining);
        QVERIFY(!face.isUrgent());
    }

    void aPauseInWhichPicksAreWelcomeHasItsTurns()
    {
        commands::CreateDraft create = smallDraft();
        ScriptedRoom strict(create);
        started(strict).play(commands::PauseDraft{});
        QCOMPARE(teamToPick(strict.state(), personAtA), TeamId());
        create.clock.picksWhilePaused = true;
        ScriptedRoom room(create);
        started(room).play(commands::PauseDraft{});
        QCOMPARE(teamToPick(room.state(), personAtA), TeamId(u"A"_s));
    }

    void whoIsSkippedIsDueAfterTheOthers()
    {
        commands::CreateDraft create = smallDraft();
        create.clock.expiry = ExpiryPolicy::Skip;
        ScriptedRoom room(create);
        started(room).wait(Seconds{60});
        room.play(commands::ExpireClock{room.state().slots.first().slot.id, {}});
        QCOMPARE(nextSlotOf(room.state(), personAtA.teams), 0);
        QCOMPARE(picksBefore(room.state(), 0), 3);
    }

    void onlyPassedTeamsAreWaitedFor()
    {
        commands::CreateDraft create = smallDraft(2, 1);
        create.clock.expiry = ExpiryPolicy::Pass;
        ScriptedRoom room(create);
        started(room);
        for (const int slot : {0, 1}) {
            room.wait(Seconds{61});
            room.play(commands::ExpireClock{room.state().slots.at(slot).slot.id, {}});
        }
        QCOMPARE(faceOf(room).mood, ClockMood::Waiting);
        QCOMPARE(teamToPick(room.state(), personAtA), TeamId(u"A"_s));
    }

    void betweenTwoPicksTheNextIsMeant()
    {
        ScriptedRoom room;
        started(room).pickBest();
        const int picked = room.history().size() - 1;
        const ClockFace face = clockFace(room.history().stateAt(picked), room.now);
        QCOMPARE(face.mood, ClockMood::Between);
        QCOMPARE(face.slotIndex, 1);
    }

    void theEndIsComplete()
    {
        ScriptedRoom room(smallDraft(2, 1));
        started(room).pickBest();
        room.pickBest();
        QCOMPARE(faceOf(room).mood, ClockMood::Completed);
    }

    void lookingForwardToTheNextTurn()
    {
        ScriptedRoom room;
        started(room).pickBest();
        QCOMPARE(teamToPick(room.state(), personAtA), TeamId());
        const int next = nextSlotOf(room.state(), personAtA.teams);
        QCOMPARE(next, 7);
        QCOMPARE(picksBefore(room.state(), next), 6);
        QCOMPARE(timeUntil(room.state(), next, room.now), Milliseconds{Seconds{360}});
        QCOMPARE(perspectiveTeam(room.state(), personAtA), TeamId(u"A"_s));
        QCOMPARE(perspectiveTeam(room.state(), Actor{}), TeamId(u"B"_s));
    }

    void thePaceSoFarSaysHowLong()
    {
        ScriptedRoom room;
        started(room);
        for (int i = 0; i < 5; ++i)
            room.pickBest(Seconds{20});
        const int next = nextSlotOf(room.state(), personAtA.teams);
        QCOMPARE(picksBefore(room.state(), next), 2);
        QCOMPARE(timeUntil(room.state(), next, room.now), Milliseconds{Seconds{40}});
    }
};

QTEST_MAIN(TestClockFace)
#include "tst_clock_face.moc"
