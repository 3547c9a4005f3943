// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "host_process.h"
#include "support/small_draft.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::HostProcess;

/// A host that runs out of descriptors.
class TestFewDescriptors : public QObject {
    Q_OBJECT

private:
    /// Whether \a host answers within \a patienceMs.
    static bool isWell(const HostProcess &host, int patienceMs)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, portOf(host));
        socket.write("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
        return QTest::qWaitFor([&] { return socket.bytesAvailable() > 12; }, patienceMs)
            && socket.readAll().contains(" 200 ");
    }
    static quint16 portOf(const HostProcess &host)
    {
        return static_cast<quint16>(QUrl(host.address()).port());
    }
    /// What \a host has used since it began.
    static double processorSeconds(HostProcess &host)
    {
        QFile file(u"/proc/%1/stat"_s.arg(host.process().processId()));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray line = file.readAll();
        const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        return (fields.at(11).toDouble() + fields.at(12).toDouble())
            / static_cast<double>(sysconf(_SC_CLK_TCK));
    }

private Q_SLOTS:
    void waitsAndComesBack()
    {
        HostProcess host(test::draftOf(u"A B", 1));
        host.process().setChildProcessModifier([] {
            const rlimit few{64, 64};
            setrlimit(RLIMIT_NOFILE, &few);
        });
        host.start();
        QVERIFY(isWell(host, 5'000));
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int i = 0; i < 200; ++i) { // of many addresses, so that none has too many
            silent.push_back(std::make_unique<QTcpSocket>());
            silent.back()->bind(QHostAddress(u"127.0.1.%1"_s.arg(1 + i / 8)));
            silent.back()->connectToHost(u"127.0.0.1"_s, portOf(host));
        }
        QTRY_VERIFY(std::all_of(silent.begin(), silent.end(), [](const auto &each) {
            return each->state() == QAbstractSocket::ConnectedState;
        }));
        QVERIFY(!isWell(host, 500)); // there is no room
        const double before = processorSeconds(host);
        QElapsedTimer window;
        window.start();
        QVERIFY(QTest::qWaitFor([&] { return window.elapsed() >= 1'000; }));
        const double busy = processorSeconds(host) - before;
        QVERIFY2(busy < 0.3, qPrintable(u"%1 s of processor time in one second"_s.arg(busy)));
        silent.clear();
        QTRY_VERIFY_WITH_TIMEOUT(isWell(host, 5'000), 20'000);
        QCOMPARE(host.stop(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFewDescriptors)
#include "tst_few_descriptors.moc"
