// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/persistent_subscription.h"
#include "store/sample_draft.h"
#include "store/sqlite_event_store.h"
#include "support/warroomd_run.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::sample::WarroomdRun;

namespace {

const QString sink = u"webhook:bot"_s;

} // namespace

/// warroomd dead-letters, as a shell would call it, beside a host that has the library open.
class TestDeadLettersCommand : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;

    WarroomdRun run(const QStringList &arguments) const
    {
        return sample::runWarroomd(m_folder->path(),
                                   QStringList{u"dead-letters"_s} + arguments
                                       + QStringList{u"--data"_s, m_folder->path()});
    }
    QList<DeadLetter> letters() const { return m_store->parked(sink).value(); }
    QString idOf(int version) const
    {
        const auto events =
            m_store->read(DraftId(u"draft"_s), version, 1, ReadDirection::Forward).value();
        return events.front().id.toString(QUuid::WithoutBraces);
    }
    QList<QJsonObject> audit() const
    {
        QFile file(m_folder->filePath(u"audit.jsonl"_s));
        QList<QJsonObject> entries;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n'))
                entries << QJsonDocument::fromJson(line).object();
        }
        return entries;
    }
    void append(int count) const
    {
        for (int i = 0; i < count; ++i)
            QVERIFY(m_store->append(DraftId(u"draft"_s), ExpectedVersion::any(),
                                    std::vector{sample::fresh(sample::note(i))}));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = sample::folder();
        m_store = openSqliteStore({m_folder->filePath(u"library.warroom"_s)}).value();
        append(3);
        QVERIFY(m_store->park({sink, QUuid(idOf(1)), 5, u"the answer was 500"_s, {}}));
        QVERIFY(m_store->park({sink, QUuid(idOf(2)), 0, u"waits"_s, {}}));
    }

    void cleanup() { m_store.reset(); }

    void listsThem()
    {
        const WarroomdRun listed = run({u"list"_s});
        QCOMPARE(listed.errors, QString());
        QCOMPARE(QString::fromUtf8(listed.output),
                 u"webhook:bot  %1  draft draft event 1 DraftResumed\n"
                 "    5 attempts: the answer was 500\n"
                 "webhook:bot  %2  draft draft event 2 DraftResumed\n"
                 "    waits\n"_s.arg(idOf(1), idOf(2)));
        QCOMPARE(run({u"list"_s, u"--sink"_s, u"other"_s}).output, QByteArray());
        QVERIFY(audit().isEmpty());
    }

    void marksThemToBeTriedAgain()
    {
        const WarroomdRun done = run({u"retry"_s, u"--sink"_s, sink});
        QCOMPARE(done.errors, QString());
        QCOMPARE(done.output,
                 QByteArray("1 event will be tried again, by a host that runs within seconds\n"));
        QVERIFY(letters().first().nextAttemptAt);
        QVERIFY(!letters().last().nextAttemptAt);
        QVERIFY(run({u"list"_s}).output.contains("5 attempts, to be tried again: "));
        const QJsonObject entry = audit().first();
        QCOMPARE(entry["action"_L1].toString(), u"dead-letters retry"_s);
        QCOMPARE(entry["subject"_L1].toString(), u"webhook:bot event "_s + idOf(1));
        QCOMPARE(entry["detail"_L1].toString(), u"5 attempts: the answer was 500"_s);
        QVERIFY(!entry["who"_L1].toString().isEmpty() && !entry["at"_L1].toString().isEmpty());
    }

    void skipsOne()
    {
        const WarroomdRun done = run({u"skip"_s, u"--sink"_s, sink, u"--event"_s, idOf(1)});
        QCOMPARE(done.errors, QString());
        QCOMPARE(QString::fromUtf8(done.output),
                 u"webhook:bot goes on without event %1\n"_s.arg(idOf(1)));
        QCOMPARE(letters().size(), 1);
        QCOMPARE(audit().first()["action"_L1].toString(), u"dead-letters skip"_s);
    }

    void aHostThatRunsHearsOfIt()
    {
        PersistentSubscription::Options options;
        options.name = sink;
        options.order = PersistentSubscription::Order::WithinDraft;
        std::atomic<int> last = 0;
        QVERIFY(m_store->saveCheckpoint(
            sink,
            positionOf(m_store->read(DraftId(u"draft"_s), 2, 1, ReadDirection::Forward)->front()),
            sample::evening()));
        const PersistentSubscription host(
            m_store->opener(), options,
            [&](const EventEnvelope &event) -> tl::expected<void, QString> {
                last = event.version;
                return {};
            },
            [] {
                return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
            });
        QTRY_COMPARE_WITH_TIMEOUT(letters().size(), 3, 30'000); // the third waits behind them
        QCOMPARE(last.load(), 0);
        QCOMPARE(run({u"skip"_s, u"--sink"_s, sink, u"--event"_s, idOf(1)}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(letters().size(), 0, 30'000);
        QCOMPARE(last.load(), 3);
    }

    void doesNothingThatIsNotTold()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"audit.jsonl"_s));
        const WarroomdRun refused = run({u"skip"_s, u"--sink"_s, sink, u"--event"_s, idOf(1)});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.errors.endsWith(u"; nothing was done\n"_s));
        QCOMPARE(letters().size(), 2);
    }

    void refusesInOneLine_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exitCode");

        const auto row = [](const char *name, const char *call, const char *line, int exitCode) {
            QTest::newRow(name) << QString::fromLatin1(call) << QString::fromLatin1(line)
                                << exitCode;
        };
        row("nothing", "", "dead-letters what? list, retry or skip", 2);
        row("unknown", "mend", "dead-letters takes list, retry or skip, not 'mend'", 2);
        row("two files", "list a b", "one FILE only", 2);
        row("no sink", "retry", "dead-letters retry needs --sink; see dead-letters list", 2);
        row("no event", "skip --sink x", "dead-letters skip needs --event; see dead-letters list",
            2);
        row("unknown sink", "retry --sink x", "there is no dead letter of 'x'", 1);
        row("unknown event", "skip --sink webhook:bot --event x",
            "there is no dead letter of 'webhook:bot' for event x", 1);
    }

    void refusesInOneLine()
    {
        QFETCH(QString, call);
        QFETCH(QString, line);
        QFETCH(int, exitCode);
        const WarroomdRun refused = run(call.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(refused.errors, u"warroomd: %1\n"_s.arg(line));
        QCOMPARE(refused.exitCode, exitCode);
        QCOMPARE(letters().size(), 2);
        QVERIFY(audit().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDeadLettersCommand)

#include "tst_dead_letters_command.moc"
