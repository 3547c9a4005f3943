// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/adapters.h"
#include "store/postgres/address.h"
#include "store/raw_database.h"
#include "store/raw_file.h"
#include "store/sample_draft.h"
#include "store/telemetry.h"

#include <QDirIterator>
#include <QTest>

#include <barrier>
#include <thread>

using namespace Qt::StringLiterals;
using namespace warroom;
using sample::fresh;
using sample::note;

namespace {

const DraftId first{u"first"_s};

template <typename T>
QString kindOf(const tl::expected<T, StoreError> &result)
{
    return result ? u"success"_s : QString(enumName(result.error().kind));
}

/// What the current-state tables hold, but for positions, which are each store's own.
template <typename Database>
QStringList currentState(Database &database)
{
    return database.rows(u"SELECT * FROM drafts ORDER BY id"_s)
        + database.rows(u"SELECT id, draft_id, status, pick_id, pick_started_at, timeout_at, "
                        "paused_at, paused_pick_id, remaining_ms, started_at, completed_at, "
                        "sequence_number, changed_at FROM draft_sessions ORDER BY id"_s)
        + database.rows(u"SELECT * FROM draft_players ORDER BY session_id, player_id"_s)
        + database.rows(u"SELECT * FROM draft_picks ORDER BY session_id, overall, id"_s)
        + database.rows(u"SELECT * FROM trades ORDER BY session_id, sequence_number"_s);
}

} // namespace

/// What is PostgreSQL's own; what every store promises is in tst_event_store and tst_store_doors.
class TestPostgresEventStore : public QObject {
    Q_OBJECT

private:
    PostgresOptions m_options;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<RawDatabase> m_raw;

    tl::expected<std::unique_ptr<EventStore>, StoreError> open() const
    {
        return openPostgresStore(m_options);
    }
    static int tableFilesWith(const QByteArray &bytes)
    {
        int found = 0;
        QDirIterator files(PostgresServer::shared()->socketFolder() + u"/data/base"_s, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            found += file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes) ? 1 : 0;
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("no PostgreSQL server is installed");
        QVERIFY(PostgresServer::shared());
    }

    void init()
    {
        m_options = sample::freshSchema();
        m_store = open().value();
        m_raw = std::make_unique<RawDatabase>(m_options.schema);
    }

    void cleanup()
    {
        m_store.reset();
        m_raw.reset();
    }

    void readsAUrl()
    {
        const auto there =
            postgres::addressIn(u"postgresql://gm:se%40s%3Ame@db.example:5433/drafts"_s).value();
        QCOMPARE(there.host, u"db.example"_s);
        QCOMPARE(there.port, 5433);
        QCOMPARE(there.user, u"gm"_s);
        QCOMPARE(there.password, u"se@s:me"_s);
        QCOMPARE(there.database, u"drafts"_s);
        QCOMPARE(there.text(), u"gm@db.example:5433/drafts"_s);
        const auto here =
            postgres::addressIn(u"postgres:///drafts?host=/run/pg&user=gm&sslmode=require"_s)
                .value();
        QCOMPARE(here.host, u"/run/pg"_s);
        QCOMPARE(here.port, 5432);
        QCOMPARE(here.user, u"gm"_s);
        QCOMPARE(here.tls.value(u"sslmode"_s), u"require"_s);
    }

    void refusesWhatItCannotReach_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char *name, const QString &url, const char *complaint) {
            QTest::newRow(name) << url << QString::fromLatin1(complaint);
        };
        row("empty", QString(), "no database URL");
        row("a port too high", u"postgresql://gm:sesame@host:99999/drafts"_s, "no database URL");
        row("port 0", u"postgresql://gm:sesame@host:0/drafts"_s, "no usable port");
        row("another scheme", u"mysql://gm:sesame@host/drafts"_s, "starts with 'mysql'");
        row("no database", u"postgresql://gm:sesame@host"_s, "names no database");
        row("a parameter", u"postgresql://gm:sesame@host/a?passfile=x"_s, "'passfile'");
        row("a fragment", u"postgresql://gm:sesame@host/a#b"_s, "'#'");
        row("nobody there", u"postgresql://gm:sesame@127.0.0.1:1/drafts"_s, "refused");
        row("no such database",
            PostgresServer::shared()->url().replace(u"///postgres"_s, u"///nowhere"_s)
                + u"&password=sesame"_s,
            "\"nowhere\" does not exist");
    }

    void refusesWhatItCannotReach()
    {
        QFETCH(QString, url);
        QFETCH(QString, complaint);
        const auto store = openPostgresStore({url});
        QCOMPARE(kindOf(store), u"ConnectionError"_s);
        const QString said = store.error().detail;
        QVERIFY2(said.contains(complaint), qPrintable(said));
        QVERIFY2(!said.contains(u"sesame"_s) && !said.contains(u'\n'), qPrintable(said));
    }

    void refusesASchemaThatIsNoName()
    {
        for (const QString &schema : {u""_s, u"a b"_s, u"A"_s, u"x;drop"_s, u"pg_x"_s}) {
            PostgresOptions options = m_options;
            options.schema = schema;
            QCOMPARE(kindOf(openPostgresStore(options)), u"ConnectionError"_s);
        }
    }

    void makesItsTablesOnce()
    {
        const PostgresOptions options = sample::freshSchema();
        std::barrier start(4);
        std::atomic<int> opened = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                start.arrive_and_wait();
                opened += openPostgresStore(options).has_value() ? 1 : 0;
            });
        threads.clear();
        QCOMPARE(opened.load(), 4);
    }

    void isThereWhenOpenedAgain()
    {
        QVERIFY(m_store->append(first, ExpectedVersion::noStream(), fresh({note(1), note(2)})));
        const auto before = readWhole(*m_store, first).value();
        m_store = open().value();
        QVERIFY(readWhole(*m_store, first).value() == before);
    }

    void leavesANewerLogAlone()
    {
        QCOMPARE(m_raw->run(u"UPDATE store_version SET version = 99"_s), QString());
        const auto newer = open();
        QCOMPARE(kindOf(newer), u"ReadOnly"_s);
        QVERIFY2(newer.error().detail.contains(u"newer Warroom (tables 99"_s),
                 qPrintable(newer.error().detail));
        QCOMPARE(m_raw->value(u"SELECT version FROM store_version"_s).toInt(), 99);
    }

    void leavesForeignTablesAlone()
    {
        const PostgresOptions foreign = sample::freshSchema();
        QCOMPARE(
            m_raw->run(u"CREATE SCHEMA %1; CREATE TABLE %1.trades (a int)"_s.arg(foreign.schema)),
            QString());
        QCOMPARE(kindOf(openPostgresStore(foreign)), u"Corrupt"_s);
        QCOMPARE(RawDatabase(foreign.schema)
                     .rows(u"SELECT tablename FROM pg_tables WHERE schemaname = '%1'"_s.arg(
                         foreign.schema)),
                 QStringList{u"trades"_s});
    }

    void saysThatItMayNotMakeTables()
    {
        QCOMPARE(m_raw->run(u"CREATE ROLE guest LOGIN"_s), QString());
        PostgresOptions guest = sample::freshSchema();
        guest.url.replace(u"user=warroom"_s, u"user=guest"_s);
        const auto store = openPostgresStore(guest);
        QCOMPARE(kindOf(store), u"ReadOnly"_s);
        QVERIFY(store.error().detail.contains(u"permission denied"_s));
    }

    /// The server's write-ahead log is another matter, see docs/event-log.md.
    void anErasedKeyIsInNoFileOfATable()
    {
        const PersonId ana{u"ana"_s};
        const PersonId bo{u"bo"_s};
        const QByteArray erased = m_store->keyFor(ana, sample::evening())->bytes;
        const QByteArray other = m_store->keyFor(bo, sample::evening())->bytes;
        QCOMPARE(m_raw->run(u"CHECKPOINT"_s), QString());
        QCOMPARE(tableFilesWith(erased), 1);
        QCOMPARE(m_store->erasePerson(ana, sample::evening())->destroyed, 1);
        QCOMPARE(m_raw->run(u"CHECKPOINT"_s), QString());
        QCOMPARE(tableFilesWith(erased), 0);
        QCOMPARE(tableFilesWith(other), 1);
        QCOMPARE(m_store->keyFor(bo, sample::evening())->bytes, other);
    }

    void refusesALogThatIsAheadOfItsServer()
    {
        QVERIFY(m_store->append(first, ExpectedVersion::any(), std::vector{fresh(note(1))}));
        QCOMPARE(m_raw->run(u"ALTER TABLE draft_events DISABLE TRIGGER USER;"
                            "UPDATE draft_events SET transaction_id = '99999999'"_s),
                 QString());
        const auto store = open();
        QCOMPARE(kindOf(store), u"Corrupt"_s);
        QVERIFY(store.error().detail.contains(u"another server"_s));
        QCOMPARE(kindOf(lookAtPostgres(m_options)), u"Corrupt"_s);
    }

    void neverChangesAnEvent_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("change") << u"UPDATE draft_events SET event_type = 'DraftPaused'"_s;
        QTest::newRow("delete") << u"DELETE FROM draft_events"_s;
        QTest::newRow("truncate") << u"TRUNCATE draft_events"_s;
        QTest::newRow("replace")
            << u"INSERT INTO draft_events OVERRIDING SYSTEM VALUE SELECT * FROM draft_events "
               "ON CONFLICT (id) DO UPDATE SET event_type = 'DraftPaused'"_s;
    }

    void neverChangesAnEvent()
    {
        QFETCH(QString, sql);
        QVERIFY(m_store->append(first, ExpectedVersion::any(), std::vector{fresh(note(1))}));
        const auto before = readWhole(*m_store, first).value();
        QVERIFY(m_raw->run(sql).contains(u"an event is never"_s));
        QVERIFY(readWhole(*m_store, first).value() == before);
    }

    void namesAnEventThatWasChanged()
    {
        QVERIFY(m_store->append(first, ExpectedVersion::any(),
                                fresh(sample::playedDraft(first, 1, 5))));
        QCOMPARE(m_store->verify().value(), QList<Finding>());
        QCOMPARE(m_raw->run(u"ALTER TABLE draft_events DISABLE TRIGGER USER;"
                            "UPDATE draft_events SET created_at = '2026-04-23T20:00:09.000Z' "
                            "WHERE sequence_number = 2"_s),
                 QString());
        const auto findings = m_store->verify().value();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().version, 2);
    }

    void hashesAsEveryStoreDoes()
    {
        const DraftId odd(u"a \"quoted\\ draft\" of 'Größe' </script>"_s);
        const auto reference = makeMemoryStore();
        const std::vector<NewEvent> events = fresh(sample::playedDraft(odd, 7, 80));
        const std::span all(events);
        for (const auto &batch : {all.first(3), all.subspan(3)}) {
            QVERIFY(m_store->append(odd, ExpectedVersion::any(), batch));
            QVERIFY(reference->append(odd, ExpectedVersion::any(), batch));
        }
        const auto here = readWhole(*m_store, odd).value();
        const auto there = readWhole(*reference, odd).value();
        QCOMPARE(here.size(), there.size());
        for (std::size_t i = 0; i < here.size(); ++i)
            QCOMPARE(here[i].hash, there[i].hash);
    }

    void refusesTextThatPostgresCannotKeep()
    {
        NewEvent event = fresh(note(1));
        event.metadata.actorId = QString(QChar(u'\0'));
        QCOMPARE(kindOf(m_store->append(first, ExpectedVersion::any(), {&event, 1})),
                 u"InvalidEventData"_s);
        events::DraftCreated created;
        created.draft = first;
        created.title = u"a"_s + QChar(u'\0');
        QCOMPARE(
            kindOf(m_store->append(first, ExpectedVersion::any(), std::vector{fresh(created)})),
            u"InvalidEventData"_s);
        QCOMPARE(m_store->readAll({}, {}, 10).value().size(), std::size_t(0));
        QCOMPARE(m_raw->value(u"SELECT count(*) FROM streams"_s).toInt(), 0);
    }

    void keepsTheCurrentStateAsSqliteDoes()
    {
        const auto folder = sample::folder();
        const auto sqlite = sample::openSqlite(folder->path(), SqliteAccess::Native);
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const DraftId draft(u"draft-%1"_s.arg(seed));
            const auto events = fresh(sample::playedDraft(draft, seed, 120));
            QVERIFY(m_store->append(draft, ExpectedVersion::any(), events));
            QVERIFY(sqlite->append(draft, ExpectedVersion::any(), events));
        }
        RawFile file(folder->filePath(u"drafts.sqlite"_s));
        const QStringList rows = currentState(*m_raw);
        QVERIFY(rows.size() > 200);
        QCOMPARE(rows, currentState(file));
        QVERIFY(m_store->rebuildCurrentState());
        QCOMPARE(currentState(*m_raw), rows);
    }

    void remembersEveryHandASlotWentThrough()
    {
        const DraftId odd(u"draft"_s);
        const auto created = sample::playedDraft(odd, 1, 0).front();
        const auto &slot = std::get<events::DraftCreated>(created).slots.first();
        QVERIFY(m_store->append(odd, ExpectedVersion::any(), std::vector{fresh(created)}));
        for (const QString &receiver : {u"T \"2\""_s, u"T3"_s, u"T4"_s}) {
            events::TradeExecuted executed;
            executed.trade.sides = {{slot.team, {slot.id}, TeamId(receiver)},
                                    {TeamId(receiver), {}, slot.team}};
            executed.executedAt = sample::evening();
            QVERIFY(m_store->append(odd, ExpectedVersion::any(), std::vector{fresh(executed)}));
        }
        const QString via =
            m_raw->value(u"SELECT via FROM draft_picks WHERE id = '%1'"_s.arg(slot.id.text()))
                .toString();
        QCOMPARE(via, u"[\"T \\\"2\\\"\",\"T3\"]"_s);
    }

    void rebuildsWhileOthersWrite()
    {
        std::atomic<int> failures = 0;
        const StoreFactory opener = m_store->opener();
        std::jthread writer([&](const std::stop_token &stop) {
            const auto store = opener().value();
            for (quint32 seed = 1; !stop.stop_requested(); ++seed) {
                const DraftId draft(u"draft-%1"_s.arg(seed));
                for (const NewEvent &event : fresh(sample::playedDraft(draft, seed, 40)))
                    failures += store->append(draft, ExpectedVersion::any(), {&event, 1}) ? 0 : 1;
            }
        });
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_store->rebuildCurrentState());
        writer.request_stop();
        writer.join();
        QCOMPARE(failures.load(), 0);
        const QStringList followed = currentState(*m_raw);
        QVERIFY(m_store->rebuildCurrentState());
        QCOMPARE(currentState(*m_raw), followed);
    }

    void hearsOfOthersEvents()
    {
        // Another program: it shares nothing with this one but the database.
        const auto other = open().value();
        QList<qint64> tookMs;
        LogPosition from;
        for (int i = 1; i <= 15; ++i) {
            QElapsedTimer since;
            since.start();
            std::jthread writer([&, opener = other->opener()] {
                const auto door = opener().value();
                (void)door->append(first, ExpectedVersion::any(), std::vector{fresh(note(i))});
            });
            m_store->waitForEvents(from, std::chrono::seconds{30}, {});
            tookMs << since.elapsed();
            const auto page = m_store->readAll(from, {}, 10).value();
            QCOMPARE(page.size(), std::size_t(1));
            from = positionOf(page.back());
        }
        std::sort(tookMs.begin(), tookMs.end());
        QVERIFY2(tookMs.at(7) < 100, qPrintable(QString::number(tookMs.at(7)))); // polls take 250
    }

    void findsEventsThatNobodyToldOf()
    {
        QVERIFY(m_store->append(first, ExpectedVersion::any(), std::vector{fresh(note(1))}));
        const LogPosition end = positionOf(m_store->readAll({}, {}, 10).value().back());
        std::jthread writer([schema = m_options.schema] {
            RawDatabase(schema).run(u"SELECT warroom_append('second', 0, ARRAY[gen_random_uuid()], "
                                    "ARRAY['DraftResumed'], ARRAY[1], ARRAY['{}'], ARRAY['{}'], "
                                    "ARRAY['2026-04-23T20:00:00.000Z'], ARRAY[]::text[])"_s);
        });
        QElapsedTimer since;
        since.start();
        m_store->waitForEvents(end, std::chrono::seconds{60}, {});
        QVERIFY(since.elapsed() < 30'000);
    }

    void stopsWaitingAtOnce()
    {
        qint64 best = 1'000'000;
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer since;
            std::stop_source stop;
            std::jthread waiter([&, opener = m_store->opener()] {
                opener().value()->waitForEvents({}, std::chrono::minutes{10}, stop.get_token());
                best = std::min(best, since.elapsed());
            });
            std::this_thread::yield();
            since.start();
            stop.request_stop();
            waiter.join();
        }
        QVERIFY2(best < 100, qPrintable(QString::number(best)));
    }
};

QTEST_GUILESS_MAIN(TestPostgresEventStore)
#include "tst_postgres_event_store.moc"
