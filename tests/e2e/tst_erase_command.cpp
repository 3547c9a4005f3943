// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/named_draft.h"
#include "store/postgres_event_store.h"
#include "store/sqlite_event_store.h"
#include "support/postgres_server.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::sample;

namespace {

const DraftId draft{u"draft"_s};

struct Run {
    int exitCode = -1;
    QString output;
    QString errors;
};

} // namespace

/// warroomd erase, as a shell would call it.
class TestEraseCommand : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString library() const { return m_folder->filePath(u"library.warroom"_s); }
    Run run(const QStringList &arguments) const
    {
        QProcess program;
        program.setWorkingDirectory(m_folder->path());
        program.start(QStringLiteral(WARROOM_BIN_DIR) + u"/warroomd"_s, arguments);
        program.waitForFinished(60'000);
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }
    Run erase(const QString &log, const QString &person) const
    {
        return run({u"erase"_s, log, u"--person"_s, person});
    }
    /// Everything that is on the disk.
    QByteArray allFiles() const
    {
        QByteArray all;
        for (const QString &folder : {m_folder->path(), m_folder->filePath(u"archive"_s)}) {
            for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
                QFile file(info.filePath());
                all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            }
        }
        return all;
    }
    QByteArray keyOfAna() const
    {
        return openSqliteStore({library()}).value()->keyFor(ana, evening())->bytes;
    }
    QString nameOfAna(const QString &file) const
    {
        const auto store = openSqliteStore({file, Durability::Full, OpenMode::ReadOnly});
        return store ? nameIn(**store, draft, ana) : store.error().detail;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = sample::folder();
        const auto store = openSqliteStore({library()}).value();
        QVERIFY(store->append(draft, ExpectedVersion::noStream(), namedDraft(draft)));
    }

    void saysWhatItDid()
    {
        const QByteArray key = keyOfAna();
        QVERIFY(allFiles().contains(key));
        const Run erased = erase(library(), u"ana"_s);
        QCOMPARE(erased.errors, QString());
        QCOMPARE(erased.output,
                 u"the key of ana was destroyed; the name and words in 1 event can't be read any "
                 "more\n"_s);
        QVERIFY(!allFiles().contains(key));
        QCOMPARE(nameOfAna(library()), QString());
        const Run again = erase(library(), u"ana"_s);
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(
            again.output,
            u"ana was erased before; the name and words in 1 event can't be read any more\n"_s);
        QVERIFY(run({u"verify"_s, library()}).output.contains(u"sound"_s));
    }

    void knowsNobodyElse()
    {
        const Run unknown = erase(library(), u"carl"_s);
        QCOMPARE(unknown.exitCode, 1);
        QCOMPARE(unknown.output, QString());
        QCOMPARE(unknown.errors,
                 u"warroomd: %1: nothing of a person 'carl' is kept here\n"_s.arg(library()));
        QCOMPARE(nameOfAna(library()), anasName);
    }

    void nothingThatLeavesTheLibraryHoldsTheName()
    {
        QCOMPARE(erase(library(), u"ana"_s).exitCode, 0);
        const QString out = m_folder->filePath(u"out.warroom"_s);
        const QStringList data{u"--data"_s, m_folder->path()};
        QCOMPARE(
            run(QStringList{u"export"_s, library(), u"--format"_s, u"warroom"_s, u"--out"_s, out}
                + data)
                .errors,
            QString());
        QCOMPARE(nameOfAna(out), QString());
        const QString moved = m_folder->filePath(u"moved.warroom"_s);
        QCOMPARE(run({u"move"_s, library(), moved}).errors, QString());
        QCOMPARE(nameOfAna(moved), QString());
        for (const QString &format : {u"json"_s, u"csv"_s}) {
            const Run said = run({u"export"_s, library(), u"--format"_s, format});
            QCOMPARE(said.errors, QString());
            QVERIFY(said.output.size() > 100 && !said.output.contains("Anastasia"_L1));
        }
        QVERIFY(!allFiles().contains("Anastasia"));
    }

    void reachesTheArchive()
    {
        const QByteArray key = keyOfAna();
        const QString archived = m_folder->filePath(u"archive/draft.warroom"_s);
        const QStringList data{u"--data"_s, m_folder->path()};
        QCOMPARE(run(QStringList{u"archive"_s, u"draft"_s} + data).errors, QString());
        QCOMPARE(nameOfAna(archived), anasName);
        const Run erased = run(QStringList{u"erase"_s, u"--person"_s, u"ana"_s} + data);
        QCOMPARE(erased.errors, QString());
        QCOMPARE(erased.output,
                 u"2 keys of ana were destroyed; the name and words in 1 event can't be read any "
                 "more\n"_s);
        QVERIFY(!allFiles().contains(key));
        QCOMPARE(nameOfAna(archived), QString());
        QVERIFY(run({u"verify"_s, archived}).output.contains(u"signed by"_s));
        QCOMPARE(QDir(m_folder->filePath(u"archive"_s)).entryList(QDir::Files).size(), 1);
        QCOMPARE(run(QStringList{u"restore"_s, archived} + data).errors, QString());
        QCOMPARE(nameOfAna(library()), QString());
    }

    void worksOnAServer()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("no PostgreSQL server is installed");
        const QString address = PostgresServer::shared()->url();
        QCOMPARE(run({u"move"_s, library(), address}).errors, QString());
        const auto store = openPostgresStore({address});
        QCOMPARE(nameIn(**store, draft, ana), anasName);
        QCOMPARE(erase(address, u"ana"_s).output,
                 u"the key of ana was destroyed; the name and words in 1 event can't be read any "
                 "more\n"_s);
        QCOMPARE(nameIn(**store, draft, ana), QString());
        QCOMPARE(erase(address, u"carl"_s).exitCode, 1);
    }
};

QTEST_GUILESS_MAIN(TestEraseCommand)

#include "tst_erase_command.moc"
