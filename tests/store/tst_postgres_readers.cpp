// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/adapters.h"
#include "store/codec.h"
#include "store/raw_database.h"
#include "store/sample_draft.h"
#include "store/telemetry.h"

#include <QMap>
#include <QTest>

#include <barrier>
#include <numeric>
#include <thread>

using namespace Qt::StringLiterals;
using namespace warroom;
using sample::fresh;
using sample::note;

namespace {

constexpr int writers = 8;
constexpr int each = 60;

DraftId draftOf(int writer)
{
    return DraftId(u"draft-%1"_s.arg(writer));
}

/// What somebody who follows the log has seen: the versions of each draft, in the order they came.
using Seen = QMap<QString, QList<int>>;

/// A reader: told once everything is written, it reads to the end.
using Follow = std::function<Seen(const std::atomic<bool> &isWritten)>;

/// Eight writers on eight drafts, and \a follow beside them.
Seen besideWriters(const StoreFactory &opener, const Follow &follow)
{
    std::barrier start(writers + 1);
    std::atomic<bool> isWritten = false;
    Seen seen;
    std::jthread reader([&] {
        start.arrive_and_wait();
        seen = follow(isWritten);
    });
    std::vector<std::jthread> threads;
    for (int writer = 0; writer < writers; ++writer)
        threads.emplace_back([&, writer] {
            const auto store = opener().value();
            start.arrive_and_wait();
            for (int i = 0; i < each; ++i)
                (void)store->append(draftOf(writer), ExpectedVersion::exactly(i),
                                    std::vector{fresh(note(i))});
        });
    threads.clear();
    isWritten = true;
    reader.join();
    return seen;
}

/// "position greater than my last": what a sequence number invites to.
Seen followNaively(const QString &schema, const std::atomic<bool> &isWritten)
{
    RawDatabase raw(schema);
    Seen seen;
    qint64 last = 0;
    for (bool isEnd = false; !isEnd;) {
        const bool wasWritten = isWritten;
        const QStringList rows =
            raw.rows(u"SELECT global_position, session_id, sequence_number FROM draft_events "
                     "WHERE global_position > %1 ORDER BY global_position LIMIT 100"_s.arg(last));
        for (const QString &row : rows) {
            last = row.section(u'|', 0, 0).toLongLong();
            seen[row.section(u'|', 1, 1)] << row.section(u'|', 2, 2).toInt();
        }
        isEnd = wasWritten && rows.isEmpty();
    }
    return seen;
}

Seen followTheStore(const StoreFactory &opener, const std::atomic<bool> &isWritten)
{
    const auto store = opener().value();
    Seen seen;
    LogPosition last;
    for (bool isEnd = false; !isEnd;) {
        const bool wasWritten = isWritten;
        const auto page = store->readAll(last, {}, 100).value();
        for (const EventEnvelope &event : page) {
            last = positionOf(event);
            seen[event.draft.text()] << event.version;
        }
        isEnd = wasWritten && page.empty();
    }
    return seen;
}

Seen everything()
{
    QList<int> versions(each);
    std::iota(versions.begin(), versions.end(), 1);
    Seen all;
    for (int writer = 0; writer < writers; ++writer)
        all[draftOf(writer).text()] = versions;
    return all;
}

int countOf(const Seen &seen)
{
    int count = 0;
    for (const QList<int> &versions : seen)
        count += static_cast<int>(versions.size());
    return count;
}

} // namespace

/// A sequence number is not a commit order, so whoever reads the whole log must not go by it alone.
class TestPostgresReaders : public QObject {
    Q_OBJECT

private:
    PostgresOptions m_options;
    std::unique_ptr<EventStore> m_store;

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
        m_store = openPostgresStore(m_options).value();
    }

    void aPositionAloneLosesEvents()
    {
        constexpr int rounds = 40;
        for (int round = 1; round <= rounds; ++round) {
            init();
            const Seen seen = besideWriters(m_store->opener(), [&](const auto &isWritten) {
                return followNaively(m_options.schema, isWritten);
            });
            if (const int lost = writers * each - countOf(seen); lost > 0) {
                qInfo("round %d: %d of %d events lost", round, lost, writers * each);
                return;
            }
        }
        QFAIL("the naive reader lost nothing; this machine cannot show what the store is for");
    }

    void theStoresReaderMissesNothing()
    {
        for (int round = 0; round < 3; ++round) {
            init();
            const StoreFactory opener = m_store->opener();
            const Seen seen = besideWriters(
                opener, [&](const auto &isWritten) { return followTheStore(opener, isWritten); });
            QCOMPARE(seen, everything());
        }
    }

    void waitsForAWriterThatIsSlow()
    {
        RawDatabase slow(m_options.schema);
        const NewEvent event = fresh(note(1));
        const QString append =
            u"SELECT warroom_append('slow', 0, ARRAY[gen_random_uuid()], ARRAY['%1'], ARRAY[1], "
            "ARRAY['%2'], ARRAY['%3'], ARRAY['2026-04-23T20:00:00.000Z'], ARRAY[]::text[])"_s;
        QCOMPARE(slow.run(u"BEGIN;"_s
                          + append.arg(eventTypeName(event.event),
                                       QString::fromUtf8(encode(event.event)),
                                       QString::fromUtf8(encode(event.metadata)))),
                 QString());
        const DraftId quick(u"quick"_s);
        QVERIFY(m_store->append(quick, ExpectedVersion::noStream(), std::vector{fresh(note(1))}));
        QCOMPARE(m_store->read(quick, 1, 9, ReadDirection::Forward).value().size(), std::size_t(1));
        QCOMPARE(m_store->readAll({}, {}, 9).value().size(), std::size_t(0));
        QVERIFY(m_store->telemetry().heldBack >= 2);
        m_store->waitForEvents({}, Milliseconds{50}, {}); // is not fooled by what is held back

        QCOMPARE(slow.run(u"COMMIT"_s), QString());
        m_store->waitForEvents({}, std::chrono::seconds{60}, {});
        QStringList order;
        const auto all = m_store->readAll({}, {}, 9).value();
        for (const EventEnvelope &envelope : all)
            order << envelope.draft.text();
        QCOMPARE(order, (QStringList{u"slow"_s, u"quick"_s}));
        QVERIFY(all[0].globalPosition < all[1].globalPosition);
        QCOMPARE(m_store->telemetry().heldBack, quint64(0));
    }
};

QTEST_GUILESS_MAIN(TestPostgresReaders)
#include "tst_postgres_readers.moc"
