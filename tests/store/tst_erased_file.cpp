// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/named_draft.h"
#include "store/raw_file.h"
#include "store/sqlite_event_store.h"
#include "store/state_snapshot.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::sample;

namespace {

const DraftId draft{u"draft"_s};
const Instant noon = evening();

} // namespace

/// What is left on the disk.
class TestErasedFile : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;

    QString path() const { return m_folder->filePath(u"library.warroom"_s); }
    void open()
    {
        m_store.reset();
        QFETCH_GLOBAL(bool, native);
        SqliteOptions options{path(), Durability::Normal};
        options.access = native ? SqliteAccess::Native : SqliteAccess::QtSql;
        options.busyTimeoutMs = 50;
        m_store = openSqliteStore(options).value();
    }
    /// In which files of the folder \a bytes are.
    QStringList filesWith(const QByteArray &bytes) const
    {
        QStringList found;
        for (const QFileInfo &info : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                found << info.fileName();
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("native");
        QTest::newRow("sqlite") << true;
        QTest::newRow("sqlite through QtSql") << false;
    }

    void init()
    {
        m_folder = sample::folder();
        open();
        QVERIFY(m_store->append(draft, ExpectedVersion::noStream(), namedDraft(draft)));
    }

    void cleanup() { m_store.reset(); }

    void neitherNameNorKeyIsLeft()
    {
        const QByteArray key = m_store->keyFor(ana, noon)->bytes;
        const QByteArray other = m_store->keyFor(bo, noon)->bytes;
        QVERIFY(m_store->saveSnapshot(stateSnapshot(draft, stateAt(*m_store, draft, 9).value())));
        QVERIFY(!filesWith(key).isEmpty());
        QVERIFY(filesWith("Anastasia").isEmpty());

        QCOMPARE(m_store->erasePerson(ana, noon)->destroyed, 1);
        QCOMPARE(filesWith(key), QStringList());
        QCOMPARE(filesWith("Anastasia"), QStringList());
        QCOMPARE(filesWith(other), QStringList{u"library.warroom"_s});
        m_store.reset();
        QCOMPARE(filesWith(key), QStringList());
        open();
        QCOMPARE(nameIn(*m_store, draft, ana), QString());
        QCOMPARE(nameIn(*m_store, draft, bo), bosName);
        QVERIFY(m_store->verify()->isEmpty());
    }

    void noPageOfManyKeysKeepsOne()
    {
        // Enough for the table to have grown over many pages, which leaves copies in their gaps.
        QByteArrayList keys;
        for (int i = 0; i < 400; ++i)
            keys << m_store->keyFor(PersonId(u"person %1"_s.arg(i * 7919 % 400)), noon)->bytes;
        m_store.reset();
        open();
        for (const int i : {0, 57, 111, 399}) {
            const PersonId person(u"person %1"_s.arg(i * 7919 % 400));
            QCOMPARE(m_store->erasePerson(person, noon)->destroyed, 1);
            QCOMPARE(filesWith(keys.at(i)), QStringList());
        }
        QCOMPARE(filesWith(keys.at(200)), QStringList{u"library.warroom"_s});
        QCOMPARE(m_store->personKeys({})->size(), 402);
    }

    void aReaderInTheWayIsNamedAndAskingAgainHelps()
    {
        const QByteArray key = m_store->keyFor(ana, noon)->bytes;
        RawFile reader(path());
        reader.run(u"BEGIN"_s);
        QCOMPARE(reader.value(u"SELECT count(*) FROM person_keys"_s).toInt(), 2);
        const auto blocked = m_store->erasePerson(ana, noon);
        QVERIFY(!blocked);
        QCOMPARE(blocked.error().kind, StoreErrorKind::ConnectionError);
        QVERIFY2(blocked.error().detail.contains("erase again"_L1),
                 qPrintable(blocked.error().detail));
        QCOMPARE(nameIn(*m_store, draft, ana), QString());
        reader.run(u"COMMIT"_s);
        QCOMPARE(m_store->erasePerson(ana, noon)->destroyed, 0);
        QCOMPARE(filesWith(key), QStringList());
    }

    void twoProgramsUseOneKey()
    {
        const auto other = openSqliteStore({path(), Durability::Normal}).value();
        const PersonId carl{u"carl"_s};
        QVERIFY(m_store->keyFor(carl, noon).value() == other->keyFor(carl, noon).value());
        QCOMPARE(other->erasePerson(carl, noon)->destroyed, 1);
        QVERIFY(m_store->keyFor(carl, noon).value() == other->keyFor(carl, noon).value());
        RawFile shell(path());
        QVERIFY(!shell
                     .run(u"INSERT INTO person_keys SELECT 'another', person_id, x'00', "
                          "created_at, NULL, 1 FROM person_keys WHERE person_id = 'ana'"_s)
                     .isEmpty());
    }

    void nobodyErasesInAFileThatIsOnlyRead()
    {
        const auto reader = openSqliteStore({path(), Durability::Full, OpenMode::ReadOnly}).value();
        QCOMPARE(nameIn(*reader, draft, ana), anasName);
        QCOMPARE(reader->erasePerson(ana, noon).error().kind, StoreErrorKind::ReadOnly);
        QCOMPARE(reader->keyFor(PersonId(u"carl"_s), noon).error().kind, StoreErrorKind::ReadOnly);
        QCOMPARE(nameIn(*reader, draft, ana), anasName);
    }
};

QTEST_GUILESS_MAIN(TestErasedFile)

#include "tst_erased_file.moc"
