// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/raw_file.h"
#include "store/sample_draft.h"
#include "store/sqlite_event_store.h"

#include <QCoreApplication>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;

/// A program that writes all the time is killed again and again on one file.
///
/// WARROOM_KILL_ROUNDS says how often (20); a failure names the seed that WARROOM_KILL_SEED takes.
class TestKilledStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QString, int> m_acknowledged; ///< the last version of each draft
    int m_lines = 0;

    QString path() const { return m_folder->filePath(u"drafts.sqlite"_s); }

    void note(const QByteArray &said)
    {
        for (const QByteArray &line : said.split('\n')) {
            const QByteArrayList parts = line.split(' ');
            if (parts.size() == 2)
                m_acknowledged.insert(QString::fromUtf8(parts.first()), parts.last().toInt());
        }
    }

    /// Whether the program wrote, was killed after \a lines answers, and said nothing went wrong.
    bool writeAndKill(int lines)
    {
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + u"/store_probe"_s,
                      {u"write"_s, path()});
        QByteArray said;
        while (said.count('\n') < lines) {
            if (!process.waitForReadyRead())
                return false;
            said += process.readAllStandardOutput();
        }
        process.kill();
        if (!process.waitForFinished())
            return false;
        said += process.readAllStandardOutput();
        said.truncate(said.lastIndexOf('\n') + 1); // the last line may be cut
        note(said);
        m_lines += static_cast<int>(said.count('\n'));
        return !said.contains("failed");
    }

    QStringList currentState() const
    {
        RawFile raw(path());
        QStringList rows;
        for (const QString &table :
             u"drafts draft_sessions draft_players draft_picks trades"_s.split(u' '))
            rows << raw.rows(u"SELECT '%1', * FROM %1 ORDER BY 2, 3"_s.arg(table));
        return rows;
    }

private Q_SLOTS:
    void losesNoAcknowledgedEvent()
    {
        const int rounds =
            std::max(1, qEnvironmentVariable("WARROOM_KILL_ROUNDS", u"20"_s).toInt());
        const quint32 seed = qEnvironmentVariableIsSet("WARROOM_KILL_SEED")
            ? qEnvironmentVariable("WARROOM_KILL_SEED").toUInt()
            : QRandomGenerator::global()->generate();
        const QByteArray name = "WARROOM_KILL_SEED=" + QByteArray::number(seed);
        const char *const told = name.constData();
        QRandomGenerator random(seed);
        m_folder = sample::folder();

        for (int round = 1; round <= rounds; ++round) {
            QVERIFY2(writeAndKill(random.bounded(1, 120)), told);
            const auto opened = openSqliteStore({path()});
            QVERIFY2(opened, told);
            const EventStore &store = **opened;
            for (auto draft = m_acknowledged.cbegin(); draft != m_acknowledged.cend(); ++draft) {
                const auto last =
                    store.read(DraftId(draft.key()), draft.value(), 1, ReadDirection::Forward);
                QVERIFY2(last && last->size() == 1, told);
            }
        }
        const auto store = openSqliteStore({path()}).value();
        QCOMPARE(store->verify().value(), QList<Finding>());
        const QStringList state = currentState();
        QVERIFY(state.size() > m_acknowledged.size());
        QVERIFY(store->rebuildCurrentState());
        QVERIFY2(currentState() == state, told);
        qInfo("killed %d times after %d answers, %d drafts", rounds, m_lines,
              static_cast<int>(m_acknowledged.size()));
    }
};

QTEST_GUILESS_MAIN(TestKilledStore)
#include "tst_killed_store.moc"
