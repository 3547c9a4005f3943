// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fake_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestDeadline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenTheInstantHasCome()
    {
        FakeClock clock;
        Deadline deadline(clock.source());
        QSignalSpy reached(&deadline, &Deadline::reached);
        deadline.set(clock.now());
        QCOMPARE(reached.count(), 0); // whoever sets it is not called back while it does
        QVERIFY(reached.wait());
    }

    void tellsOfAnInstantThatIsOver()
    {
        FakeClock clock;
        Deadline deadline(clock.source());
        QSignalSpy reached(&deadline, &Deadline::reached);
        deadline.set(clock.now() - 24h);
        QVERIFY(reached.wait());
    }

    void tellsNothingBeforeItsClockSaysSo()
    {
        FakeClock clock;
        Deadline deadline(clock.source());
        QSignalSpy reached(&deadline, &Deadline::reached);
        deadline.set(clock.now() + 1ms);
        // The timer has fired again and again; the clock stands still.
        const int looks = clock.looks();
        QVERIFY(QTest::qWaitFor([&] { return clock.looks() > looks + 5; }));
        QCOMPARE(reached.count(), 0);
        clock.advance(1ms);
        QVERIFY(reached.wait());
    }

    void tellsOnce()
    {
        FakeClock clock;
        Deadline deadline(clock.source());
        QSignalSpy reached(&deadline, &Deadline::reached);
        deadline.set(clock.now());
        QVERIFY(reached.wait());
        settle();
        QCOMPARE(reached.count(), 1);
    }

    void whoSetsItAgainIsToldOfTheLatterAlone()
    {
        FakeClock clock;
        Deadline deadline(clock.source());
        QSignalSpy reached(&deadline, &Deadline::reached);
        deadline.set(clock.now());
        deadline.set(clock.now() + 1h);
        settle();
        QCOMPARE(reached.count(), 0);
        deadline.set(clock.now());
        QVERIFY(reached.wait());
        QCOMPARE(reached.count(), 1);
    }

    void whoSetsItToNothingIsToldNothing()
    {
        FakeClock clock;
        Deadline deadline(clock.source());
        QSignalSpy reached(&deadline, &Deadline::reached);
        deadline.set(clock.now());
        deadline.set({});
        settle();
        QCOMPARE(reached.count(), 0);
    }

    void mayBeSetAgainByWhomItTells()
    {
        FakeClock clock;
        Deadline deadline(clock.source());
        QSignalSpy reached(&deadline, &Deadline::reached);
        connect(&deadline, &Deadline::reached, &deadline, [&] { deadline.set(clock.now() + 1ms); });
        deadline.set(clock.now());
        QVERIFY(reached.wait());
        QCOMPARE(reached.count(), 1);
        // It looks at the new instant again and again, and the clock stands still.
        const int looks = clock.looks();
        QVERIFY(QTest::qWaitFor([&] { return clock.looks() > looks + 5; }));
        QCOMPARE(reached.count(), 1);
        clock.advance(1ms);
        QVERIFY(reached.wait());
        QCOMPARE(reached.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestDeadline)
#include "tst_deadline.moc"
