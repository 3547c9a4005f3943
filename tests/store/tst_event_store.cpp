// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decide.h"
#include "domain/evolve.h"
#include "store/adapters.h"
#include "store/codec.h"
#include "store/named_draft.h"
#include "store/personal_texts.h"
#include "store/preparation_stream.h"
#include "store/sample_draft.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;
using namespace warroom;
using sample::fresh;
using sample::note;

namespace {

const DraftId first{u"first"_s};
const DraftId second{u"second"_s};

std::vector<NewEvent> notes(int from, int to)
{
    std::vector<Event> events;
    for (int i = from; i <= to; ++i)
        events.push_back(note(i));
    return fresh(events);
}

template <typename T>
QByteArray whyNot(const tl::expected<T, StoreError> &result)
{
    return result ? QByteArray() : result.error().detail.toUtf8();
}

template <typename T>
QString kindOf(const tl::expected<T, StoreError> &result)
{
    return result ? u"success"_s : QString(enumName(result.error().kind));
}

std::vector<Event> eventsOf(const std::vector<EventEnvelope> &envelopes)
{
    std::vector<Event> events;
    for (const EventEnvelope &envelope : envelopes)
        events.push_back(envelope.event);
    return events;
}

QList<int> versionsOf(const tl::expected<std::vector<EventEnvelope>, StoreError> &envelopes)
{
    QList<int> versions;
    for (const EventEnvelope &envelope : envelopes.value_or(std::vector<EventEnvelope>()))
        versions.append(envelope.version);
    return versions;
}

/// What people said as they said it; what else there is to their seals is tst_erasure's.
std::vector<Event> withoutSeals(std::vector<Event> events)
{
    for (Event &event : events) {
        for (const PlacedText &placed : textsIn(event)) {
            placed.text->key = {};
            placed.text->sealed.clear();
        }
    }
    return events;
}

} // namespace

/// What every store promises. A new one adds a row to adapters() and inherits all of it.
class TestEventStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;

    /// How much is in the store: what a refused append must not change.
    qsizetype size() const { return std::ssize(m_store->readAll({}, {}, 100000).value()); }

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

    void anEmptyStoreHasNothing()
    {
        QCOMPARE(size(), 0);
        QCOMPARE(m_store->drafts().value().size(), 0);
        QCOMPARE(m_store->verify().value(), QList<Finding>());
        QVERIFY(m_store->rebuildCurrentState());
    }

    void returnsEventsAsRecorded()
    {
        const std::vector<NewEvent> batch = notes(1, 3);
        const auto recorded = m_store->append(first, ExpectedVersion::noStream(), batch);
        QVERIFY2(recorded, whyNot(recorded).constData());
        QCOMPARE(versionsOf(recorded), (QList<int>{1, 2, 3}));
        for (std::size_t i = 0; i < batch.size(); ++i) {
            const EventEnvelope &envelope = (*recorded)[i];
            QCOMPARE(envelope.id, batch[i].id);
            QCOMPARE(envelope.draft, first);
            QVERIFY(envelope.recordedAt == batch[i].recordedAt);
            QVERIFY(envelope.metadata == batch[i].metadata);
            QVERIFY(envelope.event == batch[i].event);
            QCOMPARE(envelope.hash.size(), 32);
        }
        QVERIFY(m_store->read(first, 1, 10, ReadDirection::Forward).value() == *recorded);
        QVERIFY(m_store->readAll({}, {}, 10).value() == *recorded);
    }

    void keepsEveryKindOfEvent()
    {
        std::vector<Event> log;
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const DraftId draft(u"draft-%1"_s.arg(seed));
            std::vector<Event> events = sample::playedDraft(draft, seed, 200);
            events.insert(events.begin() + 1, sample::named(sample::ana, sample::anasName));
            const auto recorded =
                m_store->append(draft, ExpectedVersion::noStream(), fresh(events));
            QVERIFY2(recorded, whyNot(recorded).constData());
            QVERIFY(withoutSeals(eventsOf(readWhole(*m_store, draft).value())) == events);
            log.insert(log.end(), events.begin(), events.end());
        }
        QCOMPARE(m_store->verify().value(), QList<Finding>());
        const DraftId drawn(u"draft-drawn"_s);
        const TeamId team(u"T1"_s);
        const std::vector<Event> rare{
            sample::playedDraft(drawn, 1, 0).front(),
            events::LotteryCommitted{{{team, 3}}, u"00"_s, sample::evening()},
            events::LotteryDrawn{u"seed"_s, {team}, sample::evening()},
            events::EventWithheld{9},
            events::TradeAccepted{TradeId(u"t"_s), team, sample::evening(), sample::evening()},
            events::MessageSaid{MessageId(u"m"_s),
                                sample::ana,
                                PersonalText{sample::ana, u"well"_s, {}, {}},
                                {},
                                sample::evening()},
            events::MessageReacted{MessageId(u"m"_s), sample::ana, Reaction::Laugh, true,
                                   sample::evening()},
            events::MessagePinned{MessageId(u"m"_s), true, sample::evening()},
            events::StandingChanged{sample::ana, Standing::Muted, {}, sample::evening()},
            events::DrafterNudged{team, sample::ana, sample::evening()},
            events::ReadinessChanged{team, true, sample::evening()},
            events::SeatRequested{sample::ana, team, sample::evening()},
            events::SeatRequestDropped{sample::ana, sample::evening()},
            events::StartPlanned{sample::evening(), sample::evening()},
            events::CommissionerNamed{sample::ana, true, sample::evening()},
            events::HostOffered{sample::ana, u"key"_s, u"signs"_s, {}, true, sample::evening()},
            events::SuccessorNamed{u"key"_s, sample::evening()},
            events::HostChanged{2, sample::ana, u"key"_s, {}, sample::evening()}};
        QVERIFY(m_store->append(drawn, ExpectedVersion::noStream(), fresh(rare)));
        log.insert(log.end(), rare.begin(), rare.end());
        const DraftId own = preparationStream(drawn, sample::ana);
        const PlayerId player(u"p"_s);
        const PlayerId other(u"q"_s);
        const std::vector<Event> prepared{
            events::PreparationBegun{drawn, sample::ana, sample::evening()},
            events::RankingReplaced{{RankTier{{player}}}, sample::evening()},
            events::PlayerRanked{other, RankPlace{1, 2}, sample::evening()},
            events::TierBreakChanged{other, true, sample::evening()},
            events::PlayerMarked{other, PlayerMark::Target, sample::evening()},
            events::PlayerNoted{other, PersonalText{sample::ana, u"fast"_s, {}, {}},
                                sample::evening()}};
        QVERIFY(m_store->append(own, ExpectedVersion::noStream(), fresh(prepared)));
        log.insert(log.end(), prepared.begin(), prepared.end());
        QVERIFY(withoutSeals(eventsOf(m_store->readAll({}, {}, 100000).value())) == log);
        std::set<QString> kinds;
        for (const Event &event : log)
            kinds.insert(eventTypeName(event));
        const QStringList seen(kinds.begin(), kinds.end());
        QVERIFY2(kinds.size() == std::variant_size_v<AnyEvent>, qPrintable(seen.join(u' ')));
    }

    void numbersStreamsApartAndTheStoreThroughout()
    {
        QVERIFY(m_store->append(first, ExpectedVersion::exactly(0), notes(1, 2)));
        QVERIFY(m_store->append(second, ExpectedVersion::exactly(0), notes(3, 4)));
        QVERIFY(m_store->append(first, ExpectedVersion::exactly(2), notes(5, 5)));
        QCOMPARE(versionsOf(readWhole(*m_store, first)), (QList<int>{1, 2, 3}));
        QCOMPARE(versionsOf(readWhole(*m_store, second)), (QList<int>{1, 2}));
        const auto all = m_store->readAll({}, {}, 100).value();
        QCOMPARE(all.size(), 5);
        for (std::size_t i = 1; i < all.size(); ++i)
            QVERIFY(all[i - 1].globalPosition < all[i].globalPosition);
        QVERIFY(all.front().globalPosition >= 1);
    }

    void refusesAWrongVersion_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("expected"); // as ExpectedVersion::value()
        QTest::addColumn<bool>("accepted");
        QTest::newRow("any, no stream") << 0 << -1 << true;
        QTest::newRow("any, stream") << 3 << -1 << true;
        QTest::newRow("exists, no stream") << 0 << -2 << false;
        QTest::newRow("exists, stream") << 3 << -2 << true;
        QTest::newRow("none, no stream") << 0 << 0 << true;
        QTest::newRow("none, stream") << 3 << 0 << false;
        QTest::newRow("the head") << 3 << 3 << true;
        QTest::newRow("before the head") << 3 << 2 << false;
        QTest::newRow("after the head") << 3 << 4 << false;
    }

    void refusesAWrongVersion()
    {
        QFETCH(int, before);
        QFETCH(int, expected);
        QFETCH(bool, accepted);
        if (before > 0)
            QVERIFY(m_store->append(first, ExpectedVersion::any(), notes(1, before)));

        const ExpectedVersion version = expected == -1 ? ExpectedVersion::any()
            : expected == -2                           ? ExpectedVersion::streamExists()
                                                       : ExpectedVersion::exactly(expected);
        const auto result = m_store->append(first, version, notes(10, 11));
        QCOMPARE(result.has_value(), accepted);
        QCOMPARE(size(), before + (accepted ? 2 : 0));
        if (accepted)
            return;
        QCOMPARE(kindOf(result), u"WrongExpectedVersion"_s);
        QCOMPARE(result.error().expected, expected);
        QCOMPARE(result.error().actual, before);
        QVERIFY(m_store->append(first, ExpectedVersion::exactly(before), notes(12, 12)));
    }

    void answersARepeatedAppendAsTheFirstTime()
    {
        const std::vector<NewEvent> batch = notes(1, 2);
        const auto before = m_store->append(first, ExpectedVersion::noStream(), batch);
        QVERIFY(m_store->append(first, ExpectedVersion::exactly(2), notes(3, 3)));
        const auto again = m_store->append(first, ExpectedVersion::noStream(), batch);
        QVERIFY(again);
        QVERIFY(*again == *before);
        QCOMPARE(size(), 3);

        std::vector<NewEvent> later = batch; // a second try has a time of its own
        later.front().recordedAt += Seconds{30};
        const auto onceMore = m_store->append(first, ExpectedVersion::exactly(0), later);
        QVERIFY(onceMore);
        QVERIFY(*onceMore == *before);
        const auto anywhere = m_store->append(first, ExpectedVersion::any(), batch);
        QVERIFY(anywhere);
        QVERIFY(*anywhere == *before);
        QCOMPARE(size(), 3);
    }

    void refusesAKnownIdWithOtherContent_data()
    {
        QTest::addColumn<QString>("difference");
        for (const char *difference : {"event", "type", "metadata", "stream", "half the batch"})
            QTest::newRow(difference) << QString::fromLatin1(difference);
    }

    void refusesAKnownIdWithOtherContent()
    {
        QFETCH(QString, difference);
        const std::vector<NewEvent> recorded = notes(1, 2);
        QVERIFY(m_store->append(first, ExpectedVersion::any(), recorded));
        std::vector<NewEvent> batch = recorded;
        if (difference == u"event"_s)
            batch[1].event = note(99);
        if (difference == u"type"_s)
            batch[1].event = events::DraftPaused{};
        if (difference == u"metadata"_s)
            batch[1].metadata.actorId = u"somebody else"_s;
        if (difference == u"half the batch"_s)
            batch[1].id = QUuid::createUuid();
        const DraftId &stream = difference == u"stream"_s ? second : first;

        const auto result = m_store->append(stream, ExpectedVersion::any(), batch);
        QCOMPARE(kindOf(result), u"InvalidEventData"_s);
        QCOMPARE(size(), 2);
    }

    void refusesNonsense()
    {
        const auto append = [&](const DraftId &stream, const std::vector<NewEvent> &events) {
            return kindOf(m_store->append(stream, ExpectedVersion::any(), events));
        };
        std::vector<NewEvent> twice = notes(1, 2);
        twice[1].id = twice[0].id;
        std::vector<NewEvent> nameless = notes(1, 1);
        nameless[0].id = QUuid();

        QCOMPARE(append(DraftId(), notes(1, 1)), u"InvalidStreamId"_s);
        QCOMPARE(append(DraftId(u"a\nb"_s), notes(1, 1)), u"InvalidStreamId"_s);
        QCOMPARE(append(DraftId(QString(201, u'x')), notes(1, 1)), u"InvalidStreamId"_s);
        QCOMPARE(append(first, {}), u"InvalidBatchSize"_s);
        QCOMPARE(append(first, notes(1, 1001)), u"InvalidBatchSize"_s);
        QCOMPARE(append(first, twice), u"InvalidEventData"_s);
        QCOMPARE(append(first, nameless), u"InvalidEventData"_s);
        QCOMPARE(size(), 0);
        QCOMPARE(append(first, notes(1, 1000)), u"success"_s);
    }

    void refusesWhatItCouldNotReadBack()
    {
        commands::CreateDraft create = sample::draftOf(first);
        events::DraftCreated created;
        created.draft = first;
        created.players = create.players;
        const auto append = [&](const Event &event) {
            const std::vector<NewEvent> batch{fresh(note(1)), fresh(event)};
            return kindOf(m_store->append(first, ExpectedVersion::any(), batch));
        };
        created.players[2].fortyS = std::nan("");
        QCOMPARE(append(created), u"SerializationFailed"_s);
        QCOMPARE(append(events::DraftPaused{{}, static_cast<PauseReason>(7), {}}),
                 u"SerializationFailed"_s);
        QCOMPARE(append(events::DraftResumed{Instant::max()}), u"SerializationFailed"_s);
        QCOMPARE(size(), 0);
    }

    void readsAnyPart()
    {
        QVERIFY(m_store->append(first, ExpectedVersion::any(), notes(1, 7)));
        const auto read = [&](int from, int count, ReadDirection direction) {
            return versionsOf(m_store->read(first, from, count, direction));
        };
        QCOMPARE(read(1, 3, ReadDirection::Forward), (QList<int>{1, 2, 3}));
        QCOMPARE(read(6, 9, ReadDirection::Forward), (QList<int>{6, 7}));
        QCOMPARE(read(8, 9, ReadDirection::Forward), QList<int>());
        QCOMPARE(read(3, 9, ReadDirection::Backward), (QList<int>{3, 2, 1}));
        QCOMPARE(read(100, 2, ReadDirection::Backward), (QList<int>{7, 6}));
        QCOMPARE(versionsOf(readWhole(*m_store, first)).size(), 7);
        const auto all = m_store->readAll({}, {}, 100).value();
        QCOMPARE(versionsOf(m_store->readAll(positionOf(all[4]), {}, 1)), QList<int>{6});
        QCOMPARE(versionsOf(m_store->readAll(positionOf(all.back()), {}, 9)), QList<int>());
    }

    void readsLongStreamsInPages()
    {
        QVERIFY(m_store->append(first, ExpectedVersion::any(), notes(1, 1000)));
        QCOMPARE(readWhole(*m_store, first).value().size(), 1000);
        QVERIFY(m_store->append(first, ExpectedVersion::any(), notes(1001, 1700)));
        QCOMPARE(readWhole(*m_store, first).value().size(), 1700);
        QCOMPARE(m_store->verify().value().size(), 1); // 1 700 times resumed, never created
    }

    void refusesToReadNonsense()
    {
        QVERIFY(m_store->append(first, ExpectedVersion::any(), notes(1, 2)));
        const auto read = [&](const DraftId &stream, int from, int count) {
            return kindOf(m_store->read(stream, from, count, ReadDirection::Forward));
        };
        QCOMPARE(read(second, 1, 1), u"StreamNotFound"_s);
        QCOMPARE(read(DraftId(), 1, 1), u"StreamNotFound"_s);
        QCOMPARE(read(first, 0, 1), u"InvalidStartVersion"_s);
        QCOMPARE(read(first, 1, 0), u"InvalidBatchSize"_s);
        QCOMPARE(kindOf(m_store->readAll({0, -1}, {}, 1)), u"InvalidStartVersion"_s);
        QCOMPARE(kindOf(m_store->readAll({}, {}, 0)), u"InvalidBatchSize"_s);
        QCOMPARE(kindOf(readWhole(*m_store, second)), u"StreamNotFound"_s);
    }

    void listsDrafts()
    {
        const std::vector<Event> events = sample::playedDraft(first, 4, 500);
        const DraftState state = fold(events);
        QCOMPARE(state.status, DraftStatus::Completed);
        const std::vector<NewEvent> batch = fresh(events);
        const auto recorded = m_store->append(first, ExpectedVersion::noStream(), batch);
        QVERIFY2(recorded, whyNot(recorded).constData());

        const DraftSummary summary = m_store->drafts().value().value(0);
        QCOMPARE(summary.draft, first);
        QCOMPARE(summary.title, u"Mock draft of first"_s);
        QCOMPARE(summary.note, u"Zwölf Boxkämpfer \U0001F3C8"_s);
        QCOMPARE(summary.draftType, u"snake"_s);
        QCOMPARE(summary.status, DraftStatus::Completed);
        QCOMPARE(summary.teams, 4);
        QCOMPARE(summary.rounds, 3);
        QCOMPARE(summary.totalPicks, 12);
        QCOMPARE(summary.picksMade, 12);
        QCOMPARE(summary.trades, static_cast<int>(state.trades.size()));
        QCOMPARE(summary.round, 0);
        QCOMPARE(summary.eventCount, static_cast<int>(events.size()));
        QVERIFY(summary.createdAt == sample::evening());
        QVERIFY(summary.changedAt == batch.back().recordedAt);
        QStringList positions;
        for (const int slot : state.selections)
            positions << state.setup->player(state.slots.at(slot).selection->player)->position;
        QCOMPARE(summary.positions, positions);
    }

    void listsTheLastChangedFirst()
    {
        const auto append = [&](const DraftId &draft, const Event &event, int minutes) {
            NewEvent recorded = fresh(event);
            recorded.recordedAt = sample::evening() + std::chrono::minutes{minutes};
            return m_store->append(draft, ExpectedVersion::any(), {&recorded, 1}).has_value();
        };
        const auto order = [&] {
            QStringList ids;
            const QList<DraftSummary> drafts = m_store->drafts().value();
            for (const DraftSummary &summary : drafts)
                ids << summary.draft.text();
            return ids.join(u' ');
        };
        const DraftId third{u"third"_s};
        QVERIFY(append(first, sample::playedDraft(first, 1, 0).front(), 10));
        QVERIFY(append(second, sample::playedDraft(second, 1, 0).front(), 5));
        QCOMPARE(order(), u"first second"_s);
        QVERIFY(append(third, note(1), 30)); // was never created: nothing to list
        QCOMPARE(order(), u"first second"_s);
        QVERIFY(append(second, note(2), 10)); // at the same moment, but after it
        QCOMPARE(order(), u"second first"_s);
        QVERIFY(append(first, note(3), 11));
        QCOMPARE(order(), u"first second"_s);
    }

    void keepsTheCurrentStateEventByEvent()
    {
        // The memory adapter folds; whatever else an adapter does must come to the same, after
        // every single event, and again when it is built from the log.
        const auto reference = makeMemoryStore();
        for (quint32 seed = 100; seed < 110; ++seed) {
            const DraftId draft(u"draft-%1"_s.arg(seed));
            for (const NewEvent &event : fresh(sample::playedDraft(draft, seed, 80))) {
                QVERIFY(m_store->append(draft, ExpectedVersion::any(), {&event, 1}));
                QVERIFY(reference->append(draft, ExpectedVersion::any(), {&event, 1}));
                QVERIFY(m_store->drafts().value() == reference->drafts().value());
            }
        }
        QVERIFY(m_store->rebuildCurrentState());
        QVERIFY(m_store->drafts().value() == reference->drafts().value());
        QCOMPARE(m_store->verify().value(), QList<Finding>());
    }

    void keepsTheCurrentStateOfADamagedLogToo()
    {
        const auto reference = makeMemoryStore();
        for (quint32 seed = 200; seed < 230; ++seed) {
            const DraftId draft(u"draft-%1"_s.arg(seed));
            std::vector<Event> events = sample::playedDraft(draft, seed, 80);
            for (std::size_t damage = 1; damage <= 4;
                 ++damage) { // some are lost, some change places
                const std::size_t place = seed * 31 * damage % (events.size() - 1);
                std::swap(events[place], events[place + 1]);
                events.erase(events.begin() + (seed * 17 * damage % std::ssize(events)));
            }
            const std::vector<NewEvent> batch = fresh(events);
            QVERIFY(m_store->append(draft, ExpectedVersion::any(), batch));
            QVERIFY(reference->append(draft, ExpectedVersion::any(), batch));
            QVERIFY2(m_store->drafts().value() == reference->drafts().value(),
                     qPrintable(draft.text()));
        }
        const QList<Finding> findings = m_store->verify().value();
        QVERIFY(findings == reference->verify().value());
        QCOMPARE(findings.size(), 30); // in each the first that could not have happened
    }

    void chainsEveryEventToTheOneBefore()
    {
        const std::vector<NewEvent> batch = notes(1, 3);
        const auto a = m_store->append(first, ExpectedVersion::any(), batch).value();
        const auto other = makeMemoryStore();
        for (const NewEvent &event : batch)
            QVERIFY(other->append(first, ExpectedVersion::any(), {&event, 1}));
        const auto b = readWhole(*other, first).value();
        QSet<QByteArray> hashes;
        for (std::size_t i = 0; i < a.size(); ++i) {
            QCOMPARE(a[i].hash, b[i].hash); // whatever the store, and however it was cut
            hashes.insert(a[i].hash);
        }
        QCOMPARE(hashes.size(), 3);
    }

    void tellsWhatTheRulesCouldNotHaveDone_data()
    {
        QTest::addColumn<QString>("spoil");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char *spoil, const char *complaint) {
            QTest::newRow(spoil) << QString::fromLatin1(spoil) << QString::fromLatin1(complaint);
        };
        row("taken player", "is taken");
        row("used slot", "is used");
        row("wrong number", "calls itself pick 7, which is 2");
        row("unknown player", "is not in the pool");
        row("foreign team", "is not T9's");
        row("created twice", "created twice");
        row("over too early", "there are picks to make");
    }

    void tellsWhatTheRulesCouldNotHaveDone()
    {
        QFETCH(QString, spoil);
        QFETCH(QString, complaint);
        std::vector<Event> events;
        DraftState state;
        const auto submit = [&](Command command) {
            const Actor actor{u"tester"_s, Role::Program, {}};
            const auto decided =
                decide(state, {{}, actor, sample::evening(), std::move(command), {}}).value();
            for (const Event &event : decided) {
                evolve(state, event);
                events.push_back(event);
            }
        };
        submit(sample::draftOf(first));
        submit(commands::StartDraft{});
        submit(commands::MakePick{TeamId(u"T1"_s), PlayerId(u"p1"_s), PickSource::Gm, {}});
        auto pick = std::get<events::PickMade>(events[events.size() - 2]);
        const Slot &next = state.slots.at(1).slot;
        Event bad = pick;
        if (spoil != u"used slot"_s) {
            pick.slot = next.id;
            pick.team = next.team;
        }
        pick.overallPick = spoil == u"wrong number"_s ? 7 : 2;
        if (spoil != u"taken player"_s)
            pick.player = PlayerId(spoil == u"unknown player"_s ? u"p999"_s : u"p2"_s);
        if (spoil == u"foreign team"_s)
            pick.team = TeamId(u"T9"_s);
        bad = pick;
        if (spoil == u"created twice"_s)
            bad = events.front();
        if (spoil == u"over too early"_s)
            bad = events::DraftCompleted{first, sample::evening(), 1, 1};
        events.push_back(bad);

        QVERIFY(m_store->append(first, ExpectedVersion::any(), fresh(events)));
        const QList<Finding> findings = m_store->verify().value();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().draft, first);
        QCOMPARE(findings.first().version, static_cast<int>(events.size()));
        QVERIFY2(findings.first().what.contains(complaint), qPrintable(findings.first().what));
    }
};

QTEST_GUILESS_MAIN(TestEventStore)
#include "tst_event_store.moc"
