// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QDateTime>
#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

/// "22:00-08:00" somewhere.
QuietHours quietIn(const char *zone, const QString &span)
{
    const auto minutes = [](const QString &time) {
        return time.section(u':', 0, 0).toInt() * 60 + time.section(u':', 1).toInt();
    };
    return {minutes(span.section(u'-', 0, 0)), minutes(span.section(u'-', 1)),
            QString::fromLatin1(zone)};
}

Instant utc(const QString &text)
{
    return instantFromMs(QDateTime::fromString(text + u":00Z"_s, Qt::ISODate).toMSecsSinceEpoch());
}

QString text(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toString(u"yyyy-MM-ddTHH:mm"_s);
}

} // namespace

class TestQuietHours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClockStandsStill_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("span");
        QTest::addColumn<QString>("start"); // UTC
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *name, const char *zone, const char *span, const char *start,
                            int hours, const char *end) {
            QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(span)
                                << QString::fromLatin1(start) << hours << QString::fromLatin1(end);
        };
        // New York: EST is UTC-5, EDT from 8 March 2026, 2:00 on UTC-4, EST again 1 November, 2:00.
        const auto ny = "America/New_York";
        row("not at all", ny, "22:00-08:00", "2026-01-15T15:00", 4, "2026-01-15T19:00");
        row("over a night", ny, "22:00-08:00", "2026-01-15T23:00", 8, "2026-01-16T17:00");
        row("over several", ny, "22:00-08:00", "2026-01-15T23:00", 30, "2026-01-18T01:00");
        row("from within", ny, "22:00-08:00", "2026-01-16T05:00", 1, "2026-01-16T14:00");
        row("until it begins", ny, "22:00-08:00", "2026-01-15T23:00", 4, "2026-01-16T03:00");
        row("at noon", ny, "12:00-13:00", "2026-01-15T16:00", 2, "2026-01-15T19:00");
        // The night of the missing hour is 9 hours long, the one of the doubled hour 11.
        row("a short night", ny, "22:00-08:00", "2026-03-08T02:00", 2, "2026-03-08T13:00");
        row("a long night", ny, "22:00-08:00", "2026-11-01T01:00", 2, "2026-11-01T14:00");
        row("the missing hour alone", ny, "02:00-03:00", "2026-03-08T06:00", 2, "2026-03-08T08:00");
        row("within the missing hour", ny, "02:15-02:45", "2026-03-08T06:00", 2,
            "2026-03-08T08:00");
        row("it begins in the missing hour", ny, "02:30-07:00", "2026-03-08T06:00", 2,
            "2026-03-08T12:00");
        row("it ends in the missing hour", ny, "22:00-02:30", "2026-03-08T02:00", 2,
            "2026-03-08T08:00");
        row("the doubled hour: both", ny, "00:00-02:00", "2026-11-01T03:00", 2, "2026-11-01T08:00");
        row("it begins in the doubled hour: the first", ny, "01:30-07:00", "2026-11-01T05:00", 1,
            "2026-11-01T12:30");
        row("it ends in the doubled hour: the first", ny, "22:00-01:30", "2026-11-01T01:00", 2,
            "2026-11-01T06:30");
        row("the day before", ny, "22:00-08:00", "2026-03-07T02:00", 2, "2026-03-07T14:00");
        row("the day after", ny, "22:00-08:00", "2026-03-09T01:00", 2, "2026-03-09T13:00");
        // Berlin: UTC+2 from 29 March 2026, 2:00 on; UTC+1 from 25 October, 3:00 on.
        const auto berlin = "Europe/Berlin";
        row("Berlin in spring", berlin, "23:00-07:00", "2026-03-28T21:00", 2, "2026-03-29T06:00");
        row("Berlin in autumn", berlin, "23:00-07:00", "2026-10-24T20:00", 2, "2026-10-25T07:00");
        row("Berlin, the doubled hour", berlin, "02:30-06:00", "2026-10-25T00:00", 1,
            "2026-10-25T05:30");
        // Sydney: UTC+10 from 5 April 2026, 3:00 on; UTC+11 from 4 October, 2:00 on.
        const auto sydney = "Australia/Sydney";
        row("Sydney in autumn", sydney, "22:00-08:00", "2026-04-04T10:00", 2, "2026-04-04T23:00");
        row("Sydney in spring", sydney, "22:00-08:00", "2026-10-03T11:00", 2, "2026-10-03T22:00");
        // Lord Howe changes by half an hour; Kathmandu never does and is a quarter off.
        row("Lord Howe in spring", "Australia/Lord_Howe", "22:00-08:00", "2026-10-03T10:30", 2,
            "2026-10-03T22:00");
        row("Kathmandu", "Asia/Kathmandu", "22:00-08:00", "2026-10-03T15:15", 2,
            "2026-10-04T03:15");
        row("UTC", "UTC", "22:00-08:00", "2026-10-03T21:00", 2, "2026-10-04T09:00");
    }

    void theClockStandsStill()
    {
        QFETCH(QString, zone);
        QFETCH(QString, span);
        QFETCH(QString, start);
        QFETCH(int, hours);
        QFETCH(QString, end);
        const QuietHours quiet = quietIn(qPrintable(zone), span);
        const Milliseconds time = std::chrono::hours(hours);
        QVERIFY(isUsable(quiet));
        QCOMPARE(text(runsUntil(utc(start), time, quiet)), end);
        QVERIFY(runningTime(utc(start), utc(end), quiet) == time);
    }

    void whatRunsInTwoPartsRunsAsLong()
    {
        const QuietHours quiets[] = {quietIn("America/New_York", u"22:00-08:00"_s),
                                     quietIn("America/New_York", u"01:30-02:30"_s),
                                     quietIn("Australia/Sydney", u"02:30-01:30"_s)};
        for (const QuietHours &quiet : quiets) {
            for (const char *day :
                 {"2026-03-07T00:00", "2026-04-04T00:00", "2026-10-03T00:00", "2026-10-31T00:00"}) {
                for (int minutes = 0; minutes < 3 * 24 * 60; minutes += 37) {
                    const Instant start = utc(QString::fromLatin1(day));
                    const Milliseconds part = std::chrono::minutes(minutes);
                    const Instant middle = start + part;
                    const Instant end = middle + 19h;
                    QVERIFY(runningTime(start, middle, quiet) + runningTime(middle, end, quiet)
                            == runningTime(start, end, quiet));
                    const Instant reached = runsUntil(middle, 5h, quiet);
                    QVERIFY(runningTime(middle, reached, quiet) == 5h);
                    const auto until = quietUntil(middle, quiet);
                    QVERIFY(runningTime(middle, until.value_or(middle), quiet) == 0ms);
                    QVERIFY(until || runningTime(middle, middle + 1ms, quiet) == 1ms);
                }
            }
        }
    }

    void tellsUntilWhen()
    {
        const auto quiet = quietIn("Europe/Berlin", u"22:00-08:00"_s);
        QVERIFY(!quietUntil(utc(u"2026-01-15T20:59"_s), quiet));
        QCOMPARE(text(*quietUntil(utc(u"2026-01-15T21:00"_s), quiet)), u"2026-01-16T07:00"_s);
        QCOMPARE(text(*quietUntil(utc(u"2026-01-16T06:59"_s), quiet)), u"2026-01-16T07:00"_s);
        QVERIFY(!quietUntil(utc(u"2026-01-16T07:00"_s), quiet));
        QVERIFY(!quietUntil(utc(u"2026-01-16T06:59"_s), {}));
    }

    void whatIsNotUsableIsRefusedAndNeverStopsTheClock_data()
    {
        QTest::addColumn<QuietHours>("quiet");
        const QString berlin = u"Europe/Berlin"_s;
        QTest::newRow("no place") << QuietHours{60, 120, u"Europe/Atlantis"_s};
        QTest::newRow("no name") << QuietHours{60, 120, {}};
        QTest::newRow("no length") << QuietHours{60, 60, berlin};
        QTest::newRow("no hour left") << QuietHours{60, 1, berlin};
        QTest::newRow("before the day") << QuietHours{-1, 60, berlin};
        QTest::newRow("after the day") << QuietHours{60, 1440, berlin};
    }

    void whatIsNotUsableIsRefusedAndNeverStopsTheClock()
    {
        QFETCH(QuietHours, quiet);
        commands::CreateDraft create = aMinuteEach(draftOf(u"A B"));
        create.clock.quietHours = quiet;
        QCOMPARE(told(decide({}, {{}, commissionerWith({}), dayOne, create, {}})),
                 u"refused: quiet_hours_unusable"_s);
        QVERIFY(runsUntil(dayOne, 48h, quiet) == dayOne + 48h);
        QVERIFY(runningTime(dayOne, dayOne + 48h, quiet) == 48h);
        QVERIFY(!quietUntil(dayOne, quiet));
    }

    void aDeadlineIsAfterTheNightAndPicksAreWelcomeInIt()
    {
        commands::CreateDraft create = aMinuteEach(draftOf(u"A B"), ExpiryPolicy::Pass);
        create.clock.secondsByRound = {4 * 60 * 60};
        create.clock.bankSeconds = 60 * 60;
        create.clock.quietHours = quietIn("UTC", u"02:00-08:00"_s); // dayOne is a midnight
        Given draft = given(create);
        QCOMPARE(draft.when(commands::StartDraft{}),
                 u"started; 1.01 A on the clock until 660:00, bank from 600:00"_s);
        draft.started().after(5h);
        QVERIFY(draft.state().timeLeft(draft.now()) == 2h);
        QCOMPARE(draft.when(pick(u"A", u"p1")),
                 u"1.01 A takes p1 as #1; 1.02 B on the clock until 780:00, bank from 720:00"_s);
        QCOMPARE(draft.when(commands::PauseDraft{}), u"paused by commissioner, 7200000 ms left"_s);
        QCOMPARE(draft.after(5h + 15min).when(pick(u"A", u"p1")).section(u';', 0, 0),
                 u"bank of A used by -900000 to 2700000 ms"_s);
    }

    void aWeekForAPickIsTheMost()
    {
        commands::CreateDraft create = aMinuteEach(draftOf(u"A B"));
        create.clock.secondsByRound = {ClockRules::longestPick};
        create.clock.quietHours = quietIn("America/New_York", u"02:00-01:00"_s); // 1 hour a day
        const Given draft = given(create).started();
        QVERIFY(draft.state().onTheClock->timeoutAt > dayOne + 160 * 24h);
        create.clock.secondsByRound = {ClockRules::longestPick + 1};
        QCOMPARE(told(decide({}, {{}, commissionerWith({}), dayOne, create, {}})),
                 u"refused: clock_out_of_range"_s);
    }
};

QTEST_APPLESS_MAIN(TestQuietHours)
#include "tst_quiet_hours.moc"
