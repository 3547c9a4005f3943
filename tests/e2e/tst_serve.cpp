// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tokens.h"
#include "session/new_draft.h"
#include "store/sqlite_event_store.h"
#include "support/small_draft.h"
#include "support/warroomd_run.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

QString program()
{
    return QStringLiteral(WARROOM_BIN_DIR) + u"/warroomd"_s;
}

/// A client somebody else could have written: python3-websockets, as Debian has it.
QString python()
{
    return u"/usr/bin/python3"_s;
}

} // namespace

/// warroomd serve and warroomd join, and clients that are not Warroom's.
class TestServe : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    DraftId m_draft;
    QProcess m_host;
    int m_port = 0;

    void makeDraft(const commands::CreateDraft &create)
    {
        m_draft = create.draft;
        const auto store = openSqliteStore({m_folder->filePath(u"library.warroom"_s)}).value();
        QVERIFY(recordNewDraft(*store, create, {u"host"_s, Role::Commissioner, {}}, test::dayOne)
                    .accepted);
    }
    void serve(const QStringList &more = {})
    {
        m_host.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_host.start(program(),
                     QStringList{u"serve"_s, u"--data"_s, m_folder->path(), u"--listen"_s,
                                 u"127.0.0.1:%1"_s.arg(m_port)}
                         + more);
        QTRY_VERIFY_WITH_TIMEOUT(m_host.canReadLine(), 20'000);
        const QString line = QString::fromUtf8(m_host.readLine());
        static const QRegularExpression port(u":(\\d+)\\s*$"_s);
        m_port = port.match(line).captured(1).toInt();
        QVERIFY2(m_port > 0, qPrintable(line));
    }
    QByteArray token(const QString &person, const QStringList &teams)
    {
        QStringList arguments{u"token"_s,   u"mint"_s,      u"--data"_s,   m_folder->path(),
                              u"--draft"_s, m_draft.text(), u"--person"_s, person,
                              u"--role"_s,  u"drafter"_s};
        for (const QString &team : teams)
            arguments += {u"--team"_s, team};
        return sample::runWarroomd(m_folder->path(), arguments).output.trimmed();
    }
    QString url() const
    {
        return u"ws://127.0.0.1:%1/drafts/%2/connect"_s.arg(m_port).arg(m_draft.text());
    }
    std::unique_ptr<QProcess> join(const QByteArray &token, const QStringList &more = {}) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"WARROOM_TOKEN"_s, QString::fromLatin1(token));
        process->setProcessEnvironment(environment);
        process->start(program(), QStringList{u"join"_s, url(), u"--bot"_s} + more);
        return process;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_port = 0;
    }
    void cleanup()
    {
        if (m_host.state() == QProcess::NotRunning)
            return;
        m_host.terminate();
        QVERIFY(m_host.waitForFinished(10'000));
        QCOMPARE(m_host.exitCode(), 0);
    }

    void botsAndAForeignClientDraftToTheSameEnd()
    {
        if (QProcess::execute(python(), {u"-c"_s, u"import websockets"_s}) != 0)
            QSKIP("python3-websockets is not installed");
        makeDraft(test::draftOf(u"A B C", 10, u"snake"));
        serve();
        QProcess foreign;
        foreign.setProcessChannelMode(QProcess::MergedChannels);
        foreign.start(python(),
                      {QStringLiteral(WARROOM_SOURCE_DIR) + u"/tests/e2e/clients/drafter.py"_s,
                       QString::number(m_port), m_draft.text(),
                       QString::fromLatin1(token(u"cy"_s, {u"C"_s}))});
        const auto ana = join(token(u"ana"_s, {u"A"_s}));
        const auto bob = join(token(u"bob"_s, {u"B"_s}));
        for (QProcess *each : {ana.get(), bob.get(), &foreign})
            QVERIFY(each->waitForFinished(60'000));
        const QByteArray seen = foreign.readAllStandardOutput();
        QVERIFY2(foreign.exitCode() == 0, seen.constData());
        QVERIFY2(seen.contains("30 picks, 30 players"), seen.constData());
        const QByteArray last = ana->readAllStandardOutput().trimmed().split('\n').last();
        QVERIFY2(last.startsWith("completed: "), last.constData());
        QCOMPARE(bob->readAllStandardOutput().trimmed().split('\n').last(), last);
    }

    void aHostThatIsKilledGoesOnAndNoPickIsLost()
    {
        makeDraft(test::draftOf(u"A B", 40));
        serve();
        const auto ana = join(token(u"ana"_s, {u"A"_s, u"B"_s}),
                              {u"--keep"_s, u"--data"_s, m_folder->filePath(u"mine"_s)});
        for (int round = 0; round < 3; ++round) {
            QTRY_VERIFY_WITH_TIMEOUT(ana->canReadLine(), 20'000);
            ana->readLine();
            ::kill(static_cast<pid_t>(m_host.processId()), SIGKILL);
            QVERIFY(m_host.waitForFinished());
            serve();
        }
        QVERIFY(ana->waitForFinished(60'000));
        const QByteArray last = ana->readAllStandardOutput().trimmed().split('\n').last();
        QVERIFY2(last.startsWith("completed: "), last.constData());
        const auto sound = sample::runWarroomd(
            m_folder->path(), {u"verify"_s, m_folder->filePath(u"mine/library.warroom"_s)});
        QVERIFY2(sound.exitCode == 0, qPrintable(sound.errors));
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
                                                              program()}
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
        QStringList all = arguments;
        all += {u"--data"_s, m_folder->path()};
        const auto run = sample::runWarroomd(m_folder->path(), all);
        QVERIFY(run.exitCode != 0);
        QVERIFY2(run.errors.contains(said), qPrintable(run.errors));
        QCOMPARE(run.errors.count(u'\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestServe)
#include "tst_serve.moc"
