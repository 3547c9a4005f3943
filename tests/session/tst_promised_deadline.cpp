// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/promised_deadline.h"
#include "support/fake_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

constexpr Milliseconds timeToComeBack = PromisedDeadline::timeToComeBack;

/// A machine with its clock, and a deadline that is waited for on it.
struct Machine {
    FakeClock clock;
    Milliseconds up{1'000'000};
    PromisedDeadline deadline{clock.source(), [this] { return up; }};
    QSignalSpy reached{&deadline, &PromisedDeadline::reached};
    QSignalSpy missed{&deadline, &PromisedDeadline::missed};
    std::optional<Instant> at;

    void promise(Milliseconds time)
    {
        at = clock.now() + time;
        deadline.set(at);
    }
    /// Time passes while nothing runs; then whatever is done first asks for the same deadline.
    void sleep(Milliseconds time)
    {
        clock.advance(time);
        up += time;
        deadline.set(at);
        settle();
    }
    /// Time passes while it runs.
    void run(Milliseconds time)
    {
        for (Milliseconds step; time > 0ms; time -= step) {
            step = std::min<Milliseconds>(time, 1s);
            clock.advance(step);
            up += step;
            deadline.set(reached.isEmpty() && missed.isEmpty() ? at : std::nullopt);
            settle();
        }
    }
};

} // namespace

class TestPromisedDeadline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onAMachineThatIsAwakeItIsReached()
    {
        Machine machine;
        machine.promise(60s);
        machine.run(59s);
        QCOMPARE(machine.reached.size(), 0);
        machine.run(1s);
        QTRY_COMPARE(machine.reached.size(), 1);
        QCOMPARE(machine.missed.size(), 0);
    }

    void slowWorkIsNoSleep()
    {
        Machine machine;
        machine.promise(60s);
        machine.run(58s);
        machine.sleep(3s);
        QTRY_COMPARE(machine.reached.size(), 1);
        QCOMPARE(machine.missed.size(), 0);
    }

    void oneThatCameInASleepIsMissedOnceEverybodyMayBeBack()
    {
        Machine machine;
        machine.promise(60s);
        machine.sleep(1h);
        QCOMPARE(machine.missed.size(), 0);
        machine.run(timeToComeBack - 1ms);
        QCOMPARE(machine.missed.size(), 0);
        machine.run(1ms);
        QTRY_COMPARE(machine.missed.size(), 1);
        QCOMPARE(machine.reached.size(), 0);
    }

    void oneThatComesRightAfterIsMissedToo()
    {
        Machine machine;
        machine.promise(60s);
        machine.sleep(59s);
        machine.run(timeToComeBack);
        QTRY_COMPARE(machine.missed.size(), 1);
        QCOMPARE(machine.reached.size(), 0);
    }

    void oneThatComesLaterIsReachedInTime()
    {
        Machine machine;
        machine.promise(60s);
        machine.sleep(40s);
        machine.run(19s);
        QCOMPARE(machine.reached.size(), 0);
        machine.run(1s);
        QTRY_COMPARE(machine.reached.size(), 1);
        QCOMPARE(machine.missed.size(), 0);
    }

    void whoMetItInTheEndIsAskedForTheNextAsEver()
    {
        Machine machine;
        machine.promise(60s);
        machine.sleep(1h);
        machine.promise(60s); // the pick came, and the next team is on the clock
        machine.run(60s);
        QTRY_COMPARE(machine.reached.size(), 1);
        QCOMPARE(machine.missed.size(), 0);
    }

    void aSleepInWhichNothingWasPromisedDoesNotCount()
    {
        Machine machine;
        machine.promise(60s);
        machine.at.reset();
        machine.deadline.set({});
        machine.sleep(1h);
        machine.promise(1s);
        machine.run(1s);
        QTRY_COMPARE(machine.reached.size(), 1);
    }

    void itNoticesASleepByItself()
    {
        Machine machine;
        machine.promise(60s);
        machine.clock.advance(60s);
        machine.up += 60s;
        const int looks = machine.clock.looks();
        QTRY_VERIFY(machine.clock.looks() > looks);
        machine.run(timeToComeBack);
        QTRY_COMPARE(machine.missed.size(), 1);
        QCOMPARE(machine.reached.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPromisedDeadline)
#include "tst_promised_deadline.moc"
