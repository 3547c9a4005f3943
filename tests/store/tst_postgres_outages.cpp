// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/adapters.h"
#include "store/raw_database.h"
#include "store/sample_draft.h"
#include "store/telemetry.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace warroom;
using sample::fresh;
using sample::note;

namespace {

const DraftId first{u"first"_s};
constexpr int patienceMs = 60'000;

} // namespace

/// What becomes of an append when its connection or its server goes.
class TestPostgresOutages : public QObject {
    Q_OBJECT

private:
    PostgresOptions m_options;
    std::unique_ptr<EventStore> m_store;

    /// The process ids of sessions that wait for \a what in this moment.
    static QStringList waitingFor(RawDatabase &raw, const QString &what)
    {
        return raw.rows(u"SELECT pid FROM pg_stat_activity WHERE wait_event = '%1'"_s.arg(what));
    }
    static bool kill(RawDatabase &raw, const QString &session)
    {
        return raw.value(u"SELECT pg_terminate_backend(%1)"_s.arg(session)).toBool();
    }

    /// A commit that waits for a standby which does not exist is a commit that is not answered.
    static QString waitForStandbys(const QString &names)
    {
        RawDatabase raw(u"public"_s);
        const QString said =
            raw.run(u"ALTER SYSTEM SET synchronous_standby_names = '%1'"_s.arg(names));
        return said.isEmpty() ? raw.run(u"SELECT pg_reload_conf()"_s) : said;
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
        m_options.retryForMs = patienceMs;
        m_store = openPostgresStore(m_options).value();
    }

    void cleanup()
    {
        m_store.reset();
        QCOMPARE(waitForStandbys(QString()), QString());
    }

    void anAppendThatIsKilledIsAskedAgain()
    {
        RawDatabase raw(m_options.schema);
        QCOMPARE(raw.run(u"SELECT pg_advisory_lock(hashtextextended('first', 0))"_s), QString());
        const auto events = fresh({note(1), note(2)});
        tl::expected<std::vector<EventEnvelope>, StoreError> result;
        std::atomic<bool> isOver = false;
        std::jthread writer([&, opener = m_store->opener()] {
            result = opener().value()->append(first, ExpectedVersion::noStream(), events);
            isOver = true;
        });
        QTRY_COMPARE_WITH_TIMEOUT(waitingFor(raw, u"advisory"_s).size(), 1, patienceMs);
        const QString session = waitingFor(raw, u"advisory"_s).first();
        QVERIFY(kill(raw, session));
        QTRY_VERIFY_WITH_TIMEOUT(
            isOver || waitingFor(raw, u"advisory"_s).value(0, session) != session, patienceMs);
        QCOMPARE(raw.run(u"SELECT pg_advisory_unlock_all()"_s), QString());
        writer.join();
        QVERIFY(result);
        QCOMPARE(result->back().version, 2);
        QVERIFY(readWhole(*m_store, first).value() == *result);
        QVERIFY(m_store->telemetry().retries >= 1);
        QCOMPARE(m_store->telemetry().repeats, quint64(0));
    }

    void anAppendWhoseAnswerWasLostGetsTheFirstResult()
    {
        RawDatabase raw(m_options.schema);
        std::atomic<bool> isLast = false;
        std::vector<EventEnvelope> results;
        QString failure;
        std::jthread writer([&, opener = m_store->opener()] {
            const auto store = opener().value();
            for (int i = 0; !isLast && failure.isEmpty(); ++i) {
                const auto result =
                    store->append(first, ExpectedVersion::exactly(i), std::vector{fresh(note(i))});
                if (result)
                    results.push_back(result->back());
                else
                    failure = result.error().detail;
            }
        });
        QCOMPARE(waitForStandbys(u"nobody"_s), QString());
        QTRY_VERIFY_WITH_TIMEOUT(!waitingFor(raw, u"SyncRep"_s).isEmpty(), patienceMs);
        isLast = true;
        QVERIFY(kill(raw, waitingFor(raw, u"SyncRep"_s).first()));
        writer.join();
        QCOMPARE(failure, QString());
        QVERIFY(readWhole(*m_store, first).value() == results);
        QCOMPARE(m_store->telemetry().repeats, quint64(1));
    }

    void aServerThatComesBackIsUsedAgain()
    {
        constexpr int total = 300;
        std::atomic<int> written = 0;
        std::atomic<int> seen = 0;
        QString failure;
        std::jthread writer([&, opener = m_store->opener()] {
            const auto store = opener().value();
            for (int i = 0; i < total && failure.isEmpty(); ++i) {
                const auto done =
                    store->append(first, ExpectedVersion::exactly(i), std::vector{fresh(note(i))});
                if (!done)
                    failure = done.error().detail;
                ++written;
            }
        });
        std::jthread reader([&, opener = m_store->opener()](const std::stop_token &stop) {
            const auto store = opener().value();
            LogPosition from;
            while (seen < total && !stop.stop_requested()) {
                store->waitForEvents(from, std::chrono::seconds{1}, stop);
                const auto page = store->readAll(from, {}, 50);
                if (!page || page->empty())
                    continue;
                from = positionOf(page->back());
                seen += static_cast<int>(page->size());
            }
        });
        for (const int at : {50, 150}) {
            QTRY_VERIFY_WITH_TIMEOUT(written > at, patienceMs);
            PostgresServer::shared()->stop();
            QVERIFY(PostgresServer::shared()->start());
        }
        writer.join();
        QCOMPARE(failure, QString());
        QTRY_COMPARE_WITH_TIMEOUT(seen.load(), total, patienceMs);
        reader.join();
        QCOMPARE(readWhole(*m_store, first).value().size(), std::size_t(total));
        QCOMPARE(m_store->verify().value().size(), 1); // resumed, never created
        QVERIFY(m_store->telemetry().retries >= 2);
    }

    void aServerThatStaysAwayIsGivenUp()
    {
        m_options.retryForMs = 300;
        m_store = openPostgresStore(m_options).value();
        PostgresServer::shared()->stop();
        const auto refused =
            m_store->append(first, ExpectedVersion::any(), std::vector{fresh(note(1))});
        QVERIFY(PostgresServer::shared()->start());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreErrorKind::ConnectionError);
        QVERIFY(!refused.error().detail.contains(u'\n'));
        QVERIFY(m_store->append(first, ExpectedVersion::noStream(), std::vector{fresh(note(1))}));
    }

    void aListenerThatIsKilledListensAgain()
    {
        RawDatabase raw(m_options.schema);
        QVERIFY(m_store->append(first, ExpectedVersion::any(), std::vector{fresh(note(1))}));
        const LogPosition end = positionOf(m_store->readAll({}, {}, 10).value().back());
        QCOMPARE(raw.run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                         "WHERE application_name = 'warroom'"_s),
                 QString());
        std::jthread writer([&, opener = m_store->opener()] {
            (void)opener().value()->append(first, ExpectedVersion::any(),
                                           std::vector{fresh(note(2))});
        });
        QElapsedTimer since;
        since.start();
        m_store->waitForEvents(end, std::chrono::seconds{60}, {});
        QVERIFY(since.elapsed() < 30'000);
        QCOMPARE(m_store->readAll(end, {}, 10).value().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestPostgresOutages)
#include "tst_postgres_outages.moc"
