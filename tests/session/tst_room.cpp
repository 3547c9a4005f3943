// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/room.h"
#include "store/memory_event_store.h"
#include "store/sqlite_event_store.h"
#include "store/trace.h"
#include "support/failing_store.h"
#include "support/given.h"
#include "support/same_state.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace warroom;
using namespace warroom::test;

namespace {

using Opener = std::function<std::unique_ptr<EventStore>(const QTemporaryDir &)>;

IssuedCommand issued(const Command &command, const QUuid &id = QUuid::createUuid())
{
    return IssuedCommand{id, commissionerWith(u"A B C"), dayOne, command, {}};
}

/// A room of a draft that has started.
struct OpenRoom {
    explicit OpenRoom(EventStore &store) : room(store, draftOf(u"A B C").draft)
    {
        room.submit(issued(draftOf(u"A B C")));
        room.submit(issued(commands::StartDraft{}));
    }
    Room room;
};

int storedEvents(const EventStore &store)
{
    const auto events = readWhole(store, draftOf(u"A B C").draft);
    return events ? static_cast<int>(events->size()) : 0;
}

} // namespace

class TestRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<Opener>("open");
        QTest::newRow("memory") << Opener([](const QTemporaryDir &) { return makeMemoryStore(); });
        QTest::newRow("sqlite") << Opener([](const QTemporaryDir &folder) {
            auto store = openSqliteStore(
                {folder.filePath(u"log"_s), Durability::Normal, OpenMode::CreateOrOpen});
            return store ? std::move(*store) : nullptr;
        });
    }

    void init()
    {
        QFETCH_GLOBAL(Opener, open);
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = open(*m_folder);
        QVERIFY(m_store);
    }

    void cleanup() { m_store.reset(); }

    void recordsWhatTheRulesDecide()
    {
        OpenRoom open(*m_store);
        const Answer answer = open.room.submit(issued(pick(u"A", u"p1")));
        QVERIFY(answer.accepted);
        QCOMPARE(answer.firstVersion, 4); // created, started, A on the clock
        QCOMPARE(answer.lastVersion, 5);
        QCOMPARE(storedEvents(*m_store), 5);
        const auto stored = readWhole(*m_store, open.room.draft());
        QVERIFY(stored && *stored == open.room.history().events());
    }

    void anEventSaysWhoWishedItAndWhen()
    {
        OpenRoom open(*m_store);
        const QUuid id = QUuid::createUuid();
        open.room.submit(issued(pick(u"A", u"p1"), id));
        const EventEnvelope &made = open.room.history().at(4);
        QCOMPARE(made.metadata.actorId, u"commissioner"_s);
        QCOMPARE(made.metadata.causationId, id);
        QCOMPARE(made.metadata.sourceId, u"warroom"_s);
        QVERIFY(made.recordedAt == dayOne);
        QVERIFY(made.id != open.room.history().at(5).id);
    }

    void aClickLeadsToEverythingItSetOff()
    {
        OpenRoom open(*m_store);
        const QUuid id = QUuid::createUuid();
        const Answer answer = open.room.submit(issued(pick(u"A", u"p1"), id));
        const Trace trace = traceOf(*m_store, id).value();
        QVERIFY(trace.correlation == id);
        QCOMPARE(trace.causes.size(), std::size_t{1});
        QCOMPARE(trace.causes.front().actor, u"commissioner"_s);
        const std::vector<EventEnvelope> &events = trace.causes.front().events;
        QCOMPARE(events.front().version, answer.firstVersion);
        QCOMPARE(events.back().version, answer.lastVersion);
        QVERIFY(traceOf(*m_store, events.back().id)->correlation == id);
    }

    void theSameIdGetsTheSameAnswer()
    {
        OpenRoom open(*m_store);
        const IssuedCommand wish = issued(pick(u"A", u"p1"));
        const Answer first = open.room.submit(wish);
        const Answer second = open.room.submit(wish);
        QVERIFY(second.accepted);
        QCOMPARE(second.firstVersion, first.firstVersion);
        QCOMPARE(second.lastVersion, first.lastVersion);
        QCOMPARE(storedEvents(*m_store), 5);
    }

    void theSameIdIsRefusedAgainEvenIfItWouldBeFineByNow()
    {
        OpenRoom open(*m_store);
        const IssuedCommand tooEarly = issued(pick(u"B", u"p2"));
        QVERIFY(open.room.submit(tooEarly).rejection == Rejection::NotOnTheClock);
        open.room.submit(issued(pick(u"A", u"p1")));
        QVERIFY(open.room.submit(tooEarly).rejection == Rejection::NotOnTheClock);
        QVERIFY(open.room.submit(issued(pick(u"B", u"p2"))).accepted);
    }

    void theSameIdGetsTheSameAnswerAfterReading()
    {
        const IssuedCommand wish = issued(pick(u"A", u"p1"));
        const Answer first = OpenRoom(*m_store).room.submit(wish);
        Room reopened(*m_store, draftOf(u"A B C").draft);
        QVERIFY(reopened.load());
        const Answer second = reopened.submit(wish);
        QVERIFY(second.accepted);
        QCOMPARE(second.command, wish.id);
        QCOMPARE(second.firstVersion, first.firstVersion);
        QCOMPARE(second.lastVersion, first.lastVersion);
        QCOMPARE(storedEvents(*m_store), 5);
    }

    void whatIsTrueAlreadyIsAcceptedWithoutEvents()
    {
        OpenRoom open(*m_store);
        const Answer answer = open.room.submit(issued(queue(u"A", u"")));
        QVERIFY(answer.accepted);
        QCOMPARE(answer.firstVersion, 0);
        QCOMPARE(answer.lastVersion, 0);
        QCOMPARE(storedEvents(*m_store), 3);
    }

    void aRefusalRecordsNothing()
    {
        OpenRoom open(*m_store);
        const DraftState before = open.room.state();
        const Answer answer = open.room.submit(issued(pick(u"C", u"p1")));
        QVERIFY(!answer.accepted);
        QVERIFY(answer.rejection == Rejection::NotOnTheClock);
        QCOMPARE(storedEvents(*m_store), 3);
        QCOMPARE(difference(open.room.state(), before), QString());
    }

    void aStoreThatFailsLeavesNothingBehind()
    {
        FailingStore store(*m_store);
        OpenRoom open(store);
        const DraftState before = open.room.state();
        const IssuedCommand wish = issued(pick(u"A", u"p1"));
        store.isFull = true;
        const Answer answer = open.room.submit(wish);
        QVERIFY(!answer.accepted);
        QVERIFY(!answer.rejection);
        QCOMPARE(answer.storeError, u"the disk is full"_s);
        QCOMPARE(difference(open.room.state(), before), QString());
        QCOMPARE(open.room.history().size(), 3);

        store.isFull = false;
        QVERIFY(open.room.submit(wish).accepted);
        QVERIFY(open.room.state().isTaken(PlayerId(u"p1"_s)));
        QCOMPARE(storedEvents(*m_store), 5);
    }

    void aSecondWriterIsToldThatTheDraftHasMoved()
    {
        OpenRoom first(*m_store);
        Room second(*m_store, first.room.draft());
        QVERIFY(second.load());
        QVERIFY(first.room.submit(issued(pick(u"A", u"p1"))).accepted);

        const Answer late = second.submit(issued(pick(u"A", u"p2")));
        QVERIFY(!late.accepted);
        QVERIFY(!late.storeError.isEmpty());
        QVERIFY(!late.storeError.contains(u'\n'));
        QCOMPARE(second.history().size(), 3);
        QVERIFY(!second.state().isTaken(PlayerId(u"p2"_s)));
        QCOMPARE(storedEvents(*m_store), 5);
    }

    void readsWhatWasRecorded()
    {
        OpenRoom open(*m_store);
        open.room.submit(issued(pick(u"A", u"p1")));
        Room reopened(*m_store, open.room.draft());
        QVERIFY(reopened.load());
        QCOMPARE(difference(reopened.state(), open.room.state()), QString());
        QVERIFY(reopened.history().events() == open.room.history().events());
        QVERIFY(reopened.submit(issued(pick(u"B", u"p2"))).accepted);
    }

    void cannotReadADraftThatIsNotThere()
    {
        Room room(*m_store, DraftId(u"22222222-2222-4222-8222-222222222222"_s));
        const auto loaded = room.load();
        QVERIFY(!loaded);
        QVERIFY(loaded.error().kind == StoreErrorKind::StreamNotFound);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;
};

QTEST_GUILESS_MAIN(TestRoom)
#include "tst_room.moc"
