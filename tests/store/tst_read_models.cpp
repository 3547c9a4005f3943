// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/read_models.h"

#include "domain/decide.h"
#include "domain/evolve.h"
#include "store/adapters.h"
#include "store/event_record.h"
#include "store/read_model_follower.h"
#include "store/sample_draft.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace warroom;
using sample::fresh;

namespace {

const Actor everybody{u"tester"_s, Role::Program, {TeamId(u"T1"_s), TeamId(u"T2"_s)}};

/// A draft that is played by the rules, wish by wish.
class Played {
public:
    explicit Played(const commands::CreateDraft &create) { submit(create); }

    void submit(const Command &command)
    {
        const auto decision =
            decide(m_state, IssuedCommand{{}, everybody, sample::evening(), command, {}});
        for (const Event &event : decision.value()) {
            evolve(m_state, event);
            m_events.push_back(event);
        }
    }
    /// The selection of \a overall was \a rank, wherever he is now.
    void correct(int overall, int rank,
                 commands::CorrectionConflict conflict = commands::CorrectionConflict::Swap,
                 std::optional<TeamId> team = {})
    {
        submit(
            commands::CorrectPick{slot(overall), PlayerId(u"p%1"_s.arg(rank)), team, conflict, {}});
    }
    void pick(int rank)
    {
        submit(commands::MakePick{
            m_state.slotOnTheClock()->slot.team, PlayerId(u"p%1"_s.arg(rank)), PickSource::Gm, {}});
    }
    SlotId slot(int overall) const { return m_state.slots.at(overall - 1).slot.id; }
    const std::vector<Event> &events() const { return m_events; }

private:
    DraftState m_state;
    std::vector<Event> m_events;
};

/// Two teams, three rounds, seven players; the last two slots change hands if \a isTraded.
std::vector<Event> draftInOrder(const DraftId &id, const QList<int> &ranks, bool isTraded = false)
{
    commands::CreateDraft create = sample::draftOf(id, 2, 3);
    Player left = create.players.last();
    left.id = PlayerId(u"p7"_s);
    left.name = u"Player 7"_s;
    left.rank = 7;
    create.players.append(left);
    Played draft(create);
    draft.submit(commands::StartDraft{});
    if (isTraded)
        draft.submit(commands::ExecuteTrade{
            Trade{TradeId(u"swap"_s),
                  {{TeamId(u"T1"_s), {draft.slot(5)}}, {TeamId(u"T2"_s), {draft.slot(6)}}}}});
    for (const int rank : ranks)
        draft.pick(rank);
    return draft.events();
}

const DraftId odd{u"odd"_s};
const DraftId even{u"even"_s};
const DraftId half{u"half"_s};

QStringList shown(const QList<PlayerStats> &stats)
{
    QStringList lines;
    for (const PlayerStats &row : stats)
        lines << u"%1 %2 %3 %4/%5 %6 %7"_s.arg(row.player.text(), row.name, row.position)
                     .arg(row.timesDrafted)
                     .arg(row.drafts)
                     .arg(row.meanPick().value_or(-1))
                     .arg(row.spread().value_or(-1));
    return lines;
}

QStringList shown(const QList<TeamTendency> &tendencies)
{
    QStringList lines;
    for (const TeamTendency &row : tendencies)
        lines << u"%1 %2 %3:%4 %5 picks, %6 drafts, %7 trades"_s.arg(row.team.text(), row.name)
                     .arg(row.round)
                     .arg(row.position)
                     .arg(row.picks)
                     .arg(row.drafts)
                     .arg(row.trades);
    return lines;
}

QStringList shown(const QList<DraftPattern> &patterns)
{
    QStringList lines;
    for (const DraftPattern &row : patterns)
        lines << u"%1 %2 %3-%4 %5 %6 %7 %8 %9"_s.arg(row.draft.text(), QString(enumName(row.kind)))
                     .arg(row.firstPick)
                     .arg(row.lastPick)
                     .arg(row.picks)
                     .arg(row.position, row.player.text(), row.team.text())
                     .arg(row.value);
    return lines;
}

/// Everything the read models of \a store say.
QStringList said(const EventStore &store)
{
    return shown(store.playerStats().value()) + shown(store.teamTendencies().value())
        + shown(store.draftPatterns().value());
}

} // namespace

/// What every store knows over all drafts.
class TestReadModels : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;

    void append(const DraftId &draft, const std::vector<Event> &events)
    {
        QVERIFY(m_store->append(draft, ExpectedVersion::noStream(), fresh(events)));
    }
    void appendSamples()
    {
        append(odd, draftInOrder(odd, {3, 1, 2, 6, 5, 4}, true));
        append(even, draftInOrder(even, {1, 2, 3, 4, 5, 6}));
        append(half, draftInOrder(half, {6, 5}));
    }
    void appendMany(quint32 count)
    {
        for (quint32 seed = 1; seed <= count; ++seed) {
            const DraftId draft(u"draft-%1"_s.arg(seed));
            append(draft, sample::playedDraft(draft, seed, 500));
        }
    }
    /// The same events in a store that counts anew whenever it is asked.
    QStringList saidByMemory() const
    {
        const auto memory = makeMemoryStore();
        const auto drafts = m_store->drafts();
        for (const DraftSummary &draft : drafts.value())
            (void)memory->importRecords(m_store->readRecords(draft.draft, 1, 1000).value());
        (void)countAllIn(*memory);
        return said(*memory);
    }

    /// What is followed is what a rebuild makes, and what a store says that keeps no tables.
    void compareWithRebuilt()
    {
        const QStringList followed = said(*m_store);
        QCOMPARE(followed, saidByMemory());
        QVERIFY(m_store->rebuildReadModels());
        QCOMPARE(said(*m_store), followed);
    }

    /// A draft of two teams and three rounds, complete.
    Played completed(const DraftId &draft)
    {
        Played played(sample::draftOf(draft, 2, 3));
        played.submit(commands::StartDraft{});
        for (const int rank : {3, 1, 2, 6, 5, 4})
            played.pick(rank);
        return played;
    }

    /// Appends what \a played has and the store has not.
    void appendRest(const DraftId &draft, const Played &played)
    {
        const auto recorded = static_cast<int>(readWhole(*m_store, draft).value().size());
        const std::vector<Event> rest(played.events().begin() + recorded, played.events().end());
        QVERIFY(m_store->append(draft, ExpectedVersion::exactly(recorded), fresh(rest)));
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

    void knowHowEarlyAPlayerGoes()
    {
        appendSamples();
        QVERIFY(m_store->playerStats().value().isEmpty()); // nobody counted yet
        QVERIFY(countAllIn(*m_store));
        QCOMPARE(shown(m_store->playerStats().value()),
                 (QStringList{u"p1 Player 1 WR 2/2 1.5 0.5"_s, u"p3 Player 3 EDGE 2/2 2 1"_s,
                              u"p2 Player 2 OT 2/2 2.5 0.5"_s, u"p4 Player 4 CB 2/2 5 1"_s,
                              u"p5 Player 5 QB 2/2 5 0"_s, u"p6 Player 6 WR 2/2 5 1"_s,
                              u"p7 Player 7 WR 0/2 -1 -1"_s}));
    }

    void knowWhatATeamTakes()
    {
        appendSamples();
        QVERIFY(countAllIn(*m_store));
        QCOMPARE(shown(m_store->teamTendencies().value()),
                 (QStringList{u"T1 Team 1 0: 6 picks, 2 drafts, 1 trades"_s,
                              u"T1 Team 1 1:EDGE 1 picks, 0 drafts, 0 trades"_s,
                              u"T1 Team 1 1:WR 1 picks, 0 drafts, 0 trades"_s,
                              u"T1 Team 1 2:CB 1 picks, 0 drafts, 0 trades"_s,
                              u"T1 Team 1 2:WR 1 picks, 0 drafts, 0 trades"_s,
                              u"T1 Team 1 3:CB 1 picks, 0 drafts, 0 trades"_s,
                              u"T1 Team 1 3:QB 1 picks, 0 drafts, 0 trades"_s,
                              u"T2 Team 2 0: 6 picks, 2 drafts, 1 trades"_s,
                              u"T2 Team 2 1:OT 1 picks, 0 drafts, 0 trades"_s,
                              u"T2 Team 2 1:WR 1 picks, 0 drafts, 0 trades"_s,
                              u"T2 Team 2 2:EDGE 1 picks, 0 drafts, 0 trades"_s,
                              u"T2 Team 2 2:OT 1 picks, 0 drafts, 0 trades"_s,
                              u"T2 Team 2 3:QB 1 picks, 0 drafts, 0 trades"_s,
                              u"T2 Team 2 3:WR 1 picks, 0 drafts, 0 trades"_s}));
    }

    void knowReachesAndSteals()
    {
        appendSamples();
        QVERIFY(countAllIn(*m_store));
        const QStringList expected{u"odd reach 1-1 1 EDGE p3 T1 -2"_s,
                                   u"odd reach 4-4 1 WR p6 T1 -2"_s,
                                   u"odd steal 6-6 1 CB p4 T1 2"_s};
        QCOMPARE(shown(m_store->draftPatterns().value()), expected);
        QCOMPARE(shown(m_store->draftPatterns(odd).value()), expected);
        QCOMPARE(m_store->draftPatterns(odd).value().first().playerName, u"Player 3"_s);
        QVERIFY(m_store->draftPatterns(even).value().isEmpty());
    }

    void knowRuns()
    {
        commands::CreateDraft create = sample::draftOf(odd, 2, 3);
        for (Player &player : create.players)
            player.position = u"WR"_s;
        Played draft(create);
        draft.submit(commands::StartDraft{});
        for (int rank = 1; rank <= 6; ++rank)
            draft.pick(rank);
        append(odd, draft.events());
        QVERIFY(countAllIn(*m_store));
        QCOMPARE(shown(m_store->draftPatterns().value()), QStringList{u"odd run 1-6 6 WR   0"_s});
    }

    void countADraftOnce()
    {
        appendSamples();
        QVERIFY(countAllIn(*m_store));
        const QStringList once = said(*m_store);
        QVERIFY(countAllIn(*m_store));
        QVERIFY(m_store->countIn(odd));
        QVERIFY(m_store->countIn(half));
        QVERIFY(m_store->countIn(DraftId(u"nobody's"_s)));
        QCOMPARE(said(*m_store), once);
    }

    void sayTheSameInEveryStore()
    {
        appendMany(12);
        QVERIFY(countAllIn(*m_store));
        QVERIFY(m_store->playerStats().value().size() > 5);
        QCOMPARE(said(*m_store), saidByMemory());
    }

    void forgetADraftThatLeaves()
    {
        appendSamples();
        QVERIFY(m_store->countIn(even));
        const QStringList withoutOdd = said(*m_store);
        QVERIFY(m_store->countIn(odd));
        const QStringList both = said(*m_store);
        const auto records = m_store->readRecords(odd, 1, 1000).value();
        QVERIFY(m_store->removeArchived(odd, records.back().version, sample::evening()));
        QCOMPARE(said(*m_store), withoutOdd);
        QVERIFY(m_store->importRecords(records));
        QCOMPARE(said(*m_store), withoutOdd);
        QVERIFY(countAllIn(*m_store));
        QCOMPARE(said(*m_store), both);
    }

    void answerAlikeAfterARebuild()
    {
        appendMany(5);
        QVERIFY(m_store->countIn(DraftId(u"draft-1"_s)));
        qint64 last = 0;
        QVERIFY(m_store->rebuildReadModels([&](qint64 done, qint64 total) {
            last = done;
            return done <= total;
        }));
        QVERIFY(last > 0);
        QCOMPARE(said(*m_store), saidByMemory());
        QVERIFY(m_store->rebuildReadModels());
        QCOMPARE(said(*m_store), saidByMemory());
    }

    void countADraftAnewThatIsCorrected()
    {
        append(even, draftInOrder(even, {1, 2, 3, 4, 5, 6}));
        Played played = completed(odd);
        append(odd, played.events());
        QVERIFY(countAllIn(*m_store));
        const QStringList before = said(*m_store);
        played.correct(1, 4);
        played.correct(2, 1, commands::CorrectionConflict::Refuse, TeamId(u"T1"_s));
        appendRest(odd, played);
        QVERIFY(said(*m_store) != before); // what is not so any more is not said any more
        QCOMPARE(shown(m_store->draftPatterns(odd).value()), QStringList());
        QVERIFY(m_store->countIn(odd));
        QCOMPARE(shown(m_store->draftPatterns(odd).value()),
                 (QStringList{u"odd reach 1-1 1 CB p4 T1 -3"_s, u"odd reach 4-4 1 WR p6 T1 -2"_s,
                              u"odd steal 6-6 1 EDGE p3 T2 3"_s}));
        QCOMPARE(m_store->draftPatterns(odd).value().first().playerName, u"Player 4"_s);
        compareWithRebuilt();
    }

    void knowWhoWasRightWhileTheDraftWentOn()
    {
        Played played(sample::draftOf(odd, 2, 3));
        played.submit(commands::StartDraft{});
        for (const int rank : {3, 1, 2})
            played.pick(rank);
        played.correct(1, 1, commands::CorrectionConflict::Reopen); // opens the second
        for (const int rank : {6, 5, 4})
            played.pick(rank);
        played.submit(commands::MakePick{TeamId(u"T2"_s), PlayerId(u"p3"_s), PickSource::Gm, {}});
        append(odd, played.events());
        QVERIFY(m_store->countIn(odd));
        QVERIFY(!m_store->playerStats().value().isEmpty());
        compareWithRebuilt();
    }

    void leaveADraftAloneThatIsCorrectedBeforeItIsCounted()
    {
        append(even, draftInOrder(even, {1, 2, 3, 4, 5, 6}));
        Played played = completed(odd);
        append(odd, played.events());
        QVERIFY(m_store->countIn(even));
        const QStringList before = said(*m_store);
        played.correct(1, 4);
        appendRest(odd, played);
        QCOMPARE(said(*m_store), before);
        QVERIFY(m_store->countIn(odd));
        compareWithRebuilt();
    }

    void areNotCountedOutByWhatIsRecordedTwice()
    {
        Played played = completed(odd);
        append(odd, played.events());
        const int head = static_cast<int>(played.events().size());
        played.correct(1, 4);
        const std::vector<Event> rest(played.events().begin() + head, played.events().end());
        const std::vector<NewEvent> batch = fresh(rest);
        QVERIFY(m_store->append(odd, ExpectedVersion::exactly(head), batch));
        QVERIFY(m_store->countIn(odd));
        const QStringList counted = said(*m_store);
        QVERIFY(m_store->append(odd, ExpectedVersion::exactly(head), batch)); // the first answer
        QCOMPARE(said(*m_store), counted);
        QVERIFY(!m_store->append(odd, ExpectedVersion::exactly(head), fresh(rest))); // a conflict
        QCOMPARE(said(*m_store), counted);
    }

    void stayRightWhenADraftIsCorrectedDuringARebuild()
    {
        append(even, draftInOrder(even, {1, 2, 3, 4, 5, 6}));
        Played played = completed(odd);
        append(odd, played.events());
        QVERIFY(countAllIn(*m_store));
        const int head = static_cast<int>(played.events().size());
        played.correct(1, 4);
        const std::vector<Event> rest(played.events().begin() + head, played.events().end());
        int times = 0;
        QVERIFY(m_store->rebuildReadModels([&](qint64 done, qint64) {
            ++times;
            if (done < 2 || times > 2) // when both are counted
                return true;
            const auto other = m_store->opener()().value();
            return other->append(odd, ExpectedVersion::exactly(head), fresh(rest)).has_value();
        }));
        QVERIFY(countAllIn(*m_store));
        QCOMPARE(said(*m_store), saidByMemory());
    }

    void stayAsTheyAreWhenARebuildIsEnded()
    {
        appendSamples();
        QVERIFY(m_store->countIn(even));
        const QStringList before = said(*m_store);
        QVERIFY(m_store->rebuildReadModels([](qint64, qint64) { return false; }));
        QCOMPARE(said(*m_store), before);
    }

    void stayRightWhenDraftsComeAndGoDuringARebuild()
    {
        appendSamples();
        QVERIFY(countAllIn(*m_store));
        const DraftId late(u"late"_s);
        const int head = static_cast<int>(readWhole(*m_store, even).value().size());
        bool isFirst = true;
        QVERIFY(m_store->rebuildReadModels([&](qint64, qint64) {
            if (!std::exchange(isFirst, false))
                return true;
            const auto other = m_store->opener()().value();
            return other->removeArchived(even, head, sample::evening()).has_value()
                && other
                       ->append(late, ExpectedVersion::noStream(),
                                fresh(draftInOrder(late, {6, 5, 4, 3, 2, 1})))
                       .has_value();
        }));
        QVERIFY(!isFirst);
        QVERIFY(countAllIn(*m_store));
        QCOMPARE(said(*m_store), saidByMemory());
    }

    void areFollowed()
    {
        append(even, draftInOrder(even, {1, 2, 3, 4, 5, 6}));
        const auto countedDrafts = [&] {
            const auto stats = m_store->playerStats().value();
            return stats.isEmpty() ? 0 : stats.first().drafts;
        };
        {
            const ReadModelFollower follower(m_store->opener(), sample::evening);
            QTRY_COMPARE(countedDrafts(), 1); // what was there
            append(half, draftInOrder(half, {6, 5}));
            append(odd, draftInOrder(odd, {3, 1, 2, 6, 5, 4}));
            QTRY_COMPARE(countedDrafts(), 2); // what comes
        }
        const DraftId late(u"late"_s);
        append(late, draftInOrder(late, {6, 5, 4, 3, 2, 1}));
        QCOMPARE(countedDrafts(), 2);
        const ReadModelFollower follower(m_store->opener(), sample::evening);
        QTRY_COMPARE(countedDrafts(), 3); // what came while nobody followed
        QCOMPARE(said(*m_store), saidByMemory());
    }

    void areFollowedThroughCorrections()
    {
        append(even, draftInOrder(even, {1, 2, 3, 4, 5, 6}));
        Played played = completed(odd);
        append(odd, played.events());
        const ReadModelFollower follower(m_store->opener(), sample::evening);
        const auto reach = [&] { return shown(m_store->draftPatterns(odd).value()).value(0); };
        QTRY_COMPARE(reach(), u"odd reach 1-1 1 EDGE p3 T1 -2"_s);
        played.correct(1, 4);
        appendRest(odd, played);
        QTRY_COMPARE(reach(), u"odd reach 1-1 1 CB p4 T1 -3"_s);
        played.correct(4, 3);
        appendRest(odd, played);
        QTRY_COMPARE(shown(m_store->draftPatterns(odd).value()),
                     QStringList{u"odd reach 1-1 1 CB p4 T1 -3"_s});
        compareWithRebuilt();
    }
};

QTEST_GUILESS_MAIN(TestReadModels)
#include "tst_read_models.moc"
