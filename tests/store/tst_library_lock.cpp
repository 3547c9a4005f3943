// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/library_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;

class TestLibraryLock : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString lockFile() const { return m_folder->filePath(u"warroom.lock"_s); }

    void startHolder(QProcess &process) const
    {
        process.start(QCoreApplication::applicationDirPath() + u"/store_probe"_s,
                      {u"lock"_s, m_folder->path()});
        QVERIFY(process.waitForReadyRead());
        QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("locked"));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isGivenBack()
    {
        {
            const auto lock = LibraryLock::take(m_folder->path());
            QVERIFY(lock);
            QVERIFY(!LibraryLock::take(m_folder->path()));
        }
        QVERIFY(LibraryLock::take(m_folder->path()));
        QVERIFY(!QFile::exists(lockFile()));
    }

    void movesWithItsOwner()
    {
        auto lock = LibraryLock::take(m_folder->path());
        const auto owner = std::make_unique<LibraryLock>(std::move(*lock));
        QVERIFY(!LibraryLock::take(m_folder->path()));
    }

    void namesWhoHoldsIt()
    {
        QProcess process;
        startHolder(process);
        const auto lock = LibraryLock::take(m_folder->path());
        QVERIFY(!lock);
        QCOMPARE(lock.error().kind, StoreErrorKind::ConnectionError);
        QCOMPARE(lock.error().detail,
                 u"%1: these drafts are open in store_probe (process %2 on %3)"_s.arg(
                     m_folder->path(), QString::number(process.processId()),
                     QSysInfo::machineHostName()));
        process.kill();
        process.waitForFinished();
    }

    void outlivesNobody()
    {
        QProcess process;
        startHolder(process);
        process.kill(); // as kill -9
        QVERIFY(process.waitForFinished());
        QVERIFY(QFile::exists(lockFile()));
        const auto lock = LibraryLock::take(m_folder->path());
        QVERIFY2(lock, qPrintable(lock ? QString() : lock.error().detail));
    }

    void isNotFooledByAnEmptyFile()
    {
        QFile file(lockFile()); // as a power cut leaves it
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(LibraryLock::take(m_folder->path()));
    }

    void needsAFolder() { QVERIFY(!LibraryLock::take(m_folder->filePath(u"missing"_s))); }
};

QTEST_GUILESS_MAIN(TestLibraryLock)
#include "tst_library_lock.moc"
