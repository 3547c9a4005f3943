// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/adapters.h"
#include "store/archive.h"
#include "store/sample_draft.h"
#include "store/signing_key.h"
#include "store/stream_records.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using sample::fresh;

namespace {

const DraftId finished{u"finished"_s};
const DraftId running{u"running"_s};
const Instant noon = sample::evening();

template <typename T>
QString lineOf(const tl::expected<T, StoreError> &result)
{
    return result ? u"success"_s : result.error().detail;
}

void put(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestArchive : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;
    std::optional<SigningKey> m_key;

    QString archive() const { return m_folder->filePath(u"archive"_s); }
    QString path() const { return archive() + u"/finished.warroom"_s; }
    QStringList archived() const { return QDir(archive()).entryList(QDir::Files); }
    tl::expected<Archived, StoreError> put(const DraftId &draft)
    {
        return archiveDraft(*m_store, draft, archive(), *m_key, noon);
    }
    std::vector<EventRecord> recordsOf(const DraftId &draft) const
    {
        return wholeStream(*m_store, draft).value_or(std::vector<EventRecord>());
    }

private Q_SLOTS:
    void initTestCase_data() { sample::adapters(); }

    void init()
    {
        QFETCH_GLOBAL(bool, isInstalled);
        if (!isInstalled)
            QSKIP("no PostgreSQL server is installed");
        QFETCH_GLOBAL(sample::Opener, open);
        m_folder = sample::folder();
        m_key = SigningKey::ofFolder(m_folder->path()).value();
        m_store = open(m_folder->path());
        QVERIFY(m_store->append(finished, ExpectedVersion::noStream(),
                                fresh(sample::playedDraft(finished, 4, 500))));
        QVERIFY(m_store->append(running, ExpectedVersion::noStream(),
                                fresh(sample::playedDraft(running, 5, 3))));
    }

    void cleanup() { m_store.reset(); }

    void aFinishedDraftMovesIntoAFileAndBack()
    {
        const auto before = recordsOf(finished);
        const auto drafts = m_store->drafts().value();
        const auto done = put(finished);
        QCOMPARE(lineOf(done), u"success"_s);
        QCOMPARE(done->path, path());
        QCOMPARE(done->events, static_cast<int>(before.size()));
        QCOMPARE(m_store->drafts().value().size(), 1);
        QVERIFY(recordsOf(finished).empty());
        QCOMPARE(archived(), QStringList{u"finished.warroom"_s});

        const auto restored = restoreDraft(*m_store, path());
        QCOMPARE(lineOf(restored), u"success"_s);
        QVERIFY(!restored->wasHere);
        QCOMPARE(restored->publicKey, m_key->publicKey());
        QCOMPARE(firstDifference(recordsOf(finished), before), 0);
        QCOMPARE(recordsOf(finished).size(), before.size());
        QVERIFY(m_store->drafts().value() == drafts);
        QCOMPARE(m_store->verify().value(), QList<Finding>());
        QCOMPARE(archived(), QStringList{u"finished.warroom"_s});
    }

    void aDraftThatComesBackIsNoNews()
    {
        EventFilter here;
        here.recordedHere = true;
        const auto all = m_store->readAll({}, here, 1000).value();
        QCOMPARE(all.size(), recordsOf(finished).size() + recordsOf(running).size());
        QVERIFY(put(finished));
        QVERIFY(restoreDraft(*m_store, path()));
        const auto left = m_store->readAll({}, here, 1000).value();
        QCOMPARE(left.size(), recordsOf(running).size());
        QVERIFY(std::all_of(left.begin(), left.end(),
                            [](const EventEnvelope &event) { return event.draft == running; }));
    }

    void aDraftThatIsNotOverStays()
    {
        const auto refused = put(running);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreErrorKind::InvalidEventData);
        QCOMPARE(lineOf(refused),
                 u"draft running is not over; only a completed draft can be archived"_s);
        QVERIFY(!recordsOf(running).empty());
        QVERIFY(!QFile::exists(archive()));
    }

    void aDraftThatIsNotThereIsSaid()
    {
        QCOMPARE(lineOf(put(DraftId(u"none"_s))), u"there is no draft 'none'"_s);
        QVERIFY(!QFile::exists(archive()));
    }

    void goesOnAfterItWasCutOffBetweenFileAndStore()
    {
        QVERIFY(QDir().mkpath(archive()));
        QVERIFY(writeDraftFile(path(), Existing::Keep, recordsOf(finished), {}, *m_key));
        QCOMPARE(lineOf(put(finished)), u"success"_s);
        QVERIFY(recordsOf(finished).empty());
        QCOMPARE(lineOf(readDraftFile(path())), u"success"_s);
    }

    void anotherFileOfThatNameIsKept_data()
    {
        QTest::addColumn<bool>("isDraft");
        QTest::newRow("a draft") << true;
        QTest::newRow("something else") << false;
    }
    void anotherFileOfThatNameIsKept()
    {
        QFETCH(bool, isDraft);
        QVERIFY(QDir().mkpath(archive()));
        if (isDraft)
            QVERIFY(writeDraftFile(path(), Existing::Keep, recordsOf(running), {}, *m_key));
        else
            ::put(path(), "a letter");
        const qint64 size = QFileInfo(path()).size();
        const auto refused = put(finished);
        QVERIFY(!refused);
        QVERIFY(lineOf(refused).startsWith(path() + u": "_s));
        QVERIFY(!recordsOf(finished).empty());
        QCOMPARE(QFileInfo(path()).size(), size);
    }

    void nothingIsLostWhereNothingCanBeWritten()
    {
        ::put(archive(), "a file where the folder should be");
        const auto refused = put(finished);
        QCOMPARE(lineOf(refused), archive() + u": the folder cannot be made"_s);
        QVERIFY(!recordsOf(finished).empty());
    }

    void aNameThatIsNoFileNameFindsOne()
    {
        const DraftId odd{u"../spring 2026"_s};
        QVERIFY(m_store->append(odd, ExpectedVersion::noStream(),
                                fresh(sample::playedDraft(odd, 4, 500))));
        QCOMPARE(lineOf(put(odd)), u"success"_s);
        QCOMPARE(archived(), QStringList{u"%2E%2E%2Fspring%202026.warroom"_s});
    }
};

QTEST_GUILESS_MAIN(TestArchive)

#include "tst_archive.moc"
