// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/clock_offset.h"

#include <QTest>

using namespace warroom;

namespace {

constexpr Milliseconds truth{5'000}; ///< so far is the other clock ahead

/// One try with \a there and \a back for its ways, in milliseconds.
void tried(ClockOffset &offset, int there, int back)
{
    const Instant sent = instantFromMs(1'000'000);
    const Instant received = sent + Milliseconds(there) + truth;
    offset.take(sent, received, received, sent + Milliseconds(there + back));
}

} // namespace

/// The host's clock, as well as pings can tell.
class TestClockOffset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theQuickestTryCounts()
    {
        ClockOffset offset;
        QVERIFY(!offset.isKnown());
        tried(offset, 500, 100);
        QCOMPARE(offset.ahead(), truth + Milliseconds(200));
        tried(offset, 30, 20);
        QCOMPARE(offset.ahead(), truth + Milliseconds(5));
        tried(offset, 400, 10);
        QCOMPARE(offset.ahead(), truth + Milliseconds(5));
    }

    void aNewConnectionForgetsNothingTooSoon()
    {
        ClockOffset offset;
        tried(offset, 10, 10);
        offset.restart();
        for (int i = 0; i < 4; ++i) {
            tried(offset, 500, 100);
            QCOMPARE(offset.ahead(), truth);
        }
        tried(offset, 400, 100); // by now the way is another one
        QCOMPARE(offset.ahead(), truth + Milliseconds(150));
    }

    void aTryAsGoodAsTheOldOneIsBelievedAtOnce()
    {
        ClockOffset offset;
        tried(offset, 60, 20);
        offset.restart();
        tried(offset, 20, 20);
        QCOMPARE(offset.ahead(), truth);
    }

    void isSettledOnceItCannotBeFarOff()
    {
        ClockOffset offset;
        for (int i = 0; i < 5; ++i) {
            QVERIFY(!offset.isSettled());
            tried(offset, 100, 100);
        }
        QVERIFY(!offset.isSettled());
        tried(offset, 60, 40);
        QVERIFY(offset.isSettled());
        offset.restart();
        QVERIFY(!offset.isSettled());
    }

    void aClockThatRanBackwardsIsNoTry()
    {
        ClockOffset offset;
        tried(offset, -50, 10);
        QVERIFY(!offset.isKnown());
    }
};

QTEST_GUILESS_MAIN(TestClockOffset)
#include "tst_clock_offset.moc"
