// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/remote_client.h"
#include "net/rough_wire.h"
#include "net/served_draft.h"
#include "session/stand_in.h"
#include "store/sqlite_event_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::RoughWire;
using warroom::test::ServedDraft;

namespace {

struct Joined {
    Joined(const ServedDraft &served, const RoughWire &wire, const QByteArray &token,
           LibraryHost *copies = nullptr)
        : client({wire.through(served.socketUrl()), token, {}}, copies, test::realNow)
    {
    }

    RemoteClient client;
    StandIn bot{client};
};

std::vector<Event> eventsOf(const RoomClient &client)
{
    std::vector<Event> events;
    for (const EventEnvelope &envelope : client.history().events())
        events.push_back(envelope.event);
    return events;
}

bool isOver(const RoomClient &client)
{
    return client.state().status == DraftStatus::Completed;
}

} // namespace

/// A room that is hosted elsewhere, through the door every screen uses.
class TestRemoteClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeClientsDraftToTheEndAndHoldTheSameLog()
    {
        const ServedDraft served;
        const RoughWire wire(served.gateway().port());
        Joined ana(served, wire, served.token(u"ana"_s, TokenRole::Drafter, u"A"));
        Joined bob(served, wire, served.token(u"bob"_s, TokenRole::Drafter, u"B"));
        Joined cy(served, wire, served.token(u"cy"_s, TokenRole::Drafter, u"C"));
        for (Joined *each : {&ana, &bob, &cy})
            QTRY_VERIFY(isOver(each->client));
        QCOMPARE(ana.client.state().picksMade(), 6);
        QVERIFY(eventsOf(ana.client) == eventsOf(bob.client));
        QCOMPARE(ana.client.hostHash(), cy.client.hostHash());
        QCOMPARE(ana.client.connectionState().connection, Connection::Live);
    }

    void whoeverIsCutOffComesBackAndMissesNothing()
    {
        ServedDraft served({}, test::draftOf(u"A B C", 20));
        RoughWire wire(served.gateway().port());
        Joined ana(served, wire, served.token(u"ana"_s, TokenRole::Drafter, u"A"));
        Joined bob(served, wire, served.token(u"bob"_s, TokenRole::Drafter, u"B C"));
        QSignalSpy recorded(&ana.client, &RoomClient::recorded);
        int next = 5;
        int cuts = 0;
        QObject::connect(&ana.client, &RoomClient::recorded, &ana.client, [&](int, int last) {
            if (last < next || isOver(ana.client))
                return;
            next = last + 17;
            ++cuts;
            QMetaObject::invokeMethod(
                &ana.client, [&wire] { wire.cut(); }, Qt::QueuedConnection);
        });
        QTRY_VERIFY_WITH_TIMEOUT(isOver(ana.client) && isOver(bob.client), 60'000);
        QVERIFY(cuts >= 3);
        QVERIFY(eventsOf(ana.client) == eventsOf(bob.client));
        QCOMPARE(ana.client.hostHash(), bob.client.hostHash());
        int expected = ana.client.history().size();
        for (auto it = recorded.crbegin(); it != recorded.crend(); ++it) {
            QCOMPARE(it->at(1).toInt(), expected);
            expected = it->at(0).toInt() - 1;
        }
    }

    void aWishThatWasSentIntoTheVoidCountsOnce()
    {
        ServedDraft served;
        RoughWire wire(served.gateway().port());
        RemoteClient ana({wire.through(served.socketUrl()),
                          served.token(u"ana"_s, TokenRole::Drafter, u"A B"),
                          {}},
                         nullptr, test::realNow);
        QTRY_COMPARE(ana.connectionState().connection, Connection::Live);
        QSignalSpy answered(&ana, &RoomClient::answered);
        ana.submit(commands::MakePick{TeamId(u"A"_s), PlayerId(u"p1"_s), PickSource::Drafter, {}});
        wire.cut();
        QCOMPARE(ana.connectionState().unanswered, 1);
        QTRY_COMPARE(answered.size(), 1);
        QVERIFY(answered.first().first().value<Answer>().accepted);
        QCOMPARE(ana.connectionState().unanswered, 0);
        QTRY_COMPARE(ana.state().picksMade(), 1);
    }

    void aHostThatRestartsGoesOnWhereItWas()
    {
        ServedDraft served({}, test::draftOf(u"A B", 30));
        RoughWire wire(served.gateway().port());
        Joined ana(served, wire, served.token(u"ana"_s, TokenRole::Drafter, u"A B"));
        QTRY_VERIFY(ana.client.state().picksMade() >= 5);
        served.restart();
        wire.leadTo(served.gateway().port());
        wire.cut();
        QTRY_VERIFY_WITH_TIMEOUT(isOver(ana.client), 30'000);
        QCOMPARE(ana.client.state().picksMade(), 60);
    }

    void whatWasSeenIsKeptAndOnlyTheRestIsAskedFor()
    {
        ServedDraft served;
        RoughWire wire(served.gateway().port());
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"mine.warroom"_s);
        const StoreOpener open = [&](QString *) { return std::move(*openSqliteStore({file})); };
        const QByteArray token = served.token(u"ana"_s, TokenRole::Drafter, u"A B C");
        int seen = 0;
        {
            DraftLibrary mine(open, test::realNow);
            RemoteClient ana({wire.through(served.socketUrl()), token, {}}, &mine.host(),
                             test::realNow);
            QTRY_COMPARE(ana.connectionState().connection, Connection::Live);
            ana.submit(
                commands::MakePick{TeamId(u"A"_s), PlayerId(u"p1"_s), PickSource::Drafter, {}});
            ana.submit(commands::SetQueue{TeamId(u"B"_s), {PlayerId(u"p4"_s)}});
            QTRY_COMPARE(ana.connectionState().unanswered, 0);
            seen = static_cast<int>(served.log().size());
            QTRY_COMPARE(ana.history().size(), seen);
        }
        wire.cut();
        wire.leadTo(9); // nobody is there
        DraftLibrary mine(open, test::realNow);
        {
            RemoteClient offline({wire.through(served.socketUrl()), token, {}}, &mine.host(),
                                 test::realNow);
            QTRY_COMPARE(offline.history().size(), seen);
            QCOMPARE(offline.state().picksMade(), 1);
        }
        wire.leadTo(served.gateway().port());
        RemoteClient back({wire.through(served.socketUrl()), token, {}}, &mine.host(),
                          test::realNow);
        QSignalSpy recorded(&back, &RoomClient::recorded);
        QTRY_COMPARE(back.connectionState().connection, Connection::Live);
        QCOMPARE(back.history().size(), seen);
        QCOMPARE(recorded.size(), 0);
        QVERIFY(openSqliteStore({file}).value()->verify().value().isEmpty());
    }

    void aTokenNobodyBelievesIsToldAndNotTriedAgain()
    {
        const ServedDraft served;
        const RoughWire wire(served.gateway().port());
        RemoteClient eve({wire.through(served.socketUrl()), "not.a.token", {}}, nullptr,
                         test::realNow);
        QSignalSpy failed(&eve, &RoomClient::failed);
        QTRY_VERIFY2(eve.connectionState().connection == Connection::Refused,
                     qPrintable(eve.connectionState().trouble));
        QCOMPARE(failed.size(), 1);
        QVERIFY(eve.connectionState().trouble.contains(u"token"_s));
    }
};

QTEST_GUILESS_MAIN(TestRemoteClient)
#include "tst_remote_client.moc"
