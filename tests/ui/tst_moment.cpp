// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scripted_room.h"
#include "ui/room/moment.h"
#include "ui/timeline/playback.h"

#include <QSignalSpy>
#include <QTest>

using namespace warroom;
using namespace warroom::testing;
using namespace std::chrono_literals;

class TestMoment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheHeadWhileLive();
    void staysInThePastWhileTheDraftGoesOn();
    void goesLiveWhereItIsSoughtToTheHead();
    void keepsWithinWhatThereIs();
    void tellsAStepFromAJump();
    void readsTheClockOfTheMoment();
    void seekingSubmitsNothing();

    void playsInRealTimeTimesTheSpeed();
    void aSlowFrameLosesNoTime();
    void stopsAtTheEndOfAFinishedDraft();
    void playsAFinishedDraftFromItsStartAgain();
    void catchesUpWithALiveDraft();
    void holdsALiveDraftOnScreenOnly();
    void beatsOnePickAtATime();
    void skipsWaiting();
    void stopsWhereSomebodyGoesLive();
};

namespace {

/// Three picks of 10 s each, at events 4, 6 and 8.
struct Room : ScriptedRoom {
    Room()
    {
        play(commands::StartDraft{});
        for (int i = 0; i < 3; ++i)
            pickBest(10s);
    }
};

constexpr int afterFirstPick = 5;

/// The same to its last pick, and over.
struct FinishedRoom : Room {
    FinishedRoom()
    {
        while (state().status != DraftStatus::Completed)
            pickBest(10s);
    }
};

} // namespace

void TestMoment::followsTheHeadWhileLive()
{
    Room room;
    Moment moment(room);
    QSignalSpy changed(&moment, &Moment::changed);
    QCOMPARE(moment.state().picksMade(), 3);
    room.pickBest();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toBool(), true);
    QCOMPARE(moment.state().picksMade(), 4);
    QVERIFY(moment.isLive());
    QCOMPARE(moment.picksBehind(), 0);
}

void TestMoment::staysInThePastWhileTheDraftGoesOn()
{
    Room room;
    Moment moment(room);
    moment.seek(afterFirstPick);
    QSignalSpy changed(&moment, &Moment::changed);
    room.pickBest();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(moment.state().picksMade(), 1);
    QCOMPARE(moment.picksBehind(), 3);
    moment.goLive();
    QCOMPARE(moment.state().picksMade(), 4);
    QVERIFY(moment.isLive());
}

void TestMoment::goesLiveWhereItIsSoughtToTheHead()
{
    Room room;
    Moment moment(room);
    moment.seek(2);
    QVERIFY(!moment.isLive());
    moment.seek(room.history().size());
    QVERIFY(moment.isLive());
}

void TestMoment::keepsWithinWhatThereIs()
{
    Room room;
    Moment moment(room);
    moment.seek(-5);
    QCOMPARE(moment.version(), 1);
    moment.seek(99999);
    QCOMPARE(moment.version(), room.history().size());
}

void TestMoment::tellsAStepFromAJump()
{
    Room room;
    Moment moment(room);
    QSignalSpy changed(&moment, &Moment::changed);
    moment.seek(afterFirstPick);
    QCOMPARE(changed.takeFirst().first().toBool(), false);
    moment.seek(afterFirstPick + 2);
    QCOMPARE(changed.takeFirst().first().toBool(), true);
    moment.seek(afterFirstPick + 2);
    QCOMPARE(changed.count(), 0);
}

void TestMoment::readsTheClockOfTheMoment()
{
    Room room;
    Moment moment(room);
    const Instant firstPick = room.now - 20s;
    room.wait(3s);
    QCOMPARE(moment.now(), room.now);
    moment.seek(afterFirstPick);
    QCOMPARE(moment.now(), firstPick);
    moment.seek(afterFirstPick, firstPick + 4s);
    QCOMPARE(moment.now(), firstPick + 4s);
    QVERIFY(!moment.isLive());
}

void TestMoment::seekingSubmitsNothing()
{
    Room room;
    Moment moment(room);
    const int size = room.history().size();
    for (int version = 0; version <= size; ++version)
        moment.seek(version);
    QVERIFY(room.submitted.empty());
    QCOMPARE(room.history().size(), size);
}

void TestMoment::playsInRealTimeTimesTheSpeed()
{
    FinishedRoom room;
    Moment moment(room);
    Playback playback(moment);
    moment.seek(afterFirstPick);
    const Instant start = moment.now();
    playback.play();
    playback.advance(4s);
    QCOMPARE(moment.now(), start + 4s);
    QCOMPARE(moment.state().picksMade(), 1);
    playback.setSpeed(2);
    playback.advance(4s);
    QCOMPARE(moment.now(), start + 12s);
    QCOMPARE(moment.state().picksMade(), 2);
    playback.pause();
    playback.advance(60s);
    QCOMPARE(moment.now(), start + 12s);
}

void TestMoment::aSlowFrameLosesNoTime()
{
    FinishedRoom room;
    Moment moment(room);
    Playback playback(moment);
    moment.seek(afterFirstPick);
    playback.play();
    playback.setSpeed(64);
    playback.advance(500ms);
    QCOMPARE(moment.state().picksMade(), 4);
}

void TestMoment::stopsAtTheEndOfAFinishedDraft()
{
    FinishedRoom room;
    Moment moment(room);
    Playback playback(moment);
    moment.seek(afterFirstPick);
    playback.play();
    QSignalSpy playing(&playback, &Playback::playingChanged);
    playback.advance(3600s);
    QCOMPARE(moment.version(), room.history().size());
    QCOMPARE(playing.count(), 1);
    QVERIFY(!playback.isPlaying());
}

void TestMoment::playsAFinishedDraftFromItsStartAgain()
{
    FinishedRoom room;
    Moment moment(room);
    Playback playback(moment);
    playback.play();
    QVERIFY(playback.isPlaying());
    QCOMPARE(moment.state().picksMade(), 0);
    QVERIFY(moment.state().isLive());
}

void TestMoment::catchesUpWithALiveDraft()
{
    Room room;
    Moment moment(room);
    Playback playback(moment);
    moment.seek(afterFirstPick);
    playback.play();
    playback.setSpeed(4);
    room.wait(2s);
    playback.advance(5s);
    QVERIFY(!moment.isLive());
    playback.advance(1s);
    QVERIFY(moment.isLive());
    QVERIFY(!playback.isPlaying());
}

void TestMoment::holdsALiveDraftOnScreenOnly()
{
    Room room;
    Moment moment(room);
    Playback playback(moment);
    playback.pause();
    QVERIFY(!moment.isLive());
    room.pickBest();
    QCOMPARE(moment.state().picksMade(), 3);
    QCOMPARE(room.state().picksMade(), 4);
    QVERIFY(room.submitted.empty());
}

void TestMoment::beatsOnePickAtATime()
{
    FinishedRoom room;
    Moment moment(room);
    Playback playback(moment);
    playback.setOnePickPerBeat(true);
    playback.play();
    playback.advance(900ms);
    QCOMPARE(moment.state().picksMade(), 0);
    playback.advance(100ms);
    QCOMPARE(moment.state().picksMade(), 1);
    QVERIFY(moment.state().onTheClock);
    playback.advance(3s);
    QCOMPARE(moment.state().picksMade(), 4);
}

void TestMoment::skipsWaiting()
{
    FinishedRoom room;
    Moment moment(room);
    Playback playback(moment);
    playback.setSkipsWaiting(true);
    moment.seek(afterFirstPick);
    playback.play();
    playback.advance(Playback::shortWait - 1ms);
    QCOMPARE(moment.state().picksMade(), 1);
    playback.advance(1ms);
    QCOMPARE(moment.state().picksMade(), 2);
}

void TestMoment::stopsWhereSomebodyGoesLive()
{
    Room room;
    Moment moment(room);
    Playback playback(moment);
    moment.seek(afterFirstPick);
    playback.play();
    moment.goLive();
    playback.advance(1s);
    QVERIFY(!playback.isPlaying());
    QVERIFY(moment.isLive());
}

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"
