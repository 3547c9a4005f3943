// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/draft_library.h"
#include "session/new_draft.h"
#include "session/room_client.h"
#include "store/raw_file.h"
#include "store/sqlite_event_store.h"
#include "support/hosted_draft.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

/// The program everywhere, so that the draft goes on without anybody's doing.
commands::CreateDraft longDraft()
{
    return withPersonsAt(u"", aMinuteEach(draftOf(u"A B C D", 60)));
}

commands::CreateDraft personsDraft()
{
    return aMinuteEach(draftOf(u"A B", 2));
}

StoreOpener sqlite(const SqliteOptions &options)
{
    return [options](QString *error) -> std::unique_ptr<EventStore> {
        auto store = openSqliteStore(options);
        if (store)
            return std::move(*store);
        *error = store.error().detail;
        return nullptr;
    };
}

} // namespace

class TestLibraryFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = FakeClock();
        openLibrary({path(), Durability::Normal});
        QSignalSpy read(m_library.get(), &DraftLibrary::draftsChanged);
        m_library->refresh();
        QVERIFY(read.count() || read.wait());
    }
    void cleanup() { m_library.reset(); }

    void aFullDiskIsToldToEverybodyInTheRoomUntilThereIsRoom()
    {
        openLibrary({path(), Durability::Normal, OpenMode::CreateOrOpen, 5'000, pages() + 200});
        create(longDraft());
        RawFile raw(path());
        QCOMPARE(raw.run(u"CREATE TABLE ballast AS SELECT zeroblob(4000000) AS weight"_s),
                 QString());
        const auto one = m_library->enter(longDraft().draft);
        const auto other = m_library->enter(longDraft().draft);
        const Standstill full{StoreTrouble::NoRoomLeft, path()};
        QVERIFY(QTest::qWaitFor([&] { return one->standstill() == full; }));
        QVERIFY(QTest::qWaitFor([&] { return other->standstill() == full; }));
        const auto late = m_library->enter(longDraft().draft);
        QVERIFY(QTest::qWaitFor([&] { return late->standstill() == full; }));
        QVERIFY(one->state().status == DraftStatus::InProgress);

        QCOMPARE(raw.run(u"DROP TABLE ballast"_s), QString());
        one->submit(commands::PauseDraft{});
        QVERIFY(QTest::qWaitFor([&] { return !one->standstill() && !other->standstill(); }));
        QVERIFY(one->state().status == DraftStatus::Paused);
    }

    void aLockedFileIsToldToo()
    {
        openLibrary({path(), Durability::Normal, OpenMode::CreateOrOpen, 1});
        create(personsDraft());
        const auto room = m_library->enter(personsDraft().draft);
        QVERIFY(QTest::qWaitFor([&] { return room->isOpen(); }));
        RawFile raw(path());
        QCOMPARE(raw.run(u"BEGIN IMMEDIATE"_s), QString());
        room->submit(pick(u"A", u"p1"));
        QVERIFY(QTest::qWaitFor([&] { return room->standstill().has_value(); }));
        QCOMPARE(room->standstill()->why, StoreTrouble::OutOfReach);
        QCOMPARE(raw.run(u"ROLLBACK"_s), QString());
        room->submit(pick(u"A", u"p1"));
        QVERIFY(QTest::qWaitFor([&] { return !room->standstill(); }));
    }

    void aDraftThatFindsNoRoomIsNotHalfThere()
    {
        openLibrary({path(), Durability::Normal, OpenMode::CreateOrOpen, 5'000, pages()});
        QSignalSpy refused(m_library.get(), &DraftLibrary::creationRefused);
        m_library->create(longDraft());
        QVERIFY(refused.count() || refused.wait());
        QCOMPARE(refused.at(0).at(0).value<Answer>().trouble, StoreTrouble::NoRoomLeft);
        QSignalSpy read(m_library.get(), &DraftLibrary::draftsChanged);
        m_library->refresh();
        QVERIFY(read.count() || read.wait());
        QCOMPARE(read.at(0).at(0).value<QList<DraftSummary>>().size(), 1); // the past draft
    }

    void aDraftThatMayNotStartIsNotMade()
    {
        const auto memory = makeMemoryStore();
        const Answer answer =
            recordNewDraft(*memory, personsDraft(), drafterOf(u"A"), m_clock.now());
        QCOMPARE(answer.rejection, Rejection::CommissionerOnly);
        QVERIFY(memory->drafts()->isEmpty());
    }

    void aDraftIsMadeAndStartedInOneAppend()
    {
        const auto memory = makeMemoryStore();
        FailingStore store(*memory);
        const Answer answer =
            recordNewDraft(store, personsDraft(), commissionerWith(u""), m_clock.now());
        QVERIFY(answer.accepted);
        QCOMPARE(answer.lastVersion, 3);
        QCOMPARE(store.appends, 1);
        QSet<QUuid> wishes;
        const auto events = memory->readAll({}, {}, 10);
        for (const EventEnvelope &event : events.value())
            wishes.insert(event.metadata.correlationId);
        QCOMPARE(wishes.size(), 1); // one click
        QCOMPARE(memory->drafts()->first().status, DraftStatus::InProgress);
    }

    void aRefusalReachesOnlyWhoAsked()
    {
        create(personsDraft());
        m_library.reset();
        const auto calls = std::make_shared<std::atomic<int>>(0);
        m_library = std::make_unique<DraftLibrary>(
            [calls, open = sqlite({path()})](QString *error) -> std::unique_ptr<EventStore> {
                if (++*calls > 1)
                    return open(error);
                *error = u"not now"_s;
                return nullptr;
            },
            m_clock.source());
        const auto unlucky = m_library->enter(personsDraft().draft);
        const auto lucky = m_library->enter(personsDraft().draft);
        QSignalSpy hers(unlucky.get(), &RoomClient::failed);
        QSignalSpy his(lucky.get(), &RoomClient::failed);
        QVERIFY(QTest::qWaitFor([&] { return lucky->isOpen(); }));
        QCOMPARE(hers.count(), 1);
        QCOMPARE(his.count(), 0);
        QVERIFY(!unlucky->isOpen());
    }

    void anAnswerReachesOnlyWhoAsked()
    {
        create(personsDraft());
        const auto one = m_library->enter(personsDraft().draft);
        const auto other = m_library->enter(personsDraft().draft);
        QVERIFY(QTest::qWaitFor([&] { return one->isOpen() && other->isOpen(); }));
        QSignalSpy his(one.get(), &RoomClient::answered);
        QSignalSpy hers(other.get(), &RoomClient::answered);
        one->submit(pick(u"B", u"p1"));
        other->submit(pick(u"A", u"p1"));
        QVERIFY(QTest::qWaitFor([&] { return his.count() > 0 && hers.count() > 0; }));
        settle();
        QCOMPARE(his.count(), 1);
        QCOMPARE(hers.count(), 1);
    }

private:
    QString path() const { return m_folder->filePath(u"drafts.warroom"_s); }
    /// How many pages the file has while nobody has it open.
    int pages()
    {
        m_library.reset();
        return RawFile(path()).value(u"PRAGMA page_count"_s).toInt();
    }
    void openLibrary(const SqliteOptions &options)
    {
        m_library.reset();
        m_library = std::make_unique<DraftLibrary>(sqlite(options), m_clock.source(), path());
    }
    void create(const commands::CreateDraft &wish)
    {
        QSignalSpy created(m_library.get(), &DraftLibrary::created);
        m_library->create(wish);
        if (!created.count() && !created.wait())
            qFatal("the draft was not created");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<DraftLibrary> m_library;
};

QTEST_GUILESS_MAIN(TestLibraryFailures)
#include "tst_library_failures.moc"
