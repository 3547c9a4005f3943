// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/adapters.h"
#include "store/event_record.h"
#include "store/persistent_subscription.h"
#include "store/sample_draft.h"
#include "store/subscription.h"

#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>
#include <mutex>
#include <semaphore>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace warroom;
using sample::fresh;
using sample::note;

namespace {

const DraftId first{u"first"_s};
const DraftId second{u"second"_s};
const DraftId third{u"third"_s};

Instant now()
{
    return sample::evening();
}

/// What a subscriber was given, by place; others wait for it.
class Received {
public:
    void add(const EventEnvelope &event)
    {
        const std::lock_guard lock(m_mutex);
        m_places << u"%1 %2"_s.arg(event.draft.text()).arg(event.version);
        m_grown.notify_all();
    }
    QStringList whenThereAre(int count)
    {
        std::unique_lock lock(m_mutex);
        m_grown.wait_for(lock, 30s, [&] { return m_places.size() >= count; });
        return m_places;
    }
    QStringList places() { return whenThereAre(0); }

private:
    std::mutex m_mutex;
    std::condition_variable m_grown;
    QStringList m_places;
};

QStringList places(const DraftId &draft, int from, int to)
{
    QStringList places;
    for (int version = from; version <= to; ++version)
        places << u"%1 %2"_s.arg(draft.text()).arg(version);
    return places;
}

} // namespace

class TestSubscription : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;

    void append(const DraftId &draft, int count)
    {
        for (int i = 0; i < count; ++i)
            QVERIFY(m_store->append(draft, ExpectedVersion::any(), std::vector{fresh(note(i))}));
    }

    /// \a draft with \a count events, in a log that is not this one.
    static std::vector<EventRecord> recordedElsewhere(const DraftId &draft, int count)
    {
        static QHash<QString, std::vector<EventRecord>> known;
        std::vector<EventRecord> &records = known[draft.text()];
        if (records.empty()) {
            const auto elsewhere = makeMemoryStore();
            for (int i = 0; i < count; ++i)
                (void)elsewhere->append(draft, ExpectedVersion::any(), std::vector{fresh(note(i))});
            records = elsewhere->readRecords(draft, 1, count).value();
        }
        return records;
    }

    void import(const std::vector<EventRecord> &records, int from, int to)
    {
        const auto part = std::span(records).subspan(static_cast<std::size_t>(from - 1),
                                                     static_cast<std::size_t>(to - from + 1));
        const auto imported = m_store->importRecords(part);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().detail));
    }

    Subscription::Handler into(Received &received)
    {
        return [&received](const EventEnvelope &event) { received.add(event); };
    }

    /// Waits until \a name has remembered the whole log.
    bool isCaughtUp(const QString &name)
    {
        const LogPosition head = headOf(*m_store).value();
        return QTest::qWaitFor([&] { return m_store->checkpoint(name).value() == head; }, 30'000);
    }

    QList<int> attemptsOfParked()
    {
        QList<int> attempts;
        const QList<DeadLetter> letters = m_store->parked(u"webhook"_s).value();
        for (const DeadLetter &letter : letters)
            attempts << letter.attempts;
        return attempts;
    }

    static PersistentSubscription::Options named(const QString &name)
    {
        PersistentSubscription::Options options;
        options.name = name;
        options.policy = {3, Milliseconds(1), Milliseconds(2)};
        return options;
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

    void catchesUpAndGoesOn()
    {
        append(first, 3);
        Received received;
        const Subscription subscription(m_store->opener(), {}, {}, into(received));
        QCOMPARE(received.whenThereAre(3), places(first, 1, 3));
        append(second, 2);
        append(first, 1);
        QCOMPARE(received.whenThereAre(6),
                 places(first, 1, 3) + places(second, 1, 2) + places(first, 4, 4));
    }

    void beginsWhereItIsTold()
    {
        append(first, 3);
        const LogPosition two = positionOf(m_store->readAll({}, {}, 2).value().back());
        Received received;
        const Subscription subscription(m_store->opener(), two, {}, into(received));
        append(first, 1);
        QCOMPARE(received.whenThereAre(2), places(first, 3, 4));
    }

    void seesOnlyWhatItAskedFor()
    {
        EventFilter filter;
        filter.streamPrefix = u"sec"_s;
        append(first, 450); // more than it reads at once
        append(second, 1);
        Received received;
        const Subscription subscription(m_store->opener(), {}, filter, into(received));
        QCOMPARE(received.whenThereAre(1), places(second, 1, 1));
        append(first, 1);
        append(second, 1);
        QCOMPARE(received.whenThereAre(2), places(second, 1, 2));
    }

    void aSlowHandlerDelaysNobody()
    {
        std::binary_semaphore mayGoOn(0);
        Received received;
        const Subscription subscription(m_store->opener(), {}, {}, [&](const EventEnvelope &event) {
            received.add(event);
            mayGoOn.acquire();
            mayGoOn.release();
        });
        append(first, 1);
        QCOMPARE(received.whenThereAre(1).size(), 1);
        append(first, 20); // comes back although the handler does not
        mayGoOn.release();
        QCOMPARE(received.whenThereAre(21), places(first, 1, 21));
    }

    void saysThatItCannotReadAndTriesAgain()
    {
        append(first, 1);
        std::atomic<int> refusals = 0;
        std::atomic<int> told = 0;
        const StoreFactory open = [&, opener = m_store->opener()]()
            -> tl::expected<std::unique_ptr<EventStore>, StoreError> {
            if (++refusals <= 3)
                return tl::unexpected(StoreError{StoreErrorKind::ConnectionError, u"gone"_s});
            return opener();
        };
        Received received;
        const Subscription subscription(open, {}, {}, into(received),
                                        [&](const StoreError &) { ++told; });
        QCOMPARE(received.whenThereAre(1), places(first, 1, 1));
        QCOMPARE(told.load(), 3);
    }

    void goesOnWhereItStopped()
    {
        append(first, 3);
        {
            Received received;
            const PersistentSubscription subscription(
                m_store->opener(), named(u"stats"_s),
                [&](const EventEnvelope &event) -> tl::expected<void, QString> {
                    received.add(event);
                    return {};
                },
                now);
            QCOMPARE(received.whenThereAre(3), places(first, 1, 3));
            QVERIFY(isCaughtUp(u"stats"_s));
        }
        append(second, 1);
        Received received;
        const PersistentSubscription subscription(
            m_store->opener(), named(u"stats"_s),
            [&](const EventEnvelope &event) -> tl::expected<void, QString> {
                received.add(event);
                return {};
            },
            now);
        QCOMPARE(received.whenThereAre(1), places(second, 1, 1));
    }

    void getsAnEventAgainWhenItDiedBeforeItRemembered()
    {
        append(first, 2);
        std::binary_semaphore isInside(0);
        {
            auto options = named(u"stats"_s);
            options.policy.firstPause = 10min; // it ends before it tries again
            const PersistentSubscription subscription(
                m_store->opener(), options,
                [&](const EventEnvelope &event) -> tl::expected<void, QString> {
                    if (event.version < 2)
                        return {};
                    isInside.release();
                    return tl::unexpected(u"died"_s); // as if the process had ended here
                },
                now);
            isInside.acquire();
        }
        QVERIFY(m_store->parked(u"stats"_s).value().isEmpty());
        Received received;
        const PersistentSubscription subscription(
            m_store->opener(), named(u"stats"_s),
            [&](const EventEnvelope &event) -> tl::expected<void, QString> {
                received.add(event);
                return {};
            },
            now);
        QCOMPARE(received.whenThereAre(1), places(first, 2, 2));
    }

    void triesAgainThenParksAndGoesOn()
    {
        append(first, 3);
        std::atomic<int> attempts = 0;
        std::atomic<bool> isRepaired = false;
        Received received;
        PersistentSubscription subscription(
            m_store->opener(), named(u"webhook"_s),
            [&](const EventEnvelope &event) -> tl::expected<void, QString> {
                if (event.version == 2 && !isRepaired) {
                    ++attempts;
                    return tl::unexpected(u"no answer"_s);
                }
                received.add(event);
                return {};
            },
            now);
        QCOMPARE(received.whenThereAre(2), places(first, 1, 1) + places(first, 3, 3));
        QCOMPARE(attempts.load(), 3);
        QVERIFY(isCaughtUp(u"webhook"_s));
        const QList<DeadLetter> letters = m_store->parked(u"webhook"_s).value();
        QCOMPARE(letters.size(), 1);
        QCOMPARE(letters.first().attempts, 3);
        QCOMPARE(letters.first().lastError, u"no answer"_s);

        subscription.retryParked(); // in vain
        QTRY_COMPARE_WITH_TIMEOUT(m_store->parked(u"webhook"_s).value().first().attempts, 4,
                                  30'000);
        isRepaired = true;
        subscription.retryParked();
        QCOMPARE(received.whenThereAre(3).last(), u"first 2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_store->parked(u"webhook"_s).value().isEmpty(), 30'000);
    }

    /// Order before liveness: nothing of a draft overtakes what was refused, and no other draft
    /// waits for it.
    void aHoleHoldsItsDraftBackAlone()
    {
        auto options = named(u"webhook"_s);
        options.order = PersistentSubscription::Order::WithinDraft;
        std::atomic<bool> isRepaired = false;
        Received received;
        const auto handler = [&](const EventEnvelope &event) -> tl::expected<void, QString> {
            if (event.draft == first && event.version == 2 && !isRepaired)
                return tl::unexpected(u"no answer"_s);
            received.add(event);
            return {};
        };
        append(first, 3);
        append(second, 1);
        {
            const PersistentSubscription subscription(m_store->opener(), options, handler, now);
            QCOMPARE(received.whenThereAre(2), places(first, 1, 1) + places(second, 1, 1));
            append(first, 1);
            QVERIFY(isCaughtUp(u"webhook"_s));
            QCOMPARE(attemptsOfParked(), (QList{3, 0, 0}));
        }
        // Remembered by the log alone.
        append(first, 1);
        append(second, 1);
        PersistentSubscription subscription(m_store->opener(), options, handler, now);
        QCOMPARE(received.whenThereAre(3), places(first, 1, 1) + places(second, 1, 2));
        QVERIFY(isCaughtUp(u"webhook"_s));
        QCOMPARE(attemptsOfParked(), (QList{3, 0, 0, 0}));
        subscription.retryParked(); // in vain: none of those behind is tried
        QTRY_COMPARE_WITH_TIMEOUT(attemptsOfParked(), (QList{4, 0, 0, 0}), 30'000);
        isRepaired = true;
        subscription.retryParked();
        QCOMPARE(received.whenThereAre(7),
                 places(first, 1, 1) + places(second, 1, 2) + places(first, 2, 5));
        QTRY_VERIFY_WITH_TIMEOUT(attemptsOfParked().isEmpty(), 30'000);
        append(first, 1);
        QCOMPARE(received.whenThereAre(8).last(), u"first 6"_s);
    }

    /// By the log alone, as another program does it.
    void aHoleCanBeMendedFromOutside_data()
    {
        QTest::addColumn<bool>("isSkipped");
        QTest::newRow("skipped") << true;
        QTest::newRow("tried again") << false;
    }

    void aHoleCanBeMendedFromOutside()
    {
        QFETCH(bool, isSkipped);
        auto options = named(u"webhook"_s);
        options.order = PersistentSubscription::Order::WithinDraft;
        std::atomic<bool> isRepaired = false;
        Received received;
        const PersistentSubscription subscription(
            m_store->opener(), options,
            [&](const EventEnvelope &event) -> tl::expected<void, QString> {
                if (event.version == 1 && !isRepaired)
                    return tl::unexpected(u"no answer"_s);
                received.add(event);
                return {};
            },
            now);
        append(first, 3);
        QVERIFY(isCaughtUp(u"webhook"_s));
        QCOMPARE(attemptsOfParked(), (QList{3, 0, 0}));
        DeadLetter hole = m_store->parked(u"webhook"_s).value().first();
        isRepaired = true;
        if (isSkipped) {
            QVERIFY(m_store->unpark(hole.sink, hole.event));
        } else {
            hole.nextAttemptAt = now();
            QVERIFY(m_store->park(hole));
        }
        QTRY_VERIFY_WITH_TIMEOUT(attemptsOfParked().isEmpty(), 30'000);
        QCOMPARE(received.places(), places(first, isSkipped ? 2 : 1, 3));
    }

    void whatHasSideEffectsBeginsNow()
    {
        auto options = named(u"sounds"_s);
        options.start = PersistentSubscription::Start::Now;
        append(first, 5);
        Received received;
        const auto handler = [&](const EventEnvelope &event) -> tl::expected<void, QString> {
            received.add(event);
            return {};
        };
        {
            const PersistentSubscription subscription(m_store->opener(), options, handler, now);
            QVERIFY(isCaughtUp(u"sounds"_s));
            QVERIFY(m_store->rebuildCurrentState()); // is nobody's news
            append(first, 1);
            QCOMPARE(received.whenThereAre(1), places(first, 6, 6));
            QVERIFY(isCaughtUp(u"sounds"_s));
        }
        append(first, 1); // while nobody listens: not past, but late
        const PersistentSubscription subscription(m_store->opener(), options, handler, now);
        QCOMPARE(received.whenThereAre(2), places(first, 6, 7));
    }

    /// Was: what came in by import, restore or move was posted as if it had just happened.
    void whatCameFromElsewhereHasNoSideEffects()
    {
        auto options = named(u"sounds"_s);
        options.start = PersistentSubscription::Start::Now;
        Received received;
        const auto handler = [&](const EventEnvelope &event) -> tl::expected<void, QString> {
            received.add(event);
            return {};
        };
        const PersistentSubscription subscription(m_store->opener(), options, handler, now);
        QTRY_VERIFY_WITH_TIMEOUT(m_store->checkpoint(u"sounds"_s).value().has_value(), 30'000);
        append(first, 1);
        import(recordedElsewhere(second, 3), 1, 2);
        append(first, 1);
        import(recordedElsewhere(second, 3), 3, 3);
        append(second, 1); // goes on here: that is news
        import(recordedElsewhere(third, 2), 1, 2);
        QCOMPARE(received.whenThereAre(3), places(first, 1, 2) + places(second, 4, 4));
        QVERIFY(isCaughtUp(u"sounds"_s));
        QCOMPARE(received.places(), places(first, 1, 2) + places(second, 4, 4));

        Received all;
        const Subscription follower(m_store->opener(), {}, {}, into(all));
        QCOMPARE(all.whenThereAre(8).size(), 8);
        EventFilter here;
        here.recordedHere = true;
        const auto backward = m_store->readAll({}, here, 2, ReadDirection::Backward).value();
        QCOMPARE(backward.size(), 2U);
        QCOMPARE(backward.front().draft, second);
        QCOMPARE(backward.back().draft, first);
    }

    void aLetterOutsideTheFilterGoes()
    {
        append(first, 2);
        const auto events = m_store->readAll({}, {}, 10).value();
        for (const EventEnvelope &event : events)
            QVERIFY(m_store->park({u"webhook"_s, event.id, 0, {}, {}}));
        auto options = named(u"webhook"_s);
        options.filter.until = events.back().recordedAt;
        options.filter.from = events.back().recordedAt;
        Received received;
        const PersistentSubscription subscription(
            m_store->opener(), options,
            [&](const EventEnvelope &event) -> tl::expected<void, QString> {
                received.add(event);
                return {};
            },
            now);
        QTRY_VERIFY_WITH_TIMEOUT(attemptsOfParked().isEmpty(), 30'000);
        QCOMPARE(received.places(), QStringList());
    }

    void beginsNowInAnEmptyLog()
    {
        auto options = named(u"sounds"_s);
        options.start = PersistentSubscription::Start::Now;
        Received received;
        const auto handler = [&](const EventEnvelope &event) -> tl::expected<void, QString> {
            received.add(event);
            return {};
        };
        {
            const PersistentSubscription subscription(m_store->opener(), options, handler, now);
            QTRY_VERIFY_WITH_TIMEOUT(m_store->checkpoint(u"sounds"_s).value().has_value(), 30'000);
        }
        append(first, 1);
        const PersistentSubscription subscription(m_store->opener(), options, handler, now);
        QCOMPARE(received.whenThereAre(1), places(first, 1, 1));
    }
};

QTEST_GUILESS_MAIN(TestSubscription)
#include "tst_subscription.moc"
