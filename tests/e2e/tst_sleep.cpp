// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/false_time.h"
#include "e2e/remote_guest.h"
#include "session/promised_deadline.h"
#include "session/steady_time.h"
#include "support/small_draft.h"

#include <QTest>

#include <csignal>

using namespace warroom;
using namespace warroom::test;

namespace {

constexpr Milliseconds aMoment{1'000}; ///< in which a machine does what it has to

/// Two persons, autopick, no grace: what runs out is called to the second. It begins when the
/// commissioner says so.
commands::CreateDraft secondsEach(int seconds)
{
    commands::CreateDraft create = draftOf(u"A B", 3);
    create.clock.secondsByRound = {seconds};
    create.clock.expiry = ExpiryPolicy::Autopick;
    create.clock.graceMs = 0;
    return create;
}

/// As a lid that is closed, and opened again.
void fallAsleep(const QProcess &process)
{
    kill(static_cast<pid_t>(process.processId()), SIGSTOP);
}

void wake(const QProcess &process)
{
    kill(static_cast<pid_t>(process.processId()), SIGCONT);
}

Instant deadlineOf(const RemoteGuest &guest)
{
    return *guest.state().onTheClock->timeoutAt;
}

/// Waits until the time of whoever is on the clock is over by \a more, by the true time.
void waitForDeadline(Instant deadline, Milliseconds more)
{
    const Milliseconds left = deadline + more - steadyNow();
    QVERIFY(QTest::qWaitFor([&] { return steadyNow() >= deadline + more; },
                            static_cast<int>(left.count()) + 5'000));
}

/// A host and Kim, who is on the clock with A.
struct Evening {
    HostProcess host;
    std::unique_ptr<RemoteGuest> kim;

    explicit Evening(int seconds, const FalseTime *time = nullptr) : host(secondsEach(seconds))
    {
        if (time)
            time->giveTo(host.process());
        host.start();
        kim = std::make_unique<RemoteGuest>(host, u"kim"_s, QStringList{u"A"_s});
        if (!QTest::qWaitFor([&] { return kim->connection() == Connection::Live; }, 20'000))
            qFatal("Kim is not let in");
        begin(host);
        if (!QTest::qWaitFor([&] { return kim->onTheClock() == u"A"_s; }))
            qFatal("Kim is not on the clock");
    }
};

} // namespace

/// Machines that sleep and clocks that are wrong: whoever is on the clock gets what he was
/// promised.
class TestSleep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_time.isThere(), "install faketime"); }

    void aHostThatSleepsPastTheDeadlineTakesNobodysPick()
    {
        Evening evening(4);
        fallAsleep(evening.host.process());
        waitForDeadline(deadlineOf(*evening.kim), aMoment);
        wake(evening.host.process());
        QTRY_COMPARE_WITH_TIMEOUT(evening.kim->state().status, DraftStatus::Paused, 30'000);
        QCOMPARE(evening.kim->state().pause->reason, PauseReason::ClosedPastDeadline);
        QCOMPARE(evening.kim->state().picksMade(), 0);
        begin(evening.host);
        QTRY_COMPARE(evening.kim->onTheClock(), u"A"_s);
        const Milliseconds shown = evening.kim->shownTime(); // all of it again
        QVERIFY2(shown > 2s && shown <= 4s, qPrintable(QString::number(shown.count())));
        QTRY_COMPARE_WITH_TIMEOUT(evening.kim->state().picksMade(), 1, 10'000); // autopick, in time
        QVERIFY(steadyNow() >= evening.kim->state().slots.at(0).selection->pickedAt);
    }

    void aPickThatIsMadeWhileTheHostSleepsCountsOnce()
    {
        Evening evening(4);
        fallAsleep(evening.host.process());
        const QUuid wish = evening.kim->pick(u"A"_s, u"p5"_s);
        waitForDeadline(deadlineOf(*evening.kim), aMoment);
        wake(evening.host.process());
        QTRY_COMPARE_WITH_TIMEOUT(evening.kim->answersTo(wish).size(), 1, 30'000);
        QVERIFY(evening.kim->answersTo(wish).first().accepted);
        QTRY_COMPARE(evening.kim->picksOf(u"p5"_s), 1);
        QCOMPARE(evening.kim->state().slots.at(0).selection->source, PickSource::Drafter);
    }

    void aHostThatSleptForAWhileGoesOnByTheSameDeadline()
    {
        Evening evening(60);
        const Instant deadline = deadlineOf(*evening.kim);
        fallAsleep(evening.host.process());
        // Until its guest has given it up, and tries to reach it again.
        QTRY_VERIFY_WITH_TIMEOUT(evening.kim->connection() != Connection::Live, 20'000);
        wake(evening.host.process());
        QTRY_COMPARE_WITH_TIMEOUT(evening.kim->connection(), Connection::Live, 30'000);
        QCOMPARE(evening.kim->onTheClock(), u"A"_s);
        QVERIFY(deadlineOf(*evening.kim) == deadline);
        const Milliseconds wrong = evening.kim->shownTime() - (deadline - steadyNow());
        QVERIFY2(std::chrono::abs(wrong) < 500ms, qPrintable(QString::number(wrong.count())));
        const QUuid wish = evening.kim->pick(u"A"_s, u"p5"_s);
        QTRY_COMPARE(evening.kim->answersTo(wish).size(), 1);
        QVERIFY(evening.kim->answersTo(wish).first().accepted);
    }

    void aGuestThatSleepsMissesItsTurnAndNothingElse()
    {
        Evening evening(4);
        const auto bot = evening.host.join(evening.host.token(u"bot"_s, {u"B"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(bot->state() == QProcess::Running, 5'000);
        const QUuid first = evening.kim->pick(u"A"_s, u"p5"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bot->canReadLine(), 20'000); // it is in
        QCOMPARE(evening.kim->answersTo(first).size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(evening.kim->onTheClock(), u"A"_s, 10'000);
        fallAsleep(*bot);
        const int made = evening.kim->state().picksMade();
        evening.kim->pick(u"A"_s, u"p7"_s);
        QTRY_COMPARE_WITH_TIMEOUT(evening.kim->state().picksMade(), made + 2, 15'000);
        QCOMPARE(evening.kim->state().slots.at(made + 1).selection->source, PickSource::Autopick);
        wake(*bot);
        QTRY_COMPARE(evening.kim->onTheClock(), u"A"_s);
        evening.kim->pick(u"A"_s, u"p8"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bot->state(), QProcess::NotRunning,
                                  30'000); // with its last pick, or the clock's
        QTRY_COMPARE(evening.kim->state().status, DraftStatus::Completed);
        const QByteArray told = bot->readAllStandardOutput().trimmed().split('\n').last();
        QCOMPARE(told,
                 "completed: " + QByteArray::number(evening.kim->door().history().size())
                     + " events, " + evening.kim->client().hostHash().toHex());
    }

    void aHostsClockThatIsSetChangesNobodysTime()
    {
        m_time.setAhead(0s);
        Evening evening(8, &m_time);
        const Instant deadline = deadlineOf(*evening.kim);
        m_time.setAhead(1h);
        const auto shownIsRight = [&] {
            return std::chrono::abs(evening.kim->shownTime() - (deadline - steadyNow())) < 500ms;
        };
        // The deadline is looked at every second; each of these looks would have called it.
        QVERIFY(QTest::qWaitFor([&] { return evening.kim->shownTime() < 5s; }, 10'000));
        QCOMPARE(evening.kim->onTheClock(), u"A"_s);
        QCOMPARE(evening.kim->state().picksMade(), 0);
        QVERIFY(deadlineOf(*evening.kim) == deadline);
        QVERIFY(shownIsRight());
        m_time.setAhead(-1h);
        QTRY_COMPARE_WITH_TIMEOUT(evening.kim->state().picksMade(), 1, 10'000);
        const Selection made = *evening.kim->state().slots.at(0).selection;
        QVERIFY(made.pickedAt >= deadline && made.pickedAt < deadline + 1s);
        const Milliseconds late = steadyNow() - deadline;
        QVERIFY2(late < 2s, qPrintable(QString::number(late.count())));
    }

    void aGuestsClockThatIsSetShowsTheSameTime()
    {
        Evening evening(60);
        QProcess screen;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"WARROOM_TOKEN"_s,
                           QString::fromLatin1(evening.host.token(u"lee"_s, {u"B"_s})));
        screen.setProcessEnvironment(environment);
        screen.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_time.setAhead(0s);
        m_time.giveTo(screen);
        screen.start(QCoreApplication::applicationDirPath() + u"/shown_clock"_s,
                     {evening.host.socketAddress()});
        /// What its clock shows beside what Kim's does, and its clock on the wall beside the true.
        const auto differences = [&]() -> std::optional<std::pair<Milliseconds, Milliseconds>> {
            screen.write("?\n");
            if (!QTest::qWaitFor([&] { return screen.canReadLine(); }, 10'000))
                return {};
            const QList<QByteArray> words = screen.readLine().trimmed().split(' ');
            if (words.size() != 2)
                return {};
            return std::pair{Milliseconds(words.at(0).toLongLong()) - evening.kim->shownTime(),
                             instantFromMs(words.at(1).toLongLong()) - steadyNow()};
        };
        QTRY_VERIFY_WITH_TIMEOUT(differences(), 20'000);
        for (const Seconds ahead : {Seconds{0}, Seconds{3'600}, Seconds{-3'600}}) {
            m_time.setAhead(ahead);
            const auto seen = differences();
            QVERIFY(seen);
            QVERIFY2(std::chrono::abs(seen->second - ahead) < 60s, "its clock was not set");
            QVERIFY2(std::chrono::abs(seen->first) < 500ms,
                     qPrintable(QString::number(seen->first.count())));
        }
        screen.kill();
        screen.waitForFinished();
    }

private:
    FalseTime m_time;
};

QTEST_GUILESS_MAIN(TestSleep)
#include "tst_sleep.moc"
