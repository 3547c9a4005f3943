// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lottery_order.h"
#include "session/draft_library.h"
#include "session/room_client.h"
#include "session/seated.h"
#include "store/sqlite_event_store.h"
#include "support/hosted_draft.h"
#include "support/same_state.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace warroom;
using namespace warroom::test;

namespace {

StoreOpener sqliteIn(const QString &path)
{
    return [path](QString *error) -> std::unique_ptr<EventStore> {
        auto store = openSqliteStore({path, Durability::Normal, OpenMode::CreateOrOpen});
        if (store)
            return std::move(*store);
        *error = store.error().detail;
        return nullptr;
    };
}

commands::CreateDraft personsAtAAndB()
{
    return withPersonsAt(u"A B", aMinuteEach(draftOf(u"A B C", 2)));
}

bool opens(const RoomClient &room)
{
    return QTest::qWaitFor([&] { return room.isOpen(); });
}

commands::CreateDraft shortDraft()
{
    return withPersonsAt(u"A B", draftOf(u"A B"));
}

/// B's player instead of A's, and the other way round.
Command theFirstWasP2(const RoomClient &room)
{
    return commands::CorrectPick{room.state().slots.first().slot.id,
                                 PlayerId(u"p2"_s),
                                 {},
                                 commands::CorrectionConflict::Swap};
}

/// Waits for the answer to \a command.
Answer answerTo(RoomClient &room, const Command &command)
{
    QSignalSpy answers(&room, &RoomClient::answered);
    const QUuid id = room.submit(command);
    Answer answer;
    const bool came = QTest::qWaitFor([&] {
        while (!answers.isEmpty()) {
            answer = answers.takeFirst().at(0).value<Answer>();
            if (answer.command == id)
                return true;
        }
        return false;
    });
    if (!came)
        qFatal("a command was never answered");
    return answer;
}

} // namespace

class TestDraftLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = FakeClock();
        openLibrary();
    }
    void cleanup() { m_library.reset(); }

    void atFirstStartItHoldsThePastDraft()
    {
        const QList<DraftSummary> drafts = listed();
        QCOMPARE(drafts.size(), 1);
        const DraftSummary past = drafts.first();
        QCOMPARE(past.title, u"2022 NFL Draft"_s);
        QVERIFY(!past.note.isEmpty());
        QCOMPARE(past.status, DraftStatus::Completed);
        QCOMPARE(past.picksMade, 262);
        QCOMPARE(past.totalPicks, 262);
    }

    void completedDraftsAreCounted()
    {
        QVERIFY(!listed().isEmpty());
        const auto store = openSqliteStore({path(), Durability::Normal, OpenMode::ReadOnly});
        QVERIFY(store);
        const auto counted = [&] { return (*store)->playerStats().value().size(); };
        QTRY_COMPARE(counted(), 262);
    }

    void goesOnInAnotherStore()
    {
        QCOMPARE(listed().size(), 1);
        m_library->create(personsAtAAndB());
        QTRY_COMPARE(listed().size(), 2);
        const auto room = m_library->enter(personsAtAAndB().draft);
        QVERIFY(opens(*room));
        const QString other = m_folder->filePath(u"other.warroom"_s);
        m_library->moveTo(sqliteIn(other), other);
        QCOMPARE(listed().size(), 1);
        QVERIFY(QFile::exists(other));
        // The room was left open against the advice: it says no, and nobody is hurt.
        QVERIFY(!answerTo(*room, commands::PauseDraft{}).accepted);
        QCOMPARE(listed().size(), 1);
    }

    void aStoreThatCannotBeOpenedIsTriedAgainAndAnotherMayBeChosen()
    {
        QSignalSpy failed(m_library.get(), &DraftLibrary::failed);
        m_library->moveTo(
            [](QString *error) -> std::unique_ptr<EventStore> {
                *error = u"nobody answers"_s;
                return nullptr;
            },
            u"nowhere"_s);
        QTRY_COMPARE(failed.size(), 1);
        m_library->refresh();
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(failed.last().first().toString(), u"nobody answers"_s);
        m_library->moveTo(sqliteIn(m_folder->filePath(u"other.warroom"_s)), {});
        QCOMPARE(listed().size(), 1);
    }

    void atTheSecondStartItHoldsItOnce()
    {
        const QList<DraftSummary> first = listed();
        openLibrary();
        QCOMPARE(listed(), first);
    }

    void aDraftIsCreatedEnteredLeftAndFoundAsItWas()
    {
        create(personsAtAAndB());
        auto room = m_library->enter(personsAtAAndB().draft);
        QVERIFY(opens(*room));
        QVERIFY(!room->isReadOnly());
        QCOMPARE(room->actor().teams, idsIn<TeamId>(u"A B"));
        QVERIFY(answerTo(*room, pick(u"A", u"p1")).accepted);
        QVERIFY(room->state().isTaken(PlayerId(u"p1"_s)));
        const DraftState before = room->state();

        room = m_library->enter(personsAtAAndB().draft); // the old one leaves
        QVERIFY(opens(*room));
        QCOMPARE(difference(room->state(), before), QString());

        room.reset();
        openLibrary();
        room = m_library->enter(personsAtAAndB().draft);
        QVERIFY(opens(*room));
        QCOMPARE(difference(room->state(), before), QString());
    }

    void whatIsRecordedIsInTheHistoryBeforeItIsAnswered()
    {
        create(personsAtAAndB());
        const auto room = m_library->enter(personsAtAAndB().draft);
        QVERIFY(opens(*room));
        QSignalSpy recorded(room.get(), &RoomClient::recorded);
        const int before = room->history().size();
        const Answer answer = answerTo(*room, pick(u"A", u"p1"));
        QCOMPARE(recorded.count(), 1);
        QCOMPARE(recorded.at(0).at(0).toInt(), before + 1);
        QCOMPARE(recorded.at(0).at(1).toInt(), before + 2);
        QCOMPARE(answer.firstVersion, before + 1);
        QCOMPARE(answer.lastVersion, room->history().size());
    }

    void twoInOneRoomSeeTheSame()
    {
        create(personsAtAAndB());
        const auto one = m_library->enter(personsAtAAndB().draft);
        const auto other = m_library->enter(personsAtAAndB().draft);
        QVERIFY(opens(*one) && opens(*other));
        QVERIFY(answerTo(*one, pick(u"A", u"p1")).accepted);
        QVERIFY(answerTo(*other, pick(u"B", u"p2")).accepted);
        // C is the program's, so A is on the clock again.
        QVERIFY(QTest::qWaitFor([&] {
            return one->history().size() == other->history().size()
                && one->state().picksMade() == 3;
        }));
        QVERIFY(one->history().events() == other->history().events());
    }

    void whoseTeamIsHandedOverSpeaksForItNoMore()
    {
        create(personsAtAAndB());
        auto room = m_library->enter(personsAtAAndB().draft);
        QVERIFY(opens(*room));
        QCOMPARE(room->actor().teams, idsIn<TeamId>(u"A B"));
        const auto give = [&](QStringView team, SeatControl control) {
            const Seat seat{TeamId(team.toString()), control,
                            control == SeatControl::Person ? u"ann"_s : QString()};
            return answerTo(*room, commands::ChangeSeat{seat, {}}).accepted;
        };
        QVERIFY(give(u"A", SeatControl::Program));
        QCOMPARE(room->actor().teams, idsIn<TeamId>(u"B"));
        QVERIFY(give(u"C", SeatControl::Person));
        QCOMPARE(room->actor().teams, idsIn<TeamId>(u"B C"));
        room = m_library->enter(personsAtAAndB().draft); // and so it stays
        QVERIFY(opens(*room));
        QCOMPARE(room->actor().teams, idsIn<TeamId>(u"B C"));
    }

    void whoStaysIsNotShutOutByWhoLeaves()
    {
        create(personsAtAAndB());
        auto one = m_library->enter(personsAtAAndB().draft);
        const auto other = m_library->enter(personsAtAAndB().draft);
        QVERIFY(opens(*one) && opens(*other));
        one.reset();
        QVERIFY(answerTo(*other, pick(u"A", u"p1")).accepted);
    }

    void closedBeyondTheDeadlineItIsPaused()
    {
        create(personsAtAAndB());
        auto room = m_library->enter(personsAtAAndB().draft);
        QVERIFY(opens(*room));
        openLibraryAfter(std::move(room));
        m_clock.advance(61s);
        room = m_library->enter(personsAtAAndB().draft);
        QVERIFY(opens(*room));
        QCOMPARE(room->state().status, DraftStatus::Paused);
        QCOMPARE(room->state().pause->reason, PauseReason::ClosedPastDeadline);
        QVERIFY(answerTo(*room, commands::ResumeDraft{}).accepted);
    }

    void aPastDraftCanOnlyBeWatched()
    {
        const auto room = m_library->enter(listed().first().draft);
        QVERIFY(!room->isReadOnly()); // nobody knows yet
        QVERIFY(opens(*room));
        QVERIFY(room->isReadOnly());
        QCOMPARE(room->state().picksMade(), 262);
        QVERIFY(room->hostNow() == room->history().events().back().recordedAt);
        const int events = room->history().size();
        QVERIFY(room->actor().role == Role::Spectator);
        const SlotState &first = room->state().slots.first();
        const Command correct = commands::CorrectPick{first.slot.id,
                                                      room->state().slots.at(1).selection->player,
                                                      {},
                                                      commands::CorrectionConflict::Swap};
        for (const Command &wish : {Command(commands::StartDraft{}), pick(u"JAX", u"p1"),
                                    Command(commands::UndoLastPick{}), correct,
                                    Command(commands::PauseDraft{}), queue(u"JAX", u"")})
            QVERIFY(answerTo(*room, wish).rejection == Rejection::ReadOnly);
        QCOMPARE(room->history().size(), events);
    }

    void aFinishedDraftOfOnesOwnCanBeCorrectedAndNothingElse()
    {
        auto room = playedToTheEnd();
        const int events = room->history().size();
        openLibraryAfter(std::move(room));
        m_clock.advance(std::chrono::hours(24));

        room = m_library->enter(shortDraft().draft);
        QVERIFY(opens(*room));
        QVERIFY(!room->isReadOnly());
        QVERIFY(room->actor().role == Role::Commissioner);
        QVERIFY(room->hostNow() == room->history().events().back().recordedAt); // it stands still
        for (const Command &wish :
             {Command(commands::StartDraft{}), pick(u"A", u"p3"), Command(commands::UndoLastPick{}),
              Command(commands::PauseDraft{}), Command(commands::EndDraft{}), queue(u"A", u"")})
            QVERIFY(answerTo(*room, wish).rejection == Rejection::Completed);
        QCOMPARE(room->history().size(), events);
        QVERIFY(answerTo(*room, theFirstWasP2(*room)).accepted);
        QCOMPARE(room->state().slots.first().selection->player, PlayerId(u"p2"_s));
        QCOMPARE(room->history().size(), events + 1);
    }

    void afterACorrectionADraftIsCountedAnew()
    {
        const auto room = playedToTheEnd();
        const auto store = openSqliteStore({path(), Durability::Normal, OpenMode::ReadOnly});
        QVERIFY(store);
        const auto picksOf = [&](const PlayerId &player) {
            const auto stats = (*store)->playerStats().value();
            const auto row = std::ranges::find_if(
                stats, [&](const PlayerStats &each) { return each.player == player; });
            return row == stats.end() ? qint64(-1) : row->pickSum;
        };
        QTRY_COMPARE(picksOf(PlayerId(u"p1"_s)), 1);
        QVERIFY(answerTo(*room, theFirstWasP2(*room)).accepted);
        QTRY_COMPARE(picksOf(PlayerId(u"p1"_s)), 2);
        QCOMPARE(picksOf(PlayerId(u"p2"_s)), 1);
    }

    void whoCreatesADraftIsNamedInIt()
    {
        create(personsAtAAndB(), u" Ana "_s);
        const PersonId me{u"local"_s};
        auto room = m_library->enter(personsAtAAndB().draft);
        QVERIFY(opens(*room));
        QCOMPARE(room->state().names.value(me).text, u"Ana"_s);
        const std::vector<EventEnvelope> &events = room->history().events();
        const auto sort = [&](std::size_t i) { return events.at(i).event.index(); };
        QCOMPARE(sort(1), Event(events::PersonNamed()).index());
        QCOMPARE(sort(2), Event(events::DraftStarted()).index());
        QCOMPARE(events.at(1).metadata.actorId, u"local"_s);
        QVERIFY(events.at(1).metadata.correlationId == events.at(2).metadata.correlationId);
        QVERIFY(events.at(1).metadata.causationId != events.at(2).metadata.causationId);

        room.reset();
        m_library.reset();
        {
            const auto store = openSqliteStore({path()}).value();
            QCOMPARE(store->erasePerson(me, m_clock.now())->destroyed, 1);
        }
        openLibrary();
        room = m_library->enter(personsAtAAndB().draft);
        QVERIFY(opens(*room));
        QVERIFY(room->state().names.value(me).isErased());
        QVERIFY(answerTo(*room, pick(u"A", u"p1")).accepted);
    }

    void whoSaysNoNameHasNone()
    {
        create(personsAtAAndB());
        const auto room = m_library->enter(personsAtAAndB().draft);
        QVERIFY(opens(*room));
        QVERIFY(room->state().names.isEmpty());
    }

    void aNameNobodyCanReadIsRefusedWithTheDraft()
    {
        QSignalSpy refused(m_library.get(), &DraftLibrary::creationRefused);
        m_library->create(personsAtAAndB(), QString(61, u'x'));
        QVERIFY(refused.count() || refused.wait());
        QVERIFY(refused.at(0).at(0).value<Answer>().rejection == Rejection::UnusableName);
        QCOMPARE(listed().size(), 1);
    }

    void aLobbyIsRecordedWithoutItsStart()
    {
        QSignalSpy created(m_library.get(), &DraftLibrary::created);
        const QList<LotteryEntrant> lots{{TeamId(u"A"_s), 1}, {TeamId(u"B"_s), 2}};
        m_library->createLobby(draftOf(u"A B"), u"Jo"_s,
                               commands::CommitLottery{lots, lotteryHash(u"a seed"_s)});
        QVERIFY(created.count() || created.wait());
        const auto room = m_library->enter(draftOf(u"A B").draft);
        QVERIFY(opens(*room));
        QCOMPARE(room->state().status, DraftStatus::Created);
        QCOMPARE(room->state().names.value(localPerson()).text, u"Jo"_s);
        QCOMPARE(room->state().lottery.entrants, lots);
        QVERIFY(room->state().lottery.seed.isEmpty()); // whoever has it draws, for all to see
        QVERIFY(answerTo(*room, commands::DrawLottery{u"a seed"_s}).accepted);
        QVERIFY(answerTo(*room, commands::StartDraft{}).accepted);
    }

    void aLobbyWhoseOrderCannotBeDrawnIsNotThere()
    {
        QSignalSpy refused(m_library.get(), &DraftLibrary::creationRefused);
        m_library->createLobby(draftOf(u"A B"), {}, commands::CommitLottery{{}, {}});
        QVERIFY(refused.count() || refused.wait());
        QVERIFY(refused.at(0).at(0).value<Answer>().rejection == Rejection::LotteryUnusable);
        QCOMPARE(listed().size(), 1);
    }

    void aRefusedDraftIsNotThere()
    {
        QSignalSpy refused(m_library.get(), &DraftLibrary::creationRefused);
        m_library->create(draftOf(u"A"));
        QVERIFY(refused.count() || refused.wait());
        QVERIFY(refused.at(0).at(0).value<Answer>().rejection == Rejection::TooFewTeams);
        QCOMPARE(listed().size(), 1);
    }

    void theSameDraftIsNotCreatedTwice()
    {
        create(personsAtAAndB());
        QSignalSpy refused(m_library.get(), &DraftLibrary::creationRefused);
        m_library->create(personsAtAAndB());
        QVERIFY(refused.count() || refused.wait());
        QVERIFY(!refused.at(0).at(0).value<Answer>().storeError.isEmpty());
    }

    void aDraftThatIsNotThereFailsWithALine()
    {
        const auto room = m_library->enter(personsAtAAndB().draft);
        QSignalSpy failed(room.get(), &RoomClient::failed);
        QVERIFY(failed.count() || failed.wait());
        const QString line = failed.at(0).at(0).toString();
        QVERIFY(!line.isEmpty() && !line.contains(u'\n'));
        QVERIFY(!room->isOpen());
    }

    void aStoreThatDoesNotOpenIsTold()
    {
        m_library = std::make_unique<DraftLibrary>(
            sqliteIn(m_folder->filePath(u"no/such/folder/log"_s)), m_clock.source());
        QSignalSpy failed(m_library.get(), &DraftLibrary::failed);
        m_library->refresh();
        QVERIFY(failed.count() || failed.wait());
        QVERIFY(!failed.at(0).at(0).toString().isEmpty());
    }

    void whoEntersAStoreThatDoesNotOpenIsToldWhy()
    {
        m_library = std::make_unique<DraftLibrary>(
            sqliteIn(m_folder->filePath(u"no/such/folder/log"_s)), m_clock.source());
        const auto room = m_library->enter(personsAtAAndB().draft);
        QSignalSpy failed(room.get(), &RoomClient::failed);
        QVERIFY(failed.count() || failed.wait());
        QVERIFY(!failed.at(0).at(0).toString().isEmpty());
    }

    void whoWasNeverInsideShutsNobodyOutByLeaving()
    {
        create(personsAtAAndB());
        const DraftId draft = personsAtAAndB().draft;
        const auto works = std::make_shared<std::atomic<bool>>(false);
        m_library.reset();
        m_library = std::make_unique<DraftLibrary>(
            [works, open = sqliteIn(path())](QString *error) -> std::unique_ptr<EventStore> {
                if (*works)
                    return open(error);
                *error = u"not now"_s;
                return nullptr;
            },
            m_clock.source());
        auto unlucky = m_library->enter(draft);
        QSignalSpy failed(unlucky.get(), &RoomClient::failed);
        QVERIFY(failed.count() || failed.wait());
        *works = true;
        const auto lucky = m_library->enter(draft);
        QVERIFY(opens(*lucky));
        unlucky.reset();
        QVERIFY(answerTo(*lucky, pick(u"A", u"p1")).accepted);
    }

private:
    QString path() const { return m_folder->filePath(u"drafts"_s); }
    void openLibrary()
    {
        m_library.reset();
        m_library = std::make_unique<DraftLibrary>(sqliteIn(path()), m_clock.source());
    }
    /// The room of a draft whose two picks are made: p1 and p2.
    std::unique_ptr<RoomClient> playedToTheEnd()
    {
        create(shortDraft());
        auto room = m_library->enter(shortDraft().draft);
        if (!opens(*room) || !answerTo(*room, pick(u"A", u"p1")).accepted
            || !answerTo(*room, pick(u"B", u"p2")).accepted
            || room->state().status != DraftStatus::Completed)
            qFatal("the draft did not end");
        return room;
    }
    void openLibraryAfter(std::unique_ptr<RoomClient> room)
    {
        room.reset();
        openLibrary();
    }
    QList<DraftSummary> listed()
    {
        QSignalSpy changed(m_library.get(), &DraftLibrary::draftsChanged);
        m_library->refresh();
        if (!changed.count() && !changed.wait())
            qFatal("the list never came");
        return changed.last().at(0).value<QList<DraftSummary>>();
    }
    void create(const commands::CreateDraft &wish, const QString &name = {})
    {
        QSignalSpy created(m_library.get(), &DraftLibrary::created);
        m_library->create(wish, name);
        if (!created.count() && !created.wait())
            qFatal("the draft was not created");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<DraftLibrary> m_library;
};

QTEST_GUILESS_MAIN(TestDraftLibrary)
#include "tst_draft_library.moc"
