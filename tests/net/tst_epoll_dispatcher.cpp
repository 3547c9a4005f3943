// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/epoll_dispatcher.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <thread>

#include <sys/socket.h>
#include <unistd.h>

using namespace warroom;

namespace {

/// Two ends of a wire.
struct Wire {
    Wire()
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) != 0)
            qFatal("no wire");
    }
    ~Wire()
    {
        closeHere();
        closeThere();
    }
    Q_DISABLE_COPY_MOVE(Wire)

    int here() const { return ends[0]; }
    void say() const { QCOMPARE(::write(ends[1], "x", 1), 1); }
    void hear() const
    {
        char heard = 0;
        QCOMPARE(::read(ends[0], &heard, 1), 1);
    }
    void closeHere() { closeOne(ends[0]); }
    void closeThere() { closeOne(ends[1]); }

private:
    static void closeOne(int &end)
    {
        if (end >= 0)
            ::close(std::exchange(end, -1));
    }

    std::array<int, 2> ends{};
};

/// Everything that can be done without waiting.
void turn()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

} // namespace

/// Runs on the dispatcher it tests: see main().
class TestEpollDispatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isInCharge()
    {
        QVERIFY(qobject_cast<EpollDispatcher *>(QAbstractEventDispatcher::instance()));
    }

    void tellsThatThereIsSomethingToRead()
    {
        const Wire wire;
        QSocketNotifier notifier(wire.here(), QSocketNotifier::Read);
        QSignalSpy told(&notifier, &QSocketNotifier::activated);
        turn();
        QCOMPARE(told.size(), 0);
        wire.say();
        turn();
        QVERIFY2(told.size() > 1, "again and again until it is read");
        wire.hear();
        told.clear();
        turn();
        QCOMPARE(told.size(), 0);
    }

    void waitsForSomethingToRead()
    {
        const Wire wire;
        QSocketNotifier notifier(wire.here(), QSocketNotifier::Read);
        QSignalSpy told(&notifier, &QSocketNotifier::activated);
        const std::jthread speaker([&] { wire.say(); });
        QVERIFY(told.wait());
    }

    void tellsThatThereIsRoomToWrite()
    {
        const Wire wire;
        QSocketNotifier notifier(wire.here(), QSocketNotifier::Write);
        QSignalSpy told(&notifier, &QSocketNotifier::activated);
        turn();
        QVERIFY(told.size() > 0);
    }

    void oneThatIsOffHearsNothing()
    {
        const Wire wire;
        QSocketNotifier reader(wire.here(), QSocketNotifier::Read);
        QSocketNotifier writer(wire.here(), QSocketNotifier::Write);
        QSignalSpy read(&reader, &QSocketNotifier::activated);
        QSignalSpy written(&writer, &QSocketNotifier::activated);
        writer.setEnabled(false);
        wire.say();
        turn();
        QVERIFY(read.size() > 0);
        QCOMPARE(written.size(), 0);
        read.clear();
        reader.setEnabled(false);
        writer.setEnabled(true);
        turn();
        QCOMPARE(read.size(), 0);
        QVERIFY(written.size() > 0);
        reader.setEnabled(true);
        turn();
        QVERIFY(read.size() > 0);
    }

    void tellsThatTheOtherEndIsGone()
    {
        Wire wire;
        QSocketNotifier notifier(wire.here(), QSocketNotifier::Read);
        QSignalSpy told(&notifier, &QSocketNotifier::activated);
        wire.closeThere();
        turn();
        QVERIFY(told.size() > 0);
    }

    void aNumberThatIsAnothersNowIsWatched()
    {
        auto first = std::make_unique<Wire>();
        const int number = first->here();
        auto before = std::make_unique<QSocketNotifier>(number, QSocketNotifier::Read);
        turn();
        before.reset();
        first.reset();
        const Wire second; // takes the lowest free number
        QCOMPARE(second.here(), number);
        QSocketNotifier after(number, QSocketNotifier::Read);
        QSignalSpy told(&after, &QSocketNotifier::activated);
        second.say();
        turn();
        QVERIFY(told.size() > 0);
    }

    void whoeverWasSwitchedOffByAnotherHearsNothing()
    {
        const Wire one;
        const Wire other;
        QSocketNotifier first(one.here(), QSocketNotifier::Read);
        QSocketNotifier second(other.here(), QSocketNotifier::Read);
        int told = 0;
        const auto takeBoth = [&] {
            ++told;
            first.setEnabled(false);
            second.setEnabled(false);
        };
        connect(&first, &QSocketNotifier::activated, this, takeBoth);
        connect(&second, &QSocketNotifier::activated, this, takeBoth);
        one.say();
        other.say();
        turn();
        QCOMPARE(told, 1);
    }

    void whoeverWasDeletedByAnotherHearsNothing()
    {
        const Wire one;
        const Wire other;
        auto first = std::make_unique<QSocketNotifier>(one.here(), QSocketNotifier::Read);
        auto second = std::make_unique<QSocketNotifier>(other.here(), QSocketNotifier::Read);
        int told = 0;
        connect(first.get(), &QSocketNotifier::activated, this, [&] {
            ++told;
            first->setEnabled(false);
            second.reset();
        });
        connect(second.get(), &QSocketNotifier::activated, this, [&] {
            ++told;
            second->setEnabled(false);
            first.reset();
        });
        one.say();
        other.say();
        turn();
        QCOMPARE(told, 1);
    }

    void whoeverTookTheNumberOfAnotherHearsNothingOfIt()
    {
        const Wire one;
        auto other = std::make_unique<Wire>();
        const int number = other->here();
        QSocketNotifier first(one.here(), QSocketNotifier::Read);
        auto second = std::make_unique<QSocketNotifier>(number, QSocketNotifier::Read);
        std::unique_ptr<Wire> late;
        int told = 0;
        connect(&first, &QSocketNotifier::activated, this, [&] {
            first.setEnabled(false);
            second.reset();
            other.reset();
            late = std::make_unique<Wire>();
            second = std::make_unique<QSocketNotifier>(number, QSocketNotifier::Read);
            connect(second.get(), &QSocketNotifier::activated, this, [&] { ++told; });
        });
        one.say();
        other->say();
        turn();
        QVERIFY(late);
        QCOMPARE(late->here(), number);
        QCOMPARE(told, 0);
    }

    void firesTimersInTheirOrder()
    {
        QStringList fired;
        QTimer::singleShot(20, this, [&] { fired << QStringLiteral("20"); });
        QTimer::singleShot(1, this, [&] { fired << QStringLiteral("1"); });
        QTimer::singleShot(10, this, [&] { fired << QStringLiteral("10"); });
        QTRY_COMPARE(fired.size(), 3);
        QCOMPARE(fired.join(u','), QStringLiteral("1,10,20"));
    }

    void firesNothingTooEarly()
    {
        QElapsedTimer clock;
        clock.start();
        QEventLoop loop;
        QTimer::singleShot(30, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
        QVERIFY2(clock.nsecsElapsed() >= 30'000'000, qPrintable(QString::number(clock.elapsed())));
    }

    void doesNotSpinWhileItWaits()
    {
        QTimer stopped;
        stopped.start(0);
        stopped.stop();
        QSignalSpy turns(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake);
        QEventLoop loop;
        QTimer::singleShot(30, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
        QVERIFY2(turns.size() < 20, qPrintable(QString::number(turns.size())));
    }

    void repeatsUntilItIsStopped()
    {
        QTimer timer;
        int fired = 0;
        connect(&timer, &QTimer::timeout, this, [&] {
            if (++fired == 3)
                timer.stop();
        });
        timer.start(1);
        QTRY_COMPARE(fired, 3);
        QVERIFY(!timer.isActive());
        QCOMPARE(timer.remainingTime(), -1);
        turn();
        QCOMPARE(fired, 3);
    }

    void knowsItsTimers()
    {
        QTimer timer;
        timer.setTimerType(Qt::VeryCoarseTimer);
        timer.start(50'000);
        QVERIFY(timer.remainingTime() > 40'000 && timer.remainingTime() <= 50'000);
        const auto own = QAbstractEventDispatcher::instance()->registeredTimers(&timer);
        QCOMPARE(own.size(), 1);
        QCOMPARE(own.first().timerId, timer.timerId());
        QCOMPARE(own.first().interval, 50'000);
        QCOMPARE(own.first().timerType, Qt::VeryCoarseTimer);
        timer.stop();
        QVERIFY(QAbstractEventDispatcher::instance()->registeredTimers(&timer).isEmpty());
    }

    void aTimerMayDeleteAnother()
    {
        auto other = std::make_unique<QTimer>();
        int fired = 0;
        connect(other.get(), &QTimer::timeout, this, [&] { ++fired; });
        QTimer::singleShot(0, this, [&] { other.reset(); });
        other->start(0);
        turn();
        QCOMPARE(fired, 0);
    }

    void aTimerIsNotFiredWithinItself()
    {
        QTimer timer;
        int depth = 0;
        int deepest = 0;
        int fired = 0;
        connect(&timer, &QTimer::timeout, this, [&] {
            ++fired;
            deepest = std::max(deepest, ++depth);
            turn();
            --depth;
        });
        timer.start(0);
        QTRY_VERIFY(fired >= 3);
        QCOMPARE(deepest, 1);
    }

    void othersFireWithinATimer()
    {
        QTimer outer;
        bool isDone = false;
        outer.setSingleShot(true);
        connect(&outer, &QTimer::timeout, this, [&] {
            QEventLoop inner;
            QTimer::singleShot(1, &inner, &QEventLoop::quit);
            inner.exec();
            isDone = true;
        });
        outer.start(0);
        QTRY_VERIFY(isDone);
    }

    void aTimerWithoutPauseLeavesTheSocketsTheirTurn()
    {
        const Wire wire;
        QTimer busy;
        busy.start(0);
        QSocketNotifier notifier(wire.here(), QSocketNotifier::Read);
        QSignalSpy told(&notifier, &QSocketNotifier::activated);
        wire.say();
        turn();
        QVERIFY(told.size() > 0);
    }

    void whatAnotherThreadPostsWakesIt()
    {
        constexpr int many = 2'000;
        int heard = 0;
        QScopedPointer<QThread> poster(QThread::create([&] {
            for (int i = 0; i < many; ++i) {
                QMetaObject::invokeMethod(
                    this, [&heard] { ++heard; },
                    i % 2 ? Qt::QueuedConnection : Qt::BlockingQueuedConnection);
            }
        }));
        QEventLoop loop;
        connect(poster.get(), &QThread::finished, &loop, &QEventLoop::quit);
        poster->start();
        loop.exec();
        poster->wait();
        turn();
        QCOMPARE(heard, many);
    }

    void aThreadOnItQuitsWhenItIsToldTo()
    {
        for (int i = 0; i < 200; ++i) {
            QThread thread;
            thread.setEventDispatcher(new EpollDispatcher);
            thread.start();
            thread.quit();
            QVERIFY(thread.wait(QDeadlineTimer(5'000)));
        }
    }

    void carriesTcpBothWays()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket guest;
        guest.connectToHost(QHostAddress::LocalHost, server.serverPort());
        QTRY_VERIFY(server.hasPendingConnections());
        const std::unique_ptr<QTcpSocket> host(server.nextPendingConnection());
        const QByteArray sent(8 << 20, 'w'); // more than the system's buffers take
        QByteArray got;
        connect(&guest, &QTcpSocket::readyRead, this, [&] { got += guest.readAll(); });
        host->write(sent);
        QTRY_COMPARE(got.size(), sent.size());
        QCOMPARE(host->bytesToWrite(), 0);
        QSignalSpy gone(&guest, &QTcpSocket::disconnected);
        host->disconnectFromHost();
        QTRY_COMPARE(gone.size(), 1);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(new EpollDispatcher);
    const QCoreApplication application(argc, argv);
    TestEpollDispatcher test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_epoll_dispatcher.moc"
