// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/adapters.h"
#include "store/codec.h"
#include "store/event_record.h"
#include "store/sample_draft.h"
#include "store/telemetry.h"

#include <QTemporaryDir>
#include <QTest>

#include <barrier>
#include <map>
#include <numeric>
#include <semaphore>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace warroom;
using sample::fresh;
using sample::note;

namespace {

const DraftId first{u"first"_s};
const DraftId second{u"second"_s};
const Instant noon = sample::evening();

template <typename T>
QString kindOf(const tl::expected<T, StoreError> &result)
{
    return result ? u"success"_s : QString(enumName(result.error().kind));
}

QStringList placesOf(const tl::expected<std::vector<EventEnvelope>, StoreError> &envelopes)
{
    QStringList places;
    for (const EventEnvelope &envelope : envelopes.value_or(std::vector<EventEnvelope>()))
        places << u"%1 %2"_s.arg(envelope.draft.text()).arg(envelope.version);
    return places;
}

using Envelopes = std::vector<EventEnvelope>;

std::vector<NewEvent> one(int number)
{
    return {fresh(note(number))};
}

std::vector<NewEvent> whole(const DraftId &draft)
{
    return fresh(sample::playedDraft(draft, 4, 500)); // enough wishes to complete it
}

} // namespace

/// What every store promises beyond appending and reading one stream, and to several threads.
class TestStoreDoors : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;

    bool append(const DraftId &draft, const std::vector<NewEvent> &events)
    {
        return m_store->append(draft, ExpectedVersion::any(), events).has_value();
    }
    bool append(const DraftId &draft, const NewEvent &event)
    {
        return append(draft, std::vector{event});
    }
    QStringList found(const EventFilter &filter, int count = 100, LogPosition from = {},
                      ReadDirection direction = ReadDirection::Forward) const
    {
        return placesOf(m_store->readAll(from, filter, count, direction));
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
        m_store = open(m_folder->path());
        QVERIFY(m_store);
    }

    void cleanup() { m_store.reset(); }

    void findsEventsByWhatTheyAre()
    {
        NewEvent early = fresh(note(1));
        early.recordedAt = noon;
        early.metadata.correlationId = QUuid::createUuid();
        NewEvent paused = fresh(events::DraftPaused{});
        paused.recordedAt = noon + 1h;
        paused.metadata.correlationId = early.metadata.correlationId;
        NewEvent late = fresh(note(2));
        late.recordedAt = noon + 2h;
        late.metadata.correlationId = QUuid::createUuid();
        QVERIFY(append(first, early));
        QVERIFY(append(second, paused));
        QVERIFY(append(first, late));

        EventFilter filter;
        QCOMPARE(found(filter), (QStringList{u"first 1"_s, u"second 1"_s, u"first 2"_s}));
        filter.types = {u"DraftPaused"_s};
        QCOMPARE(found(filter), QStringList{u"second 1"_s});
        filter.types = {u"DraftPaused"_s, eventTypeName(note(1))};
        QCOMPARE(found(filter).size(), 3);
        filter = {};
        filter.streamPrefix = u"fi"_s;
        QCOMPARE(found(filter), (QStringList{u"first 1"_s, u"first 2"_s}));
        filter.streamPrefix = u"FI"_s;
        QCOMPARE(found(filter), QStringList());
        filter = {};
        filter.from = noon + 1h; // that moment counts …
        QCOMPARE(found(filter), (QStringList{u"second 1"_s, u"first 2"_s}));
        filter.until = noon + 2h; // … and this does not
        QCOMPARE(found(filter), QStringList{u"second 1"_s});
        filter = {};
        filter.correlation = early.metadata.correlationId;
        QCOMPARE(found(filter), (QStringList{u"first 1"_s, u"second 1"_s}));
        filter.streamPrefix = u"second"_s;
        QCOMPARE(found(filter), QStringList{u"second 1"_s});
    }

    void findsOneEventByItsId()
    {
        const NewEvent event = fresh(note(7));
        QVERIFY(append(first, event));
        const auto there = m_store->find(event.id).value();
        QVERIFY(there);
        QVERIFY(there->event == event.event);
        QCOMPARE(there->draft, first);
        QVERIFY(!m_store->find(QUuid::createUuid()).value());
    }

    void readsTheLogInPagesAndBackward()
    {
        for (int i = 1; i <= 7; ++i)
            QVERIFY(append(i % 2 ? first : second, fresh(note(i))));
        const auto all = m_store->readAll({}, {}, 100).value();
        LogPosition from;
        QStringList paged;
        for (;;) {
            const auto page = m_store->readAll(from, {}, 2).value();
            if (page.empty())
                break;
            paged += placesOf(page);
            from = positionOf(page.back());
        }
        QCOMPARE(paged, placesOf(all));
        QStringList reversed = placesOf(all);
        std::reverse(reversed.begin(), reversed.end());
        QCOMPARE(found({}, 100, {}, ReadDirection::Backward), reversed);
        QCOMPARE(found({}, 2, positionOf(all[3]), ReadDirection::Backward),
                 (QStringList{u"first 2"_s, u"second 1"_s}));
        EventFilter filter;
        filter.streamPrefix = u"second"_s;
        QCOMPARE(found(filter, 2, {}, ReadDirection::Backward),
                 (QStringList{u"second 3"_s, u"second 2"_s}));
    }

    void keepsCheckpoints()
    {
        QVERIFY(!m_store->checkpoint(u"stats"_s).value());
        QVERIFY(m_store->saveCheckpoint(u"beginning"_s, {}, noon));
        QCOMPARE(m_store->checkpoint(u"beginning"_s).value(), std::optional(LogPosition()));
        QVERIFY(m_store->saveCheckpoint(u"stats"_s, {0, 7}, noon));
        QVERIFY(m_store->saveCheckpoint(u"webhook"_s, {(quint64(1) << 63) + 5, 9}, noon));
        QVERIFY(m_store->saveCheckpoint(u"stats"_s, {0, 6}, noon)); // also back
        const auto opened = m_store->opener()();
        QVERIFY(opened);
        QCOMPARE((*opened)->checkpoint(u"stats"_s).value(), std::optional(LogPosition{0, 6}));
        QCOMPARE((*opened)->checkpoint(u"webhook"_s).value(),
                 std::optional(LogPosition{(quint64(1) << 63) + 5, 9}));
    }

    void parksWhatCouldNotBeHandled()
    {
        const std::vector<NewEvent> events = fresh({note(1), note(2)});
        QVERIFY(append(first, events));
        DeadLetter late{u"webhook"_s, events[1].id, 3, u"refused: 500"_s, noon + 1min};
        DeadLetter early{u"webhook"_s, events[0].id, 1, u"Zeitüberschreitung"_s, {}};
        DeadLetter other{u"stats"_s, events[1].id, 1, u"no"_s, {}};
        for (const DeadLetter &letter : {late, early, other})
            QVERIFY(m_store->park(letter));
        QCOMPARE(m_store->parked(u"webhook"_s).value(), (QList{early, late}));
        QCOMPARE(m_store->parked(u""_s).value(), (QList{early, other, late}));
        late.attempts = 4;
        QVERIFY(m_store->park(late));
        QCOMPARE(m_store->parked(u"webhook"_s).value(), (QList{early, late}));
        QVERIFY(m_store->unpark(u"webhook"_s, early.event));
        QVERIFY(m_store->unpark(u"webhook"_s, early.event));
        QCOMPARE(m_store->parked(u"webhook"_s).value(), QList{late});
        QCOMPARE(m_store->parked(u"stats"_s).value(), QList{other});
    }

    void keepsSnapshots()
    {
        QVERIFY(append(first, fresh({note(1), note(2), note(3), note(4)})));
        const auto load = [&](int version, const QString &schema) {
            return m_store->loadSnapshot(first, schema, version).value();
        };
        QVERIFY(!load(4, u"a"_s));
        const Snapshot two{first, 2, u"a"_s, "{\"name\":\"Zwölf\"}"};
        const Snapshot four{first, 4, u"a"_s, "{}"};
        const Snapshot fourAsB{first, 4, u"b"_s, "[]"};
        for (const Snapshot &snapshot : {two, four, fourAsB})
            QVERIFY(m_store->saveSnapshot(snapshot));
        QVERIFY(!load(1, u"a"_s));
        QCOMPARE(load(3, u"a"_s), std::optional(two));
        QCOMPARE(load(100, u"a"_s), std::optional(four));
        QCOMPARE(load(4, u"b"_s), std::optional(fourAsB));
        QVERIFY(!load(4, u"c"_s));
        QCOMPARE(kindOf(m_store->saveSnapshot({first, 5, u"a"_s, "{}"})),
                 u"WrongExpectedVersion"_s);
        QCOMPARE(kindOf(m_store->saveSnapshot({second, 1, u"a"_s, "{}"})), u"StreamNotFound"_s);
    }

    void takesAStreamOver()
    {
        const auto source = makeMemoryStore();
        QVERIFY(source->append(first, ExpectedVersion::noStream(), whole(first)));
        const auto records = source->readRecords(first, 1, 100000).value();
        QVERIFY(append(second, fresh(note(1)))); // positions differ from the source's
        const std::span all(records);
        QVERIFY(m_store->importRecords(all.first(5)));
        QVERIFY(m_store->importRecords(all.subspan(5)));

        const auto there = readWhole(*source, first).value();
        const auto here = readWhole(*m_store, first).value();
        QCOMPARE(here.size(), there.size());
        for (std::size_t i = 0; i < here.size(); ++i) {
            QCOMPARE(here[i].id, there[i].id);
            QCOMPARE(here[i].hash, there[i].hash);
            QVERIFY(here[i].recordedAt == there[i].recordedAt);
            QVERIFY(here[i].event == there[i].event);
        }
        QVERIFY(m_store->drafts().value() == source->drafts().value());
        QCOMPARE(kindOf(m_store->append(first, ExpectedVersion::exactly(3), one(1))),
                 u"WrongExpectedVersion"_s);
    }

    void refusesToTakeOverWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *damage, const char *error) {
            QTest::newRow(damage) << QString::fromLatin1(damage) << QString::fromLatin1(error);
        };
        row("nothing", "InvalidBatchSize");
        row("not the beginning", "WrongExpectedVersion");
        row("a gap", "Corrupt");
        row("another stream", "Corrupt");
        row("a changed event", "Corrupt");
        row("an event that is here", "InvalidEventData");
        row("an unknown event", "InvalidEventType");
    }

    void refusesToTakeOverWhatDoesNotFit()
    {
        QFETCH(QString, damage);
        QFETCH(QString, error);
        const auto source = makeMemoryStore();
        const std::vector<NewEvent> events = fresh({note(1), note(2), note(3)});
        QVERIFY(source->append(first, ExpectedVersion::any(), events));
        auto records = source->readRecords(first, 1, 10).value();
        if (damage == u"nothing"_s)
            records.clear();
        if (damage == u"not the beginning"_s)
            records.erase(records.begin());
        if (damage == u"a gap"_s)
            records.erase(records.begin() + 1);
        if (damage == u"another stream"_s)
            records[2].draft = second;
        if (damage == u"a changed event"_s)
            records[2].createdAt = u"2026-04-23T20:00:09.000Z"_s;
        if (damage == u"an event that is here"_s)
            QVERIFY(append(second, events[2]));
        if (damage == u"an unknown event"_s) {
            records[2].type = u"NobodyKnows"_s;
            records[2].hash = chainedHash(records[1].hash, records[2]);
        }
        const QStringList before = found({});
        QCOMPARE(kindOf(m_store->importRecords(records)), error);
        QCOMPARE(found({}), before);
        QCOMPARE(m_store->drafts().value().size(), 0);
    }

    void archivesADraftAndTakesItBack()
    {
        QVERIFY(append(first, whole(first)));
        QVERIFY(append(second, fresh(sample::playedDraft(second, 5, 3))));
        const auto drafts = m_store->drafts().value();
        const auto records = m_store->readRecords(first, 1, 100000).value();
        QVERIFY(m_store->saveSnapshot({first, 2, u"a"_s, "{}"}));
        const int head = records.back().version;
        QCOMPARE(kindOf(m_store->removeArchived(second, 1, noon)), u"InvalidEventData"_s);
        QCOMPARE(kindOf(m_store->removeArchived(DraftId(u"third"_s), 1, noon)),
                 u"StreamNotFound"_s);
        QCOMPARE(kindOf(m_store->removeArchived(first, head - 1, noon)), u"WrongExpectedVersion"_s);
        QVERIFY(m_store->drafts().value() == drafts);
        QVERIFY(m_store->removeArchived(first, head, noon));

        QCOMPARE(m_store->drafts().value().size(), 1);
        QCOMPARE(kindOf(m_store->read(first, 1, 1, ReadDirection::Forward)), u"StreamNotFound"_s);
        QCOMPARE(kindOf(m_store->readRecords(first, 1, 1)), u"StreamNotFound"_s);
        QVERIFY(!m_store->loadSnapshot(first, u"a"_s, 2).value());
        QCOMPARE(m_store->verify().value(), QList<Finding>());
        const auto refused = m_store->append(first, ExpectedVersion::any(), one(1));
        QCOMPARE(kindOf(refused), u"ReadOnly"_s);
        QVERIFY(refused.error().detail.contains(u"2026-04-23T20:00:00.000Z"_s));
        const auto onlyTheRest = found({});
        QVERIFY(!onlyTheRest.filter(u"second"_s).isEmpty());
        QCOMPARE(onlyTheRest.filter(u"first"_s), QStringList());

        QVERIFY(m_store->importRecords(records));
        QVERIFY(m_store->drafts().value() == drafts);
        QCOMPARE(m_store->verify().value(), QList<Finding>());
        QVERIFY(m_store->rebuildCurrentState());
        QVERIFY(m_store->drafts().value() == drafts);
    }

    void anEventThatComesBackIsNotOvertaken()
    {
        // Positions are never used twice: whoever follows the log sees what comes back as new.
        QVERIFY(append(first, whole(first)));
        const auto records = m_store->readRecords(first, 1, 100000).value();
        const LogPosition end = positionOf(m_store->readAll({}, {}, 100000).value().back());
        QVERIFY(m_store->removeArchived(first, records.back().version, noon));
        QVERIFY(m_store->importRecords(records));
        QCOMPARE(m_store->readAll(end, {}, 100000).value().size(), records.size());
    }

    void tellsHowFarARebuildIs()
    {
        QVERIFY(append(first, whole(first)));
        const auto drafts = m_store->drafts().value();
        qint64 last = 0;
        QVERIFY(m_store->rebuildCurrentState([&](qint64 done, qint64 total) {
            if (done > total || done < last)
                qWarning("%lld of %lld after %lld", done, total, last);
            last = done;
            return done <= total;
        }));
        QVERIFY(last > 0);
        QVERIFY(m_store->drafts().value() == drafts);
        QVERIFY(m_store->rebuildCurrentState([](qint64, qint64) { return false; }));
        QVERIFY(m_store->drafts().value() == drafts);
        QVERIFY(append(first, one(1))); // nothing is left behind that is in the way
        QVERIFY(m_store->rebuildCurrentState());
    }

    void wakesWhoWaits()
    {
        QVERIFY(append(first, one(1)));
        const LogPosition end = positionOf(m_store->readAll({}, {}, 10).value().back());
        m_store->waitForEvents({}, 10min, {}); // there is something: returns at once
        std::stop_source stop;
        std::binary_semaphore woke(0);
        const StoreFactory opener = m_store->opener();
        std::size_t seen = 0;
        std::jthread waiter([&] {
            const auto store = opener().value();
            store->waitForEvents(end, 10min, stop.get_token());
            const auto page = store->readAll(end, {}, 10).value();
            seen = page.size();
            woke.release();
            store->waitForEvents(positionOf(page.back()), 10min, stop.get_token());
        });
        QVERIFY(append(first, one(2)));
        woke.acquire();
        stop.request_stop();
        waiter.join();
        QCOMPARE(seen, std::size_t(1));
    }

    void exactlyOneOfTwoWritersWins()
    {
        constexpr int rounds = 60;
        std::barrier start(2);
        std::array<QStringList, 2> outcomes;
        const StoreFactory opener = m_store->opener();
        const auto write = [&](std::size_t writer) {
            const auto store = opener().value();
            for (int round = 0; round < rounds; ++round) {
                const NewEvent event = fresh(note(round));
                start.arrive_and_wait();
                outcomes[writer] << kindOf(
                    store->append(first, ExpectedVersion::exactly(round), {&event, 1}));
            }
        };
        std::jthread other(write, 1);
        write(0);
        other.join();
        for (int round = 0; round < rounds; ++round) {
            QStringList both{outcomes[0].at(round), outcomes[1].at(round)};
            both.sort();
            QCOMPARE(both, (QStringList{u"WrongExpectedVersion"_s, u"success"_s}));
        }
        QCOMPARE(m_store->telemetry().conflicts, quint64(rounds));
    }

    void oneBatchGivenTwiceAtOnceIsRecordedOnce()
    {
        constexpr int rounds = 30;
        std::vector<std::vector<NewEvent>> batches;
        for (int round = 0; round < rounds; ++round)
            batches.push_back({fresh(note(2 * round)), fresh(note(2 * round + 1))});
        std::barrier start(2);
        std::array<std::vector<std::vector<EventEnvelope>>, 2> answers;
        const StoreFactory opener = m_store->opener();
        const auto write = [&](std::size_t writer) {
            const auto store = opener().value();
            for (const auto &batch : batches) {
                start.arrive_and_wait();
                answers[writer].push_back(
                    store->append(first, ExpectedVersion::any(), batch).value_or(Envelopes()));
            }
        };
        std::jthread other(write, 1);
        write(0);
        other.join();
        for (std::size_t round = 0; round < rounds; ++round) {
            QCOMPARE(answers[0][round].size(), std::size_t(2));
            QVERIFY(answers[0][round] == answers[1][round]);
        }
        QCOMPARE(m_store->read(first, 1, 1000, ReadDirection::Forward)->size(),
                 std::size_t(2 * rounds));
    }

    void aReaderMissesNothingOfEightWriters()
    {
        constexpr int writers = 8;
        constexpr int each = 60;
        const StoreFactory opener = m_store->opener();
        std::barrier start(writers + 1);
        std::atomic<int> failures = 0;
        const auto write = [&](int writer) {
            const auto store = opener();
            start.arrive_and_wait();
            for (int i = 0; store && i < each; ++i) {
                const NewEvent event = fresh(note(i));
                const DraftId draft(u"draft-%1"_s.arg(writer));
                const auto done = (*store)->append(draft, ExpectedVersion::exactly(i), {&event, 1});
                failures += done ? 0 : 1;
            }
        };
        std::vector<std::jthread> threads;
        for (int writer = 0; writer < writers; ++writer)
            threads.emplace_back(write, writer);
        start.arrive_and_wait();

        std::map<QString, int> versions;
        LogPosition from;
        for (int seen = 0; seen < writers * each;) {
            m_store->waitForEvents(from, 10s, {});
            const auto page = m_store->readAll(from, {}, 7).value();
            QVERIFY2(!page.empty(), "nothing came for ten seconds");
            for (const EventEnvelope &event : page) {
                QVERIFY(positionOf(event) > from);
                from = positionOf(event);
                QCOMPARE(event.version, ++versions[event.draft.text()]);
                ++seen;
            }
        }
        threads.clear();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(m_store->telemetry().append.count, quint64(writers * each));
        QCOMPARE(m_store->telemetry().appended, quint64(writers * each));
    }

    void oneFailureHarmsNobodyElse()
    {
        // Several writers of which one is always wrong: whether or not they share a commit, only
        // it is refused.
        constexpr int each = 50;
        const StoreFactory opener = m_store->opener();
        std::barrier start(4);
        std::array<int, 4> accepted{};
        const auto write = [&](std::size_t writer) {
            const auto store = opener().value();
            start.arrive_and_wait();
            for (int i = 0; i < each; ++i) {
                const NewEvent event = fresh(note(i));
                const auto expected =
                    writer == 0 ? ExpectedVersion::exactly(1000) : ExpectedVersion::exactly(i);
                accepted[writer] +=
                    store->append(DraftId(u"draft-%1"_s.arg(writer)), expected, {&event, 1}) ? 1
                                                                                             : 0;
            }
        };
        std::vector<std::jthread> threads;
        for (std::size_t writer = 0; writer < accepted.size(); ++writer)
            threads.emplace_back(write, writer);
        threads.clear();
        QCOMPARE(accepted, (std::array<int, 4>{0, each, each, each}));
        QCOMPARE(m_store->readAll({}, {}, 1000).value().size(), std::size_t(3 * each));
    }

    void countsWhatItDoes()
    {
        const std::vector<NewEvent> batch = fresh({note(1), note(2)});
        QVERIFY(append(first, batch));
        QVERIFY(append(first, batch));
        QVERIFY(!m_store->append(first, ExpectedVersion::noStream(), one(3)));
        QVERIFY(!m_store->append(DraftId(), ExpectedVersion::any(), batch));
        QVERIFY(m_store->read(first, 1, 10, ReadDirection::Forward));
        const StoreTelemetry told = m_store->telemetry();
        QCOMPARE(told.append.count, quint64(4));
        QCOMPARE(told.appended, quint64(2));
        QCOMPARE(told.repeats, quint64(1));
        QCOMPARE(told.conflicts, quint64(1));
        QCOMPARE(told.failures, quint64(1));
        QCOMPARE(std::accumulate(told.append.counts.begin(), told.append.counts.end(), quint64(0)),
                 told.append.count);
        QVERIFY(told.append.quantile(0.5) <= told.append.quantile(0.99));
        QVERIFY(told.append.quantile(0.99).count() > 0);
    }
};

QTEST_GUILESS_MAIN(TestStoreDoors)
#include "tst_store_doors.moc"
