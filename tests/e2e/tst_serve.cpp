// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/host_process.h"
#include "support/small_draft.h"
#include "support/warroomd_run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::HostProcess;

/// warroomd serve and warroomd join.
class TestServe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHostThatIsKilledGoesOnAndNoPickIsLost()
    {
        HostProcess host(test::draftOf(u"A B", 40));
        host.start();
        const QString mine = host.filePath(u"mine"_s);
        const auto ana =
            host.join(host.token(u"ana"_s, {u"A"_s, u"B"_s}), {u"--keep"_s, u"--data"_s, mine});
        for (int round = 0; round < 3; ++round) {
            QTRY_VERIFY_WITH_TIMEOUT(ana->canReadLine(), 20'000);
            ana->readLine();
            host.kill();
            host.start();
        }
        QVERIFY(ana->waitForFinished(60'000));
        const QByteArray last = ana->readAllStandardOutput().trimmed().split('\n').last();
        QVERIFY2(last.startsWith("completed: "), last.constData());
        const auto sound = sample::runWarroomd(mine, {u"verify"_s, mine + u"/library.warroom"_s});
        QVERIFY2(sound.exitCode == 0, qPrintable(sound.errors));
        QCOMPARE(host.stop(), 0);
    }

    void whatIsWrongIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("an address that is none")
            << QStringList{u"serve"_s, u"--listen"_s, u"here"_s} << u"--listen 'here'"_s;
        QTest::newRow("a number that is none")
            << QStringList{u"serve"_s, u"--threads"_s, u"many"_s} << u"--threads 'many'"_s;
        QTest::newRow("no file") << QStringList{u"serve"_s, u"--config"_s, u"/none/at/all"_s}
                                 << u"/none/at/all: "_s;
        QTest::newRow("a webhook without a secret")
            << QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--webhook"_s,
                           u"http://127.0.0.1:1/"_s}
            << u"--webhook-secret"_s;
        QTest::newRow("a secret that is none") << QStringList{u"serve"_s,
                                                              u"--listen"_s,
                                                              u"127.0.0.1:0"_s,
                                                              u"--webhook"_s,
                                                              u"http://127.0.0.1:1/"_s,
                                                              u"--webhook-secret"_s,
                                                              u"/proc/self/exe"_s}
                                               << u"holds more than hexadecimal digits"_s;
        QTest::newRow("more than it takes") << QStringList{u"serve"_s, u"now"_s} << u"'now'"_s;
        QTest::newRow("no draft") << QStringList{u"join"_s, u"http://127.0.0.1:1/"_s}
                                  << u"is no address of a draft"_s;
        QTest::newRow("nothing") << QStringList{u"join"_s} << u"URL"_s;
    }
    void whatIsWrongIsSaidWithItsPlace()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, said);
        const QTemporaryDir folder;
        QStringList all = arguments;
        all += {u"--data"_s, folder.path()};
        const auto run = sample::runWarroomd(folder.path(), all);
        QVERIFY(run.exitCode != 0);
        QVERIFY2(run.errors.contains(said), qPrintable(run.errors));
        QCOMPARE(run.errors.count(u'\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestServe)
#include "tst_serve.moc"
