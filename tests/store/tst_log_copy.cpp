// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/adapters.h"
#include "store/log_copy.h"
#include "store/persistent_subscription.h"
#include "store/raw_file.h"
#include "store/sample_draft.h"
#include "store/stream_records.h"
#include "store/subscription.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using sample::fresh;
using sample::note;

namespace {

const DraftId first{u"first"_s};
const DraftId second{u"second"_s};
const Instant noon = sample::evening();

template <typename T>
QString lineOf(const tl::expected<T, StoreError> &result)
{
    return result ? u"success"_s : result.error().detail;
}

QStringList placesIn(const EventStore &store)
{
    QStringList places;
    const auto events = store.readAll({}, {}, 100'000).value();
    for (const EventEnvelope &event : events)
        places << u"%1 %2 %3"_s.arg(event.draft.text(), QString::number(event.version),
                                    event.id.toString());
    return places;
}

int headOf(const EventStore &store, const DraftId &draft)
{
    return static_cast<int>(readWhole(store, draft).value().size());
}

} // namespace

class TestLogCopy : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_from;
    StoreFactory m_to;

    tl::expected<LogCopy, StoreError> copy(const LogCopyOptions &options = {{}, noon, {}}) const
    {
        return copyLog(*m_from, m_to, options);
    }
    std::unique_ptr<EventStore> target() const { return m_to().value(); }
    void record(const DraftId &draft, const std::vector<NewEvent> &events)
    {
        QVERIFY(m_from->append(draft, ExpectedVersion::any(), events));
    }

private Q_SLOTS:
    void initTestCase_data() { sample::adapters(); }

    /// Two drafts, the second in the midst of the first.
    void init()
    {
        QFETCH_GLOBAL(bool, isInstalled);
        if (!isInstalled)
            QSKIP("no PostgreSQL server is installed");
        QFETCH_GLOBAL(sample::Opener, open);
        m_folder = sample::folder();
        QVERIFY(QDir(m_folder->path()).mkdir(u"to"_s));
        m_from =
            openSqliteStore({m_folder->filePath(u"from.warroom"_s), Durability::Normal}).value();
        m_to = open(m_folder->filePath(u"to"_s))->opener();
        const std::vector<NewEvent> events = fresh(sample::playedDraft(first, 4, 500));
        const auto middle = events.begin() + 9;
        record(first, {events.begin(), middle});
        record(second, fresh(sample::playedDraft(second, 5, 20)));
        record(first, {middle, events.end()});
    }

    void cleanup()
    {
        m_from.reset();
        m_to = {};
    }

    void everyDraftArrivesInTheOrderOfTheLog()
    {
        const auto copied = copy();
        QCOMPARE(lineOf(copied), u"success"_s);
        QCOMPARE(copied->drafts, 2);
        QCOMPARE(copied->copied, placesIn(*m_from).size());
        QCOMPARE(copied->passedOver, 0);
        QVERIFY(copied->isWhole);
        const auto to = target();
        QCOMPARE(placesIn(*to), placesIn(*m_from));
        QVERIFY(to->drafts().value() == m_from->drafts().value());
        QCOMPARE(to->verify().value(), QList<Finding>());
        for (const DraftId &draft : {first, second}) {
            const auto there = wholeStream(*to, draft).value();
            QCOMPARE(firstDifference(there, wholeStream(*m_from, draft).value()), 0);
        }
    }

    void whatIsThereIsPassedOver()
    {
        QVERIFY(copy());
        const QStringList places = placesIn(*target());
        const auto again = copy();
        QCOMPARE(lineOf(again), u"success"_s);
        QCOMPARE(again->copied, 0);
        QCOMPARE(again->passedOver, places.size());
        QCOMPARE(placesIn(*target()), places);
    }

    void goesOnWhereItWasEnded()
    {
        QList<std::pair<qint64, qint64>> told;
        LogCopyOptions options{{}, noon, [&](qint64 done, qint64 total) {
                                   told << std::pair(done, total);
                                   return false;
                               }};
        const qint64 total = placesIn(*m_from).size();
        const auto begun = copy(options);
        QCOMPARE(lineOf(begun), u"success"_s);
        QVERIFY(!begun->isWhole);
        QCOMPARE(told, (QList<std::pair<qint64, qint64>>{{9, total}}));
        QCOMPARE(placesIn(*target()).size(), 9);

        const auto rest = copy();
        QVERIFY(rest->isWhole);
        QCOMPARE(rest->passedOver, 9);
        QCOMPARE(rest->copied, total - 9);
        QCOMPARE(placesIn(*target()), placesIn(*m_from));
    }

    void continuesABeginningInTheMiddleOfARun()
    {
        QVERIFY(target()->importRecords(m_from->readRecords(first, 1, 4).value()));
        const auto rest = copy();
        QCOMPARE(lineOf(rest), u"success"_s);
        QCOMPARE(rest->passedOver, 4);
        QCOMPARE(placesIn(*target()), placesIn(*m_from));
    }

    void anotherDraftUnderTheSameIdIsNotTouched_data()
    {
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("another") << false;
        QTest::newRow("it went on there") << true;
    }
    void anotherDraftUnderTheSameIdIsNotTouched()
    {
        QFETCH(bool, goesOn);
        const auto to = target();
        if (goesOn)
            QVERIFY(to->importRecords(wholeStream(*m_from, second).value()));
        QVERIFY(to->append(second, ExpectedVersion::any(), std::vector{fresh(note(1))}));
        const QStringList before = placesIn(*to);
        const auto refused = copy();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreErrorKind::WrongExpectedVersion);
        const auto there = static_cast<int>(before.size());
        const QString how = goesOn
            ? u"at event %1 in the target, and at %2 here"_s.arg(there).arg(there - 1)
            : u"another one in the target: event 1 differs"_s;
        QCOMPARE(lineOf(refused), u"draft second is %1; nothing was copied"_s.arg(how));
        QCOMPARE(placesIn(*to), before);
    }

    void aDamagedSourceIsNotCopied()
    {
        {
            RawFile file(m_folder->filePath(u"from.warroom"_s));
            QCOMPARE(file.run(u"DROP TRIGGER draft_events_never_change"_s), QString());
            QCOMPARE(file.run(u"UPDATE draft_events SET created_at = '2026-04-23T20:00:00.001Z' "
                              "WHERE session_id = 'second' AND sequence_number = 3"_s),
                     QString());
        }
        bool opened = false;
        const auto refused = copyLog(*m_from,
                                     [&] {
                                         opened = true;
                                         return m_to();
                                     },
                                     {{}, noon, {}});
        QVERIFY(!opened);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreErrorKind::Corrupt);
        QCOMPARE(lineOf(refused),
                 u"the source: draft second: event 3 was changed, or an event "
                 "before it was"_s);
    }

    void aDraftThatIsArchivedThereComesBack()
    {
        QVERIFY(copy());
        QVERIFY(target()->removeArchived(first, headOf(*m_from, first), noon));
        const auto again = copy();
        QCOMPARE(lineOf(again), u"success"_s);
        QCOMPARE(target()->drafts().value().size(), 2);
        QCOMPARE(target()->verify().value(), QList<Finding>());
    }

    void checkpointsPointAtTheSameEvent()
    {
        const auto events = m_from->readAll({}, {}, 1000).value();
        const EventEnvelope &tenth = events.at(9);
        QVERIFY(m_from->saveCheckpoint(u"mail"_s, positionOf(tenth), noon));
        QVERIFY(m_from->saveCheckpoint(u"feed"_s, positionOf(events.back()), noon));
        QVERIFY(m_from->park({u"feed"_s, tenth.id, 3, u"no connection"_s, {}}));
        // Positions differ from here on.
        QVERIFY(m_from->removeArchived(first, headOf(*m_from, first), noon));
        QVERIFY(m_from->importRecords(wholeStream(*m_from, second).value()).error().kind
                == StoreErrorKind::WrongExpectedVersion);

        const auto waiting =
            static_cast<int>(m_from->readAll(positionOf(tenth), {}, 1000).value().size());
        QVERIFY(waiting > 0);
        const auto copied = copy({{u"mail"_s, u"nobody"_s}, noon, {}});
        QCOMPARE(lineOf(copied), u"success"_s);
        QCOMPARE(copied->checkpoints, 2);
        QCOMPARE(copied->letters, 1 + waiting);
        const auto to = target();
        QCOMPARE(to->parked(u"feed"_s).value(), m_from->parked(u"feed"_s).value());
        QCOMPARE(to->find(tenth.id).value()->globalPosition,
                 to->checkpoint(u"mail"_s).value()->position);
        QCOMPARE(to->readAll(*to->checkpoint(u"feed"_s).value(), {}, 10).value().size(),
                 std::size_t{0});
        QVERIFY(!to->checkpoint(u"nobody"_s).value());
    }

    /// It is past in the target, and yet nobody has handled it.
    void whatWaitedForSideEffectsStillArrives()
    {
        const auto events = m_from->readAll({}, {}, 1000).value();
        const auto fromTheEnd = events.size() - 4;
        QVERIFY(m_from->saveCheckpoint(u"mail"_s, positionOf(events[fromTheEnd - 1]), noon));
        QCOMPARE(lineOf(copy({{u"mail"_s}, noon, {}})), u"success"_s);

        const auto to = target();
        PersistentSubscription::Options options;
        options.name = u"mail"_s;
        options.start = PersistentSubscription::Start::Now;
        options.order = PersistentSubscription::Order::WithinDraft;
        QList<QUuid> handled;
        {
            const PersistentSubscription subscription(
                to->opener(), options,
                [&](const EventEnvelope &event) -> tl::expected<void, QString> {
                    handled << event.id;
                    return {};
                },
                [] { return noon; });
            QTRY_VERIFY_WITH_TIMEOUT(to->parked(u"mail"_s).value().isEmpty(), 30'000);
            const auto head = headOf(*to).value();
            QTRY_COMPARE_WITH_TIMEOUT(to->checkpoint(u"mail"_s).value(), std::optional(head),
                                      30'000);
        }
        QList<QUuid> waited;
        for (std::size_t i = fromTheEnd; i < events.size(); ++i)
            waited << events[i].id;
        QCOMPARE(handled, waited);
    }

    void noCheckpointWhereTheTargetHasOtherEventsBefore()
    {
        QVERIFY(target()->append(DraftId(u"third"_s), ExpectedVersion::any(),
                                 fresh(sample::playedDraft(DraftId(u"third"_s), 3, 5))));
        QVERIFY(m_from->saveCheckpoint(u"mail"_s, {0, 12}, noon));
        const auto copied = copy({{u"mail"_s}, noon, {}});
        QCOMPARE(lineOf(copied), u"success"_s);
        QCOMPARE(copied->checkpoints, 0);
        QVERIFY(!target()->checkpoint(u"mail"_s).value());
    }
};

QTEST_GUILESS_MAIN(TestLogCopy)

#include "tst_log_copy.moc"
