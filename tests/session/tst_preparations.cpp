// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/issued.h"
#include "session/library_host.h"
#include "session/local_client.h"
#include "session/replay_client.h"
#include "store/preparation_stream.h"
#include "store/sqlite_event_store.h"
#include "support/failing_store.h"
#include "support/fake_clock.h"
#include "support/prepared.h"
#include "support/program_teams.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

const Actor ana{u"ana"_s, Role::Drafter, {TeamId(u"A"_s)}};
const Actor bo{u"bo"_s, Role::Commissioner, {TeamId(u"B"_s)}};
const PersonId anaHerself(ana.id);
const PersonId boHimself(bo.id);
const QString secret = u"his knee will not hold"_s;

commands::CreateDraft anaAndBo()
{
    commands::CreateDraft create = aMinuteEach(draftOf(u"A B", 3), ExpiryPolicy::Autopick);
    create.seats = {Seat{TeamId(u"A"_s), SeatControl::Person, ana.id},
                    Seat{TeamId(u"B"_s), SeatControl::Person, bo.id}};
    return create;
}

/// A room over a file that can be closed and opened again, and all it tells.
struct Hosted {
    QTemporaryDir folder;
    FakeClock clock;
    DraftId draft = anaAndBo().draft;
    std::unique_ptr<EventStore> store;
    std::unique_ptr<RoomHost> host;
    QList<Answer> answers;
    std::vector<EventEnvelope> told;                      ///< to everybody
    QHash<PersonId, std::vector<EventEnvelope>> prepared; ///< to each alone

    Hosted()
    {
        openFile();
        Room room(*store, draft);
        room.submit({QUuid::createUuid(), bo, clock.now(), anaAndBo(), {}});
        openRoom();
    }
    void openFile() { store = openSqliteStore({folder.filePath(u"library.warroom"_s)}).value(); }
    void openRoom()
    {
        host = std::make_unique<RoomHost>(*store, draft, fallingChart(), clock.source());
        QObject::connect(host.get(), &RoomHost::answered, host.get(),
                         [this](const Answer &answer) { answers << answer; });
        QObject::connect(host.get(), &RoomHost::recorded, host.get(),
                         [this](const EventBatch &events) {
                             told.insert(told.end(), events->begin(), events->end());
                         });
        QObject::connect(host.get(), &RoomHost::prepared, host.get(),
                         [this](const PersonId &person, const EventBatch &events) {
                             auto &his = prepared[person];
                             his.insert(his.end(), events->begin(), events->end());
                         });
        if (!host->open())
            qFatal("the room did not open");
    }
    void restart()
    {
        host.reset();
        store.reset();
        prepared.clear();
        openFile();
        openRoom();
    }
    Answer prepare(const Actor &actor, const PreparationCommand &command,
                   const QUuid &id = QUuid::createUuid())
    {
        host->prepare(actor, id, command);
        return answers.last();
    }
    Preparation of(const PersonId &person) const
    {
        Preparation own;
        const EventBatch log = host->preparationOf(person).value();
        for (const EventEnvelope &envelope : *log)
            evolve(own, envelope.event);
        return own;
    }
    void runOut()
    {
        clock.advance(61s);
        host->submit(drafterOf({}), QUuid::createUuid(), commands::StartDraft{}); // looks again
        settle();
    }
};

bool isPrivate(const EventEnvelope &envelope)
{
    return std::visit(
        [](const auto &event) { return PreparationEvent<std::remove_cvref_t<decltype(event)>>; },
        envelope.event);
}

} // namespace

class TestPreparations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOfOneIsSeenByAnother()
    {
        Hosted room;
        room.prepare(ana, ranks(u"p3 p1"));
        room.prepare(ana, mark(u"p2", PlayerMark::Avoid));
        room.prepare(ana, noteOn(u"p3", secret));
        room.prepare(bo, ranks(u"p4"));
        QCOMPARE(test::told(room.of(anaHerself).ranking), u"p3 p1"_s);
        QCOMPARE(test::told(room.of(boHimself).ranking), u"p4"_s);
        QVERIFY(room.of(boHimself).marks.isEmpty() && room.of(boHimself).notes.isEmpty());
        QCOMPARE(room.prepared.value(anaHerself).size(), 4U);
        QCOMPARE(room.prepared.value(boHimself).size(), 2U);

        // What everybody hears and reads: the draft, and of the pick no more than that she ranks.
        room.host->submit(bo, QUuid::createUuid(), commands::StartDraft{});
        room.runOut();
        QCOMPARE(room.host->state().picksMade(), 1);
        const EventBatch log = room.host->log();
        QVERIFY(std::none_of(log->begin(), log->end(), isPrivate));
        QVERIFY(std::none_of(room.told.begin(), room.told.end(), isPrivate));
        const Selection first = *room.host->state().slots.first().selection;
        QCOMPARE(first.player, PlayerId(u"p3"_s));
        QVERIFY(first.reason == (PickReason{ReasonKind::Ranked, 3, 0, 0}));
        EventFilter ofTheDraft;
        ofTheDraft.streamPrefix = room.draft.text();
        const auto all = room.store->readAll({}, ofTheDraft, 1000).value();
        QVERIFY(!all.empty() && std::none_of(all.begin(), all.end(), isPrivate));
        QCOMPARE(room.store->drafts()->size(), 1);
        QVERIFY(room.store->verify()->isEmpty());
    }

    void aRestartKeepsItAll()
    {
        Hosted room;
        room.prepare(ana, ranks(u"p3 | p1 p2"));
        room.prepare(ana, mark(u"p2", PlayerMark::Target));
        room.prepare(ana, noteOn(u"p3", secret));
        const Preparation before = room.of(anaHerself);
        room.restart();
        QVERIFY(room.of(anaHerself) == before);
        QCOMPARE(room.of(anaHerself).notes.value(PlayerId(u"p3"_s)).text, secret);
        room.host->submit(bo, QUuid::createUuid(), commands::StartDraft{});
        room.runOut();
        QCOMPARE(room.host->state().slots.first().selection->player, PlayerId(u"p3"_s));
        room.prepare(ana, mark(u"p1", PlayerMark::Avoid));
        QCOMPARE(room.prepared.value(anaHerself).size(), 1U); // what is new, and no more
    }

    void aCommandSaidAgainIsAnsweredAgain()
    {
        Hosted room;
        const QUuid id = QUuid::createUuid();
        const Answer first = room.prepare(ana, ranks(u"p3 p1"), id);
        QVERIFY(first.accepted);
        QCOMPARE(first.firstVersion, 1);
        QCOMPARE(first.lastVersion, 2);
        room.prepare(ana, ranks(u""));
        QCOMPARE(room.prepare(ana, ranks(u"p3 p1"), id).lastVersion, 2);
        room.restart();
        const Answer again = room.prepare(ana, ranks(u"p3 p1"), id);
        QVERIFY(again.accepted);
        QCOMPARE(again.lastVersion, 2);
        QVERIFY(room.of(anaHerself).ranking.isEmpty());
        QCOMPARE(room.prepare(ana, ranks(u"p99")).rejection, Rejection::UnknownPlayer);
        QCOMPARE(room.prepare(programActor(), ranks(u"p1")).rejection,
                 Rejection::NotYourPreparation);
    }

    void whatCannotBeRecordedDidNotHappen()
    {
        Hosted room;
        FailingStore failing(*room.store);
        RoomHost host(failing, room.draft, fallingChart(), room.clock.source());
        QVERIFY(host.open());
        QSignalSpy answered(&host, &RoomHost::answered);
        QSignalSpy prepared(&host, &RoomHost::prepared);
        failing.isFull = true;
        const QUuid id = QUuid::createUuid();
        host.prepare(ana, id, ranks(u"p3"));
        Answer answer = answered.takeFirst().first().value<Answer>();
        QVERIFY(!answer.accepted && !answer.rejection);
        QCOMPARE(answer.trouble, StoreTrouble::NoRoomLeft);
        QVERIFY(prepared.isEmpty());
        QVERIFY(host.preparationOf(anaHerself).value()->empty());
        failing.isFull = false;
        host.prepare(ana, id, ranks(u"p3"));
        answer = answered.takeFirst().first().value<Answer>();
        QVERIFY(answer.accepted);
    }

    void whoTakesASeatIsPickedForByHisOwnRanking()
    {
        Hosted room;
        const Actor cy{u"cy"_s, Role::Drafter, {}};
        {
            RoomHost before(*room.store, room.draft, fallingChart(), room.clock.source());
            QVERIFY(before.open());
            before.prepare(cy, QUuid::createUuid(), ranks(u"p5"));
        }
        room.host->submit(bo, QUuid::createUuid(),
                          commands::ChangeSeat{{TeamId(u"A"_s), SeatControl::Person, cy.id}, {}});
        room.host->submit(bo, QUuid::createUuid(), commands::StartDraft{});
        room.runOut();
        QCOMPARE(room.host->state().slots.first().selection->player, PlayerId(u"p5"_s));
    }

    void theWindowsDoorBringsItsPersonsOwn()
    {
        QTemporaryDir folder;
        FakeClock clock;
        const QString path = folder.filePath(u"library.warroom"_s);
        commands::CreateDraft create = anaAndBo();
        create.seats.first().occupant = u"local"_s;
        LibraryHost library(
            [path](QString *) {
                return openSqliteStore({path}).value_or(std::unique_ptr<EventStore>());
            },
            clock.source());
        library.create(create, {u"local"_s, Role::Commissioner, {}}, {}, {});
        {
            LocalClient client(library, create.draft, clock.source());
            QSignalSpy changed(&client, &RoomClient::preparationChanged);
            QSignalSpy answered(&client, &RoomClient::answered);
            QTRY_VERIFY(client.isOpen());
            QVERIFY(!client.preparation().isBegun());
            const QUuid id = client.prepare(ranks(u"p2 p1"));
            QTRY_COMPARE(answered.size(), 1);
            QCOMPARE(answered.first().first().value<Answer>().command, id);
            QCOMPARE(changed.size(), 1);
            QCOMPARE(test::told(client.preparation().ranking), u"p2 p1"_s);
            library.prepare(create.draft, ana, QUuid::createUuid(), ranks(u"p6"));
            QCOMPARE(changed.size(), 1); // it is Ana's
            QCOMPARE(test::told(client.preparation().ranking), u"p2 p1"_s);
        }
        LocalClient again(library, create.draft, clock.source());
        QTRY_VERIFY(again.isOpen());
        QCOMPARE(test::told(again.preparation().ranking), u"p2 p1"_s);

        ReplayClient replay(again.history().events()); // a log alone: nobody's ranking is in it
        QSignalSpy answered(&replay, &RoomClient::answered);
        QTRY_VERIFY(replay.isOpen());
        QVERIFY(!replay.preparation().isBegun());
        replay.prepare(ranks(u"p1"));
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered.first().first().value<Answer>().rejection, Rejection::ReadOnly);
    }
};

QTEST_GUILESS_MAIN(TestPreparations)
#include "tst_preparations.moc"
